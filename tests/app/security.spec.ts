// What the window may not do, tried in the real window; and what a second start does. The same walls, seen from inside, are in tests/main.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { inner, reading, reads, type Reply, shell, writes } from '../../preload/api';
import type {} from '../../renderer/library';
import { expect, type Running, test } from './launch';

const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'none'", "form-action 'none'", "frame-src 'none'", "frame-ancestors 'none'",
  "base-uri 'none'", "require-trusted-types-for 'script'",
];

/** What was tried is reported in the window's console, as it should be; only what this test did not do may fail it. */
function expectRefusals(running: Running): void {
  running.problems.splice(0);
}

async function ask(page: Page, name: unknown, args: unknown): Promise<Reply> {
  return page.evaluate(([asked, given]) => window.commonplace.call(asked as string, given, crypto.randomUUID()), [name, args]);
}

async function article(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `The harbour of ${name} opens\n\nThe mayor said on Monday that ships may enter again.\n`);
  return path;
}

test('the window is sandboxed and knows neither Node nor Electron', async ({ start }) => {
  const { app, page } = await start();
  const preferences = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window): unknown => {
    const read: unknown = Reflect.get(window.webContents, 'getLastWebPreferences');
    return typeof read === 'function' ? Reflect.apply(read, window.webContents, []) : null;
  }));
  expect(preferences).toEqual([expect.objectContaining({
    sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false,
    webSecurity: true, allowRunningInsecureContent: false, experimentalFeatures: false,
  })]);
  const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'];
  expect(await page.evaluate((wanted) => wanted.filter((name) => name in window), names)).toEqual([]);
  expect(await page.evaluate(() => Object.keys(window.commonplace).sort((a, b) => a.localeCompare(b)))).toEqual(['call', 'importFiles', 'on']);
});

test('every address of the app carries the policy, and none leads out of its own files', async ({ start }) => {
  const { app } = await start();
  const fetched = (addresses: string[]) => app.evaluate(({ net }, wanted) => Promise.all(wanted.map(async (path) => {
    const answer = await net.fetch(`app://commonplace${path}`);
    return [answer.status, answer.headers.get('content-security-policy') ?? ''] as const;
  })), addresses);
  const [home] = await fetched(['/index.html']);
  expect(home?.[0]).toBe(200);
  expect(home?.[1].split('; ')).toEqual(expect.arrayContaining(POLICY));
  const paths = ['/..%2f..%2fpackage.json', '/%2e%2e/main/index.js', '/..%5c..%5cpackage.json', '/../main/index.js', '//etc/passwd', '/missing.js'];
  const outside = await fetched(paths);
  expect(outside.map(([status, policy]) => [status, policy === home?.[1]])).toEqual(outside.map(() => [404, true]));
});

