// Tags on many highlights at once, on keys, under other names, and in the trash.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Highlight } from '../../preload/api';
import { draft, openShelf, type Shelf } from './shelf';

const TEXT = 'Ferry line reopens\nThe ferry between Ostrel and Lantoria sails again from Monday.\nThe port of Ostrel said so.';
const PAGE = { from: 0, count: 50 };

function spanOf(words: string) {
  return { version: 1, start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length };
}

async function shelfWith(...marked: string[]): Promise<{ shelf: Shelf; ids: number[] }> {
  const shelf = openShelf();
  await shelf.bring(draft('ferry.txt', TEXT));
  const ids: number[] = [];
  for (const words of marked) ids.push((await shelf.change('highlight.add', { ...spanOf(words), kind: 'evidence' })).record.id);
  return { shelf, ids };
}

async function highlights({ ask }: Shelf): Promise<Highlight[]> {
  return (await ask('highlight.list', { version: 1, ...PAGE })).rows;
}

async function tagsOf(shelf: Shelf): Promise<string[][]> {
  return (await highlights(shelf)).map(({ tags }) => tags.map(({ name }) => name));
}

async function steps({ ask }: Shelf): Promise<unknown[]> {
  return (await ask('history.list', PAGE)).rows.map(({ label }) => label);
}

describe('a tag', () => {
  it('comes with a new highlight in one step, by its name or its id', async () => {
    const { shelf } = await shelfWith();
    const first = await shelf.change('highlight.add', { ...spanOf('sails again'), kind: 'claim', tag: 'oil' });
    expect(first.record).toMatchObject({ quote: 'sails again', kind: 'claim', tags: [{ tag: 1, name: 'oil' }] });
    await shelf.change('highlight.add', { ...spanOf('said so'), kind: 'claim', tag: 1 });
    expect(await tagsOf(shelf)).toEqual([['oil'], ['oil']]);
    await shelf.change('history.undo', {});
    await shelf.change('history.undo', {});
    expect([await highlights(shelf), (await shelf.ask('tag.list', { like: '', ...PAGE })).total]).toEqual([[], 0]);
  });

  it('goes on many highlights in one step, those in the trash left out, and off them in one', async () => {
    const { shelf, ids } = await shelfWith('ferry', 'Ostrel', 'Monday');
    await shelf.change('highlight.trash', { ids: ids.slice(2) });
    await shelf.change('tag.attach', { highlights: ids, tag: 'Ost-rel' });
    expect(await tagsOf(shelf)).toEqual([['Ost-rel'], ['Ost-rel']]);
    await shelf.change('tag.detach', { highlights: ids, tag: 1 });
    expect(await tagsOf(shelf)).toEqual([[], []]);
    await shelf.change('history.undo', {});
    expect(await tagsOf(shelf)).toEqual([['Ost-rel'], ['Ost-rel']]);
    await expect(shelf.change('tag.attach', { highlights: ids.slice(2), tag: 1 })).rejects.toMatchObject({ code: 'not-found' });
    await expect(shelf.change('tag.attach', { highlights: ids, tag: 9 })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is found by its first letters, the closest name before the more used', async () => {
    const { shelf, ids } = await shelfWith('ferry', 'Ostrel', 'Monday');
    await shelf.change('tag.attach', { highlights: ids, tag: 'crude oil' });
    await shelf.change('tag.attach', { highlights: ids.slice(1), tag: 'oil route' });
    await shelf.change('tag.attach', { highlights: ids.slice(2), tag: 'oil' });
    const like = async (words: string) => (await shelf.ask('tag.list', { like: words, ...PAGE })).rows.map(({ name }) => name);
    expect([await like('oil'), await like('oi'), await like('')]).toEqual([['oil', 'oil route', 'crude oil'], ['oil route', 'oil', 'crude oil'], ['crude oil', 'oil route', 'oil']]);
  });

  it('gets another name, but not one that another tag has in any spelling', async () => {
    const { shelf, ids } = await shelfWith('ferry');
    await shelf.change('tag.attach', { highlights: ids, tag: 'Ostrel' });
    await shelf.change('tag.attach', { highlights: ids, tag: 'ferry' });
    await expect(shelf.change('tag.rename', { id: 2, name: 'Острель' })).rejects.toMatchObject({ code: 'name-taken', values: { name: 'Ostrel' } });
    expect((await shelf.change('tag.rename', { id: 1, name: 'Острель' })).record).toMatchObject({ id: 1, name: 'Острель', uses: 1 });
    expect(await tagsOf(shelf)).toEqual([['Острель', 'ferry']]);
    await shelf.change('history.undo', {});
    expect(await tagsOf(shelf)).toEqual([['Ostrel', 'ferry']]);
    expect((await shelf.change('tag.rename', { id: 1, name: 'Ostrel' })).step).toBe(0);
  });

  it('goes to the trash from everything it hangs on, leaves its key, and comes back from there or by undo', async () => {
    const { shelf, ids } = await shelfWith('ferry', 'Ostrel');
    await shelf.change('tag.attach', { highlights: ids, tag: 'oil' });
    await shelf.change('tag.pin', { tag: 1, pin: 3 });
    await shelf.change('tag.trash', { id: 1 });
    expect([await tagsOf(shelf), await shelf.ask('tag.pins', {})]).toEqual([[[], []], []]);
    expect((await shelf.ask('trash.list', PAGE)).rows).toMatchObject([{ kind: 'tag', id: 1, title: 'oil' }]);
    await shelf.change('history.undo', {});
    expect((await shelf.ask('tag.pins', {})).map(({ name, pin }) => [name, pin])).toEqual([['oil', 3]]);
    await shelf.change('history.redo', {});
    await shelf.change('trash.restore', { kind: 'tag', id: 1 });
    expect(await tagsOf(shelf)).toEqual([['oil'], ['oil']]);
  });

  it('stays in the trash while another has its name', async () => {
    const { shelf, ids } = await shelfWith('ferry');
    await shelf.change('tag.attach', { highlights: ids, tag: 'oil' });
    await shelf.change('tag.trash', { id: 1 });
    await shelf.change('tag.attach', { highlights: ids, tag: 'Oil' });
    await expect(shelf.change('trash.restore', { kind: 'tag', id: 1 })).rejects.toMatchObject({ code: 'name-taken' });
    await shelf.change('tag.rename', { id: 2, name: 'crude' });
    await shelf.change('trash.restore', { kind: 'tag', id: 1 });
    expect(await tagsOf(shelf)).toEqual([['oil', 'crude']]);
  });
});

describe('a pinned tag', () => {
  it('takes its key from the one that had it, in one step', async () => {
    const { shelf, ids } = await shelfWith('ferry');
    for (const tag of ['oil', 'sea']) await shelf.change('tag.attach', { highlights: ids, tag });
    await shelf.change('tag.pin', { tag: 1, pin: 1 });
    await shelf.change('tag.pin', { tag: 2, pin: 2 });
    expect((await shelf.change('tag.pin', { tag: 2, pin: 1 })).record).toMatchObject({ name: 'sea', pin: 1 });
    expect((await shelf.ask('tag.list', { like: '', ...PAGE })).rows.map(({ name, pin }) => [name, pin])).toEqual([['oil', null], ['sea', 1]]);
    expect((await steps(shelf))[0]).toEqual({ key: 'tag.pin', name: 'sea', count: 1 });
    await shelf.change('history.undo', {});
    expect((await shelf.ask('tag.pins', {})).map(({ name, pin }) => [name, pin])).toEqual([['oil', 1], ['sea', 2]]);
    expect((await shelf.change('tag.pin', { tag: 1, pin: 1 })).step).toBe(0);
    await shelf.change('tag.pin', { tag: 1, pin: null });
    expect((await steps(shelf))[0]).toEqual({ key: 'tag.unpin', name: 'oil' });
    await expect(shelf.change('tag.pin', { tag: 1, pin: 10 })).rejects.toMatchObject({ code: 'bad-call' });
  });

  it('is alone on its key after any sequence of pinning, trashing, restoring, undo and redo', async () => {
    const tag = fc.integer({ min: 1, max: 4 });
    const act = fc.oneof(
      fc.record({ what: fc.constant('pin' as const), tag, pin: fc.option(fc.integer({ min: 1, max: 3 })) }),
      fc.record({ what: fc.constantFrom('trash' as const, 'restore' as const, 'undo' as const, 'redo' as const), tag, pin: fc.constant(null) }),
    );
    await fc.assert(fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
      const { shelf, ids } = await shelfWith('ferry');
      for (const name of ['one', 'two', 'three', 'four']) await shelf.change('tag.attach', { highlights: ids, tag: name });
      for (const { what, tag: id, pin } of acts) {
        const done = what === 'pin' ? shelf.change('tag.pin', { tag: id, pin })
          : what === 'trash' ? shelf.change('tag.trash', { id })
          : what === 'restore' ? shelf.change('trash.restore', { kind: 'tag', id }) : shelf.change(`history.${what}`, {});
        // Refused with a reason is fine; broken is not.
        const refused = await done.then(() => null, (error: { code?: string }) => error.code ?? 'broken');
        expect([null, 'not-found', 'nothing-to-undo']).toContain(refused);
        const pins = (await shelf.ask('tag.pins', {})).map((pinned) => pinned.pin);
        expect(pins).toEqual([...new Set(pins)].sort());
      }
      await shelf.library.close();
    }), { numRuns: 40 });
  });
});

