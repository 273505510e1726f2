// The trash: what was deleted, for thirty days. Restoring is a change like any other and goes through the journal.
import { Failure } from '../failure';
import type { Page } from '../../preload/api';
import type { Connection } from './database';
import { Ages } from './trash-age';

export const TRASHABLE = ['article', 'highlight', 'note', 'claim', 'mention'] as const;
export type Trashable = (typeof TRASHABLE)[number];

export interface Trashed {
  kind: Trashable;
  id: number;
  /** Its own: an article's or note's title, a claim's statement, the words of a highlight or mention. */
  title: string;
  /** The article's that it lies in; null for what lies in none. */
  within: string | null;
  deletedAt: string;
  /** At least; more when the clock or a long absence leaves doubt. 0 once it may be taken away. */
  daysLeft: number;
}

const SPAN = (table: 'highlight' | 'mention') => `
  SELECT '${table}' AS kind, ${table}.id, quote AS title, article.title AS within, ${table}.deleted_at AS deletedAt
  FROM ${table} JOIN version ON version.id = ${table}.version JOIN article ON article.id = version.article WHERE ${table}.deleted_at IS NOT NULL`;
const TRASHED = `
  SELECT 'article' AS kind, id, title, NULL AS within, deleted_at AS deletedAt FROM article WHERE deleted_at IS NOT NULL
  UNION ALL SELECT 'note', id, title, NULL, deleted_at FROM note WHERE deleted_at IS NOT NULL
  UNION ALL SELECT 'claim', id, statement, NULL, deleted_at FROM claim WHERE deleted_at IS NOT NULL
  UNION ALL ${SPAN('highlight')} UNION ALL ${SPAN('mention')}`;

/** What was deleted last comes first. What merely lies in a deleted article is not listed: it comes back with it. */
export function listTrash(db: Connection, { from, count }: { from: number; count: number }, now: Date = new Date()): Page<Trashed> {
  const total = Number(db.prepare(`SELECT count(*) FROM (${TRASHED})`).pluck().get());
  const rows = db.prepare<[number, number], Omit<Trashed, 'daysLeft'>>(`
    SELECT * FROM (${TRASHED}) ORDER BY deletedAt DESC, kind, id DESC LIMIT ? OFFSET ?`).all(count, from);
  if (rows.length === 0) return { total, rows: [] };
  const ages = new Ages(db, now);
  return { total, rows: rows.map((row) => ({ ...row, daysLeft: ages.daysLeft(row.kind, row.id, row.deletedAt) })) };
}

/**
 * Call it as one step of the journal. A passage comes back with the article it lies in, and a mention with its actor: it could not be seen without.
 * @returns its title, for the history.
 */
export function restoreFromTrash(db: Connection, kind: Trashable, id: number): { kind: Trashable; id: number; title: string } {
  const row = db.prepare<{ kind: string; id: number }, { title: string }>(`SELECT title FROM (${TRASHED}) WHERE kind = @kind AND id = @id`).get({ kind, id });
  if (!row) throw new Failure('not-found', `There is no ${kind} ${id} in the trash.`);
  const restore = (table: Trashable | 'actor', found: number | undefined) => {
    if (found !== undefined) db.prepare(`UPDATE ${table} SET deleted_at = NULL WHERE id = ? AND deleted_at IS NOT NULL`).run(found);
  };
  restore(kind, id);
  if (kind === 'highlight' || kind === 'mention') {
    restore('article', db.prepare<[number], number>(`SELECT article FROM version JOIN ${kind} ON ${kind}.version = version.id WHERE ${kind}.id = ?`).pluck().get(id));
  }
  if (kind === 'mention') restore('actor', db.prepare<[number], number>('SELECT actor FROM mention WHERE id = ?').pluck().get(id));
  return { kind, id, title: row.title };
}
