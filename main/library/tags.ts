// Tags: how they hang on highlights, what they are called, and which of them are on the keys 1 to 9.
import { uuidv7 } from 'uuidv7';
import { Failure } from '../failure';
import type { Highlight, HighlightKind, Page, Span, Tag, TaggedPassage } from '../../preload/api';
import type { Connection } from './database';
import { addHighlight, getHighlight, livingHighlights } from './highlights';
import { nameLike } from './names';
import { OLDER } from './passages';
import { folded } from './search/tokens';

/** A tag may hang on a million highlights: all are counted, and the few in the trash are taken off. */
const TAGS = `
  SELECT tag.id, tag.uuid, name, pin, (SELECT count(*) FROM highlight_tag WHERE highlight_tag.tag = tag.id) - coalesce(trashed.uses, 0) AS uses
  FROM tag LEFT JOIN (
    SELECT highlight_tag.tag, count(*) AS uses FROM highlight CROSS JOIN highlight_tag ON highlight_tag.highlight = highlight.id
    WHERE highlight.deleted_at IS NOT NULL GROUP BY highlight_tag.tag
  ) AS trashed ON trashed.tag = tag.id
  WHERE tag.deleted_at IS NULL`;

/** Those whose name is like what was typed: first the one called so, then those that begin so; among equals the most used. */
export function listTags(db: Connection, like: string, from: number, count: number): Page<Tag> {
  const isLike = nameLike(like);
  const key = folded(like);
  const rankOf = ({ name }: Tag) => {
    const found = key === '' ? '' : folded(name);
    return found === key ? 0 : found.startsWith(key) ? 1 : 2;
  };
  const found = db.prepare<[], Tag>(`${TAGS} ORDER BY uses DESC, name`).all().filter((tag) => isLike(tag.name));
  const rows = found.map((tag) => ({ tag, rank: rankOf(tag) })).sort((one, other) => one.rank - other.rank).map(({ tag }) => tag);
  return { total: rows.length, rows: rows.slice(from, from + count) };
}

/** In the order of the keys. */
export function listPins(db: Connection): Tag[] {
  return db.prepare<[], Tag>(`${TAGS} AND pin IS NOT NULL ORDER BY pin`).all();
}

export function getTag(db: Connection, id: number): Tag {
  const tag = db.prepare<[number], Tag>(`${TAGS} AND tag.id = ?`).get(id);
  if (!tag) throw new Failure('not-found', `There is no tag ${id}.`);
  return tag;
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

/** A highlight with a tag on it from the start: one act. */
export function addTagged(db: Connection, version: number, span: Span, { kind, tag }: { kind: HighlightKind; tag: number | string }): Highlight {
  const { id } = addHighlight(db, version, span, kind);
  attachTag(db, [id], tag);
  return getHighlight(db, id);
}

/** By its id, or by its name: one with that name, however it is spelled, is used again. Highlights in the trash are passed over. */
export function attachTag(db: Connection, highlights: readonly number[], wanted: number | string): Tag {
  const living = livingHighlights(db, highlights);
  const id = typeof wanted === 'number' ? getTag(db, wanted).id : named(db, wanted) ?? addTag(db, wanted);
  const attach = db.prepare('INSERT INTO highlight_tag (highlight, tag) VALUES (?, ?) ON CONFLICT DO NOTHING');
  for (const highlight of living) attach.run(highlight, id);
  return getTag(db, id);
}

export function detachTag(db: Connection, highlights: readonly number[], id: number): Tag {
  const detach = db.prepare('DELETE FROM highlight_tag WHERE highlight = ? AND tag = ?');
  for (const highlight of livingHighlights(db, highlights)) detach.run(highlight, id);
  return getTag(db, id);
}

/** @throws Failure `name-taken` when another tag is called so, however it is spelled. */
export function renameTag(db: Connection, id: number, name: string): Tag {
  const tag = getTag(db, id);
  mustBeFree(db, name, id);
  if (tag.name !== name) db.prepare('UPDATE tag SET name = ? WHERE id = ?').run(name, id);
  return getTag(db, id);
}

/** Its key is free again. What it hangs on keeps it, unseen: restored, it hangs there as before. */
export function trashTag(db: Connection, id: number): Tag {
  const tag = getTag(db, id);
  db.prepare('UPDATE tag SET deleted_at = ?, pin = NULL WHERE id = ?').run(new Date().toISOString(), id);
  return tag;
}

/** @throws Failure `name-taken` when a tag other than `id` has the name already. */
export function mustBeFree(db: Connection, name: string, id: number): void {
  const other = named(db, name, id);
  if (other !== null) throw new Failure('name-taken', `There is a tag called ${name} already.`, { name: getTag(db, other).name });
}

/** Puts a tag on a key; whichever was there leaves it. */
export function pinTag(db: Connection, id: number, pin: number | null): Tag {
  const tag = getTag(db, id);
  if (tag.pin === pin) return tag;
  if (pin !== null) db.prepare('UPDATE tag SET pin = NULL WHERE pin = ?').run(pin);
  db.prepare('UPDATE tag SET pin = ? WHERE id = ?').run(pin, id);
  return getTag(db, id);
}

/** The tag of a name: the one that is spelled just so, else one that is spelled alike. */
function named(db: Connection, name: string, besides = 0): number | null {
  const key = folded(name);
  const tags = db.prepare<[number], Pick<Tag, 'id' | 'name'>>('SELECT id, name FROM tag WHERE deleted_at IS NULL AND id <> ? ORDER BY id').all(besides);
  return (tags.find((one) => one.name === name) ?? tags.find((one) => key !== '' && folded(one.name) === key))?.id ?? null;
}

function addTag(db: Connection, name: string): number {
  return Number(db.prepare('INSERT INTO tag (uuid, name) VALUES (?, ?)').run(uuidv7(), name).lastInsertRowid);
}
