// The calls that main answers itself: settings, dialogs, and which library is open.
import { stat } from 'node:fs/promises';
import { app, nativeTheme, shell } from 'electron';
import type { AppState, HandlersOf, Shell } from '../preload/api';
import type { Dialogs } from './dialogs';
import { Failure } from './failure';
import type { AskLibrary, Opening } from './opening';
import type { SettingsFile } from './settings';

export interface ShellNeeds {
  opening: Opening;
  settings: SettingsFile;
  dialogs: Dialogs;
  ask: AskLibrary;
  /** Resolves when the library of the last time is open, or cannot be. */
  started: Promise<void>;
  /** Into whatever has the focus in the window. */
  paste: () => void;
  /** Language or theme are others now. */
  onSettings: () => void;
}

export function stateOf(opening: Opening, settings: SettingsFile): AppState {
  const { language, theme, reading, quoting } = settings.now;
  const version = app.getVersion();
  return { settings: { language, theme, reading, quoting }, dark: nativeTheme.shouldUseDarkColors, library: opening.state, version, platform: process.platform };
}

export function shellHandlers({ opening, settings, dialogs, ask, started, paste, onSettings }: ShellNeeds): HandlersOf<Shell> {
  const state = () => stateOf(opening, settings);
  return {
    'app.state': async () => {
      await started;
      return state();
    },
    'settings.change': ({ language, theme, reading, quoting }) => {
      settings.change({ ...(language ? { language } : {}), ...(theme ? { theme } : {}), ...(reading ? { reading } : {}), ...(quoting ? { quoting } : {}) });
      onSettings();
      return state().settings;
    },
    'library.sample': async () => {
      await opening.openSample();
      return state();
    },
    'library.create': async () => {
      const path = await dialogs.libraryToMake();
      // A file that is already there is opened, never written over.
      if (path !== null) await opening.create(path);
      return state();
    },
    'library.choose': async () => {
      const path = await dialogs.libraryToOpen();
      if (path !== null) await opening.open(path);
      return state();
    },
    'import.choose': async ({ what }) => {
      const paths = what === 'files' ? await dialogs.files() : await dialogs.folders();
      return paths.length === 0 ? null : opening.previewPaths(paths);
    },
    'clipboard.paste': () => {
      paste();
      return null;
    },
    'export.choose': async () => {
      const folder = await dialogs.exportFolder();
      return folder === null ? null : ask('export.start', { folder, language: settings.now.language, quoting: settings.now.quoting });
    },
    'backup.list': () => ask('backup.list', { path: opening.path() }),
    'library.restore': async ({ backup }) => {
      await opening.restore(backup);
      return state();
    },
    'library.readOnly': async () => {
      await opening.openReadOnly();
      return state();
    },
    'library.again': async () => {
      await opening.retry();
      return state();
    },
    'library.salvage': async () => {
      const folder = await dialogs.exportFolder();
      return folder === null ? null : ask('salvage.start', { path: opening.path(), folder, language: settings.now.language });
    },
    'folder.show': async ({ job }) => {
      const found = (await ask('job.list', {})).find((one) => one.id === job && one.kind === 'export');
      if (!found || !(await isFolder(found.at))) throw new Failure('not-found', 'That export has no folder to show.');
      const refusal = await shell.openPath(found.at);
      if (refusal !== '') throw new Failure('unexpected', refusal);
      return null;
    },
  };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false; // it is not there any more
  }
}
