import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Child, forkNode } from '../../main/child';
import { type LibraryHost, type LibraryHostNeeds, libraryHost, type ReaderHost, readerHost } from '../../main/host';

const FIXTURE = join(import.meta.dirname, 'fixtures', 'child.mjs');
let hosts: { stop(): unknown }[] = [];
let logged: string[] = [];

interface Started {
  library: LibraryHost;
  /** Every child that was started, the last one last. */
  children: Child[];
}

function host(needs: Partial<LibraryHostNeeds> = {}): Started {
  const children: Child[] = [];
  const launch = () => {
    const child = forkNode(FIXTURE, process.execPath);
    children.push(child);
    return child;
  };
  const library = libraryHost({ launch, handle: () => null, listen: () => {}, onStart: async () => {}, onTrouble: () => {}, ...needs });
  library.start();
  hosts.push(library);
  return { library, children };
}

beforeEach(() => {
  logged = [];
  vi.spyOn(console, 'error').mockImplementation((...words) => void logged.push(words.join(' ')));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(hosts.map((one) => one.stop()));
  hosts = [];
});

describe('the library\'s host', () => {
  test('carries calls with arguments and key, and passes events on', async () => {
    const heard: unknown[] = [];
    const { library } = host({ listen: (event, payload) => heard.push([event, payload]) });
    expect(await library.call('echo', { id: 1 }, 'once')).toEqual({ args: { id: 1 }, key: 'once', asked: 1 });
    await library.call('tell', { step: 2 });
    expect(heard).toEqual([['changed', { step: 2 }]]);
  });

  test('gives its child nothing of our own environment', async () => {
    vi.stubEnv('NODE_OPTIONS', '--no-warnings');
    vi.stubEnv('COMMONPLACE_SECRET', 'secret');
    const names = await host().library.call('environment', {});
    vi.unstubAllEnvs();
    expect(names).toEqual(expect.not.arrayContaining(['NODE_OPTIONS', 'COMMONPLACE_SECRET']));
  });

  test('starts a library that died again, and puts it back where it was before the next call', async () => {
    const places: unknown[] = [];
    const { library, children } = host({ onStart: async (call) => void places.push(await call('echo', 'open it')) });
    const first = await library.call('pid', {});
    children.at(-1)?.kill();
    await vi.waitUntil(() => children.length === 2);
    expect(await library.call('pid', {})).not.toBe(first);
    expect(places).toEqual([{ args: 'open it', key: null, asked: 1 }, { args: 'open it', key: null, asked: 1 }]);
  });

  test('asks a call that was lost with the library once more, with the same key', async () => {
    const { library, children } = host();
    await library.call('pid', {});
    const asked = library.call('echo', { id: 2 }, 'once');
    children.at(-1)?.kill();
    expect(await asked).toMatchObject({ args: { id: 2 }, key: 'once' });
  });

  test('does not ask a call a third time', async () => {
    const { library, children } = host();
    await expect(library.call('die', {})).rejects.toMatchObject({ code: 'library-gone' });
    expect(children).toHaveLength(3);
  });

  test('gives a library up that dies three times in a minute, refuses calls at once, and tries anew when asked to', async () => {
    let troubles = 0;
    const { library, children } = host({ onTrouble: () => troubles++ });
    await expect(library.call('die', {})).rejects.toMatchObject({ code: 'library-gone' });
    await expect(library.call('die', {})).rejects.toMatchObject({ code: 'library-gone' });
    expect({ troubles, started: children.length }).toEqual({ troubles: 1, started: 3 });
    await expect(library.call('pid', {})).rejects.toMatchObject({ code: 'library-gone' });
    library.start();
    expect(await library.call('echo', 1)).toMatchObject({ args: 1 });
  });

  test('says in the log that the library died', async () => {
    const { library } = host();
    await expect(library.call('die', {})).rejects.toMatchObject({ code: 'library-gone' });
    expect(logged[0]).toContain('The library process ended unasked (1 of 3)');
  });

  test('does not ask again what the library refuses', async () => {
    const { library, children } = host();
    await expect(library.call('nonsense', {})).rejects.toMatchObject({ code: 'bad-call', message: 'nonsense' });
    expect(children).toHaveLength(1);
  });

  test('lets the library close before it ends it, and does not start it again', async () => {
    const heard: string[] = [];
    const { library, children } = host({ listen: (event) => heard.push(event) });
    await library.stop();
    expect(heard).toEqual(['closed']);
    await expect(library.call('pid', {})).rejects.toMatchObject({ code: 'library-gone' });
    expect(children).toHaveLength(1);
  });
});

describe('the reader\'s host', () => {
  const patient = () => 60_000;
  const hasty = (name: string) => (name === 'spin' || name === 'hang' ? 50 : 60_000);
  const reader = (limitOf: (name: string) => number): ReaderHost => {
    const one = readerHost(() => forkNode(FIXTURE, process.execPath), limitOf);
    hosts.push(one);
    return one;
  };

  test('starts the reader when it is first asked', async () => {
    expect(await reader(patient).call('echo', { path: '/a' })).toEqual({ args: { path: '/a' }, key: null, asked: 1 });
  });

  test('refuses the call that killed the reader, and answers the next from a new one', async () => {
    const one = reader(patient);
    const first = await one.call('pid', {});
    const killed = one.call('die', {});
    const next = one.call('pid', {});
    await expect(killed).rejects.toMatchObject({ code: 'reader-gone' });
    expect(await next).not.toBe(first);
  });

  test.each(['spin', 'hang'])('ends a reader that takes too long (%s), blames that call alone, and goes on', async (name) => {
    const one = reader(hasty);
    const [before, slow, after] = await Promise.allSettled([one.call('echo', 1), one.call(name, {}), one.call('echo', 2)]);
    expect(before).toMatchObject({ status: 'fulfilled', value: { args: 1 } });
    expect(slow).toMatchObject({ status: 'rejected', reason: { code: 'too-slow' } });
    expect(after).toMatchObject({ status: 'fulfilled', value: { args: 2, asked: 1 } });
  });
});
