// Highlights, with the tags and claims that hang on them.
import { uuidv7 } from 'uuidv7';
import { Failure } from '../failure';
import type { AnchorStatus, Highlight, HighlightKind, Page, Span } from '../../preload/api';
import type { Connection } from './database';
import { quotedIn } from './passages';

interface HighlightRow extends Omit<Highlight, 'tags' | 'claims'> {
  tags: string;
  claims: string;
}

type MadeRow = Record<'quote' | 'prefix' | 'suffix', string> & { version: number };

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

/** Those in the trash are passed over. @returns the ids of the others */
export function editHighlights(db: Connection, ids: readonly number[], change: { kind?: HighlightKind | undefined; comment?: string | undefined }): number[] {
  const living = livingHighlights(db, ids);
  const edit = db.prepare(`
    UPDATE highlight SET kind = coalesce(@kind, kind), comment = coalesce(@comment, comment)
    WHERE id = @id AND (kind <> coalesce(@kind, kind) OR comment <> coalesce(@comment, comment))`);
  for (const id of living) edit.run({ id, kind: change.kind ?? null, comment: change.comment ?? null });
  return living;
}

/**
 * Gives a highlight other words, in the newest text that has it. Where it was made, its quote follows. In a newer text only its place does, as when it is
 * placed by hand: the quote stays the words that it was made of, and the analyst has just said that it stands there.
 * @throws Failure `stands-newer` in an older text; there the passage is what the newer ones were compared with.
 */
export function resizeHighlight(db: Connection, id: number, version: number, span: Span): Highlight {
  const was = getHighlight(db, id);
  if (was.version !== version) throw new Failure('stands-newer', 'It also stands in a newer text of the article; resize it there.');
  const { start, end, quote, prefix, suffix } = quotedIn(db, version, span);
  if (was.start === start && was.end === end) return was;
  const made = db.prepare('SELECT version, quote, prefix, suffix FROM highlight WHERE id = ?').get(id) as MadeRow;
  if (made.version === version) {
    db.prepare('UPDATE highlight SET start = ?, end = ?, quote = ?, prefix = ?, suffix = ? WHERE id = ?').run(start, end, quote, prefix, suffix, id);
  } else {
    const isAtHome = made.prefix === prefix && made.suffix === suffix;
    const status: AnchorStatus = quote !== made.quote ? 'changed' : isAtHome ? 'exact' : 'moved';
    db.prepare('UPDATE anchor SET start = ?, end = ?, status = ?, settled_at = ? WHERE highlight = ? AND version = ?').run(start, end, status, new Date().toISOString(), id, version);
  }
  return getHighlight(db, id);
}

/** @throws Failure `not-found` when none of them is left. */
export function livingHighlights(db: Connection, ids: readonly number[]): number[] {
  const isLiving = db.prepare('SELECT 1 FROM highlight WHERE id = ? AND deleted_at IS NULL').pluck();
  const living = [...new Set(ids)].filter((id) => isLiving.get(id) !== undefined);
  if (living.length === 0) throw new Failure('not-found', `There is no highlight ${ids.join(', ')}.`);
  return living;
}

export function trashHighlights(db: Connection, ids: number[]): number[] {
  const now = new Date().toISOString();
  const trash = db.prepare('UPDATE highlight SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL');
  return ids.filter((id) => trash.run(now, id).changes > 0);
}

function highlightOf(row: HighlightRow): Highlight {
  return { ...row, tags: JSON.parse(row.tags) as Highlight['tags'], claims: JSON.parse(row.claims) as Highlight['claims'] };
}
