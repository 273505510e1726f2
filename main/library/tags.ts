// Tags, and how they hang on highlights.
import { uuidv7 } from 'uuidv7';
import type { Highlight, Page, Tag } from '../../preload/api';
import type { Connection } from './database';
import { getHighlight } from './highlights';
import { fold } from './search/fold';

interface TagRow extends Tag {
  folded: string;
}

/** Those whose name begins with, or has a word that begins with, what was typed, in any script; the most used first. */
export function listTags(db: Connection, like: string, from: number, count: number): Page<Tag> {
  const wanted = fold(like);
  const rows = allTags(db).filter((tag) => ` ${tag.folded}`.includes(` ${wanted}`));
  return { total: rows.length, rows: rows.slice(from, from + count).map(({ folded: _, ...tag }) => tag) };
}

/** Attaches a tag by its name; one with that name, however it is spelled, is used again. */
export function attachTag(db: Connection, highlight: number, name: string): Highlight {
  getHighlight(db, highlight);
  const folded = fold(name);
  const tag = allTags(db).find((one) => one.folded === folded)?.id ?? addTag(db, name);
  db.prepare('INSERT INTO highlight_tag (highlight, tag) VALUES (?, ?) ON CONFLICT DO NOTHING').run(highlight, tag);
  return getHighlight(db, highlight);
}

export function detachTag(db: Connection, highlight: number, tag: number): Highlight {
  getHighlight(db, highlight);
  db.prepare('DELETE FROM highlight_tag WHERE highlight = ? AND tag = ?').run(highlight, tag);
  return getHighlight(db, highlight);
}

function addTag(db: Connection, name: string): number {
  return Number(db.prepare('INSERT INTO tag (uuid, name) VALUES (?, ?)').run(uuidv7(), name).lastInsertRowid);
}

function allTags(db: Connection): TagRow[] {
  const rows = db.prepare(`
    SELECT tag.id, tag.uuid, name, count(highlight.id) AS uses FROM tag
    LEFT JOIN highlight_tag ON highlight_tag.tag = tag.id
    LEFT JOIN highlight ON highlight.id = highlight_tag.highlight AND highlight.deleted_at IS NULL
    WHERE tag.deleted_at IS NULL GROUP BY tag.id ORDER BY uses DESC, name`).all() as Tag[];
  return rows.map((tag) => ({ ...tag, folded: fold(tag.name) }));
}
