// Corrections in a real library: accepted, refused, taken back and undone; the search finds what is read and what is printed; the text stays as it is.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../main/reader/draft';
import { draft, openShelf } from './shelf';

const SEEDS = resolve('../shared/seeds');
const isThere = existsSync(SEEDS);
if (!isThere) console.log(`Skipped: the seed articles are not at ${SEEDS}.`);

const TEXT = 'The port opens\nTrade andeconomic ties grew, the the port said.\nThe teh end.';
const NEWS = draft('port.txt', TEXT, { zones: [{ kind: 'headline', start: 0, end: 14 }, { kind: 'body', start: 15, end: TEXT.length }] });
const PAGE = { from: 0, count: 50 };

function at(printed: string, replacement: string, text = TEXT) {
  const start = text.indexOf(printed);
  return { version: 1, start, end: start + printed.length, replacement };
}
const JOINED = at('andeconomic', 'and economic');

async function opened() {
  const shelf = openShelf();
  await shelf.bring(NEWS);
  const list = async () => (await shelf.ask('correction.list', { version: 1, ...PAGE })).rows.map(({ state, printed, replacement }) => `${state}: ${printed} → ${replacement}`);
  const find = async (words: string) => (await shelf.ask('search.find', { words, scope: 'body', ...PAGE })).rows;
  return { ...shelf, list, find };
}

