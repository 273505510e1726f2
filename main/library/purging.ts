// Takes out of the library for good what has lain in the trash for thirty days, with everything that hangs on it, and out of the journal's images too.
import { TRASH_KINDS, type Trashed, type TrashKind } from '../../preload/api';
import type { Connection } from './database';
import { dropDiscarded } from './discards';
import { JOURNALLED, type Change } from './journal';
import { dropOrphans } from './originals';
import { dropOldSamples } from './shingles';
import { Ages } from './trash-age';

export interface Purged {
  /** What was taken out of the trash, by kind; what hung on it is not counted. */
  counts: Record<Trashed['kind'], number>;
  /** Every row that went: the search index and the window follow them as after a step. */
  changes: Change[];
}

interface Reference {
  child: string;
  column: string;
  parent: string;
}

/**
 * Not a step, and it cannot be undone. Why undo and redo still work afterwards: they put back images of rows. They would fail, or bring back half a thing,
 * only where an image is of a row that was purged, or points to one. Each such image becomes "no row", and so does each that points to those in turn:
 * every earlier and later state of the library is then that state without what was purged, and in it each reference finds its row. A change between
 * no row and no row goes, and so does a step of which no change is left: no undo does nothing. A step that did other things besides can be undone.
 * Steps that were abandoned are never undone or redone; their images only take room, and all go.
 *
 * In one transaction: it happens wholly or not at all. Follow the changes with the search in the same transaction.
 */
export function purge(db: Connection, now: Date = new Date()): Purged {
  return db.transaction(() => {
    const roots = rootsOf(db, now);
    const counts = { article: 0, highlight: 0, note: 0, claim: 0, mention: 0, tag: 0, preview: dropDiscarded(db, now) };
    for (const { kind } of roots) counts[kind]++;
    if (roots.length === 0) return { counts, changes: [] };
    db.pragma('defer_foreign_keys = ON');
    db.exec(`
      CREATE TEMP TABLE IF NOT EXISTS purged (table_name TEXT NOT NULL, key INTEGER NOT NULL, is_row INTEGER NOT NULL, PRIMARY KEY (table_name, key)) WITHOUT ROWID;
      CREATE TEMP TABLE IF NOT EXISTS erased (change INTEGER PRIMARY KEY);
      DELETE FROM change WHERE step IN (SELECT id FROM step WHERE state = 'abandoned')`);
    const add = db.prepare('INSERT INTO temp.purged (table_name, key, is_row) VALUES (?, ?, 1)');
    for (const { kind, id } of roots) add.run(kind, id);
    const references = referencesIn(db);
    while (references.some((reference) => addRows(db, reference) > 0)) continue;
    for (const table of JOURNALLED) addOwnImages(db, table);
    while (references.some((reference) => addImages(db, reference) > 0)) continue;
    const changes = remove(db);
    erase(db);
    dropOrphans(db);
    dropOldSamples(db);
    db.exec('DELETE FROM temp.purged; DELETE FROM temp.erased');
    return { counts, changes };
  })();
}

function rootsOf(db: Connection, now: Date): { kind: TrashKind; id: number }[] {
  const trashed = TRASH_KINDS.flatMap((kind) => (
    db.prepare<[], { id: number; deleted_at: string }>(`SELECT id, deleted_at FROM ${kind} WHERE deleted_at IS NOT NULL`).all().map((row) => ({ kind, ...row }))));
  if (trashed.length === 0) return [];
  const ages = new Ages(db, now);
  return trashed.filter(({ kind, id, deleted_at }) => ages.isOver(kind, id, deleted_at));
}

/** From the schema, so that a table that is added later is not forgotten. */
function referencesIn(db: Connection): Reference[] {
  const foreign = db.prepare<[string], { column: string; parent: string }>('SELECT "from" AS column, "table" AS parent FROM pragma_foreign_key_list(?)');
  return JOURNALLED.flatMap((child) => foreign.all(child).map((key) => ({ child, ...key })));
}

/** Rows that hang on purged ones. */
function addRows(db: Connection, { child, column, parent }: Reference): number {
  return db.prepare(`
    INSERT OR IGNORE INTO temp.purged (table_name, key, is_row)
    SELECT '${child}', id, 1 FROM main.${child} WHERE "${column}" IN (SELECT key FROM temp.purged WHERE table_name = ?)`).run(parent).changes;
}