describe('many highlights', () => {
  it('become another kind in one step', async () => {
    const { shelf, ids } = await shelfWith('ferry', 'Ostrel', 'Monday');
    expect((await shelf.change('highlight.edit', { ids, kind: 'doubt' })).record).toEqual(ids);
    expect((await highlights(shelf)).map(({ kind }) => kind)).toEqual(['doubt', 'doubt', 'doubt']);
    expect((await steps(shelf))[0]).toEqual({ key: 'highlight.edit', count: 3 });
    await shelf.change('history.undo', {});
    expect((await highlights(shelf)).map(({ kind }) => kind)).toEqual(['evidence', 'evidence', 'evidence']);
    expect((await shelf.change('highlight.edit', { ids, kind: 'evidence' })).step).toBe(0);
  });
});

describe('a passage behind a claim', () => {
  it('can be taken off it; both stay, and undo puts it back', async () => {
    const { shelf, ids } = await shelfWith('ferry');
    const { record } = await shelf.change('claim.add', { ...spanOf('sails again'), statement: 'It sails.', speaker: null, mode: 'asserted' });
    await shelf.change('evidence.add', { claim: record.id, highlight: ids[0] ?? 0, stance: 'supports' });
    const before = await shelf.ask('claim.open', { id: record.id });
    await shelf.change('evidence.trash', { id: before.evidence[1]?.id ?? 0 });
    expect((await shelf.ask('claim.open', { id: record.id })).evidence.map(({ quote }) => quote)).toEqual(['sails again']);
    expect((await highlights(shelf)).map(({ claims }) => claims.length)).toEqual([0, 1]);
    await shelf.change('history.undo', {});
    expect(await shelf.ask('claim.open', { id: record.id })).toEqual(before);
    await expect(shelf.change('evidence.trash', { id: 99 })).rejects.toMatchObject({ code: 'not-found' });
  });
});
