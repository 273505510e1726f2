// Highlights, with the tags and claims that hang on them.
import { uuidv7 } from 'uuidv7';
import { Failure } from '../failure';
import type { Highlight, HighlightKind, Page, Span } from '../../preload/api';
import type { Connection } from './database';
import { quotedIn } from './passages';

interface HighlightRow extends Omit<Highlight, 'tags' | 'claims'> {
  tags: string;
  claims: string;
}

const COLUMNS = `
  SELECT id, uuid, version, start, end, quote, kind, status, comment, made_at AS madeAt,
    (SELECT json_group_array(json_object('tag', tag.id, 'name', tag.name) ORDER BY highlight_tag.id)
      FROM highlight_tag JOIN tag ON tag.id = highlight_tag.tag WHERE highlight_tag.highlight = placed.id AND tag.deleted_at IS NULL) AS tags,
    (SELECT json_group_array(json_object('claim', claim.id, 'evidence', evidence.id, 'statement', statement, 'stance', stance) ORDER BY evidence.id)
      FROM evidence JOIN claim ON claim.id = evidence.claim WHERE evidence.highlight = placed.id AND claim.deleted_at IS NULL) AS claims`;

/** In the order of the text. */
export function listHighlights(db: Connection, version: number, from: number, count: number): Page<Highlight> {
  const total = Number(db.prepare('SELECT count(*) FROM placed_highlight WHERE version = ? AND deleted_at IS NULL').pluck().get(version));
  const rows = db.prepare(`${COLUMNS} FROM placed_highlight AS placed WHERE version = ? AND deleted_at IS NULL ORDER BY start, end DESC, id LIMIT ? OFFSET ?`).all(version, count, from) as HighlightRow[];
  return { total, rows: rows.map(highlightOf) };
}

export function getHighlight(db: Connection, id: number): Highlight {
  const row = db.prepare(`${COLUMNS} FROM current_highlight AS placed WHERE id = ? AND deleted_at IS NULL`).get(id) as HighlightRow | undefined;
  if (!row) throw new Failure('not-found', `There is no highlight ${id}.`);
  return highlightOf(row);
}

/** The same words marked the same way twice are one highlight. */
export function addHighlight(db: Connection, version: number, span: Span, kind: HighlightKind): Highlight {
  const { start, end, quote, prefix, suffix } = quotedIn(db, version, span);
  const known = db.prepare('SELECT id FROM placed_highlight WHERE version = ? AND start = ? AND end = ? AND kind = ? AND deleted_at IS NULL').pluck().get(version, start, end, kind);
  if (known !== undefined) return getHighlight(db, Number(known));
  const made = db.prepare('INSERT INTO highlight (uuid, version, start, end, quote, prefix, suffix, kind, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(uuidv7(), version, start, end, quote, prefix, suffix, kind, new Date().toISOString());
  return getHighlight(db, Number(made.lastInsertRowid));
}

export function editHighlight(db: Connection, id: number, change: { kind?: HighlightKind | undefined; comment?: string | undefined }): Highlight {
  const was = getHighlight(db, id);
  const kind = change.kind ?? was.kind;
  const comment = change.comment ?? was.comment;
  if (kind !== was.kind || comment !== was.comment) db.prepare('UPDATE highlight SET kind = ?, comment = ? WHERE id = ?').run(kind, comment, id);
  return getHighlight(db, id);
}

export function trashHighlights(db: Connection, ids: number[]): number[] {
  const now = new Date().toISOString();
  const trash = db.prepare('UPDATE highlight SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL');
  return ids.filter((id) => trash.run(now, id).changes > 0);
}

function highlightOf(row: HighlightRow): Highlight {
  return { ...row, tags: JSON.parse(row.tags) as Highlight['tags'], claims: JSON.parse(row.claims) as Highlight['claims'] };
}