test('nothing in the page runs code from text', async ({ start }) => {
  const running = await start();
  // In a timer, because the debugger lifts the ban on eval for as long as its own evaluation runs.
  const outcomes = await running.page.evaluate(() => new Promise<string[]>((done) => setTimeout(() => {
    const outcome = (act: () => unknown): string => {
      try {
        act();
        return 'ran';
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    const inline = () => {
      const script = document.createElement('script');
      script.append('window.hasRun = true');
      document.body.append(script);
      if (!('hasRun' in window)) throw new TypeError('it did not run');
    };
    done([
      outcome(() => Reflect.apply(Reflect.get(window, 'eval'), window, ['1'])), outcome(() => Reflect.construct(Reflect.get(window, 'Function'), ['return 1'])),
      outcome(() => document.body.insertAdjacentHTML('beforeend', '<b>text</b>')),
      outcome(() => Reflect.set(document.createElement('div'), 'innerHTML', '<img src=x onerror="window.hasRun = true">')), outcome(inline),
    ]);
  })));
  expect(outcomes).toEqual(['EvalError', 'EvalError', 'TypeError', 'TypeError', 'TypeError']);
  expectRefusals(running);
});

test('nothing in the page reaches the network, leaves it, opens another or saves a file', async ({ start }) => {
  const running = await start();
  const { page, app, logs } = running;
  const heard: string[] = [];
  const server = createServer((request, answer) => {
    heard.push(request.url ?? '');
    answer.end('tracked');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const address = page.url();

  const outcomes = await page.evaluate(async (host) => {
    const refused = (act: () => Promise<unknown>) => act().then(() => 'reached', () => 'refused');
    const loaded = (name: string, attribute: string, path: string) => refused(() => new Promise((resolve, reject) => {
      const element = document.createElement(name);
      element.addEventListener('load', resolve);
      element.addEventListener('error', reject);
      document.addEventListener('securitypolicyviolation', reject, { once: true });
      if (name === 'link') element.setAttribute('rel', 'stylesheet');
      element.setAttribute(attribute, `http://${host}/${path}`);
      document.body.append(element);
    }));
    const socket = () => new Promise((resolve, reject) => {
      const one = new WebSocket(`ws://${host}/socket`);
      one.addEventListener('open', resolve);
      one.addEventListener('error', reject);
    });
    return [
      await refused(() => fetch(`http://${host}/fetch`, { mode: 'no-cors' })), await refused(() => fetch('/index.html')), await refused(socket),
      await loaded('img', 'src', 'img'), await loaded('script', 'src', 'script'), await loaded('link', 'href', 'style'), await loaded('iframe', 'src', 'frame'),
      await loaded('video', 'src', 'video'), await loaded('object', 'data', 'object'), await loaded('embed', 'src', 'embed'),
    ];
  }, `127.0.0.1:${port}`);
  expect(outcomes).toEqual(outcomes.map(() => 'refused'));

  await page.evaluate((host) => {
    navigator.sendBeacon(`http://${host}/beacon`);
    for (const rel of ['prefetch', 'preconnect', 'dns-prefetch']) {
      document.head.append(Object.assign(document.createElement('link'), { rel, href: `http://${host}/${rel}` }));
    }
    const link = Object.assign(document.createElement('a'), { href: `http://${host}/link`, target: '_blank', ping: `http://${host}/ping` });
    document.body.append(link);
    link.click();
    window.open(`http://${host}/window`);
    const form = Object.assign(document.createElement('form'), { action: `http://${host}/form`, method: 'post' });
    document.body.append(form);
    form.submit();
    const file = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob(['text'])), download: 'run-me.desktop' });
    document.body.append(file);
    file.click();
    window.location.href = `http://${host}/location`;
  }, `127.0.0.1:${port}`);
  await expect.poll(() => logs.join('\n')).toContain(`Refused to go: http://127.0.0.1:${port}`);
  await page.evaluate((host) => {
    document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0;url=http://${host}/refresh` }));
  }, `127.0.0.1:${port}`);
  await expect.poll(() => logs.join('\n').split(`Refused to go: http://127.0.0.1:${port}`).length).toBeGreaterThan(2);
  expect(logs.join('\n')).toContain(`Refused to open: http://127.0.0.1:${port}`);
  expect(logs.join('\n')).toContain('Refused to download: blob:');

  expect({ heard, address: page.url(), windows: app.windows().length }).toEqual({ heard: [], address, windows: 1 });
  server.close();
  expectRefusals(running);
});

test('the page may copy text, and nothing else that needs permission', async ({ start }) => {
  const running = await start();
  const outcomes = await running.page.evaluate(async () => {
    const refused = (act: Promise<unknown>) => act.then(() => 'granted', () => 'refused');
    const position = new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject));
    return {
      notification: await Notification.requestPermission(), position: await refused(position),
      camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })), screen: await refused(navigator.mediaDevices.getDisplayMedia()),
      reading: await refused(navigator.clipboard.readText()), copying: await refused(navigator.clipboard.writeText('text')),
    };
  });
  expect(outcomes).toEqual({ notification: 'denied', position: 'refused', camera: 'refused', screen: 'refused', reading: 'refused', copying: 'granted' });
  expectRefusals(running);
});

