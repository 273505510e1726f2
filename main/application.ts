// Commonplace at work: its settings, its two processes, its window, and how they hear of each other.
import { join } from 'node:path';
import { app, type BrowserWindow, ipcMain, type IpcMainInvokeEvent, Menu, nativeTheme, session } from 'electron';
import { z } from 'zod';
import type { Events, Reply } from '../preload/api';
import { droppedFiles, isOurs, libraryCalls, windowCalls } from './calls';
import { dialogsOf } from './dialogs';
import { type LibraryHost, libraryHost, type ReaderHost, readerHost } from './host';
import { menuTemplate } from './menu';
import { asking, libraryOpening, type Opening } from './opening';
import { takePicture } from './picture';
import { startProcess, unpacked, usesPlainNode } from './processes';
import { ORIGIN } from './protocol';
import { guard } from './security';
import { languageOf, openSettings, type SettingsFile } from './settings';
import { shellHandlers, stateOf } from './shell';
import { matchTheme, openWindow } from './window';

interface Parts {
  settings: SettingsFile;
  library: LibraryHost;
  reader: ReaderHost;
  opening: Opening;
  /** Tells the window, once there is one. */
  tell: Tell;
  /** Resolves when the library of the last time is open, or cannot be, and what the command line named is being imported. */
  started: Promise<void>;
}

type Tell = (event: keyof Events, payload: unknown) => void;

// A file that takes longer would take for ever; a walk only lists names, but perhaps those of a whole slow disk.
const READING = 60_000;
const WALKING = 10 * 60_000;

export async function run(paths: readonly string[], devAddress: string | undefined): Promise<void> {
  let window: BrowserWindow | null = null;
  const tell: Tell = (event, payload) => window?.webContents.send(`event:${event}`, payload);
  const settings = openSettings(join(app.getPath('userData'), 'settings.json'), languageOf(app.getPreferredSystemLanguages()));
  const { library, reader, opening } = processes(settings, tell);
  const startProcesses = () => {
    library.start();
    reader.start();
  };
  if (usesPlainNode) startProcesses();
  await app.whenReady();
  if (!usesPlainNode) startProcesses();
  const importNamed = async (named: readonly string[]) => {
    if (named.length > 0) await opening.importPaths(named).catch((error: unknown) => console.error('The named files were not imported:', error));
  };
  const started = opening.openKnown().then(() => importNamed(paths));

  nativeTheme.themeSource = settings.now.theme;
  const origin = devAddress ? new URL(devAddress).origin : null;
  guard(session.defaultSession, join(__dirname, '../renderer'), origin);
  const page = openWindow(settings);
  window = page;
  page.on('closed', () => {
    window = null;
  });
  answer(page, origin ?? ORIGIN, { settings, library, reader, opening, tell, started });
  app.on('second-instance', (_event, _argv, _folder, data) => {
    if (window?.isMinimized()) window.restore();
    window?.show();
    window?.focus();
    void importNamed(z.object({ paths: z.array(z.string()) }).catch({ paths: [] }).parse(data).paths);
  });
  endWith(library, reader);
  await page.loadURL(devAddress ?? `${ORIGIN}/index.html`);
  const picture = process.env['COMMONPLACE_PICTURE'];
  if (!picture) return;
  await started;
  await takePicture(picture, page, opening, asking(library.call));
  app.quit();
}

function processes(settings: SettingsFile, tell: Tell): Pick<Parts, 'library' | 'reader' | 'opening'> {
  const reader = readerHost(() => startProcess('reader'), (name) => (name === 'reader.walk' ? WALKING : READING));
  const library = libraryHost({
    launch: () => startProcess('library'),
    handle: libraryCalls(reader),
    listen: (event, payload) => {
      if (event === 'changed' || event === 'job') tell(event, payload);
    },
    onStart: (call) => opening.again(call),
    onTrouble: () => opening.giveUp(),
  });
  const opening: Opening = libraryOpening({
    library,
    settings,
    folder: join(app.getPath('userData'), 'library'),
    samples: unpacked(join(app.getAppPath(), 'resources', 'sample')),
    onChange: () => tell('state', stateOf(opening, settings)),
  });
  return { library, reader, opening };
}

/** What the window asks, and what the menu tells it. */
function answer(page: BrowserWindow, origin: string, { settings, library, opening, tell, started }: Parts): void {
  const showSettings = () => {
    nativeTheme.themeSource = settings.now.theme;
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(settings.now.language, process.platform === 'darwin', (id) => tell('command', { id }))));
    tell('state', stateOf(opening, settings));
  };
  const dialogs = dialogsOf(page, settings);
  const handlers = shellHandlers({ opening, settings, dialogs, ask: asking(library.call), started, paste: () => page.webContents.paste(), onSettings: showSettings });
  const call = windowCalls(library.call, handlers);
  const importFiles = droppedFiles((paths) => opening.previewPaths(paths));
  const guarded = (handle: (...args: unknown[]) => Promise<Reply>) => async (event: IpcMainInvokeEvent, ...args: unknown[]): Promise<Reply> => {
    if (isOurs(event.senderFrame, event.sender === page.webContents, origin)) return handle(...args);
    return { ok: false, error: { code: 'bad-call', message: 'Only our own window may ask.' } };
  };
  ipcMain.handle('call', guarded(call));
  ipcMain.handle('import-files', guarded(importFiles));
  nativeTheme.on('updated', () => {
    matchTheme(page);
    tell('state', stateOf(opening, settings));
  });
  showSettings();
}

/** After the last window: what it said while it closed still reaches the library. */
function endWith(library: LibraryHost, reader: ReaderHost): void {
  let isEnding = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (isEnding) return;
    isEnding = true;
    reader.stop();
    void library.stop().finally(() => app.exit(0));
  });
}
