// Articles, their versions and zones.
import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { Failure } from '../failure';
import type { Article, ArticleRow, Draft, HighlightKind, OpenArticle, Page, Version, Zone, ZoneDetail } from '../../preload/api';
import type { Connection } from './database';

const COLUMNS = `article.id, article.uuid, article.title, byline, publisher, via, language, date, date_reason AS dateReason,
  article.made_at AS importedAt, article.deleted_at AS deletedAt`;

export interface Imported {
  article: number;
  outcome: 'imported' | 'duplicate';
}

/** Adds a draft's article, unless its very text is in the library already; one that lies in the trash comes back. */
export function addDraft(db: Connection, draft: Draft): Imported {
  const sha256 = createHash('sha256').update(draft.text, 'utf8').digest('hex');
  const known = db.prepare('SELECT article.id, deleted_at FROM version JOIN article ON article.id = version.article WHERE sha256 = ?').get(sha256) as
    { id: number; deleted_at: string | null } | undefined;
  if (known && known.deleted_at === null) return { article: known.id, outcome: 'duplicate' };
  if (known) {
    db.prepare('UPDATE article SET deleted_at = NULL WHERE id = ?').run(known.id);
    return { article: known.id, outcome: 'imported' };
  }
  return { article: insert(db, draft, sha256), outcome: 'imported' };
}

function insert(db: Connection, draft: Draft, sha256: string): number {
  const now = new Date().toISOString();
  const article = Number(db.prepare(`
    INSERT INTO article (uuid, title, byline, publisher, via, language, date, date_reason, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`)
    .run(uuidv7(), draft.title, draft.byline, draft.publisher, draft.via, draft.language, draft.date, draft.dateReason, now).lastInsertRowid);
  const version = Number(db.prepare('INSERT INTO version (uuid, article, text, sha256, file_name, encoding, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)')
    .run(uuidv7(), article, draft.text, sha256, draft.fileName, draft.encoding, now).lastInsertRowid);
  const zone = db.prepare('INSERT INTO zone (version, start, end, kind, detail) VALUES (?, ?, ?, ?, ?)');
  for (const { start, end, kind, detail } of draft.zones) zone.run(version, start, end, kind, detail ? JSON.stringify(detail) : null);
  return article;
}

/** The newest import first; those of one import in the order of their files. */
export function listArticles(db: Connection, from: number, count: number): Page<ArticleRow> {
  const total = Number(db.prepare('SELECT count(*) FROM article WHERE deleted_at IS NULL').pluck().get());
  const rows = db.prepare(`
    SELECT ${COLUMNS},
      (SELECT count(*) FROM highlight JOIN version ON version.id = highlight.version WHERE article = article.id AND highlight.deleted_at IS NULL) AS highlights,
      (SELECT json_group_array(kind) FROM (
        SELECT kind FROM highlight JOIN version ON version.id = highlight.version
        WHERE version.article = article.id AND highlight.deleted_at IS NULL ORDER BY start LIMIT 8)) AS ticks
    FROM article WHERE article.deleted_at IS NULL ORDER BY article.id DESC LIMIT ? OFFSET ?`).all(count, from) as (Omit<ArticleRow, 'ticks'> & { ticks: string })[];
  return { total, rows: rows.map((row) => ({ ...row, ticks: JSON.parse(row.ticks) as HighlightKind[] })) };
}

export function openArticle(db: Connection, id: number): OpenArticle {
  const version = db.prepare(`
    SELECT id, uuid, text, sha256, file_name AS fileName, encoding, made_at AS importedAt FROM version WHERE article = ? ORDER BY id DESC LIMIT 1`)
    .get(id) as Version | undefined;
  if (!version) throw new Failure('not-found', `There is no article ${id}.`);
  return { article: getArticle(db, id), version, zones: zonesOf(db, version.id) };
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

export function trashArticle(db: Connection, id: number): Article {
  getArticle(db, id);
  db.prepare('UPDATE article SET deleted_at = ? WHERE id = ?').run(new Date().toISOString(), id);
  return getArticle(db, id);
}

/** The title of the article that a version belongs to. */
export function titleOf(db: Connection, version: number): string {
  return db.prepare('SELECT title FROM article JOIN version ON version.article = article.id WHERE version.id = ?').pluck().get(version) as string;
}
