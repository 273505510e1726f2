// Previews: what waits to be imported, what the analyst says of it, and what comes of it.
import { describe, expect, it, test } from 'vitest';
import type { StagedRow } from '../../preload/api';
import { REWRITTEN } from './copies';
import { place } from './filled';
import { draft, INBOX, openShelf, type Shelf } from './shelf';

const PAGE = { from: 0, count: 100 };
const [crane, bears] = REWRITTEN.articles;
const STORY = crane?.first ?? '';
const FIRST = draft('first.txt', STORY, { publisher: 'Coast Post', byline: 'Una Fells', date: '2026-03-04', dateReason: 'stated' });
const AGAIN = draft('again.txt', crane?.again ?? '', { publisher: 'Coastwire' });
const OTHER = draft('other.txt', bears?.first ?? '', { language: 'en' });
const NEWER = draft('first.txt', `${STORY}\n\nA day later the union took the offer.`, { publisher: 'Coast Post' });

async function rowsOf(shelf: Shelf, job: number): Promise<StagedRow[]> {
  return (await shelf.ask('staged.list', { job, ...PAGE })).rows;
}

describe('a preview', () => {
  it('shows what was understood of each file, and imports nothing', async () => {
    const shelf = openShelf();
    const job = await shelf.preview(FIRST, OTHER);
    expect(job).toMatchObject({ kind: 'preview', state: 'done', done: 2, total: 2, outcomes: { imported: 2, rejected: 0 } });
    expect((await rowsOf(shelf, job.id))[0]).toEqual({
      id: 1, path: `${INBOX}first.txt`, fileName: 'first.txt', outlook: 'new', choice: 'article', title: FIRST.title, byline: 'Una Fells', publisher: 'Coast Post', via: null,
      language: 'en', date: '2026-03-04', dateReason: 'stated', url: null, format: 'txt', encoding: 'utf-8', words: 111, zoneCounts: { body: 1 }, near: null, reason: null,
    });
    expect(await shelf.ask('staged.open', { id: 2 })).toMatchObject({ title: OTHER.title, titleFrom: 'headline', text: OTHER.text, length: OTHER.text.length, zones: OTHER.zones });
    expect(await shelf.ask('library.counts', {})).toMatchObject({ articles: 0 });
    expect((await shelf.ask('history.list', PAGE)).total).toBe(0);
    await shelf.library.close();
  });

  it('tells the new from newer texts, near-duplicates, duplicates and the rejected, also among its own files', async () => {
    const shelf = openShelf();
    await shelf.bring(FIRST);
    shelf.files.set('gone.txt', OTHER);
    const twin = { ...OTHER, fileName: 'twin.txt' };
    const job = await shelf.preview(NEWER, AGAIN, { ...FIRST, fileName: 'copy.txt' }, OTHER, twin, draft('bears-again.txt', bears?.again ?? ''));
    const shown = (await rowsOf(shelf, job.id)).map(({ fileName, outlook, choice, near }) => [fileName, outlook, choice, near && (near.article ?? `file ${near.staged}`)]);
    expect(shown).toEqual([
      ['first.txt', 'newer', 'version', 1], ['again.txt', 'near-duplicate', 'article', 1], ['copy.txt', 'duplicate', 'skip', 1],
      ['other.txt', 'new', 'article', null], ['twin.txt', 'duplicate', 'skip', 'file 4'], ['bears-again.txt', 'near-duplicate', 'article', 'file 4'],
    ]);
    expect(await shelf.ask('staged.waiting', {})).toEqual({
      job: job.id, outlooks: { new: 1, newer: 1, 'near-duplicate': 2, duplicate: 2, rejected: 0 }, choices: { article: 3, version: 1, skip: 2 },
    });
    await shelf.library.close();
  });

  it('can be filtered and searched, in any script, and its ids asked for', async () => {
    const shelf = openShelf();
    const russian = draft('каменка.txt', REWRITTEN.articles[2]?.first ?? '', { language: 'ru' });
    const { id: job } = await shelf.preview(FIRST, russian, OTHER, { ...OTHER, fileName: 'twin.txt' });
    expect((await shelf.ask('staged.list', { job, like: 'мост', ...PAGE })).rows.map(({ fileName }) => fileName)).toEqual(['каменка.txt']);
    expect((await shelf.ask('staged.list', { job, outlook: 'new', like: 'kamenk', from: 0, count: 1 }))).toMatchObject({ total: 1 });
    expect(await shelf.ask('staged.list', { job, outlook: 'duplicate', ...PAGE })).toMatchObject({ total: 1, rows: [{ fileName: 'twin.txt' }] });
    expect(await shelf.ask('staged.ids', { job, outlook: 'new' })).toEqual([1, 2, 3]);
    await shelf.library.close();
  });

  it('shows the beginning of a long text, its zones and blocks cut to it, and no half of a character', async () => {
    const shelf = openShelf();
    const text = `${'x'.repeat(3999)}😀${'y'.repeat(5000)}`;
    const long = draft('long.txt', text, { blocks: [{ kind: 'heading', level: 1, start: 0, end: 5 }, { kind: 'quote', start: 6000, end: 6100 }] });
    const { id: job } = await shelf.preview(long);
    const shown = await shelf.ask('staged.open', { id: 1 });
    expect([shown.text.length, shown.length, shown.zones, shown.blocks]).toEqual([3999, text.length, [{ kind: 'body', start: 0, end: 3999 }], [long.blocks[0]]]);
    expect((await shelf.run(job)).outcomes.imported).toBe(1);
    expect((await shelf.ask('article.open', { id: 1 })).version).toMatchObject({ text, blocks: long.blocks });
    await shelf.library.close();
  });

  it('is still there when the library is opened again, and is offered as the newest that waits', async () => {
    const path = place();
    const shelf = openShelf(path, 'create');
    await shelf.preview(OTHER);
    const { id: job } = await shelf.preview(FIRST);
    await shelf.library.close();
    const later = openShelf(path);
    expect(await later.ask('staged.waiting', {})).toMatchObject({ job, outlooks: { new: 1 } });
    expect((await later.run(job)).outcomes.imported).toBe(1);
    expect((await later.ask('staged.waiting', {}))?.job).toBe(1);
    await later.change('import.discard', { job: 1 });
    expect(await later.ask('staged.waiting', {})).toBeNull();
    await later.library.close();
  });

  it('that is cancelled keeps what it has read', async () => {
    const shelf = openShelf();
    const many = Array.from({ length: 300 }, (_, index) => draft(`${index}.txt`, `Number ${index}\nThe text of number ${index}.`));
    const preview = shelf.preview(...many);
    while ((await shelf.ask('staged.list', { job: 1, ...PAGE })).total === 0) await new Promise(setImmediate);
    await shelf.change('job.cancel', { job: 1 });
    const { state, id: job } = await preview;
    const { total } = await shelf.ask('staged.list', { job, ...PAGE });
    expect(state).toBe('cancelled');
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(300);
    expect((await shelf.run(job)).outcomes.imported).toBe(total);
    await shelf.library.close();
  });
});

