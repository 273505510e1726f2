// The slip beside a backup: what it holds, so that the list can show it without opening it. Small, and not needed to restore.
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { BACKUP_REASONS, type BackupReason, type LibraryCounts } from '../../preload/api';
import { countsIn } from './counts';
import type { Connection } from './database';
import { orTrouble } from './rows';

const count = z.int().min(0);
const SLIP = z.object({
  reason: z.enum(BACKUP_REASONS),
  bytes: count,
  state: z.string(),
  counts: z.object({ articles: count, highlights: count, notes: count, claims: count, actors: count }).nullable(),
});
export type Slip = z.output<typeof SLIP>;

/** Rows by table; null for a table that cannot be read. */
export type Counts = Record<string, number | null>;

export function slipOf(db: Connection, reason: BackupReason, bytes: number): Slip {
  return { reason, bytes, state: stateOf(db), counts: peopleCountsOf(db) };
}

/** Null when there is none, or one that cannot be read. */
export function readSlip(backup: string): Slip | null {
  if (!existsSync(`${backup}.json`)) return null;
  try {
    return SLIP.safeParse(JSON.parse(readFileSync(`${backup}.json`, 'utf8'))).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Another string whenever something was done or undone. Empty for a database without a journal. */
export function stateOf(db: Connection): string {
  const state = orTrouble(() => db.prepare<[], string>(`
    SELECT (SELECT coalesce(max(id), 0) FROM step) || '.' || (SELECT count(*) FROM step WHERE state = 'done') || '.' || (SELECT coalesce(max(id), 0) FROM change)`)
    .pluck().get());
  return 'value' in state ? state.value ?? '' : '';
}

/** What people see of a library. Null for a database that has not these tables. */
export function peopleCountsOf(db: Connection): LibraryCounts | null {
  const counts = orTrouble(() => countsIn(db));
  return 'value' in counts ? counts.value : null;
}

/** The rows of every table of the file itself. */
export function countsOf(db: Connection): Counts {
  const tables = db.prepare<[], string>(`
    SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND sql NOT LIKE 'CREATE VIRTUAL%'`).pluck().all();
  return Object.fromEntries(tables.map((table) => {
    const rows = orTrouble(() => Number(db.prepare(`SELECT count(*) FROM main."${table.replaceAll('"', '""')}"`).pluck().get()));
    return [table, 'value' in rows ? rows.value : null];
  }));
}
