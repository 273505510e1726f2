import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Failure, callErrorOf } from '../../main/failure';
import { peer } from '../../main/rpc';
import { pair } from './pair';

afterEach(() => vi.restoreAllMocks());

describe('two peers', () => {
  test('any JSON goes through intact, there and back', async () => {
    const { left, right } = pair();
    peer(right, (_name, args) => args);
    const caller = peer(left, () => null);
    await fc.assert(fc.asyncProperty(fc.json({ maxDepth: 4 }), async (json) => {
      const value: unknown = JSON.parse(json);
      expect(await caller.call('echo', value)).toEqual(value);
    }));
  });

  test('both ends call and both answer, with name, arguments and key', async () => {
    const { left, right } = pair();
    const one = peer(left, (name, args, key) => ['left', name, args, key ?? null]);
    const other = peer(right, async (name, args, key) => ['right', name, args, key ?? null]);
    expect(await one.call('article.open', { id: 1 }, 'k')).toEqual(['right', 'article.open', { id: 1 }, 'k']);
    expect(await other.call('reader.read', { path: '/a' })).toEqual(['left', 'reader.read', { path: '/a' }, null]);
  });

  test('answers find their calls although they come in another order', async () => {
    const { left, right } = pair();
    const waiting = new Map<unknown, () => void>();
    peer(right, (_name, args) => new Promise((resolve) => waiting.set(args, () => resolve(args))));
    const caller = peer(left, () => null);
    const first = caller.call('wait', 1);
    const second = caller.call('wait', 2);
    await vi.waitUntil(() => waiting.size === 2);
    waiting.get(2)?.();
    waiting.get(1)?.();
    expect(await Promise.all([first, second])).toEqual([1, 2]);
  });

  test('a failure arrives as a failure, with its code and values', async () => {
    const { left, right } = pair();
    peer(right, () => {
      throw new Failure('too-large', 'The file is too large.', { size: 7 });
    });
    const refused = await peer(left, () => null).call('reader.read', {}).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Failure);
    expect(callErrorOf(refused)).toEqual({ code: 'too-large', message: 'The file is too large.', values: { size: 7 } });
  });

  test('anything else that is thrown is logged once with the call\'s name, and arrives as unexpected', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { left, right } = pair();
    const thrown = new TypeError('x is not a function');
    peer(right, () => {
      throw thrown;
    });
    const refused = await peer(left, () => null).call('tag.list', {}).catch((error: unknown) => error);
    expect(callErrorOf(refused)).toEqual({ code: 'unexpected', message: 'x is not a function' });
    expect(logged.mock.calls).toEqual([['tag.list failed', thrown]]);
  });

  test('when the wire closes, waiting and later calls are refused at once', async () => {
    const { left, right, close } = pair();
    peer(right, () => new Promise(() => {}));
    const caller = peer(left, () => null, undefined, 'reader-gone');
    const waiting = caller.call('reader.read', {});
    close();
    await expect(waiting).rejects.toMatchObject({ code: 'reader-gone' });
    await expect(caller.call('reader.read', {})).rejects.toMatchObject({ code: 'reader-gone' });
  });

  test('events arrive in the order they were told, before the answer that follows them', async () => {
    const { left, right } = pair();
    const heard: unknown[] = [];
    const caller = peer(left, () => null, (event, payload) => heard.push([event, payload]));
    const teller = peer(right, () => {
      teller.tell('job', { done: 1 });
      teller.tell('changed', { records: ['tag'], step: 3 });
      return heard.length;
    });
    await caller.call('tag.attach', {});
    expect(heard).toEqual([['job', { done: 1 }], ['changed', { records: ['tag'], step: 3 }]]);
  });

  test('messages without sense are dropped, and the next call is answered', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { left, right } = pair();
    peer(right, () => 'fine');
    const caller = peer(left, () => null);
    await fc.assert(fc.asyncProperty(fc.jsonValue(), async (nonsense) => {
      left.post(nonsense);
      right.post(nonsense);
      expect(await caller.call('article.list', {})).toBe('fine');
    }), { numRuns: 50 });
  });
});
