import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase, type Connection } from '../../main/library/database';
import { JOURNALLED, Journal } from '../../main/library/journal';
import { purge } from '../../main/library/purging';
import { listTrash, restoreFromTrash } from '../../main/library/trash';
import { TRASH_KINDS, type TrashKind } from '../../preload/api';
import { addArticle, addNote, uuid } from './filled';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2026, 0, 1, 12);
const dayAfter = (days: number) => new Date(START + days * DAY);
const trashSql = (kind: TrashKind) => `UPDATE ${kind} SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL`;

/** A library whose steps carry the dates one gives them. */
class Desk {
  readonly db: Connection = openDatabase(':memory:');
  readonly journal = new Journal(this.db);

  step<T>(act: () => T, now = dayAfter(0)): T {
    return this.db.transaction(() => {
      const id = this.journal.begin({ key: 'test' });
      this.db.prepare('UPDATE step SET made_at = ? WHERE id = ?').run(now.toISOString(), id);
      const made = this.journal.record(id, act);
      this.journal.settle(id);
      return made;
    })();
  }

  trash(kind: TrashKind, id: number, now = dayAfter(0)): void {
    this.step(() => void this.db.prepare(trashSql(kind)).run(now.toISOString(), id), now);
  }

  /** Someone works with it, a note a day. */
  work(from: number, to: number): void {
    for (let day = from; day <= to; day++) this.step(() => addNote(this.db, `Day ${day}`, 'Work.'), dayAfter(day));
  }

  undo(): boolean {
    if (this.journal.top().undo === null) return false;
    this.db.transaction(() => this.journal.undo())();
    return true;
  }

  redo(): boolean {
    if (this.journal.top().redo === null) return false;
    this.db.transaction(() => this.journal.redo())();
    return true;
  }

  contents(): Contents {
    return Object.fromEntries(JOURNALLED.map((table) => [table, this.db.prepare<[], Row>(`SELECT * FROM ${table} ORDER BY id`).all()]));
  }

  soundness(): unknown[] {
    return this.db.pragma('foreign_key_check') as unknown[];
  }
}

type Row = Record<string, string | number | null>;
type Contents = Record<string, Row[]>;

describe('the trash', () => {
  it('lists what was deleted, the last first, with the days it has left', () => {
    const desk = new Desk();
    const [one, two] = desk.step(() => [addArticle(desk.db, 1), addArticle(desk.db, 2)] as const);
    const note = desk.step(() => addNote(desk.db, 'On the strait', 'Words.'));
    desk.trash('article', one.article, dayAfter(0));
    desk.trash('highlight', two.highlight, dayAfter(1));
    desk.trash('note', note, dayAfter(2));
    const { total, rows } = listTrash(desk.db, { from: 0, count: 2 }, dayAfter(3));
    expect([total, rows]).toEqual([3, [
      { kind: 'note', id: note, title: 'On the strait', within: null, deletedAt: dayAfter(2).toISOString(), daysLeft: 29 },
      { kind: 'highlight', id: two.highlight, title: 'Article', within: 'Article 2', deletedAt: dayAfter(1).toISOString(), daysLeft: 28 },
    ]]);
    expect(listTrash(desk.db, { from: 2, count: 2 }, dayAfter(3)).rows.map(({ title, daysLeft }) => [title, daysLeft])).toEqual([['Article 1', 27]]);
    expect(desk.db.prepare<[], number>('SELECT count(*) FROM article WHERE deleted_at IS NULL').pluck().get()).toBe(1);
  });

  it('gives back what one asks for, a passage with its article, and that can be undone', () => {
    const desk = new Desk();
    const made = desk.step(() => addArticle(desk.db, 1));
    desk.trash('mention', made.mention);
    desk.trash('article', made.article);
    desk.step(() => expect(restoreFromTrash(desk.db, 'mention', made.mention)).toMatchObject({ kind: 'mention', id: made.mention, title: 'Article' }));
    expect(listTrash(desk.db, { from: 0, count: 9 }).total).toBe(0);
    desk.undo();
    expect(listTrash(desk.db, { from: 0, count: 9 }).total).toBe(2);
    expect(() => restoreFromTrash(desk.db, 'note', 7)).toThrow('There is no note 7 in the trash.');
  });
});

