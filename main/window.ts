// The one window: sandboxed, where it was last, in the colour of its theme from the first moment.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { comeBack } from './coming-back';
import { type Area, isWithin } from './screens';
import type { Bounds, SettingsFile } from './settings';

/** At this size the cards stand beside the text; a smaller screen gives what it has. */
const USUAL = { width: 1440, height: 900 };
const SMALLEST = { minWidth: 720, minHeight: 480 };
// The page's own colours (renderer/ui/tokens.css), so that nothing flashes before it is drawn.
const PAPER = { light: '#fefefd', dark: '#16171a' };

export function openWindow(settings: SettingsFile): BrowserWindow {
  const last = settings.now.window;
  const place = last && isWithin(last, screen.getAllDisplays().map((display) => display.workArea)) ? areaOf(last) : usual();
  const icon = join(app.getAppPath(), 'resources', 'icons', 'icon-256.png');
  const window = new BrowserWindow({
    ...place, ...SMALLEST, ...(existsSync(icon) ? { icon } : {}),
    show: false,
    title: 'Commonplace',
    backgroundColor: paper(),
    webPreferences: {
      preload: join(__dirname, '../preload/index.js'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (last?.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => settings.change({ window: { ...window.getNormalBounds(), isMaximized: window.isMaximized() } }));
  comeBack(window, settings);
  return window;
}

export function matchTheme(window: BrowserWindow): void {
  if (!window.isDestroyed()) window.setBackgroundColor(paper());
}

function paper(): string {
  return nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light;
}

function usual(): { width: number; height: number } {
  const { width, height } = screen.getPrimaryDisplay().workAreaSize;
  return { width: Math.min(USUAL.width, width), height: Math.min(USUAL.height, height) };
}

function areaOf({ x, y, width, height }: Bounds): Area {
  return { x, y, width, height };
}
