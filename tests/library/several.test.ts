// Several articles of the shelf at once: in the order of the list, what they share, and one step for all of them.
import { expect, test } from 'vitest';
import { draft, openShelf } from './shelf';

const PAGE = { from: 0, count: 50 };
const TEXTS = ['Ferry line reopens\nThe ferry sails again from Monday.', 'Порт открыт\nПорт снова принимает паромы.', 'Grain waits\nTwelve thousand tons of wheat wait in the silos.']
  .map((text, index) => draft(`${index}.txt`, text, { publisher: 'Harbour Gazette', byline: index === 0 ? 'Irma Vel' : null }));

test('the ids of the shelf are in the order of its list', async () => {
  const { ask, bring } = openShelf();
  for (const text of TEXTS) await bring(text);
  const { rows } = await ask('article.list', PAGE);
  expect(await ask('article.ids', {})).toEqual(rows.map(({ id }) => id));
});

test('what several articles share is told, and what they do not share is left out', async () => {
  const { ask, bring } = openShelf();
  await bring(...TEXTS);
  const { facts, dateReason } = await ask('article.shared', { ids: [1, 2, 3] });
  expect(facts).toMatchObject({ publisher: 'Harbour Gazette', date: null, url: null });
  expect(Object.keys(facts)).not.toContain('byline');
  expect(Object.keys(facts)).not.toContain('title');
  expect(dateReason).toBeNull();
});

test('several articles go into the trash in one step, and one undo brings all of them back', async () => {
  const { ask, change, bring } = openShelf();
  await bring(...TEXTS);
  const { record, step } = await change('article.trash', { ids: [1, 3] });
  expect(record).toEqual([1, 3]);
  expect(await ask('article.ids', {})).toEqual([2]);
  expect((await ask('history.top', {})).undo?.label).toEqual({ key: 'article.trash', count: 2 });
  await change('history.undo', { step });
  expect(await ask('article.ids', {})).toEqual([1, 2, 3]);
});

test('where one of them was never there, none is trashed', async () => {
  const { ask, change, bring } = openShelf();
  await bring(...TEXTS);
  await expect(change('article.trash', { ids: [1, 99] })).rejects.toMatchObject({ code: 'not-found' });
  expect(await ask('article.ids', {})).toEqual([1, 2, 3]);
});