describe('emptying the trash', () => {
  it('takes for good what has lain there for thirty days, with all that hangs on it, and nothing younger', () => {
    const desk = new Desk();
    const made = desk.step(() => addArticle(desk.db, 1));
    const kept = desk.step(() => addArticle(desk.db, 2));
    const job = Number(desk.db.prepare("INSERT INTO job (kind, state, made_at) VALUES ('import', 'done', '2026')").run().lastInsertRowid);
    desk.db.prepare("INSERT INTO imported_file (job, path, outcome, article) VALUES (?, 'a.txt', 'imported', ?)").run(job, made.article);
    desk.trash('article', made.article, dayAfter(0));
    desk.work(1, 9);
    desk.trash('article', kept.article, dayAfter(10));
    desk.work(11, 29);
    expect(purge(desk.db, new Date(START + 30 * DAY - 1)).changes).toEqual([]);
    const { counts, changes } = purge(desk.db, dayAfter(30));
    expect(counts).toEqual({ article: 1, highlight: 0, note: 0, claim: 0, mention: 0, tag: 0, preview: 0 });
    expect(changes.map(({ table, key }) => [table, key])).toEqual([['article', 1], ['highlight', 1], ['mention', 1], ['version', 1], ['zone', 1]]);
    expect([desk.db.prepare('SELECT article FROM imported_file').pluck().get(), desk.soundness()]).toEqual([null, []]);
    expect(desk.contents()['article']?.map(({ id }) => id)).toEqual([kept.article]);
    expect(desk.db.prepare("SELECT count(*) FROM change WHERE image LIKE '%Article 1%'").pluck().get()).toBe(0);
  });

  it('takes nothing early when the clock jumps ahead, for however long, or back', () => {
    const desk = new Desk();
    const made = desk.step(() => addArticle(desk.db, 1));
    desk.trash('article', made.article, dayAfter(0));
    desk.work(1, 10);
    expect(purge(desk.db, dayAfter(5000)).changes).toEqual([]);
    desk.work(5000, 5003); // works under the wrong clock for three days
    desk.work(14, 26); // and under the right one again
    expect(purge(desk.db, dayAfter(27)).changes).toEqual([]);
    expect(purge(desk.db, dayAfter(-4000)).changes).toEqual([]);
    expect(listTrash(desk.db, { from: 0, count: 1 }, dayAfter(5000)).rows[0]?.daysLeft).toBeGreaterThan(0);
    desk.work(27, 34);
    expect(purge(desk.db, dayAfter(35)).counts.article).toBe(1);
  });

  it('leaves in every earlier and later state what it did not take, and undo and redo reach them all', () => {
    const act = fc.record({
      what: fc.constantFrom('article', 'highlight', 'tag', 'untag', 'claim', 'evidence', 'restate', 'note', 'trash', 'restore', 'undo', 'redo'),
      on: fc.nat(30), kind: fc.constantFrom(...TRASH_KINDS),
    });
    fc.assert(fc.property(fc.array(act, { minLength: 3, maxLength: 40 }), fc.nat(6), (acts, undone) => {
      const desk = new Desk();
      for (const { what, on, kind } of acts) {
        if (what === 'undo') desk.undo();
        else if (what === 'redo') desk.redo();
        else desk.step(() => perform(desk.db, what, on, kind));
      }
      desk.work(1, 31);
      for (let count = 0; count < undone; count++) desk.undo();
      const now = desk.contents();
      const old = desk.db.prepare<[], Row>(TRASH_KINDS.map((kind) => `SELECT uuid FROM ${kind} WHERE deleted_at IS NOT NULL`).join(' UNION ALL ')).all();
      const gone = new Set(old.map((row) => String(row['uuid'])));
      const states = walk(desk, undone);
      expect(desk.contents()).toEqual(now);
      purge(desk.db, dayAfter(32));
      const wanted = without(states, gone);
      expect(without(walk(desk, Infinity, wanted.now), gone)).toEqual(wanted);
      expect(desk.soundness()).toEqual([]);
      desk.db.close();
    }), { numRuns: 40 });
  });
});

