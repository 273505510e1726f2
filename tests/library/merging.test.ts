// Actors that were one all along: whatever is merged, nothing that names them is lost, and undo brings all of them back to the letter.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../main/failure';
import { addActor, addMention, listActors, listMentions } from '../../main/library/actors';
import { insertClaim, listClaims } from '../../main/library/claims';
import { openDatabase } from '../../main/library/database';
import { JOURNALLED, Journal } from '../../main/library/journal';
import { mergeActors } from '../../main/library/merging';
import { addText, incoming } from '../../main/library/texts';
import { findThing } from '../../main/library/things';
import { draft, openShelf, type Shelf } from './shelf';

const TEXT = 'The strait\nMinister Anders of Ostrel met A. Anders and Андерс at the quay; Anders denied that Anders was there.';
const PAGE = { from: 0, count: 500 };
const NAMES = ['Anders', 'A. Anders', 'Андерс', 'Ostrel', 'the quay'];

function spanOf(words: string) {
  const start = TEXT.indexOf(words);
  return { version: 1, start, end: start + words.length };
}

/** Five actors of these names, each named where it stands; the first and the second also both where the first does. */
async function shelfOfFive(): Promise<Shelf & { actors: { id: number; uuid: string }[] }> {
  const shelf = openShelf();
  await shelf.bring(draft('strait.txt', TEXT));
  const actors = [];
  for (const name of NAMES) {
    const { record } = await shelf.change('actor.add', { ...spanOf(name), name, kind: 'person' });
    actors.push(await shelf.ask('actor.open', { id: record.actor }));
  }
  await shelf.change('actor.mention', { ...spanOf('Anders'), actor: actors[1]?.id ?? 0 });
  return { ...shelf, actors };
}

function noteOn(uuid: string): string {
  const reference = { type: 'reference', version: 1, thing: 'actor', uuid, text: 'A. Anders' };
  return JSON.stringify({ root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children: [reference] }] } });
}

