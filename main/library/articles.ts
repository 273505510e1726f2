// Articles, their versions and zones.
import { Failure } from '../failure';
import {
  EDITABLE, type Article, type ArticleRow, type HighlightKind, type OpenArticle, type Page, type SharedFacts, type TextBlock, type Version, type Zone, type ZoneDetail,
} from '../../preload/api';
import type { Connection } from './database';
import { versionsOf } from './versions';

const COLUMNS = `article.id, article.uuid, article.title, byline, publisher, via, language, date, date_reason AS dateReason, url,
  article.made_at AS importedAt, article.deleted_at AS deletedAt`;

/** The newest import first; those of one import in the order of their files. What came by no import is last. */
const PLACED = `
  SELECT article.id AS id, came.job AS job FROM article
  LEFT JOIN (SELECT article, min(job) AS job FROM imported_file WHERE outcome IN ('imported', 'near-duplicate') GROUP BY article) AS came ON came.article = article.id
  WHERE article.deleted_at IS NULL ORDER BY came.job DESC NULLS LAST, article.id`;

export function listArticles(db: Connection, from: number, count: number): Page<ArticleRow> {
  const total = Number(db.prepare('SELECT count(*) FROM article WHERE deleted_at IS NULL').pluck().get());
  const rows = db.prepare(`
    SELECT ${COLUMNS},
      (SELECT count(*) FROM highlight JOIN version ON version.id = highlight.version WHERE article = article.id AND highlight.deleted_at IS NULL) AS highlights,
      (SELECT json_group_array(kind) FROM (
        SELECT kind FROM highlight JOIN version ON version.id = highlight.version
        WHERE version.article = article.id AND highlight.deleted_at IS NULL ORDER BY start LIMIT 8)) AS ticks
    FROM (${PLACED} LIMIT ? OFFSET ?) AS placed JOIN article ON article.id = placed.id ORDER BY placed.job DESC NULLS LAST, article.id`).all(count, from) as (Omit<ArticleRow, 'ticks'> & { ticks: string })[];
  return { total, rows: rows.map((row) => ({ ...row, ticks: JSON.parse(row.ticks) as HighlightKind[] })) };
}

/** In the order of the list. */
export function articleIds(db: Connection): number[] {
  return db.prepare(`SELECT id FROM (${PLACED})`).pluck().all() as number[];
}

/** @param wanted an older version; the newest one if left out. */
export function openArticle(db: Connection, id: number, wanted?: number): OpenArticle {
  const version = db.prepare(`
    SELECT id, uuid, text, coalesce(blocks, '[]') AS blocks, sha256, file_name AS fileName, format, encoding, made_at AS importedAt FROM version
    WHERE article = @id AND (@wanted IS NULL OR id = @wanted) ORDER BY id DESC LIMIT 1`).get({ id, wanted: wanted ?? null }) as (Omit<Version, 'blocks'> & { blocks: string }) | undefined;
  if (!version) throw new Failure('not-found', `There is no article ${id} with such a version.`);
  return { article: getArticle(db, id), version: { ...version, blocks: JSON.parse(version.blocks) as TextBlock[] }, zones: zonesOf(db, version.id), versions: versionsOf(db, id) };
}

export function zonesOf(db: Connection, version: number): Zone[] {
  const zones = db.prepare('SELECT id, start, end, kind, detail FROM zone WHERE version = ? ORDER BY start, end DESC').all(version) as (Zone & { detail: string | null })[];
  return zones.map(({ detail, ...zone }) => (detail === null ? zone : { ...zone, detail: JSON.parse(detail) as ZoneDetail }));
}

export function getArticle(db: Connection, id: number): Article {
  const article = db.prepare(`SELECT ${COLUMNS} FROM article WHERE id = ?`).get(id) as Article | undefined;
  if (!article) throw new Failure('not-found', `There is no article ${id}.`);
  return article;
}

export function sharedFacts(db: Connection, ids: readonly number[]): SharedFacts {
  const articles = ids.map((id) => getArticle(db, id));
  const [first] = articles;
  const facts = EDITABLE.filter((fact) => first && articles.every((article) => article[fact] === first[fact])).map((fact) => [fact, first?.[fact] ?? null]);
  return { facts: Object.fromEntries(facts), dateReason: first && articles.every(({ dateReason }) => dateReason === first.dateReason) ? first.dateReason : null };
}

/** @throws Failure `not-found` when one of them was never there; then none is trashed */
export function trashArticles(db: Connection, ids: readonly number[]): { record: number[]; count: number; name?: string } {
  const now = new Date().toISOString();
  const trash = db.prepare('UPDATE article SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL');
  const titles = ids.map((id) => getArticle(db, id).title);
  const record = ids.filter((id) => trash.run(now, id).changes > 0);
  const [name] = titles;
  return { record, count: record.length, ...(titles.length === 1 && name !== undefined ? { name } : {}) };
}

/** The title of the article that a version belongs to. */
export function titleOf(db: Connection, version: number): string {
  return db.prepare('SELECT title FROM article JOIN version ON version.article = article.id WHERE version.id = ?').pluck().get(version) as string;
}