describe('what the analyst says of a preview', () => {
  it('is what comes in, for one file or for all of a list, and no newer text changes it', async () => {
    const shelf = openShelf();
    const { id: job } = await shelf.preview(FIRST, OTHER);
    await shelf.change('staged.edit', { ids: [1], title: 'The harbour closes', date: '2026-03', byline: null });
    expect((await shelf.change('staged.edit', { all: { job }, publisher: 'The Lantern' })).record).toBe(2);
    expect(await shelf.ask('staged.open', { id: 1 })).toMatchObject({ title: 'The harbour closes', titleFrom: 'by-hand', date: '2026-03', dateReason: 'by-hand', byline: null });
    expect(await shelf.ask('staged.shared', { all: { job } })).toEqual({ choice: 'article', canBeVersion: false, facts: { publisher: 'The Lantern', via: null, byline: null, language: 'en', url: null }, dateReason: null, rejected: 0 });
    await shelf.run(job);
    const said = { title: 'The harbour closes', publisher: 'The Lantern', date: '2026-03', dateReason: 'by-hand', byline: null };
    expect((await shelf.ask('article.open', { id: 1 })).article).toMatchObject(said);
    expect((await shelf.ask('search.find', { words: 'harbour closes', scope: 'all', ...PAGE })).rows[0]?.title).toBe('The harbour closes');
    await shelf.bring({ ...NEWER, publisher: 'The Lantern', date: '2026-03-05', byline: 'Ole Fenner' });
    expect((await shelf.ask('article.open', { id: 1 })).versions).toHaveLength(2);
    expect((await shelf.ask('article.open', { id: 1 })).article).toMatchObject(said);
    await shelf.library.close();
  });

  it('is refused where it is no date, no address or no language', async () => {
    const shelf = openShelf();
    await shelf.preview(FIRST);
    for (const wrong of [{ date: 'soon' }, { date: '2026-02-30' }, { date: '2026-03-05/2026-03-01' }, { url: 'javascript:alert(1)' }, { url: 'example.org' }, { language: 'English' }, { byline: '' }]) {
      await expect(shelf.change('staged.edit', { ids: [1], ...wrong })).rejects.toMatchObject({ code: 'bad-call' });
    }
    for (const right of [{ date: '2026' }, { date: '../2026-03-05' }, { date: '2026-03~' }, { url: 'https://example.org/a?b=1' }, { language: 'zh-Hant' }, { date: null }]) {
      await shelf.change('staged.edit', { ids: [1], ...right });
    }
    await shelf.library.close();
  });

  it('decides how each file comes in: as an article, as a version of what it is near to, or not at all', async () => {
    const shelf = openShelf();
    await shelf.bring(FIRST);
    const { id: job } = await shelf.preview(AGAIN, OTHER, { ...OTHER, fileName: 'twin.txt' }, draft('bears-again.txt', bears?.again ?? ''));
    await shelf.change('staged.choose', { ids: [1], choice: 'version' });
    await shelf.change('staged.choose', { ids: [2], choice: 'skip' });
    expect((await shelf.change('staged.choose', { ids: [2], choice: 'version' })).record).toBe(0);
    await shelf.change('staged.choose', { ids: [4], choice: 'version' });
    const { id: report, outcomes } = await shelf.run(job);
    expect(outcomes).toEqual({ imported: 1, updated: 1, 'near-duplicate': 0, duplicate: 0, skipped: 2, rejected: 0 });
    expect((await shelf.ask('import.files', { job: report, ...PAGE })).rows.map(({ path, outcome, article }) => [path.slice(INBOX.length), outcome, article])).toEqual([
      ['again.txt', 'updated', 1], ['other.txt', 'skipped', null], ['twin.txt', 'skipped', null], ['bears-again.txt', 'imported', 2],
    ]);
    expect((await shelf.ask('article.open', { id: 1 })).versions.map(({ fileName }) => fileName)).toEqual(['again.txt', 'first.txt']);
    await shelf.library.close();
  });

  it('makes a file a version of another of the same preview', async () => {
    const shelf = openShelf();
    const { id: job } = await shelf.preview(FIRST, { ...NEWER, fileName: 'later.txt' });
    expect((await rowsOf(shelf, job))[1]).toMatchObject({ outlook: 'newer', choice: 'version', near: { article: null, staged: 1 } });
    const { id: report } = await shelf.run(job);
    expect((await shelf.ask('import.files', { job: report, ...PAGE })).rows.map(({ outcome, article }) => [outcome, article])).toEqual([['imported', 1], ['updated', 1]]);
    await shelf.library.close();
  });
});

