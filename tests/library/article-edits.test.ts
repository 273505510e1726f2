// What the analyst says of articles: one step for all of them, found by the search, and left alone by newer texts.
import { expect, it, test } from 'vitest';
import { isEdtf } from '../../preload/edtf';
import { draft, openShelf } from './shelf';

const PAGE = { from: 0, count: 50 };
const NEWS = draft('news.txt', 'Ferry line reopens\nThe ferry between Ostrel and Lantoria sails again from Monday, the port said.', { publisher: 'Lake Post', date: '2026-03-04', dateReason: 'stated' });
const REPORT = draft('report.txt', 'Harbour report\nTwelve ships lay in the harbour of Ostrel in March, two of them for repairs.');

it('changes one article or many in one step, and the search follows', async () => {
  const shelf = openShelf();
  await shelf.bring(NEWS, REPORT);
  const before = (await shelf.ask('article.list', PAGE)).rows;
  const { record } = await shelf.change('article.edit', { ids: [1, 2], publisher: 'The Lantern', url: 'https://example.org/1' });
  expect(record).toEqual([1, 2]);
  expect((await shelf.ask('history.top', {})).undo?.label).toEqual({ key: 'article.edit', count: 2 });
  await shelf.change('article.edit', { ids: [1], title: 'Lantorian crossing', date: null });
  expect((await shelf.ask('history.top', {})).undo?.label).toEqual({ key: 'article.edit', count: 1, name: NEWS.title });
  expect((await shelf.ask('article.open', { id: 1 })).article).toMatchObject({ title: 'Lantorian crossing', publisher: 'The Lantern', url: 'https://example.org/1', date: null, dateReason: null });
  const found = async (words: string) => (await shelf.ask('search.find', { words, scope: 'all', ...PAGE })).rows.map(({ title }) => title);
  expect(await found('crossing')).toEqual(['Lantorian crossing']);
  await shelf.change('history.undo', {});
  expect(await found('crossing')).toEqual([]);
  await shelf.change('history.undo', {});
  expect((await shelf.ask('article.list', PAGE)).rows).toEqual(before);
  await shelf.library.close();
});

it('does nothing where all is said already, and nothing at all where one of many is not there', async () => {
  const shelf = openShelf();
  await shelf.bring(NEWS);
  expect(await shelf.change('article.edit', { ids: [1], publisher: 'Lake Post' })).toEqual({ record: [], step: 0 });
  await expect(shelf.change('article.edit', { ids: [1, 9], publisher: 'The Lantern' })).rejects.toMatchObject({ code: 'not-found' });
  expect((await shelf.ask('article.open', { id: 1 })).article.publisher).toBe('Lake Post');
  await shelf.library.close();
});

it('calls an article by its file when its title is taken away', async () => {
  const shelf = openShelf();
  await shelf.bring(NEWS);
  await shelf.change('article.edit', { ids: [1], title: null });
  expect((await shelf.ask('article.open', { id: 1 })).article.title).toBe('news');
  await shelf.library.close();
});

it('is kept when a newer text says otherwise, and what was not said follows the newer text', async () => {
  const shelf = openShelf();
  await shelf.bring(NEWS);
  await shelf.change('article.edit', { ids: [1], byline: 'Una Fells', date: '2026-03-01' });
  await shelf.bring({ ...NEWS, text: `${NEWS.text}\nIt was corrected.`, title: 'Ferry line opens', byline: 'Ole Fenner', date: '2026-03-05' });
  expect((await shelf.ask('article.open', { id: 1 })).article).toMatchObject({ title: 'Ferry line opens', byline: 'Una Fells', date: '2026-03-01', dateReason: 'by-hand' });
  await shelf.library.close();
});

test.each(['2026', '2026-03', '2026-02-28', '2024-02-29', '2026-03~', '2026?', '../2026-03-04', '2026-03-04/..', '2025/2026', '2026-03-04/2026-03-09'])('%s is a date', (text) => {
  expect(isEdtf(text)).toBe(true);
});

test.each(['', 'soon', '26', '2026-13', '2026-02-30', '2025-02-29', '2026-3-4', '../..', '..', '2026-03-09/2026-03-04', '2026/2027/2028', '2026-03-04T12:00', ' 2026'])('“%s” is none', (text) => {
  expect(isEdtf(text)).toBe(false);
});
