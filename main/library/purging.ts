// Takes out of the library for good what has lain in the trash for thirty days, with everything that hangs on it, and out of the journal's images too.
import type { Connection } from './database';
import { JOURNALLED, type Change } from './journal';
import { TRASHABLE, type Trashable } from './trash';
import { Ages } from './trash-age';

export interface Purged {
  /** What was taken out of the trash, by kind; what hung on it is not counted. */
  counts: Record<Trashable, number>;
  /** Every row that went: the search index and the window follow them as after a step. */
  changes: Change[];
}

interface Reference {
  child: string;
  column: string;
  parent: string;
}

/**
 * Not a step, and it cannot be undone. Why undo still works afterwards: it puts back images of rows, in whole steps, the newest first. It would fail, or
 * bring back half a thing, only where an image is of a row that was purged or points to one. So all such images go too, and everything that points to
 * those in turn; what is left of every earlier state is that state without what was purged, and in it each reference still finds its row. A step of
 * which nothing is left goes as a whole, so that no undo does nothing. A step that did other things besides keeps them and can be undone.
 * Steps that were abandoned are never undone or redone; their images only take room, and all go.
 *
 * In one transaction: it happens wholly or not at all. Follow the changes with the search in the same transaction.
 */
export function purge(db: Connection, now: Date = new Date()): Purged {
  return db.transaction(() => {
    const roots = rootsOf(db, now);
    const counts = { article: 0, highlight: 0, note: 0, claim: 0, mention: 0 };
    for (const { kind } of roots) counts[kind]++;
    if (roots.length === 0) return { counts, changes: [] };
    db.pragma('defer_foreign_keys = ON');
    db.exec(`
      CREATE TEMP TABLE IF NOT EXISTS purged (table_name TEXT NOT NULL, key INTEGER NOT NULL, is_row INTEGER NOT NULL, PRIMARY KEY (table_name, key)) WITHOUT ROWID;
      CREATE TEMP TABLE IF NOT EXISTS dropped (change INTEGER PRIMARY KEY);
      CREATE TEMP TABLE IF NOT EXISTS touched (step INTEGER PRIMARY KEY);
      DELETE FROM temp.purged; DELETE FROM temp.dropped; DELETE FROM temp.touched`);
    const add = db.prepare('INSERT INTO temp.purged (table_name, key, is_row) VALUES (?, ?, 1)');
    for (const { kind, id } of roots) add.run(kind, id);
    const references = referencesIn(db);
    while (references.some((reference) => addRows(db, reference) > 0)) continue;
    db.exec("DELETE FROM change WHERE step IN (SELECT id FROM step WHERE state = 'abandoned')");
    while (references.some((reference) => addImages(db, reference) > 0)) continue;
    forget(db);
    return { counts, changes: remove(db) };
  })();
}

function rootsOf(db: Connection, now: Date): { kind: Trashable; id: number }[] {
  const trashed = TRASHABLE.flatMap((kind) => (
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

/**
 * Images of rows that hang on purged ones. Where no row stands at the image's key today, what points to that key hung on it as well. Where one does,
 * it is another row or points elsewhere by now, and stays; the image alone goes.
 */
function addImages(db: Connection, { child, column, parent }: Reference): number {
  const found = db.prepare(`
    INSERT OR IGNORE INTO temp.dropped (change)
    SELECT id FROM change WHERE table_name = '${child}' AND image IS NOT NULL
      AND json_extract(image, '$."${column}"') IN (SELECT key FROM temp.purged WHERE table_name = ?)`).run(parent).changes;
  db.prepare(`
    INSERT OR IGNORE INTO temp.purged (table_name, key, is_row)
    SELECT table_name, key, 0 FROM change WHERE table_name = '${child}' AND id IN (SELECT change FROM temp.dropped)
      AND key NOT IN (SELECT id FROM main.${child})`).run();
  return found;
}

function forget(db: Connection): void {
  db.exec(`
    INSERT OR IGNORE INTO temp.dropped (change)
      SELECT change.id FROM change JOIN temp.purged ON purged.table_name = change.table_name AND purged.key = change.key;
    INSERT OR IGNORE INTO temp.touched (step) SELECT step FROM change WHERE id IN (SELECT change FROM temp.dropped);
    DELETE FROM change WHERE id IN (SELECT change FROM temp.dropped);
    DELETE FROM step WHERE id IN (SELECT step FROM temp.touched) AND id NOT IN (SELECT step FROM change)`);
}

function remove(db: Connection): Change[] {
  const rows = db.prepare<[], Change>('SELECT 0 AS id, table_name AS "table", key FROM temp.purged WHERE is_row = 1 ORDER BY table_name, key').all();
  const gone = "IN (SELECT key FROM temp.purged WHERE is_row = 1 AND table_name = '";
  db.exec(`DELETE FROM note_reference WHERE note ${gone}note')`);
  // The ids are free again: an old report must not point to the next article that gets one.
  db.exec(`UPDATE imported_file SET article = NULL WHERE article ${gone}article')`);
  for (const table of JOURNALLED) db.exec(`DELETE FROM ${table} WHERE id ${gone}${table}')`);
  db.exec('DELETE FROM temp.purged; DELETE FROM temp.dropped; DELETE FROM temp.touched');
  return rows;
}