describe('importing what waits', () => {
  it('is one step: undone and done again, all is as it was, also for the search, the originals and what is near', async () => {
    const shelf = openShelf();
    const { id: job } = await shelf.preview(FIRST, AGAIN, OTHER);
    await shelf.run(job);
    const asked = async () => [
      await shelf.ask('article.list', PAGE), await shelf.ask('article.open', { id: 1 }), await shelf.ask('search.find', { words: 'dredged', scope: 'all', ...PAGE }),
      await shelf.ask('search.find', { words: 'bears', scope: 'all', ...PAGE }),
    ];
    const before = await asked();
    expect((await shelf.ask('history.list', PAGE)).rows.map(({ label }) => label)).toEqual([{ key: 'article.import', count: 3 }]);
    await shelf.change('history.undo', {});
    expect(await shelf.ask('library.counts', {})).toMatchObject({ articles: 0 });
    expect((await shelf.ask('search.find', { words: 'bears', scope: 'all', ...PAGE })).inAll).toBe(0);
    await shelf.change('history.redo', {});
    expect(await asked()).toEqual(before);
    const preview = await shelf.preview(draft('near.txt', bears?.again ?? ''));
    expect((await rowsOf(shelf, preview.id))[0]).toMatchObject({ outlook: 'near-duplicate', near: { article: 3 } });
    await shelf.change('article.decode', { id: 1, encoding: 'koi8-r' });
    await shelf.library.close();
  });

  it('adds nothing the second time, and a duplicate that is chosen all the same is no second article', async () => {
    const shelf = openShelf();
    await shelf.run((await shelf.preview(FIRST, OTHER)).id);
    const { id: job } = await shelf.preview(FIRST, OTHER);
    expect(await shelf.ask('staged.waiting', {})).toMatchObject({ outlooks: { duplicate: 2 }, choices: { skip: 2 } });
    await shelf.change('staged.choose', { all: { job }, choice: 'article' });
    expect((await shelf.run(job)).outcomes).toMatchObject({ imported: 0, duplicate: 2 });
    expect(await shelf.ask('library.counts', {})).toMatchObject({ articles: 2 });
    expect((await shelf.ask('history.list', PAGE)).total).toBe(1);
    await shelf.library.close();
  });

  it('that is cancelled keeps what came as one step, and the rest waits', async () => {
    const shelf = openShelf();
    const many = Array.from({ length: 400 }, (_, index) => draft(`${index}.txt`, `Number ${index}\nThe text of number ${index}.`));
    const { id: job } = await shelf.preview(...many);
    const running = shelf.run(job);
    while ((await shelf.ask('library.counts', {})).articles === 0) await new Promise(setImmediate);
    const [mine] = await shelf.ask('job.list', {});
    await shelf.change('job.cancel', { job: mine?.id ?? 0 });
    const ended = await running;
    const { articles } = await shelf.ask('library.counts', {});
    expect(ended).toMatchObject({ state: 'cancelled', outcomes: { imported: articles } });
    expect((await shelf.ask('staged.list', { job, ...PAGE })).total).toBe(400 - articles);
    expect((await shelf.ask('history.top', {})).undo?.label).toEqual({ key: 'article.import', count: articles });
    expect((await shelf.run(job)).outcomes.imported).toBe(400 - articles);
    await shelf.library.close();
  });

  it('waits until the preview is read, and nothing is let go while it runs', async () => {
    const shelf = openShelf();
    const many = Array.from({ length: 100 }, (_, index) => draft(`${index}.txt`, `Number ${index}\nThe text of number ${index}.`));
    const preview = shelf.preview(...many);
    await expect(shelf.change('import.run', { job: 1 })).rejects.toMatchObject({ code: 'busy' });
    await expect(shelf.change('import.discard', { job: 1 })).rejects.toMatchObject({ code: 'busy' });
    const { id: job } = await preview;
    const { record: run } = await shelf.change('import.run', { job });
    expect((await shelf.change('import.run', { job })).record.id).toBe(run.id);
    await expect(shelf.change('import.discard', { job })).rejects.toMatchObject({ code: 'busy' });
    expect((await shelf.ended(run)).outcomes.imported).toBe(100);
    await expect(shelf.change('import.run', { job })).rejects.toMatchObject({ code: 'not-found' });
    await shelf.library.close();
  });
});

