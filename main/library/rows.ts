// Reads a table row by row, also where its pages are damaged: a row that cannot be read is named, and the next is tried.
import type { Connection } from './database';

export type Row = Record<string, string | number | null>;
export type Reading = { id: number; row: Row } | { id: number; unreadable: string };

/** Ids tried behind the last readable row when nothing can say which was the last; those that fail are not named then, as nobody knows whether they ever were. */
const BLIND = 1000;
/** Ids tried in one run of failures: a damaged page can hold any number for an id. */
const LONGEST = 20_000;

/** Every row in the order of ids. Table and columns come from the code, never from outside. Nothing comes of a table that is not there. */
export function* rowsOf(db: Connection, table: string, columns: readonly string[]): Generator<Reading> {
  const fields = ['id', ...columns].map((column) => `"${column}"`).join(', ');
  const after = orTrouble(() => db.prepare<[number], Row & { id: number }>(`SELECT ${fields} FROM ${table} WHERE id > ? ORDER BY id LIMIT 1`));
  const at = orTrouble(() => db.prepare<[number], Row & { id: number }>(`SELECT ${fields} FROM ${table} WHERE id = ?`));
  if ('trouble' in after || 'trouble' in at) return;
  const highest = highestId(db, table);
  let last = 0;
  let lastGood = 0;
  let doubtful: Reading[] = [];
  for (;;) {
    const next = orTrouble(() => after.value.get(last) ?? null);
    if ('value' in next && next.value === null) return;
    // Behind a damaged page the order of ids may be broken too; going back would never end.
    if ('value' in next && next.value !== null && next.value.id > last) {
      last = next.value.id;
      lastGood = last;
      yield* doubtful;
      doubtful = [];
      yield { id: last, row: next.value };
      continue;
    }
    // Something after `last` is damaged. One id is tried by itself; then the walk goes on behind it.
    if (last >= Math.min(highest ?? lastGood + BLIND, lastGood + LONGEST)) return;
    last++;
    const id = last;
    const tried = orTrouble(() => at.value.get(id) ?? null);
    if ('trouble' in tried) {
      if (highest === null) doubtful.push({ id, unreadable: tried.trouble });
      else yield { id, unreadable: tried.trouble };
    } else if (tried.value !== null) {
      lastGood = id;
      yield* doubtful;
      doubtful = [];
      yield { id, row: tried.value };
    }
  }
}

export type Attempt<T> = { value: T } | { trouble: string };

/** SQLite's complaint as a value. Anything else flies on. */
export function orTrouble<T>(act: () => T): Attempt<T> {
  try {
    return { value: act() };
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_')) return { trouble: error.message };
    throw error;
  }
}

/** From the table's last page; where that is gone, from an index of it as far as it goes. */
function highestId(db: Connection, table: string): number | null {
  const highest = orTrouble(() => Number(db.prepare(`SELECT max(id) FROM ${table}`).pluck().get()));
  if ('value' in highest) return highest.value;
  const indexes = orTrouble(() => db.prepare<[string], string>('SELECT name FROM pragma_index_list(?) WHERE partial = 0').pluck().all(table));
  const found = 'value' in indexes ? indexes.value.map((index) => highestIn(db, table, index)) : [];
  return found.length > 0 && Math.max(...found) > 0 ? Math.max(...found) : null;
}

function highestIn(db: Connection, table: string, index: string): number {
  let highest = 0;
  orTrouble(() => {
    const ids = db.prepare<[], number>(`SELECT id FROM ${table} INDEXED BY "${index.replaceAll('"', '""')}"`).pluck();
    for (const id of ids.iterate()) highest = Math.max(highest, id);
  });
  return highest;
}
