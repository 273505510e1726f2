// A page that crashed or hangs is drawn anew: what was written is in the library or among its drafts. One that ends again and again is left alone.
import { app, type BrowserWindow, dialog } from 'electron';
import { menuWords } from './menu';
import { watchPulse } from './pulse';
import type { SettingsFile } from './settings';

const RELOADS = 3;
const WITHIN = 60_000;

export function comeBack(window: BrowserWindow, settings: SettingsFile): void {
  const contents = window.webContents;
  let ends: number[] = [];
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const now = Date.now();
    ends = [...ends.filter((at) => now - at < WITHIN), now];
    console.error(`The window's page ended unasked (${reason}, ${ends.length} within a minute).`);
    if (ends.length <= RELOADS) return contents.reload();
    ends = [];
    void ask(window, settings);
  });
  watchPulse(contents, () => {
    console.error('The window\'s page has not answered for ten seconds, and is ended.');
    contents.forcefullyCrashRenderer();
  });
}

/** The page cannot say it any more: the system's own box does, and waits for an answer without holding anything up. */
async function ask(window: BrowserWindow, settings: SettingsFile): Promise<void> {
  const { title, text, again, quit } = menuWords(settings.now.language).stopped;
  const { response } = await dialog.showMessageBox(window, { type: 'error', message: title, detail: text, buttons: [again, quit], defaultId: 0, cancelId: 1, noLink: true });
  if (window.isDestroyed()) return;
  if (response === 0) window.webContents.reload();
  else app.quit();
}
