import { afterEach, describe, expect, test, vi } from 'vitest';
import { droppedFiles, isOurs, libraryCalls, windowCalls } from '../../main/calls';
import { Failure } from '../../main/failure';
import { type HandlersOf, type Settings, type Shell, reads, shell, writes } from '../../preload/api';
import { READING } from '../../preload/reading';

const state = { state: 'welcome' } as const;
const settings: Settings = { language: 'en', theme: 'dark', reading: READING, quoting: 'printed' };
const app = { settings, dark: true, library: state, version: '1', platform: 'linux' };
const handlers: HandlersOf<Shell> = {
  'app.state': () => app,
  'settings.change': (change) => ({ ...settings, ...change } as Settings),
  'library.sample': () => app,
  'library.create': () => {
    throw new Failure('library-foreign', 'It is not ours.', { path: '/a' });
  },
  'library.choose': () => {
    throw new TypeError('a fault');
  },
  'import.choose': () => null,
  'clipboard.paste': () => null,
  'export.choose': () => null,
  'folder.show': () => null,
  'backup.list': () => [],
  'library.restore': () => app,
  'library.readOnly': () => app,
  'library.again': () => app,
  'library.salvage': () => null,
};
const call = windowCalls(async (...asked) => asked, handlers);

afterEach(() => vi.restoreAllMocks());

describe('a call of the window', () => {
  test('goes to the library as it is, with its key, when it reads or writes', async () => {
    for (const name of [...Object.keys(reads), ...Object.keys(writes)]) {
      expect(await call(name, { id: 1 }, 'once')).toEqual({ ok: true, answer: [name, { id: 1 }, 'once'] });
    }
  });

  test('is answered here when it is the shell\'s', async () => {
    expect(await call('app.state', {}, 'k')).toEqual({ ok: true, answer: app });
    expect(await call('settings.change', { language: 'ru' }, 'k')).toEqual({ ok: true, answer: { ...settings, language: 'ru' } });
  });

  test.each(Object.keys(shell))('is refused with wrong arguments: %s', async (name) => {
    for (const args of [undefined, null, 7, 'x', [], { unknown: 1 }, { job: '1' }, { what: 'all' }, { language: 'tlh' }]) {
      expect(await call(name, args, 'k')).toMatchObject({ ok: false, error: { code: 'bad-call' } });
    }
  });

  test.each([
    'library.open', 'library.close', 'import.start', 'sample.start', 'export.start', 'reader.read', 'reader.parse', 'reader.walk',
    'nonsense', '', 'toString', '__proto__', 'constructor', 'x'.repeat(1_000_000), 7, null, undefined, ['article.list'], { name: 'article.list' },
  ])('is refused when the contract does not give it to the window', async (name) => {
    expect(await call(name, { path: '/etc/passwd', create: false }, 'k')).toMatchObject({ ok: false, error: { code: 'bad-call' } });
  });

  test.each([undefined, null, 7, '', 'x'.repeat(101)])('is refused without a proper key', async (key) => {
    expect(await call('article.list', { from: 0, count: 1 }, key)).toMatchObject({ ok: false, error: { code: 'bad-call' } });
  });

  test('answers an expected failure with its code, and a fault as unexpected with a line in the log', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const error = { code: 'library-foreign', message: 'It is not ours.', values: { path: '/a' } };
    expect(await call('library.create', {}, 'k')).toEqual({ ok: false, error });
    expect(logged).not.toHaveBeenCalled();
    expect(await call('library.choose', {}, 'k')).toEqual({ ok: false, error: { code: 'unexpected', message: 'a fault' } });
    expect(logged).toHaveBeenCalledOnce();
  });
});

test('dropped files are imported by their paths, and what has no path is refused', async () => {
  const drop = droppedFiles(async (paths) => paths);
  expect(await drop(['/a.txt', '/b'])).toEqual({ ok: true, answer: ['/a.txt', '/b'] });
  for (const paths of [[], [''], '/a.txt', [7], null, undefined, ['x'.repeat(40_000)]]) {
    expect(await drop(paths)).toMatchObject({ ok: false, error: { code: 'bad-call' } });
  }
});

test('the library may ask the reader and nothing else', async () => {
  const handle = libraryCalls({ call: async (...asked) => asked, start: () => {}, stop: () => {} });
  expect(await handle('reader.read', { path: '/a' }, undefined)).toEqual(['reader.read', { path: '/a' }]);
  expect(() => handle('library.open', {}, undefined)).toThrow(Failure);
  expect(() => handle('hasOwnProperty', {}, undefined)).toThrow(Failure);
});

test('only the main frame of our own window, at our own address, may ask', () => {
  const origin = 'app://commonplace';
  const url = `${origin}/index.html`;
  const asked = [
    isOurs({ url, parent: null }, true, origin), isOurs(null, true, origin),
    isOurs({ url, parent: null }, false, origin), isOurs({ url, parent: {} }, true, origin),
    isOurs({ url: 'app://commonplace.example/', parent: null }, true, origin), isOurs({ url: 'about:blank', parent: null }, true, origin),
    isOurs({ url: 'https://example.org/app://commonplace/', parent: null }, true, origin),
  ];
  expect(asked).toEqual([true, false, false, false, false, false, false]);
});
