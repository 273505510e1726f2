// A step of very many articles: their words come into the index after it, and no search answers before they are there.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LateWork } from '../../../main/library/search/late-work';
import { draft, openShelf } from '../shelf';

const COUNT = 150;
const DRAFTS = Array.from({ length: COUNT }, (_, index) => draft(`${index}.txt`, `Headline ${index}\nThe word${index} of the day was harbour.`));
const WANTED = { words: 'harbour', scope: 'all' as const, from: 0, count: 5 };

test('after an import is undone and done again, whoever searches finds all of it or nothing, never a part', async () => {
  const { ask, change, bring, library } = openShelf();
  await bring(...DRAFTS);
  const whole = await ask('search.find', WANTED);
  expect(whole.inAll).toBe(COUNT);
  await change('history.undo', {});
  expect((await ask('search.find', WANTED)).total).toBe(0);
  await change('history.redo', {});
  // What does not need the index is not kept waiting.
  expect(library.call('article.list', { from: 0, count: 5 })).toMatchObject({ total: COUNT });
  expect(await ask('search.find', WANTED)).toEqual(whole);
  await change('history.undo', {});
  await change('history.redo', {});
  await change('history.undo', {});
  expect((await ask('search.find', WANTED)).total).toBe(0);
  await library.close();
});

test('what was not yet brought in when the library ended is brought in when it is opened again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-late-'));
  const path = join(folder, 'library.commonplace');
  const first = openShelf(path, 'create');
  await first.bring(...DRAFTS);
  const whole = await first.ask('search.find', WANTED);
  first.library.call('history.undo', {});
  first.library.call('history.redo', {});
  await first.library.close();
  const again = openShelf(path);
  expect(await again.ask('search.find', WANTED)).toEqual(whole);
  await again.library.close();
  rmSync(folder, { recursive: true });
});

test('work that fails is dropped, and nobody waits for it for ever', async () => {
  const done: number[] = [];
  const late = new LateWork((id) => {
    if (id === 3) throw new Error('The disk is full.');
    done.push(id);
  }, (slice) => slice());
  late.add([1, 2, 3, 4]);
  expect(late.isWaiting).toBe(true);
  await late.done();
  expect([done, late.isWaiting]).toEqual([[1, 2], false]);
  late.add([5]);
  await late.done();
  expect(done).toEqual([1, 2, 5]);
});
