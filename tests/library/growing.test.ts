// A step that grows while others are made: an import's. Whatever is done meanwhile, undo and redo stay each other's inverse.
import { expect, test } from 'vitest';
import { openDatabase } from '../../main/library/database';
import { startImport } from '../../main/library/imports';
import { Jobs } from '../../main/library/jobs';
import { Library } from '../../main/library/library';
import { Search } from '../../main/library/search/search';
import { Writer } from '../../main/library/writer';
import type { Ask, Draft, Job, Reading, Step } from '../../preload/api';
import { draft, readOf, openShelf, type Shelf } from './shelf';

const TEXT = 'The strait\nA tanker was stopped in the strait of Ostrel on Monday, the harbour master said to reporters in the port.';

/** A shelf whose next import does something of the user's between its files. */
async function bringWith(shelf: Shelf, drafts: Draft[], between: (shelf: Shelf) => Promise<unknown>): Promise<Job> {
  const [first, ...rest] = drafts;
  if (!first) throw new Error('nothing to bring');
  const ended = shelf.bring(first, ...rest);
  while ((await shelf.ask('article.list', { from: 0, count: 10 })).total < 1) await new Promise(setImmediate);
  await between(shelf);
  return ended;
}
const ADD = { version: 1, start: TEXT.indexOf('A tanker'), end: TEXT.indexOf(' in the strait of'), kind: 'quote' } as const;

test('a highlight made while an import brings its article again can be undone, and so can all that came with it', async () => {
  const shelf = openShelf();
  const again = draft('again.txt', TEXT.replace('Monday', 'Tuesday'));
  await bringWith(shelf, [draft('strait.txt', TEXT), draft('other.txt', 'Another one\nabout something else'), again], ({ change }) => change('highlight.add', ADD));
  expect((await shelf.ask('article.open', { id: 1 })).versions).toHaveLength(2);

  await shelf.change('history.jump', { step: 0 });
  expect(await shelf.ask('library.counts', {})).toMatchObject({ articles: 0, highlights: 0 });
  const steps = (await shelf.ask('history.list', { from: 0, count: 10 })).rows;
  await shelf.change('history.jump', { step: steps[0]?.id ?? 0 });
  expect(await shelf.ask('library.counts', {})).toMatchObject({ articles: 2, highlights: 1 });
  await shelf.library.close();
});

test('what was undone while an import ran cannot come back over what the import made since', async () => {
  const shelf = openShelf();
  const again = draft('again.txt', TEXT.replace('Monday', 'Tuesday'));
  await bringWith(shelf, [draft('strait.txt', TEXT), draft('other.txt', 'Another one\nabout something else'), again], async ({ change }) => {
    await change('article.trash', { ids: [1] });
    await change('history.undo', {});
  });
  expect((await shelf.ask('history.top', {})).redo).toBeNull();
  await shelf.library.close();
});

test('an article that was trashed and came again within one import is found', async () => {
  const shelf = openShelf();
  await bringWith(shelf, [draft('strait.txt', TEXT), draft('other.txt', 'Another one\nabout something else'), draft('copy.txt', TEXT)], ({ change }) => change('article.trash', { ids: [1] }));
  expect(await shelf.ask('search.find', { words: 'tanker', scope: 'all', from: 0, count: 10 })).toMatchObject({ inAll: 1 });
  await shelf.library.close();
});

test('the steps of an import say how many articles each brought', async () => {
  const shelf = openShelf();
  await bringWith(shelf, [draft('strait.txt', TEXT), draft('other.txt', 'Another one\nabout something else')], ({ change }) => change('highlight.add', ADD));
  const labels = (await shelf.ask('history.list', { from: 0, count: 10 })).rows.map(({ label }: Step) => [label.key, label.count]);
  expect(labels).toEqual([['article.import', 1], ['highlight.add', 4], ['article.import', 1]]);
  await shelf.library.close();
});

test('undo and redo keep a character that ends words elsewhere', async () => {
  const shelf = openShelf();
  const text = 'The strait\nA tanker\0was stopped.';
  await shelf.bring(draft('strait.txt', text));
  await shelf.change('highlight.add', { version: 1, start: 11, end: text.length, kind: 'quote' });
  await shelf.change('history.undo', {});
  await shelf.change('history.undo', {});
  await shelf.change('history.redo', {});
  await shelf.change('history.redo', {});
  expect((await shelf.ask('article.open', { id: 1 })).version.text).toBe(text);
  expect((await shelf.ask('highlight.list', { version: 1, from: 0, count: 1 })).rows[0]?.quote).toBe('A tanker\0was stopped.');
  await shelf.library.close();
});

test('an import that is cancelled ends at once, though the reader is still reading', async () => {
  const never = new Promise<never>(() => {});
  const reader = (async (name: string, args: { paths: string[] }) => (name === 'reader.walk' ? { files: args.paths, rejected: [] } : never)) as unknown as Ask<Reading>;
  const jobs: Job[] = [];
  const library = new Library(':memory:', 'open', { reader, tell: (event, payload) => void (event === 'job' && jobs.push(payload as Job)) });
  library.startImport(['slow.txt']);
  await new Promise(setImmediate);
  await library.close();
  expect(jobs.at(-1)?.state).toBe('cancelled');
});

test('an import that finds the disk full says so, and what it had added stays', async () => {
  const db = openDatabase(':memory:');
  const ended = new Array<Job>();
  const jobs = new Jobs(db, (job) => ended.push(job));
  const search = new Search(db);
  search.rebuildIfNeeded();
  const writer = new Writer(db, search, () => {});
  const texts = ['Fits\nThis one still fits.', `Huge\n${'This one does not. '.repeat(30_000)}`, 'Later\nNever read.'];
  const reader = (async (name: string, args: { paths: string[]; path: string }) => (
    name === 'reader.walk' ? { files: args.paths, rejected: [] } : readOf(draft(args.path, texts[Number(args.path)] ?? '')))) as unknown as Ask<Reading>;
  const pages = Number(db.pragma('page_count', { simple: true }));
  db.pragma(`max_page_count = ${pages + 60}`);
  startImport({ db, jobs, reader, ...writer.growing('article.import') }, ['0', '1', '2']);
  while (ended.at(-1)?.state !== 'failed') await new Promise(setImmediate);
  expect(ended.at(-1)).toMatchObject({ state: 'failed', error: { code: 'library-full' }, outcomes: { imported: 1 } });
  expect(writer.top().undo).toMatchObject({ label: { key: 'article.import', count: 1 } });
  writer.undo(undefined);
  expect(db.prepare('SELECT count(*) FROM article').pluck().get()).toBe(0);
  db.close();
});
