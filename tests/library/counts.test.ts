// Numbers that are shown beside names: they leave out the trash, without looking at everything that is not in it.
import { expect, test } from 'vitest';
import { draft, openShelf } from './shelf';

test('tags, actors and the library are counted without what lies in the trash', async () => {
  const { ask, change, bring, library } = openShelf();
  await bring(draft('a.txt', 'One\nThe ferry of Ostrel sails again.'), draft('b.txt', 'Two\nThe harbour of Ostrel is open.'));
  const quote = (version: number, start: number) => change('highlight.add', { version, start, end: start + 5, kind: 'quote' });
  const [first, second, third] = [await quote(1, 4), await quote(1, 10), await quote(2, 4)].map(({ record }) => record.id) as [number, number, number];
  for (const highlight of [first, second, third]) await change('tag.attach', { highlights: [highlight], tag: 'sea' });
  const { record: named } = await change('actor.add', { version: 1, start: 17, end: 23, name: 'Ostrel', kind: 'place' });
  const { record: again } = await change('actor.mention', { version: 1, start: 4, end: 7, actor: named.actor });
  await change('actor.mention', { version: 2, start: 19, end: 25, actor: named.actor });
  const numbers = async () => {
    const [tag] = (await ask('tag.list', { like: 'se', from: 0, count: 9 })).rows;
    const [actor] = (await ask('actor.list', { like: 'ostr', from: 0, count: 9 })).rows;
    expect(await ask('actor.open', { id: named.actor })).toEqual(actor);
    return [(await ask('library.counts', {})).highlights, tag?.uses, actor?.mentions, actor?.articles];
  };
  expect(await numbers()).toEqual([3, 3, 3, 2]);
  await change('highlight.trash', { ids: [first] });
  await change('mention.trash', { id: again.id });
  expect(await numbers()).toEqual([2, 2, 2, 2]);
  await change('mention.trash', { id: named.id });
  await change('article.trash', { ids: [1] });
  expect(await numbers()).toEqual([2, 2, 1, 1]);
  await change('history.jump', { step: 0 });
  expect(await ask('library.counts', {})).toEqual({ articles: 0, highlights: 0, notes: 0, claims: 0, actors: 0 });
  await library.close();
});