/** Images of the purged rows themselves. Keys are given anew once they are free, so the uuid tells; a row without one points to its owner, which tells too. */
function addOwnImages(db: Connection, table: string): void {
  if (db.prepare("SELECT 1 FROM pragma_table_info(?) WHERE name = 'uuid'").get(table) === undefined) return;
  db.prepare(`
    INSERT OR IGNORE INTO temp.erased (change)
    SELECT change.id FROM change JOIN temp.purged USING (table_name, key) JOIN main.${table} AS mine ON mine.id = change.key
    WHERE table_name = '${table}' AND json_extract(image, '$.uuid') = mine.uuid`).run();
}

/** Images of rows that hang on purged ones. Where no row stands at the image's key today, what points to that key hung on it as well. */
function addImages(db: Connection, { child, column, parent }: Reference): number {
  const found = db.prepare(`
    INSERT OR IGNORE INTO temp.erased (change)
    SELECT id FROM change WHERE table_name = '${child}' AND image IS NOT NULL
      AND json_extract(image, '$."${column}"') IN (SELECT key FROM temp.purged WHERE table_name = ?)`).run(parent).changes;
  db.prepare(`
    INSERT OR IGNORE INTO temp.purged (table_name, key, is_row)
    SELECT table_name, key, 0 FROM change WHERE table_name = '${child}' AND id IN (SELECT change FROM temp.erased)
      AND key NOT IN (SELECT id FROM main.${child})`).run();
  return found;
}

function remove(db: Connection): Change[] {
  const rows = db.prepare<[], Change>('SELECT 0 AS id, table_name AS "table", key FROM temp.purged WHERE is_row = 1 ORDER BY table_name, key').all();
  const gone = "IN (SELECT key FROM temp.purged WHERE is_row = 1 AND table_name = '";
  db.exec(`DELETE FROM note_reference WHERE note ${gone}note')`);
  // The ids are free again: an old report must not point to the next article that gets one.
  db.exec(`UPDATE imported_file SET article = NULL WHERE article ${gone}article')`);
  for (const table of JOURNALLED) db.exec(`DELETE FROM ${table} WHERE id ${gone}${table}')`);
  return rows;
}

function erase(db: Connection): void {
  db.exec('UPDATE change SET image = NULL WHERE id IN (SELECT change FROM temp.erased)');
  const changes = db.prepare<[], Entry>(`
    SELECT change.id, step, table_name AS "table", key, image IS NOT NULL AS hasImage, state = 'done' AS isDone FROM change JOIN step ON step.id = change.step
    WHERE change.id IN (SELECT change FROM temp.erased) OR (table_name, key) IN (SELECT table_name, key FROM temp.purged)
      OR (table_name, key) IN (SELECT table_name, key FROM change WHERE id IN (SELECT change FROM temp.erased))
    ORDER BY table_name, key, step`).all();
  const forget = db.prepare('DELETE FROM change WHERE id = ?');
  const steps = new Set<number>();
  for (const history of historiesOf(changes)) {
    for (const { id, step } of emptyOf(db, history)) {
      forget.run(id);
      steps.add(step);
    }
  }
  const end = db.prepare('DELETE FROM step WHERE id = ? AND NOT EXISTS (SELECT 1 FROM change WHERE change.step = step.id)');
  for (const step of steps) end.run(step);
}

/** A change of the journal, in the order of the steps. */
interface Entry {
  id: number;
  step: number;
  table: string;
  key: number;
  hasImage: 0 | 1;
  isDone: 0 | 1;
}

/** The changes of each row together. */
function historiesOf(changes: readonly Entry[]): Entry[][] {
  const histories: Entry[][] = [];
  let last: Entry | null = null;
  for (const change of changes) {
    if (last?.table === change.table && last.key === change.key) histories.at(-1)?.push(change);
    else histories.push([change]);
    last = change;
  }
  return histories;
}

/** Those with no row before and none after. A done change holds what was before it, an undone one what came after; between them stands the row of today. */
function emptyOf(db: Connection, history: readonly Entry[]): Entry[] {
  const [first] = history;
  if (!first) return [];
  const isThere = db.prepare(`SELECT 1 FROM main.${first.table} WHERE id = ?`).get(first.key) !== undefined;
  const done = history.filter((change) => change.isDone === 1);
  const undone = history.filter((change) => change.isDone === 0);
  const states = [...done.map((change) => change.hasImage === 1), isThere, ...undone.map((change) => change.hasImage === 1)];
  return history.filter((_, index) => states[index] === false && states[index + 1] === false);
}
