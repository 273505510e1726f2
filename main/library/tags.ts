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
    ORDER BY article.id DESC, start, highlight.id LIMIT ? OFFSET ?`).all(tag, count, from) as TaggedPassage[];
  return { total, rows };
}

/** Attaches a tag by its name; one with that name, however it is spelled, is used again. */
export function attachTag(db: Connection, highlight: number, name: string): Highlight {
  getHighlight(db, highlight);
  const key = folded(name);
  const tags = db.prepare<[], Pick<Tag, 'id' | 'name'>>('SELECT id, name FROM tag WHERE deleted_at IS NULL ORDER BY id').all();
  const tag = (tags.find((one) => one.name === name) ?? tags.find((one) => key !== '' && folded(one.name) === key))?.id ?? addTag(db, name);
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

/** A tag may hang on a million highlights: all are counted, and the few in the trash are taken off. */
function allTags(db: Connection): Tag[] {
  return db.prepare<[], Tag>(`
    SELECT tag.id, tag.uuid, name, (SELECT count(*) FROM highlight_tag WHERE highlight_tag.tag = tag.id) - coalesce(trashed.uses, 0) AS uses
    FROM tag LEFT JOIN (
      SELECT highlight_tag.tag, count(*) AS uses FROM highlight CROSS JOIN highlight_tag ON highlight_tag.highlight = highlight.id
      WHERE highlight.deleted_at IS NOT NULL GROUP BY highlight_tag.tag
    ) AS trashed ON trashed.tag = tag.id
    WHERE tag.deleted_at IS NULL ORDER BY uses DESC, name`).all();
}
