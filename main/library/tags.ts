// Tags, and how they hang on highlights.
import { uuidv7 } from 'uuidv7';
import type { Highlight, Page, Tag, TaggedPassage } from '../../preload/api';
import type { Connection } from './database';
import { getHighlight } from './highlights';
import { nameLike } from './names';
import { OLDER } from './passages';
import { folded } from './search/tokens';

/** Those whose name is like what was typed; the most used first. */
export function listTags(db: Connection, like: string, from: number, count: number): Page<Tag> {
  const isLike = nameLike(like);
  const rows = allTags(db).filter((tag) => isLike(tag.name));
  return { total: rows.length, rows: rows.slice(from, from + count) };
}

/** The passages that bear a tag, article by article. */
export function passagesOf(db: Connection, tag: number, from: number, count: number): Page<TaggedPassage> {
  const where = `FROM highlight_tag JOIN current_highlight AS highlight ON highlight.id = highlight_tag.highlight
    JOIN version ON version.id = highlight.version JOIN article ON article.id = version.article
    WHERE highlight_tag.tag = ? AND highlight.deleted_at IS NULL AND article.deleted_at IS NULL`;
  const total = Number(db.prepare(`SELECT count(*) ${where}`).pluck().get(tag));
  const rows = db.prepare(`
    SELECT highlight.id AS highlight, kind, quote, start, end, article.id AS article, title, ${OLDER} ${where}
    ORDER BY article.id DESC, start LIMIT ? OFFSET ?`).all(tag, count, from) as TaggedPassage[];
  return { total, rows };
}

/** Attaches a tag by its name; one with that name, however it is spelled, is used again. */
export function attachTag(db: Connection, highlight: number, name: string): Highlight {
  getHighlight(db, highlight);
  const key = folded(name);
  const tag = allTags(db).find((one) => one.name === name || (key !== '' && folded(one.name) === key))?.id ?? addTag(db, name);
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

function allTags(db: Connection): Tag[] {
  return db.prepare(`
    SELECT tag.id, tag.uuid, name, count(highlight.id) AS uses FROM tag
    LEFT JOIN highlight_tag ON highlight_tag.tag = tag.id
    LEFT JOIN highlight ON highlight.id = highlight_tag.highlight AND highlight.deleted_at IS NULL
    WHERE tag.deleted_at IS NULL GROUP BY tag.id ORDER BY uses DESC, name`).all() as Tag[];
}