test('every call refuses arguments of the wrong kind or size, and goes on answering', async ({ start, folder }) => {
  const { page } = await start({ files: [await article(await folder(), 'north.txt')] });
  const wrong: unknown[] = [
    null, 7, 'text', [], { unknown: 1 }, { id: '1' }, { id: -1 }, { id: 1.5 }, { id: { $gt: 0 } }, { from: 0, count: 1_000_000_000 }, { from: -1, count: 1 },
    { words: 'x'.repeat(100_000), scope: 'all', from: 0, count: 1 }, { ids: Array.from({ length: 20_000 }, (_, at) => at + 1) },
    { title: 'x'.repeat(10_000), state: '' }, { path: '/etc/passwd', create: true }, { paths: ['/etc/passwd'] }, { language: 'tlh' }, { what: 'everything' },
    { job: 'last' }, { uuid: '1; DROP TABLE article' },
  ];
  const names = [...Object.keys(reads), ...Object.keys(writes), ...Object.keys(shell)];
  const taken = await page.evaluate(async ([calls, attempts]) => {
    const accepted: unknown[] = [];
    for (const name of calls) {
      for (const args of attempts) {
        const reply = await window.commonplace.call(name, args, crypto.randomUUID());
        if (reply.ok || reply.error.code !== 'bad-call') accepted.push([name, JSON.stringify(args).slice(0, 60), reply]);
      }
    }
    return accepted;
  }, [names, wrong] as const);
  expect(taken).toEqual([]);
  expect(await ask(page, 'library.counts', {})).toMatchObject({ ok: true });
});

test('calls that are not the window\'s are refused', async ({ start, folder }) => {
  const { page } = await start({ files: [await article(await folder(), 'north.txt')] });
  const names = [...Object.keys(inner), ...Object.keys(reading), 'library.drop', '', 'toString', '__proto__', 'constructor', 7, null, ['library.counts']];
  for (const name of names) {
    const reply = await ask(page, name, { path: '/etc/passwd', paths: ['/etc/passwd'], folder: '/etc', create: false, language: 'en' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-call' } });
  }
  expect(await page.evaluate(() => window.commonplace.call('library.counts', {}, ''))).toMatchObject({ ok: false, error: { code: 'bad-call' } });
});

test('only the folder of an export can be shown, whatever else is asked', async ({ start, folder }) => {
  const { page } = await start({ files: [await article(await folder(), 'north.txt')] });
  const jobs = await ask(page, 'job.list', {});
  expect(jobs).toMatchObject({ ok: true, answer: [{ id: 1, kind: 'import' }] });
  for (const job of [1, 2]) expect(await ask(page, 'folder.show', { job })).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

test('a file that the page made itself has no place on the disk, and is refused', async ({ start }) => {
  const { page } = await start();
  const reply = await page.evaluate(() => window.commonplace.importFiles([new File(['text'], '/etc/passwd')]));
  expect(reply).toMatchObject({ ok: false, error: { code: 'bad-call' } });
});

test('a second start says so and ends, and the window that is open takes over its files', async ({ start, folder }) => {
  const place = await folder();
  const { page, userData } = await start({ files: [await article(place, 'north.txt')] });
  const executable = process.env['COMMONPLACE_ELECTRON'] ?? '';
  const files = [await article(place, 'south.txt'), join(place, 'nothing.txt')];
  const second = spawn(executable, [resolve(__dirname, '..', '..'), '--no-sandbox', ...files], { env: { ...process.env, COMMONPLACE_USER_DATA: userData } });
  let said = '';
  second.stdout.on('data', (bytes: Buffer) => {
    said += String(bytes);
  });
  const [code] = await once(second, 'close');
  const sentence = 'Commonplace is already open; its window comes to the front and takes over any files that were named.';
  expect({ code, said: said.trim() }).toEqual({ code: 0, said: sentence });
  await expect.poll(() => ask(page, 'library.counts', {})).toMatchObject({ ok: true, answer: { articles: 2 } });
});
