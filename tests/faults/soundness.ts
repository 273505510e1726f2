// Whether a library file is whole: what SQLite knows of it, the hashes of the texts, and that every row and every step belong together.
import type { Connection } from '../../main/library/database';
import { JOURNALLED } from '../../main/library/journal';
import { hashOf } from './texts';

/** One sentence for each thing that is not as it should be. */
export function faultsIn(db: Connection): string[] {
  const checked = db.prepare('PRAGMA integrity_check').pluck().all() as string[];
  const foreign = db.prepare('PRAGMA foreign_key_check').all();
  return [
    ...checked.filter((line) => line !== 'ok').map((line) => `SQLite: ${line}`),
    ...foreign.map((row) => `a reference leads nowhere: ${JSON.stringify(row)}`),
    ...hashes(db), ...journal(db), ...imports(db),
  ];
}

function hashes(db: Connection): string[] {
  const versions = db.prepare('SELECT id, text, sha256 FROM version').all() as { id: number; text: string; sha256: string }[];
  return versions.filter(({ text, sha256 }) => hashOf(text) !== sha256).map(({ id }) => `version ${id} is not the text that was imported`);
}

/** A row that no step made, or a step that changed nothing, is half of a write. */
function journal(db: Connection): string[] {
  const empty = db.prepare('SELECT id FROM step WHERE id NOT IN (SELECT step FROM change)').pluck().all() as number[];
  // A backup of an older schema has fewer tables.
  const here = new Set(db.prepare('SELECT name FROM sqlite_schema').pluck().all());
  const orphans = JOURNALLED.filter((table) => here.has(table)).flatMap((table) => {
    const ids = db.prepare(`SELECT id FROM ${table} WHERE id NOT IN (SELECT key FROM change WHERE table_name = '${table}')`).pluck().all() as number[];
    return ids.map((id) => `${table} ${id} was made by no step`);
  });
  return [...empty.map((id) => `step ${id} changed nothing`), ...orphans];
}

/** An article comes with its text, its zones and its line in the report, or not at all. */
function imports(db: Connection): string[] {
  const bare = db.prepare(`
    SELECT id FROM article WHERE id NOT IN (SELECT article FROM version) OR id NOT IN (SELECT article FROM version JOIN zone ON zone.version = version.id)
      OR id NOT IN (SELECT article FROM imported_file WHERE article IS NOT NULL)`).pluck().all() as number[];
  return bare.map((id) => `article ${id} is there in part`);
}
