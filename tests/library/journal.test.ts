import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase, type Connection } from '../../main/library/database';
import { JOURNALLED, Journal } from '../../main/library/journal';

/** One made-up change of a random row; several make a step. */
type Edit = { act: 'add' | 'rename' | 'remove' | 'hang'; on: number; name: string };

const edits: fc.Arbitrary<Edit> = fc.record({
  act: fc.constantFrom('add' as const, 'rename' as const, 'remove' as const, 'hang' as const),
  on: fc.nat(20),
  name: fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).filter((name) => !name.includes('\0')),
});

let serial = 0;

function apply(db: Connection, { act, on, name }: Edit): void {
  const uuid = `00000000-0000-7000-8000-${String(serial++).padStart(12, '0')}`;
  const actors = db.prepare('SELECT id FROM actor ORDER BY id').pluck().all() as number[];
  const actor = actors[on % Math.max(1, actors.length)];
  if (act === 'add' || actor === undefined) db.prepare("INSERT INTO actor (uuid, name, kind, made_at) VALUES (?, ?, 'person', 'now')").run(uuid, name);
  else if (act === 'rename') db.prepare('UPDATE actor SET name = ? WHERE id = ?').run(name, actor);
  else if (act === 'hang') db.prepare("INSERT INTO alias (actor, name, script) VALUES (?, ?, 'Latn') ON CONFLICT DO NOTHING").run(actor, name);
  else {
    db.prepare('DELETE FROM alias WHERE actor = ?').run(actor);
    db.prepare('DELETE FROM actor WHERE id = ?').run(actor);
  }
}

function step(db: Connection, journal: Journal, made: Edit[]): boolean {
  return db.transaction(() => {
    const id = journal.begin({ key: 'test' });
    journal.record(id, () => made.forEach((edit) => apply(db, edit)));
    return journal.settle(id).length > 0;
  })();
}

function contents(db: Connection): unknown {
  return Object.fromEntries(JOURNALLED.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY id`).all()]));
}

describe('the journal', () => {
  it('brings every earlier state back by undo, and every later one by redo, in order', () => {
    fc.assert(fc.property(fc.array(fc.array(edits, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }), (steps) => {
      const db = openDatabase(':memory:');
      const journal = new Journal(db);
      const states = [contents(db)];
      for (const made of steps) if (step(db, journal, made)) states.push(contents(db));
      const backwards = states.slice(0, -1).reverse();
      for (const state of backwards) {
        db.transaction(() => journal.undo())();
        expect(contents(db)).toEqual(state);
      }
      for (const state of states.slice(1)) {
        db.transaction(() => journal.redo())();
        expect(contents(db)).toEqual(state);
      }
      db.close();
    }), { numRuns: 150 });
  });

  it('lets two rows trade a unique name within a step, there and back', () => {
    const db = openDatabase(':memory:');
    const journal = new Journal(db);
    step(db, journal, [{ act: 'add', on: 0, name: 'somebody' }]);
    db.exec("INSERT INTO alias (actor, name, script) VALUES (1, 'first', 'Latn'), (1, 'second', 'Latn')");
    const before = contents(db);
    db.transaction(() => {
      const id = journal.begin({ key: 'test' });
      journal.record(id, () => db.exec(`
        UPDATE alias SET name = 'aside' WHERE id = 1; UPDATE alias SET name = 'first' WHERE id = 2; UPDATE alias SET name = 'second' WHERE id = 1;`));
      journal.settle(id);
    })();
    const after = contents(db);
    db.transaction(() => journal.undo())();
    expect(contents(db)).toEqual(before);
    db.transaction(() => journal.redo())();
    expect(contents(db)).toEqual(after);
  });

  it('cannot redo what was undone before something new was done', () => {
    const db = openDatabase(':memory:');
    const journal = new Journal(db);
    step(db, journal, [{ act: 'add', on: 0, name: 'one' }]);
    db.transaction(() => journal.undo())();
    step(db, journal, [{ act: 'add', on: 0, name: 'two' }]);
    expect(() => journal.redo()).toThrow('nothing to redo');
    expect(journal.list(0, 10).rows.map(({ id, state }) => [id, state])).toEqual([[2, 'done'], [1, 'abandoned']]);
  });

  it('still offers redo after an act that changed nothing', () => {
    const db = openDatabase(':memory:');
    const journal = new Journal(db);
    step(db, journal, [{ act: 'add', on: 0, name: 'one' }]);
    db.transaction(() => journal.undo())();
    expect(step(db, journal, [])).toBe(false);
    expect(journal.top().redo?.state).toBe('undone');
  });

  it('undoes only the step that is expected to be the last', () => {
    const db = openDatabase(':memory:');
    const journal = new Journal(db);
    step(db, journal, [{ act: 'add', on: 0, name: 'one' }]);
    step(db, journal, [{ act: 'add', on: 0, name: 'two' }]);
    expect(() => journal.undo(1)).toThrow(expect.objectContaining({ code: 'conflict' }));
    expect(db.transaction(() => journal.undo(2))().id).toBe(2);
  });

  it('does not undo a step that is still being added to', () => {
    const db = openDatabase(':memory:');
    const journal = new Journal(db);
    step(db, journal, [{ act: 'add', on: 0, name: 'one' }]);
    journal.hold(1);
    expect(() => journal.undo()).toThrow(expect.objectContaining({ code: 'conflict' }));
    journal.release(1);
    expect(db.transaction(() => journal.undo())().state).toBe('undone');
  });

  it('watches every table that people write to', () => {
    const db = openDatabase(':memory:');
    const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").pluck().all() as string[];
    const aboutTheJournal = ['step', 'change', 'reply', 'job', 'imported_file', 'damage'];
    const derived = ['note_reference', 'shingle'];
    const ofFiles = ['original', 'staged', 'staged_shingle']; // what an import read: the bytes, and what waits to be imported
    expect(tables.sort()).toEqual([...JOURNALLED, ...aboutTheJournal, ...derived, ...ofFiles].sort());
  });
});
