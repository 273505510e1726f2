// Anything a note can point to, by its uuid or by what one types of its name.
import type { HighlightKind, Page, Span, Thing } from '../../preload/api';
import { paragraphAt, paragraphsOf } from '../../preload/paragraphs';
import { zonesOf } from './articles';
import type { Connection } from './database';
import { nameLike } from './names';
import { OLDER } from './passages';

interface NamedRow {
  kind: Thing['kind'];
  id: number;
  uuid: string;
  title: string;
  deleted: 0 | 1;
}

interface HighlightRow extends Span {
  id: number;
  uuid: string;
  title: string;
  deleted: 0 | 1;
  article: number;
  version: number;
  text: string;
  older: number | null;
  kind: HighlightKind;
}

/** An actor that was merged is its survivor, also by its own uuid: what refers to it still does. */
const NAMED = `
  SELECT 'article' AS kind, id, uuid, title, deleted_at IS NOT NULL AS deleted, 0 AS isMerged FROM article
  UNION ALL SELECT 'note', id, uuid, title, deleted_at IS NOT NULL, 0 FROM note
  UNION ALL SELECT 'actor', survivor.id, actor.uuid, survivor.name, survivor.deleted_at IS NOT NULL, actor.merged_into IS NOT NULL
    FROM actor JOIN actor AS survivor ON survivor.id = coalesce(actor.merged_into, actor.id)`;
/** Without `isMerged`, which is nobody's affair. */
const THING = 'kind, id, uuid, title, deleted';

export function findThing(db: Connection, uuid: string): Thing | null {
  const named = db.prepare(`SELECT ${THING} FROM (${NAMED}) WHERE uuid = ?`).get(uuid) as NamedRow | undefined;
  if (named) return { ...named, deleted: named.deleted === 1 };
  const row = db.prepare(`
    SELECT highlight.id, highlight.uuid, title, highlight.deleted_at IS NOT NULL OR article.deleted_at IS NOT NULL AS deleted,
      article.id AS article, version.id AS version, version.text, start, end, highlight.kind, ${OLDER}
    FROM current_highlight AS highlight JOIN version ON version.id = highlight.version JOIN article ON article.id = version.article WHERE highlight.uuid = ?`)
    .get(uuid) as HighlightRow | undefined;
  return row ? highlighted(db, row) : null;
}

/** Articles, notes and actors with a name like what was typed; the newest first. */
export function listThings(db: Connection, like: string, from: number, count: number): Page<Thing> {
  const isLike = nameLike(like);
  const rows = db.prepare(`SELECT ${THING} FROM (${NAMED}) WHERE deleted = 0 AND NOT isMerged AND title <> '' ORDER BY uuid DESC`).all() as NamedRow[];
  const found = rows.filter(({ title }) => isLike(title));
  return { total: found.length, rows: found.slice(from, from + count).map((row) => ({ ...row, deleted: false })) };
}

function highlighted(db: Connection, row: HighlightRow): Thing {
  const { id, uuid, title, article, start, end, text, kind, older } = row;
  const paragraph = paragraphAt(paragraphsOf(text, zonesOf(db, row.version)), start);
  return { kind: 'highlight', id, uuid, title, deleted: row.deleted === 1, passage: { article, older, start, end, quote: text.slice(start, end), highlightKind: kind, paragraph } };
}
