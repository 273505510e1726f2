// The texts of articles as they come in: known by their hash, added once, never changed.
import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Draft, Outcomes } from '../../preload/api';
import type { Connection } from './database';

export interface Imported {
  article: number;
  outcome: Exclude<keyof Outcomes, 'rejected'>;
}

export function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** What is known of a draft's very text: it is in the library already, or comes back from the trash. Null for a new text. */
export function knownText(db: Connection, sha256: string): Imported | null {
  const known = db.prepare('SELECT article.id, deleted_at FROM version JOIN article ON article.id = version.article WHERE sha256 = ?').get(sha256) as
    { id: number; deleted_at: string | null } | undefined;
  if (known && known.deleted_at === null) return { article: known.id, outcome: 'duplicate' };
  if (known) {
    db.prepare('UPDATE article SET deleted_at = NULL WHERE id = ?').run(known.id);
    return { article: known.id, outcome: 'imported' };
  }
  return null;
}

/** Adds a draft as an article of its own, unless its very text is in the library already; one that lies in the trash comes back. */
export function addDraft(db: Connection, draft: Draft): Imported {
  const sha256 = sha256Of(draft.text);
  return knownText(db, sha256) ?? { article: insertArticle(db, draft, sha256), outcome: 'imported' };
}

function insertArticle(db: Connection, draft: Draft, sha256: string): number {
  const article = Number(db.prepare(`
    INSERT INTO article (uuid, title, byline, publisher, via, language, date, date_reason, url, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
    .run(
      uuidv7(), draft.title, draft.byline, draft.publisher, draft.via, draft.language, draft.date, draft.dateReason, draft.url, new Date().toISOString(),
    ).lastInsertRowid);
  insertVersion(db, article, draft, sha256);
  return article;
}

/** @returns the version's id */
export function insertVersion(db: Connection, article: number, draft: Draft, sha256: string): number {
  const version = Number(db.prepare('INSERT INTO version (uuid, article, text, blocks, sha256, file_name, format, encoding, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(
      uuidv7(), article, draft.text, draft.blocks.length === 0 ? null : JSON.stringify(draft.blocks), sha256, draft.fileName, draft.format, draft.encoding,
      new Date().toISOString(),
    ).lastInsertRowid);
  const zone = db.prepare('INSERT INTO zone (version, start, end, kind, detail) VALUES (?, ?, ?, ?, ?)');
  for (const { start, end, kind, detail } of draft.zones) zone.run(version, start, end, kind, detail ? JSON.stringify(detail) : null);
  return version;
}
