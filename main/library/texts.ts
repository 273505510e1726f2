// The texts of articles as they come in: known by their hash, added once, never changed.
import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Draft, Editable, Near } from '../../preload/api';
import type { Connection } from './database';
import { keepOriginal } from './originals';
import type { Ending } from './reports';
import { ready } from './statements';

/** What comes in: a file as it was read, and what the analyst said of it. */
export interface Incoming {
  draft: Draft;
  /** Of the text. */
  sha256: string;
  /** The file's bytes, deflated; null where there are none. */
  original: Buffer | null;
  byHand: readonly Editable[];
}

export interface Imported extends Ending {
  article: number;
  outcome: Exclude<Ending['outcome'], 'rejected' | 'skipped'>;
}

export function incoming(draft: Draft, original: Buffer | null = null): Incoming {
  return { draft, sha256: sha256Of(draft.text), original, byHand: [] };
}

export function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** What is known of a draft's very text: it is in the library already, or comes back from the trash. Null for a new text. */
export function knownText(db: Connection, sha256: string): Imported | null {
  const known = ready(db, 'SELECT article.id, deleted_at FROM version JOIN article ON article.id = version.article WHERE sha256 = ?').get(sha256) as
    { id: number; deleted_at: string | null } | undefined;
  if (known && known.deleted_at === null) return { article: known.id, outcome: 'duplicate' };
  if (known) {
    db.prepare('UPDATE article SET deleted_at = NULL WHERE id = ?').run(known.id);
    return { article: known.id, outcome: 'imported' };
  }
  return null;
}

/** Adds an article of its own, unless its very text is in the library already; one that lies in the trash comes back. @param near what it nearly repeats */
export function addText(db: Connection, come: Incoming, near: Pick<Near, 'article' | 'likeness'> | null = null): Imported {
  const known = knownText(db, come.sha256);
  if (known) return known;
  const article = insertArticle(db, come);
  return near ? { article, outcome: 'near-duplicate', near: near.article, likeness: near.likeness } : { article, outcome: 'imported' };
}

function insertArticle(db: Connection, come: Incoming): number {
  const { draft, byHand } = come;
  const article = Number(ready(db, `
    INSERT INTO article (uuid, title, byline, publisher, via, language, date, date_reason, url, by_hand, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
    .run(
      uuidv7(), draft.title, draft.byline, draft.publisher, draft.via, draft.language, draft.date, draft.dateReason, draft.url, JSON.stringify(byHand),
      new Date().toISOString(),
    ).lastInsertRowid);
  insertVersion(db, article, come);
  return article;
}

/** @returns the version's id */
export function insertVersion(db: Connection, article: number, { draft, sha256, original }: Incoming): number {
  const version = Number(ready(db, 'INSERT INTO version (uuid, article, text, blocks, sha256, file_name, format, encoding, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(
      uuidv7(), article, draft.text, draft.blocks.length === 0 ? null : JSON.stringify(draft.blocks), sha256, draft.fileName, draft.format, draft.encoding,
      new Date().toISOString(),
    ).lastInsertRowid);
  const zone = ready(db, 'INSERT INTO zone (version, start, end, kind, detail) VALUES (?, ?, ?, ?, ?)');
  for (const { start, end, kind, detail } of draft.zones) zone.run(version, start, end, kind, detail ? JSON.stringify(detail) : null);
  if (original) keepOriginal(db, sha256, original);
  return version;
}
