// An article whose text came again, changed: it gets a new version, and what was marked in the old one is carried over. Nothing is dropped, and nothing moves silently.
import type { AnchorStatus, Draft, VersionRow } from '../../preload/api';
import { carry } from './anchoring/carry';
import type { Connection } from './database';
import { likeness } from './likeness';
import { quotedFrom } from './passages';
import { insertVersion } from './texts';

/** The passages of one kind that stand in one text. */
interface Passage {
  table: 'highlight' | 'mention';
  id: number;
  version: number;
  start: number;
  end: number;
}

export interface CarriedPassage extends Omit<Passage, 'version'> {
  status: AnchorStatus;
}

/** What came over, worked out before the version is added; see `addVersion`. */
export interface Succession {
  article: number;
  /** The version it follows, and what was marked until then: were more added meanwhile, it must be worked out anew. */
  state: string;
  passages: CarriedPassage[];
}

/** From here on two texts are one article's: those of syndicated and edited copies are; other articles on the same day are not. */
const SAME_TEXT = 0.6;

/**
 * The article that a draft is a new version of: most of its words are the same, it has the same publisher, and the same file name or title.
 * A copy by somebody else is an article of its own.
 */
export function predecessorOf(db: Connection, draft: Draft): number | null {
  const candidates = db.prepare(`
    SELECT article.id, text FROM article JOIN version ON version.article = article.id
    WHERE deleted_at IS NULL AND publisher IS @publisher AND (title = @title OR file_name = @fileName)
      AND version.id = (SELECT max(id) FROM version WHERE article = article.id)`)
    .all({ publisher: draft.publisher, title: draft.title, fileName: draft.fileName }) as { id: number; text: string }[];
  const scored = candidates.map(({ id, text }) => ({ id, score: likeness(text, draft.text) })).sort((one, other) => other.score - one.score);
  const [best] = scored;
  return best && best.score >= SAME_TEXT ? best.id : null;
}

/** Works out where each passage of an article stands in a new text, in a thread and with a time limit. */
export async function succeed(db: Connection, article: number, text: string): Promise<Succession> {
  const state = markedState(db, article);
  const passages: CarriedPassage[] = [];
  for (const [version, marked] of byVersion(placesOf(db, article))) {
    const old = textOf(db, version);
    const anchors = marked.map(({ start, end }, index) => ({ id: index, ...quotedFrom(old, { start, end }) }));
    for (const { id, status, start, end } of await carry(old, text, anchors)) {
      const passage = marked[id];
      if (passage) passages.push({ table: passage.table, id: passage.id, start, end, status });
    }
  }
  return { article, state, passages };
}

/** Call it inside the import's transaction. @returns false when something was marked meanwhile, so that it must be worked out anew. */
export function addVersion(db: Connection, draft: Draft, sha256: string, succession: Succession): boolean {
  if (markedState(db, succession.article) !== succession.state) return false;
  const version = insertVersion(db, succession.article, draft, sha256);
  const add = db.prepare('INSERT INTO anchor (highlight, mention, version, start, end, status) VALUES (?, ?, ?, ?, ?, ?)');
  for (const { table, id, status, start, end } of succession.passages) {
    const [highlight, mention] = table === 'highlight' ? [id, null] : [null, id];
    const isLost = status === 'lost';
    add.run(highlight, mention, version, isLost ? null : start, isLost ? null : end, status);
  }
  return true;
}

/** The newest first. */
export function versionsOf(db: Connection, article: number): VersionRow[] {
  return db.prepare(`
    SELECT id, file_name AS fileName, made_at AS importedAt,
      (SELECT count(*) FROM anchor LEFT JOIN highlight ON highlight.id = anchor.highlight LEFT JOIN mention ON mention.id = anchor.mention
        WHERE anchor.version = version.id AND settled_at IS NULL AND status IN ('changed', 'lost')
          AND coalesce(highlight.deleted_at, mention.deleted_at) IS NULL) AS open
    FROM version WHERE article = ? ORDER BY id DESC`).all(article) as VersionRow[];
}

/** Each passage at the newest place it has. */
function placesOf(db: Connection, article: number): Passage[] {
  return db.prepare(`
    SELECT 'highlight' AS "table", id, version, start, end FROM current_highlight WHERE deleted_at IS NULL AND version IN (SELECT id FROM version WHERE article = @article)
    UNION ALL
    SELECT 'mention', id, version, start, end FROM current_mention WHERE deleted_at IS NULL AND version IN (SELECT id FROM version WHERE article = @article)`)
    .all({ article }) as Passage[];
}

function byVersion(passages: Passage[]): Map<number, Passage[]> {
  const groups = new Map<number, Passage[]>();
  for (const passage of passages) groups.set(passage.version, [...(groups.get(passage.version) ?? []), passage]);
  return groups;
}

/** Changes whenever the article gets a version, or a passage in it is added, removed or placed. */
function markedState(db: Connection, article: number): string {
  return JSON.stringify([versionsOf(db, article).map((version) => version.id), placesOf(db, article)]);
}

function textOf(db: Connection, version: number): string {
  return db.prepare('SELECT text FROM version WHERE id = ?').pluck().get(version) as string;
}
