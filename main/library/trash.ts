// The trash: what was deleted, for thirty days. Restoring is a change like any other and goes through the journal.
import { Failure } from '../failure';
import type { Page, Trashed, TrashKind } from '../../preload/api';
import type { Connection } from './database';
import { DISCARDED } from './discards';
import { mustBeFree } from './tags';
import { Ages } from './trash-age';

const SPAN = (table: 'highlight' | 'mention') => `
  SELECT '${table}' AS kind, ${table}.id, quote AS title, article.title AS within, ${table}.deleted_at AS deletedAt
  FROM ${table} JOIN version ON version.id = ${table}.version JOIN article ON article.id = version.article WHERE ${table}.deleted_at IS NOT NULL`;
const TRASHED = `
  SELECT 'article' AS kind, id, title, NULL AS within, deleted_at AS deletedAt FROM article WHERE deleted_at IS NOT NULL
  UNION ALL SELECT 'note', id, title, NULL, deleted_at FROM note WHERE deleted_at IS NOT NULL
  UNION ALL SELECT 'claim', id, statement, NULL, deleted_at FROM claim WHERE deleted_at IS NOT NULL
  UNION ALL SELECT 'tag', id, name, NULL, deleted_at FROM tag WHERE deleted_at IS NOT NULL
  UNION ALL ${SPAN('highlight')} UNION ALL ${SPAN('mention')} UNION ALL ${DISCARDED}`;

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
 * @returns what lay in the trash.
 * @throws Failure `name-taken` for a tag while another is called so.
 */
export function restoreFromTrash(db: Connection, kind: TrashKind, id: number): Omit<Trashed, 'daysLeft'> {
  const row = db.prepare<{ kind: string; id: number }, Omit<Trashed, 'daysLeft'>>(`SELECT * FROM (${TRASHED}) WHERE kind = @kind AND id = @id`).get({ kind, id });
  if (!row) throw new Failure('not-found', `There is no ${kind} ${id} in the trash.`);
  const restore = (table: TrashKind | 'actor', found: number | undefined) => {
    if (found !== undefined) db.prepare(`UPDATE ${table} SET deleted_at = NULL WHERE id = ? AND deleted_at IS NOT NULL`).run(found);
  };
  if (kind === 'tag') mustBeFree(db, row.title, id);
  restore(kind, id);
  if (kind === 'highlight' || kind === 'mention') {
    restore('article', db.prepare<[number], number>(`SELECT article FROM version JOIN ${kind} ON ${kind}.version = version.id WHERE ${kind}.id = ?`).pluck().get(id));
  }
  if (kind === 'mention') restore('actor', db.prepare<[number], number>('SELECT actor FROM mention WHERE id = ?').pluck().get(id));
  return row;
}