function perform(db: Connection, what: string, on: number, kind: TrashKind): void {
  const pick = (table: string) => {
    const ids = db.prepare<[], number>(`SELECT id FROM ${table} ORDER BY id`).pluck().all();
    return ids[on % Math.max(1, ids.length)];
  };
  const [highlight, claim, version] = [pick('highlight'), pick('claim'), pick('version')];
  if (what === 'article') addArticle(db, on, `Text ${uuid()} of it`);
  if (what === 'note') addNote(db, `Note ${on}`, 'Words.');
  if (what === 'claim') db.prepare("INSERT INTO claim (uuid, statement, mode, made_at) VALUES (?, 'It was so.', 'asserted', '2026')").run(uuid());
  if (what === 'highlight' && version !== undefined) {
    db.prepare("INSERT INTO highlight (uuid, version, start, end, quote, prefix, suffix, kind, made_at) VALUES (?, ?, 0, 4, 'Text', '', '', 'date', '2026')").run(uuid(), version);
  }
  if (what === 'tag' && highlight !== undefined) {
    const tag = Number(db.prepare("INSERT INTO tag (uuid, name) VALUES (?, 'oil')").run(uuid()).lastInsertRowid);
    db.prepare('INSERT INTO highlight_tag (highlight, tag) VALUES (?, ?)').run(highlight, tag);
  }
  if (what === 'untag') db.prepare('DELETE FROM highlight_tag WHERE id = ?').run(pick('highlight_tag') ?? 0);
  if (what === 'evidence' && highlight !== undefined && claim !== undefined) {
    db.prepare("INSERT INTO evidence (uuid, claim, highlight, stance) VALUES (?, ?, ?, 'supports') ON CONFLICT DO NOTHING").run(uuid(), claim, highlight);
  }
  if (what === 'restate' && claim !== undefined) db.prepare('UPDATE claim SET statement = ? WHERE id = ?').run(`It was ${on}.`, claim);
  if (what === 'trash') db.prepare(trashSql(kind)).run(dayAfter(0).toISOString(), pick(kind) ?? 0);
  if (what === 'restore') db.prepare(`UPDATE ${kind} SET deleted_at = NULL WHERE id = ?`).run(pick(kind) ?? 0);
}

/** Every state of a library: the one of now, and those before and after it, each once. */
interface States {
  before: Contents[];
  now: Contents;
  after: Contents[];
}

function walk(desk: Desk, redos: number, now: Contents = desk.contents()): States {
  const before: Contents[] = [];
  const after: Contents[] = [];
  let count = 0;
  expect(desk.contents()).toEqual(now);
  for (; desk.undo(); count++) before.push(desk.contents());
  for (; count > 0; count--) desk.redo();
  expect(desk.contents()).toEqual(now);
  for (; count < redos && desk.redo(); count++) after.push(desk.contents());
  for (; count > 0; count--) desk.undo();
  return { before, now, after };
}

/** What the states are without some rows and all that hangs on them; changes that are none any more are left out. */
function without({ before, now, after }: States, gone: Set<string>): States {
  const left = (contents: Contents) => leftOf(contents, gone);
  const distinct = (states: Contents[]) => states.map(left).filter((state, index, all) => JSON.stringify(state) !== JSON.stringify(all[index - 1] ?? left(now)));
  return { before: distinct(before), now: left(now), after: distinct(after) };
}

function leftOf(contents: Contents, gone: Set<string>): Contents {
  let left = Object.fromEntries(Object.entries(contents).map(([table, rows]) => [table, rows.filter(({ uuid: name }) => !gone.has(String(name)))]));
  for (let turn = 0; turn < 4; turn++) {
    const has = (table: string, id: Row[string] | undefined) => id === null || id === undefined || (left[table] ?? []).some((row) => row['id'] === id);
    const parents = ['article', 'version', 'highlight', 'claim', 'mention', 'tag'];
    left = Object.fromEntries(Object.entries(left).map(([table, rows]) => [table, rows.filter((row) => parents.every((parent) => has(parent, row[parent])))]));
  }
  return left;
}
