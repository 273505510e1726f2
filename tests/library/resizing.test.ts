// Highlights that get other edges: where they were made, and in newer texts of their article.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../main/library/checking';
import { openDatabase } from '../../main/library/database';
import { planOf } from '../../main/library/export/plan';
import { draft, openShelf, type Shelf } from './shelf';
import { place } from './filled';

const REST = 'The road from the harbour was rebuilt two years ago, and trains of forty wagons leave it every morning for the plants in the north.';
const FIRST = `Ports on the lake\n\nThe ports of Kuryk can load 20 million tons of grain 😀 a year.\n\nAmina Sarsen said so on Monday.\n\n${REST}`;
const SECOND = FIRST.replace('Ports on the lake', 'Ports on the lake, corrected').replace('20 million', '22 million');
const PAGE = { from: 0, count: 50 };

function spanOf(text: string, words: string) {
  return { start: text.indexOf(words), end: text.indexOf(words) + words.length };
}

async function shelfWith(words: string, path = ':memory:'): Promise<Shelf> {
  const shelf = openShelf(path, path === ':memory:' ? 'open' : 'create');
  await shelf.bring(draft('ports.txt', FIRST));
  await shelf.change('highlight.add', { version: 1, ...spanOf(FIRST, words), kind: 'figure' });
  return shelf;
}

async function marked({ ask }: Shelf, version: number) {
  const { rows } = await ask('highlight.list', { version, ...PAGE });
  return rows.map(({ start, end, quote, status }) => ({ words: (version === 1 ? FIRST : SECOND).slice(start, end), quote, status }));
}

describe('a highlight with other edges, in the text where it was made', () => {
  it('has the words it covers now, and undo gives it those it had', async () => {
    const shelf = await shelfWith('20 million tons');
    const before = (await shelf.ask('highlight.list', { version: 1, ...PAGE })).rows;
    const { record } = await shelf.change('highlight.resize', { id: 1, version: 1, ...spanOf(FIRST, 'can load 20 million') });
    expect(record).toEqual({ ...before[0], ...spanOf(FIRST, 'can load 20 million'), quote: 'can load 20 million' });
    expect((await shelf.ask('history.list', PAGE)).rows[0]?.label).toEqual({ key: 'highlight.resize', count: 4, name: 'Ports on the lake' });
    await shelf.change('history.undo', {});
    expect((await shelf.ask('highlight.list', { version: 1, ...PAGE })).rows).toEqual(before);
  });

  it('is what its claim, its note and the export speak of, and the check finds nothing wrong', async () => {
    const path = place();
    const shelf = await shelfWith('20 million tons', path);
    const { record } = await shelf.change('claim.add', { version: 1, ...spanOf(FIRST, 'said so'), statement: 'She said it.', speaker: null, mode: 'asserted' });
    await shelf.change('evidence.add', { claim: record.id, highlight: 1, stance: 'supports' });
    const uuid = (await shelf.ask('highlight.list', { version: 1, ...PAGE })).rows[0]?.uuid ?? '';
    const citation = { type: 'citation', version: 1, highlight: uuid, quote: '20 million tons', kind: 'figure', title: 'Ports on the lake' };
    await shelf.change('note.add', { title: 'On it', state: JSON.stringify({ root: { type: 'root', version: 1, children: [citation] } }) });
    await shelf.change('highlight.resize', { id: 1, version: 1, ...spanOf(FIRST, '20 million tons of grain 😀') });
    expect((await shelf.ask('claim.open', { id: record.id })).evidence.map(({ quote }) => quote)).toEqual(['said so', '20 million tons of grain 😀']);
    expect((await shelf.ask('note.open', { id: 1 })).things).toMatchObject([{ deleted: false, passage: { quote: '20 million tons of grain 😀' } }]);
    await shelf.library.close();
    const db = openDatabase(path, false);
    expect(await checkLibrary(db, { step: () => Promise.resolve() })).toEqual([]);
    const exported = planOf(db, 'en', 'today').find((file) => file.path.startsWith('Articles/'))?.content();
    expect(exported).toContain('> 20 million tons of grain 😀');
    db.close();
  });

  it('is refused where there are no words, inside a character, or when it is gone', async () => {
    const shelf = await shelfWith('20 million tons');
    const emoji = FIRST.indexOf('😀');
    for (const span of [{ start: 3, end: 3 }, { start: 5, end: 2 }, { start: 0, end: FIRST.length + 1 }, { start: 40, end: emoji + 1 }]) {
      await expect(shelf.change('highlight.resize', { id: 1, version: 1, ...span })).rejects.toMatchObject({ code: 'bad-passage' });
    }
    await shelf.change('highlight.trash', { ids: [1] });
    await expect(shelf.change('highlight.resize', { id: 1, version: 1, start: 0, end: 5 })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('comes back to the letter by undo, from any edges to any others', async () => {
    const offset = fc.nat(FIRST.length);
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(offset, offset), { minLength: 1, maxLength: 6 }), async (spans) => {
      const shelf = await shelfWith('20 million tons');
      const states = [await shelf.ask('highlight.list', { version: 1, ...PAGE })];
      for (const [start, end] of spans) {
        const { step } = await shelf.change('highlight.resize', { id: 1, version: 1, start, end }).catch(() => ({ step: 0 }));
        const now = await shelf.ask('highlight.list', { version: 1, ...PAGE });
        expect(now.rows.map((row) => FIRST.slice(row.start, row.end) === row.quote)).toEqual([true]);
        if (step !== 0) states.push(now);
      }
      for (const state of states.reverse()) {
        expect(await shelf.ask('highlight.list', { version: 1, ...PAGE })).toEqual(state);
        await shelf.change('history.undo', {});
      }
      await shelf.library.close();
    }), { numRuns: 30 });
  });
});

