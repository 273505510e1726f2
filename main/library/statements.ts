// Statements that are asked thousands of times in a row, each compiled once for its connection.
import type { Statement } from 'better-sqlite3';
import type { Connection } from './database';

type Known = Map<string, Statement<unknown[]>>;

const rows = new WeakMap<Connection, Known>();
const values = new WeakMap<Connection, Known>();

/** Gives rows. */
export function ready(db: Connection, sql: string): Statement<unknown[]> {
  return known(rows, db, sql, () => db.prepare(sql));
}

/** Gives the first column alone. */
export function readyValue(db: Connection, sql: string): Statement<unknown[]> {
  return known(values, db, sql, () => db.prepare(sql).pluck());
}

function known(all: WeakMap<Connection, Known>, db: Connection, sql: string, make: () => Statement<unknown[]>): Statement<unknown[]> {
  const mine = all.get(db) ?? new Map<string, Statement<unknown[]>>();
  if (mine.size === 0) all.set(db, mine);
  const before = mine.get(sql);
  if (before) return before;
  const made = make();
  mine.set(sql, made);
  return made;
}
