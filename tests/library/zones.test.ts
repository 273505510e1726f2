// Zones marked by hand, in a real library: undone and redone, followed by the search, and nothing else is touched.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../main/reader/draft';
import { partsIn } from '../../main/reader/parts';
import { draft, openShelf } from './shelf';

const SEEDS = resolve('../shared/seeds');
const isThere = existsSync(SEEDS);
if (!isThere) console.log(`Skipped: the seed articles are not at ${SEEDS}.`);

const LINES = ['The ferry sails again', 'The ferry between Ostrel and Lantoria sails from Monday.', 'Readers write', 'Mira, 12.05.2020 14:05', 'About time.', 'Ivo, 12.05.2020 15:10', 'We shall see.'];
const TEXT = LINES.join('\n');
const NEWS = draft('ferry.txt', TEXT, { zones: [{ kind: 'headline', start: 0, end: 21 }, { kind: 'body', start: 22, end: TEXT.length }] });
const PAGE = { from: 0, count: 50 };

function spanOf(words: string, text = TEXT) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

describe('marking lines', () => {
  it('is a named step that undo takes back and redo does again', async () => {
    const { ask, change, bring } = openShelf();
    await bring(NEWS);
    const before = await ask('article.open', { id: 1 });
    const { record, step } = await change('zone.mark', { version: 1, start: spanOf('About time').start, end: spanOf('Ivo').end, kind: 'bio' });
    expect(record.map(({ kind, start, end }) => [kind, TEXT.slice(start, end).split('\n').length])).toEqual([['headline', 1], ['body', 3], ['bio', 2], ['body', 1]]);
    expect((await ask('history.top', {})).undo?.label).toEqual({ key: 'zone.mark', count: 2, name: 'The ferry sails again', kind: 'bio' });
    const after = await ask('article.open', { id: 1 });
    await change('history.undo', { step });
    expect(await ask('article.open', { id: 1 })).toEqual(before);
    await change('history.redo', {});
    expect(await ask('article.open', { id: 1 })).toEqual(after);
    expect(after.version).toEqual(before.version);
  });

  it('leaves highlights where they are, and the numbers of the paragraphs follow the headline', async () => {
    const { ask, change, bring } = openShelf();
    await bring(NEWS);
    const { record } = await change('highlight.add', { version: 1, ...spanOf('from Monday'), kind: 'date' });
    const paragraphIn = async () => (await ask('thing.find', { uuid: record.uuid }))?.passage?.paragraph;
    expect(await paragraphIn()).toBe(1);
    await change('zone.mark', { version: 1, ...spanOf('The ferry sails again'), kind: 'body' });
    expect(await paragraphIn()).toBe(2);
    expect((await ask('highlight.list', { version: 1, ...PAGE })).rows).toEqual([record]);
  });

  it('finds the single comments in lines that are comments now', async () => {
    const { change, bring } = openShelf();
    await bring(NEWS);
    const { record } = await change('zone.mark', { version: 1, start: spanOf('Readers').start, end: TEXT.length, kind: 'comments' });
    expect(record.map(({ kind, start, detail }) => [kind, TEXT.slice(start).split('\n')[0], detail])).toEqual([
      ['headline', LINES[0], undefined], ['body', LINES[1], undefined], ['comments', LINES[2], undefined],
      ['comment', LINES[3], { handle: 'Mira', at: '2020-05-12T14:05' }], ['comment', LINES[5], { handle: 'Ivo', at: '2020-05-12T15:10' }],
    ]);
  });

  it('does no more than mark them when the reader is not there', async () => {
    const { library, ask, change, bring } = openShelf(':memory:', 'open', () => Promise.reject(new Error('gone')));
    await bring(NEWS);
    await change('zone.mark', { version: 1, start: spanOf('Readers').start, end: TEXT.length, kind: 'comments' });
    expect((await ask('article.open', { id: 1 })).zones.map(({ kind }) => kind)).toEqual(['headline', 'body', 'comments']);
    await library.close();
  });

  it('is followed by the search, also where the text had no zones and the step is undone', async () => {
    const { ask, change, bring } = openShelf();
    await bring({ ...NEWS, title: 'Ferry', zones: [] });
    const counts = async () => {
      const { inBody, inAll } = await ask('search.find', { words: 'shall', scope: 'all', ...PAGE });
      return [inBody, inAll];
    };
    expect(await counts()).toEqual([1, 1]);
    await change('zone.mark', { version: 1, ...spanOf('We shall see'), kind: 'comments' });
    expect(await counts()).toEqual([0, 1]);
    await change('history.undo', {});
    expect(await counts()).toEqual([1, 1]);
    await change('history.redo', {});
    expect(await counts()).toEqual([0, 1]);
  });

  it('refuses what holds no line, and changes nothing where all is so already', async () => {
    const { ask, change, bring } = openShelf();
    await bring(NEWS);
    await expect(change('zone.mark', { version: 1, start: 5, end: 5, kind: 'bio' })).rejects.toMatchObject({ code: 'bad-passage' });
    await expect(change('zone.mark', { version: 1, start: 0, end: TEXT.length + 1, kind: 'bio' })).rejects.toMatchObject({ code: 'bad-passage' });
    await expect(change('zone.mark', { version: 9, start: 0, end: 5, kind: 'bio' })).rejects.toMatchObject({ code: 'not-found' });
    expect(await change('zone.mark', { version: 1, ...spanOf('from Monday'), kind: 'body' })).toMatchObject({ step: 0 });
    expect((await ask('history.list', PAGE)).total).toBe(1);
  });
});

describe.skipIf(!isThere)('the seed articles', () => {
  it('a headline among other news is found in the body once it is marked so, and not before', async () => {
    const { ask, change, bring } = openShelf();
    const { text } = await bringSeed(bring, '003');
    const counts = async () => {
      const { inBody, inAll } = await ask('search.find', { words: 'Орешник', scope: 'body', ...PAGE });
      return [inBody, inAll];
    };
    expect(await counts()).toEqual([0, 1]);
    const before = (await ask('article.open', { id: 1 })).version.sha256;
    await change('zone.mark', { version: 1, ...spanOf('Орешник', text), kind: 'body' });
    expect(await counts()).toEqual([1, 1]);
    await change('history.undo', {});
    expect(await counts()).toEqual([0, 1]);
    expect((await ask('article.open', { id: 1 })).version.sha256).toBe(before);
  });

  it.each(['002', '003'])('the parts that the rules find in the comments or news of %s alone are those they found in the whole', async (number) => {
    const { text, zones } = await seedOf(number);
    const holder = zones.find(({ kind }) => kind === 'comments' || kind === 'related');
    const kind = holder?.kind === 'comments' ? 'comments' : 'related';
    const from = holder?.start ?? 0;
    const parts = partsIn(text.slice(from, holder?.end), kind).map((part) => ({ ...part, start: part.start + from, end: part.end + from }));
    expect(parts).toEqual(zones.filter((zone) => zone.kind === 'comment' || zone.kind === 'related-item'));
  });

  async function seedOf(number: string) {
    const name = readdirSync(SEEDS).find((one) => one.startsWith(number)) ?? '';
    return draftOf(readFileSync(resolve(SEEDS, name)), name);
  }

  async function bringSeed(bring: ReturnType<typeof openShelf>['bring'], number: string) {
    const seed = await seedOf(number);
    await bring(seed);
    return seed;
  }
});