describe('merging actors', () => {
  it('moves where they are named, how they are spelled and what they said, as one step with its count and name', async () => {
    const { ask, change, actors } = await shelfOfFive();
    const [anders, initial, cyrillic] = actors.map(({ id }) => id);
    await change('claim.add', { ...spanOf('Anders denied that'), statement: 'He was not there', speaker: initial ?? 0, mode: 'denied' });
    // Hits that are as good as each other stand in any order.
    const found = async () => (await ask('search.find', { words: 'Андерс', scope: 'all', ...PAGE })).rows.map((hit) => JSON.stringify(hit)).sort();
    const before = await found();
    const { record, step } = await change('actor.merge', { into: anders ?? 0, ids: [initial ?? 0, cyrillic ?? 0, anders ?? 0] });
    expect(record).toMatchObject({ id: anders, name: 'Anders', mentions: 3, articles: 1, aliases: [{ name: 'Anders' }, { name: 'A. Anders' }, { name: 'Андерс', script: 'Cyrl' }] });
    expect((await ask('history.top', {})).undo).toMatchObject({ id: step, label: { key: 'actor.merge', count: 3, name: 'Anders' } });
    expect((await ask('claim.list', PAGE)).rows).toMatchObject([{ speaker: anders, speakerName: 'Anders' }]);
    expect((await ask('actor.list', { like: '', ...PAGE })).rows.map(({ id }) => id).sort()).toEqual([anders, actors[3]?.id, actors[4]?.id]);
    expect((await ask('search.find', { words: 'Андерс', scope: 'all', ...PAGE })).rows.filter(({ kind }) => kind === 'actor')).toMatchObject([{ id: anders }]);
    expect(await ask('actor.open', { id: cyrillic ?? 0 })).toMatchObject({ id: anders });
    await change('history.undo', {});
    expect(await found()).toEqual(before);
  });

  it('leads what refers to them to the survivor, also when that one is merged in turn', async () => {
    const { ask, change, actors } = await shelfOfFive();
    const [anders, initial, cyrillic] = actors;
    const { record: note } = await change('note.add', { title: 'On him', state: noteOn(initial?.uuid ?? '') });
    await change('actor.merge', { into: cyrillic?.id ?? 0, ids: [initial?.id ?? 0] });
    await change('actor.merge', { into: anders?.id ?? 0, ids: [cyrillic?.id ?? 0] });
    const survivor = { kind: 'actor', id: anders?.id, uuid: initial?.uuid, title: 'Anders', deleted: false };
    expect(await ask('thing.find', { uuid: initial?.uuid ?? '' })).toEqual(survivor);
    expect((await ask('note.open', { id: note.id })).things).toEqual([survivor]);
    expect((await ask('note.backlinks', { uuid: anders?.uuid ?? '', ...PAGE })).rows).toMatchObject([{ id: note.id }]);
    expect((await ask('thing.list', { like: 'Anders', ...PAGE })).rows.map(({ id }) => id)).toEqual([anders?.id]);
  });

  it('is refused for one alone, and for who is not there', async () => {
    const { change, actors } = await shelfOfFive();
    const [one = { id: 0 }, two = { id: 0 }] = actors;
    await expect(change('actor.merge', { into: one.id, ids: [one.id] })).rejects.toMatchObject({ code: 'bad-call' });
    await expect(change('actor.merge', { into: one.id, ids: [999] })).rejects.toMatchObject({ code: 'not-found' });
    await change('actor.merge', { into: one.id, ids: [two.id] });
    await expect(change('actor.merge', { into: two.id, ids: [one.id] })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('loses no passage, no spelling and no claim, whatever is merged with whom, and is undone and redone to the letter', () => {
    const merge = fc.record({ into: fc.nat(4), ids: fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 4 }) });
    fc.assert(fc.property(fc.array(merge, { minLength: 1, maxLength: 5 }), (merges) => {
      const desk = new Desk();
      const actors = desk.step(() => desk.furnish());
      const states = [desk.contents()];
      for (const { into, ids } of merges) {
        if (desk.merged(actors[into] ?? 0, ids.map((index) => actors[index] ?? 0))) states.push(desk.contents());
      }
      const { rows: listed } = listActors(desk.db, '', 0, 500);
      expect(new Set(listed.flatMap(({ aliases }) => aliases.map(({ name }) => name)))).toEqual(new Set(NAMES));
      const { rows: mentions } = listMentions(desk.db, 1, 0, 500);
      expect(new Set(mentions.map(({ start, end }) => `${start}-${end}`))).toEqual(new Set(NAMES.map((name) => `${spanOf(name).start}-${spanOf(name).end}`)));
      expect(new Set(mentions.map(({ actor, start, end }) => `${actor} ${start}-${end}`)).size).toBe(mentions.length);
      const alive = new Set(listed.map(({ id }) => id));
      const named = [...mentions.map(({ actor }) => actor), ...listClaims(desk.db, 0, 500).rows.map(({ speaker }) => speaker ?? 0)];
      expect(named.filter((id) => !alive.has(id))).toEqual([]);
      for (const uuid of desk.uuids()) expect(alive.has(findThing(desk.db, uuid)?.id ?? 0)).toBe(true);
      for (const state of states.slice(0, -1).reverse()) {
        desk.undo();
        expect(desk.contents()).toEqual(state);
      }
      for (const state of states.slice(1)) {
        desk.redo();
        expect(desk.contents()).toEqual(state);
      }
      expect(desk.db.pragma('foreign_key_check')).toEqual([]);
      desk.db.close();
    }), { numRuns: 40 });
  });
});

/** The rows themselves, through the journal alone. */
class Desk {
  readonly db = openDatabase(':memory:');
  readonly #journal = new Journal(this.db);

  step<T>(act: () => T): T {
    return this.db.transaction(() => {
      const id = this.#journal.begin({ key: 'test' });
      const made = this.#journal.record(id, act);
      this.#journal.settle(id);
      return made;
    })();
  }

  /** The five of them, each with a claim; the ids. */
  furnish(): number[] {
    addText(this.db, incoming(draft('strait.txt', TEXT)));
    const ids = NAMES.map((name) => addActor(this.db, 1, spanOf(name), { name, kind: 'person' }).actor);
    addMention(this.db, 1, spanOf('Anders'), ids[1] ?? 0);
    for (const [index, speaker] of ids.entries()) insertClaim(this.db, { statement: `Claim ${index}`, speaker, mode: 'asserted' });
    return ids;
  }

  merged(into: number, ids: number[]): boolean {
    try {
      this.step(() => mergeActors(this.db, into, ids));
      return true;
    } catch (error) {
      if (error instanceof Failure) return false;
      throw error;
    }
  }

  uuids(): string[] {
    return this.db.prepare<[], string>('SELECT uuid FROM actor').pluck().all();
  }

  undo(): void {
    this.db.transaction(() => this.#journal.undo())();
  }

  redo(): void {
    this.db.transaction(() => this.#journal.redo())();
  }

  contents(): unknown {
    return Object.fromEntries(JOURNALLED.map((table) => [table, this.db.prepare(`SELECT * FROM ${table} ORDER BY id`).all()]));
  }
}