describe('a correction', () => {
  it('is proposed, accepted, undone and redone, and is a named step', async () => {
    const { ask, change, list } = await opened();
    expect(await list()).toEqual(['suggested: andeconomic → and economic', 'suggested: the the → the']);
    const before = await ask('article.open', { id: 1 });
    const { record } = await change('correction.accept', JOINED);
    expect(record).toEqual({ ...JOINED, id: 1, printed: 'andeconomic', state: 'accepted', reason: null });
    expect(await list()).toEqual(['accepted: andeconomic → and economic', 'suggested: the the → the']);
    expect((await ask('history.top', {})).undo?.label).toEqual({ key: 'correction.accept', name: 'andeconomic → and economic' });
    await change('history.undo', {});
    expect(await list()).toEqual(['suggested: andeconomic → and economic', 'suggested: the the → the']);
    await change('history.redo', {});
    expect(await list()).toEqual(['accepted: andeconomic → and economic', 'suggested: the the → the']);
    expect(await ask('article.open', { id: 1 })).toEqual(before);
  });

  it('that is refused is not proposed again, and can still be accepted', async () => {
    const { change, list } = await opened();
    await change('correction.refuse', JOINED);
    expect(await list()).toEqual(['suggested: the the → the']);
    await change('correction.accept', JOINED);
    expect(await list()).toEqual(['accepted: andeconomic → and economic', 'suggested: the the → the']);
    await change('correction.refuse', JOINED);
    expect(await list()).toEqual(['suggested: the the → the']);
  });

  it('of the analyst\'s own takes the place of those that it touches, and is taken back', async () => {
    const { change, list } = await opened();
    await change('correction.accept', JOINED);
    const { record } = await change('correction.accept', at('Trade andeconomic', 'Trade and the economy’s'));
    expect(await list()).toEqual(['accepted: Trade andeconomic → Trade and the economy’s', 'suggested: the the → the']);
    await change('correction.trash', { id: record.id ?? 0 });
    expect(await list()).toEqual(['suggested: andeconomic → and economic', 'suggested: the the → the']);
    expect(await change('correction.accept', at('teh', 'the'))).toMatchObject({ record: { state: 'accepted' } });
    expect(await change('correction.accept', at('teh', 'the'))).toMatchObject({ step: 0 });
  });

  it('reads otherwise than the text, within it and on one line', async () => {
    const { change } = await opened();
    await expect(change('correction.accept', at('teh', 'teh'))).rejects.toMatchObject({ code: 'bad-call' });
    await expect(change('correction.accept', at('teh', 'a\nb'))).rejects.toMatchObject({ code: 'bad-call' });
    await expect(change('correction.accept', at('teh', ' '))).rejects.toMatchObject({ code: 'bad-call' });
    await expect(change('correction.accept', { version: 1, start: 0, end: 999, replacement: 'x' })).rejects.toMatchObject({ code: 'bad-passage' });
    await expect(change('correction.accept', { ...JOINED, version: 9 })).rejects.toMatchObject({ code: 'not-found' });
    await expect(change('correction.trash', { id: 9 })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('when the article comes again, changed', () => {
  it('what was accepted or refused holds where the same words stand in the same company', async () => {
    const { ask, change, bring } = await opened();
    await change('correction.accept', JOINED);
    await change('correction.refuse', at('the the', 'the'));
    await change('correction.accept', at('teh', 'the'));
    const more = 'It is the port of Ostrel, where the ferries of the eastern shore land in the summer, and it was closed for most of the year.';
    const text = TEXT.replace('The port opens\n', `The port opens\n${more}\n`).replace('The teh end.', 'The teh ending.');
    await bring({ ...NEWS, text, zones: [] });
    const { rows } = await ask('correction.list', { version: 2, ...PAGE });
    expect(rows.map(({ state, start, end, replacement }) => [state, text.slice(start, end), replacement])).toEqual([['accepted', 'andeconomic', 'and economic']]);
    expect((await ask('correction.list', { version: 1, ...PAGE })).rows.map(({ replacement }) => replacement)).toEqual(['and economic', 'the']);
    expect((await ask('search.find', { words: 'economic ', scope: 'body', ...PAGE })).inBody).toBe(1);
    await change('history.undo', {});
    expect((await ask('article.open', { id: 1 })).versions).toHaveLength(1);
  });
});

describe('the search', () => {
  it('finds what is read and what is printed, alone and in phrases, and shows the text as it is printed', async () => {
    const { change, find } = await opened();
    expect(await find('economic ')).toEqual([]);
    await change('correction.accept', JOINED);
    for (const words of ['economic ', '"trade and economic ties"', 'andeconomic ', '"trade andeconomic ties"', 'economic grew ']) {
      expect({ words, hits: (await find(words)).length }).toEqual({ words, hits: 1 });
    }
    const [hit] = await find('economic ');
    expect(hit?.snippet).toContain('Trade andeconomic ties grew');
    expect(hit?.marks.map(({ start, end }) => hit.snippet.slice(start, end))).toEqual(['economic']);
    expect(hit?.passage).toEqual({ start: JOINED.start + 3, end: JOINED.end, zone: 'body' });
    const [printed] = await find('andeconomic ');
    expect(printed?.marks.map(({ start, end }) => printed.snippet.slice(start, end))).toEqual(['andeconomic']);
  });

  it('follows undo, and a correction that is taken back', async () => {
    const { change, find } = await opened();
    const { record } = await change('correction.accept', JOINED);
    await change('history.undo', {});
    expect(await find('economic ')).toEqual([]);
    await change('history.redo', {});
    expect(await find('economic ')).toHaveLength(1);
    await change('correction.trash', { id: record.id ?? 0 });
    expect(await find('economic ')).toEqual([]);
  });
});

describe.skipIf(!isThere)('the seed articles', () => {
  it('a joined word is proposed at its place, and found once it is accepted; text and hash stay', async () => {
    const { ask, change, bring } = openShelf();
    const name = readdirSync(SEEDS).find((one) => one.startsWith('002')) ?? '';
    await bring(await draftOf(readFileSync(resolve(SEEDS, name)), name));
    const before = (await ask('article.open', { id: 1 })).version;
    const [one, ...others] = (await ask('correction.list', { version: 1, ...PAGE })).rows;
    expect([one, others]).toEqual([{ id: null, version: 1, start: 1154, end: 1165, printed: 'andeconomic', replacement: 'and economic', state: 'suggested', reason: 'joined' }, []]);
    const hits = async () => (await ask('search.find', { words: 'economic', scope: 'body', ...PAGE })).inBody;
    expect(await hits()).toBe(0);
    await change('correction.accept', { version: 1, start: 1154, end: 1165, replacement: 'and economic' });
    expect(await hits()).toBe(1);
    expect((await ask('article.open', { id: 1 })).version).toEqual(before);
  });
});