describe('a highlight with other edges, in a newer text', () => {
  it('stands elsewhere there and keeps the words it was made of; the older text is as it was, and the repair desk is content', async () => {
    const shelf = await shelfWith('20 million tons');
    await shelf.bring(draft('ports.txt', SECOND, { title: 'Ports on the lake' }));
    expect(await marked(shelf, 2)).toEqual([{ words: '22 million tons', quote: '20 million tons', status: 'changed' }]);
    const before = await marked(shelf, 1);
    await shelf.change('highlight.resize', { id: 1, version: 2, ...spanOf(SECOND, 'can load 22 million tons') });
    expect(await marked(shelf, 2)).toEqual([{ words: 'can load 22 million tons', quote: '20 million tons', status: 'changed' }]);
    expect(await marked(shelf, 1)).toEqual(before);
    expect((await shelf.ask('repair.list', PAGE)).total).toBe(0);
    await shelf.change('history.undo', {});
    expect(await marked(shelf, 2)).toEqual([{ words: '22 million tons', quote: '20 million tons', status: 'changed' }]);
    expect((await shelf.ask('repair.list', PAGE)).total).toBe(1);
  });

  it('is as it was made when it gets its own words back at their own place', async () => {
    const shelf = await shelfWith('Amina Sarsen');
    await shelf.bring(draft('ports.txt', FIRST.replace('forty wagons', 'fifty wagons')));
    const text = FIRST.replace('forty wagons', 'fifty wagons');
    const statuses: string[] = [];
    for (const words of ['Amina Sarsen said', 'Amina Sarsen']) statuses.push((await shelf.change('highlight.resize', { id: 1, version: 2, ...spanOf(text, words) })).record.status);
    expect(statuses).toEqual(['changed', 'exact']);
  });

  it('is refused in the older one', async () => {
    const shelf = await shelfWith('20 million tons');
    await shelf.bring(draft('ports.txt', SECOND, { title: 'Ports on the lake' }));
    await expect(shelf.change('highlight.resize', { id: 1, version: 1, ...spanOf(FIRST, 'load 20 million') })).rejects.toMatchObject({ code: 'stands-newer' });
  });

  it('can be resized in the older one when the newer has lost it', async () => {
    const shelf = await shelfWith('Amina Sarsen said so');
    await shelf.bring(draft('ports.txt', FIRST.replace('Amina Sarsen said so on Monday.\n\n', '')));
    expect((await shelf.ask('repair.list', PAGE)).rows[0]?.status).toBe('lost');
    await shelf.change('highlight.resize', { id: 1, version: 1, ...spanOf(FIRST, 'Amina Sarsen said so on Monday') });
    expect((await shelf.ask('repair.list', PAGE)).rows[0]?.old.words).toBe('Amina Sarsen said so on Monday');
  });
});