describe('files that were rejected', () => {
  it('are read again in their places, or by their report in a new preview', async () => {
    const shelf = openShelf();
    shelf.files.set('here.txt', OTHER);
    const { id: job } = await shelf.ended(shelf.library.startPreview([`${INBOX}first.txt`, `${INBOX}here.txt`]));
    expect((await rowsOf(shelf, job))[0]).toMatchObject({ id: 1, fileName: 'first.txt', outlook: 'rejected', choice: 'skip', title: '', reason: { code: 'unreadable' } });
    expect((await shelf.change('staged.choose', { ids: [1], choice: 'article' })).record).toBe(0);
    shelf.files.set('first.txt', FIRST);
    const { record } = await shelf.change('import.retry', { job });
    expect(record.id).toBe(job);
    await shelf.ended(record);
    expect((await rowsOf(shelf, job)).map(({ id, outlook }) => [id, outlook])).toEqual([[1, 'new'], [2, 'new']]);
    await expect(shelf.change('import.retry', { job })).rejects.toMatchObject({ code: 'not-found' });

    shelf.files.delete('other.txt');
    const { id: report } = await shelf.bringFiles(`${INBOX}other.txt`);
    shelf.files.set('other.txt', AGAIN);
    const second = (await shelf.change('import.retry', { job: report })).record;
    expect(second).toMatchObject({ kind: 'preview' });
    await shelf.ended(second);
    expect((await rowsOf(shelf, second.id)).map(({ path, outlook }) => [path, outlook])).toEqual([[`${INBOX}other.txt`, 'new']]);
    await shelf.library.close();
  });
});

test('in a library that is only read nothing waits that could be changed', async () => {
  const path = place();
  const shelf = openShelf(path, 'create');
  await shelf.preview(FIRST);
  await shelf.library.close();
  const copy = openShelf(path, 'read');
  expect((await copy.ask('staged.waiting', {}))?.outlooks.new).toBe(1);
  for (const asked of [copy.change('staged.choose', { ids: [1], choice: 'skip' }), copy.change('import.run', { job: 1 }), copy.change('import.paste', { text: 'x' })]) {
    await expect(asked).rejects.toMatchObject({ code: 'read-only' });
  }
  await copy.library.close();
});
