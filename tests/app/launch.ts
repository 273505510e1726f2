// The one way in which journeys start the app: real Electron, a data folder of its own, English, and no forgiveness for errors in the window.
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, chromium, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { tell } from '../faults/counts';

export { expect } from '@playwright/test';

const root = resolve(__dirname, '..', '..');
const ENDING = 15_000;

export interface Options {
  /** Opened as if dropped on the app's icon. */
  files?: string[];
  /** A data folder used before, to start the same library again. */
  userData?: string;
  language?: 'en' | 'ru';
  /** The test ends the window's page itself: that is no problem then. */
  crashes?: boolean;
}

export interface Running {
  app: ElectronApplication;
  page: Page;
  userData: string;
  /** What the app and the window printed. */
  logs: string[];
  /** Errors in the window; any left at the end fails the test. */
  problems: string[];
  /** Saves a picture of the window as out/journeys/<name>.png, for instance `03-highlight`. */
  picture(name: string): Promise<void>;
  /** From now on, system dialogs are answered with these paths; with none, they are cancelled. */
  choose(...paths: string[]): Promise<void>;
  /** The window after a crash of its page: the old `page` is dead then, for Playwright. */
  comeback(): Promise<Page>;
  /** Ends the app as its user would. */
  close(): Promise<void>;
  /** kill -9: no farewell. Waits until the app and its library process are gone. */
  kill(): Promise<void>;
  /** kill -9 of the library process alone, right after what is done `meanwhile`. */
  killLibrary(meanwhile?: () => Promise<void>): Promise<void>;
}

interface Fixtures {
  /** A folder that is removed after the test. */
  folder: () => Promise<string>;
  start: (options?: Options) => Promise<Running>;
}

export const test = base.extend<Fixtures>({
  // Playwright insists on a pattern here, even on an empty one.
  // oxlint-disable-next-line eslint/no-empty-pattern
  folder: async ({}, give) => {
    const made: string[] = [];
    await give(async () => {
      const path = await mkdtemp(join(tmpdir(), 'commonplace-'));
      made.push(path);
      return path;
    });
    for (const path of made) await rm(path, { recursive: true, force: true, maxRetries: 5 });
  },
  start: async ({ folder }, give, info) => {
    const started: Running[] = [];
    await give(async (options = {}) => {
      const running = await launch(options, options.userData ?? await folder());
      started.push(running);
      return running;
    });
    const failed = info.errors.length > 0;
    for (const running of started) await running.close();
    const problems = started.flatMap((running) => running.problems);
    const [, number, fault] = /^(T\d+): (.*)/.exec(info.title) ?? [];
    const lost = failed || problems.length > 0 ? 1 : 0;
    if (number !== undefined && fault !== undefined) tell({ test: number, fault: `journey: ${fault}`, tried: 1, acknowledged: null, lost, half: 0 });
    if (failed || problems.length > 0) await info.attach('log', { body: started.flatMap((running) => running.logs).join('\n') });
    if (problems.length > 0) throw new Error(`The window reported errors:\n${problems.join('\n')}`);
  },
});

async function launch({ files = [], language = 'en', crashes = false }: Options, userData: string): Promise<Running> {
  const executablePath = process.env['COMMONPLACE_ELECTRON'];
  if (executablePath === undefined) throw new Error('Start the journeys with `npm test -- app`: it finds Electron and a screen.');
  const app = await _electron.launch({
    executablePath,
    // In a Wayland session the window would else be drawn past the screen that the tests were given.
    args: [root, `--lang=${language}`, ...process.platform === 'linux' ? ['--ozone-platform=x11'] : [], ...files],
    cwd: root,
    env: { ...environment(), COMMONPLACE_USER_DATA: userData, LANGUAGE: language, LC_ALL: '' },
  });
  const logs: string[] = [];
  const problems: string[] = [];
  const electron = app.process();
  electron.stdout?.on('data', (bytes: Buffer) => logs.push(String(bytes).trimEnd()));
  electron.stderr?.on('data', (bytes: Buffer) => logs.push(String(bytes).trimEnd()));
  const watch = (page: Page) => listen(page, logs, problems, crashes);
  app.on('window', watch);
  const page = await app.firstWindow();
  watch(page);
  await page.waitForLoadState('domcontentloaded');

  return {
    app, page, userData, logs, problems,
    picture: async (name) => {
      await page.screenshot({ path: join(root, 'out', 'journeys', `${name}.png`), animations: 'disabled' });
    },
    choose: async (...paths) => {
      await app.evaluate(({ dialog }, chosen) => {
        const canceled = chosen.length === 0;
        dialog.showOpenDialog = () => Promise.resolve({ canceled, filePaths: chosen });
        dialog.showSaveDialog = () => Promise.resolve({ canceled, filePath: chosen[0] ?? '' });
      }, paths);
    },
    comeback: async () => {
      const [port] = (await readFile(join(userData, 'DevToolsActivePort'), 'utf8')).split('\n');
      let next: Page | undefined;
      await until(async () => {
        const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
        next = browser.contexts()[0]?.pages()[0];
        if (!next) await browser.close();
        return next !== undefined;
      }, 'the window comes back');
      if (!next) throw new Error('The window did not come back.');
      watch(next);
      return next;
    },
    close: () => close(app, electron),
    kill: async () => {
      const library = await libraryOf(app);
      electron.kill('SIGKILL');
      await until(() => electron.signalCode !== null && isGone(library), 'the app ends after kill -9');
    },
    killLibrary: async (meanwhile) => {
      const library = await libraryOf(app);
      if (library === undefined) throw new Error('There is no library process.');
      await meanwhile?.();
      process.kill(library, 'SIGKILL');
      await until(() => isGone(library), 'the library ends after kill -9');
    },
  };
}

const watched = new WeakSet<Page>();

function listen(page: Page, logs: string[], problems: string[], crashes: boolean): void {
  if (watched.has(page)) return;
  watched.add(page);
  page.on('console', (message) => {
    logs.push(`window ${message.type()}: ${message.text()}`);
    // What the page's policy refuses is reported here too.
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.stack ?? error.message));
  page.on('crash', () => (crashes ? logs : problems).push('the window crashed'));
}

async function close(app: ElectronApplication, electron: ChildProcess): Promise<void> {
  if (electron.exitCode !== null || electron.signalCode !== null) return;
  // An app that does not end by itself is a fault, but it must not hold up the other journeys.
  const timer = setTimeout(() => electron.kill('SIGKILL'), ENDING);
  await app.close();
  clearTimeout(timer);
  if (electron.signalCode === 'SIGKILL') throw new Error('The app did not end within 15 seconds.');
}

/** The library's process: Electron knows its own utility processes; a plain Node child is found among the app's children. */
async function libraryOf(app: ElectronApplication): Promise<number | undefined> {
  const own = await app.evaluate(({ app: electron }) => electron.getAppMetrics().find((each) => /library/i.test(each.name ?? ''))?.pid);
  if (own !== undefined) return own;
  if (process.platform !== 'linux') return undefined;
  const parent = app.process().pid;
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const status = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    const isChild = status.slice(status.lastIndexOf(')') + 2).split(' ')[1] === String(parent);
    if (isChild && /library\.js/.test(command)) return Number(name);
  }
  return undefined;
}

function isGone(pid: number | undefined): boolean {
  if (pid === undefined) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
}

async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + ENDING;
  while (!await isSo()) {
    if (Date.now() > end) throw new Error(`Waited 15 seconds in vain: ${what}.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
