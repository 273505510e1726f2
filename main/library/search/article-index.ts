// Keeps the full-text index of the articles: derived, disposable, in the same file and the same transactions as what it derives from.
import type { Database, Statement } from 'better-sqlite3';
import type { DraftZone } from '../../../preload/records';
import { FOLD_VERSION } from './fold';
import { readTokens, type Reading } from './readings';
import { folded, tokens, type Token } from './tokens';
import type { Vocabulary } from './vocabulary';
import { columnOf, zoneAt, type Column } from './zones';

/** Raise the first number when the table or what goes into it changes. */
const STAMP = `2.${FOLD_VERSION}`;
/** Parts what does not stand together in the text, so that no phrase is found across the gap. No text has this word. */
export const GAP = '\u{f8ff}';

// Contentless: the words are in the articles already. `ascii` splits at spaces alone, since folded words hold nothing else that it splits at.
const TABLES = `
  CREATE TABLE IF NOT EXISTS search_state (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE VIRTUAL TABLE IF NOT EXISTS article_text USING fts5(title, body, other, content='', contentless_delete=1, tokenize='ascii')`;

const NEWEST = 'SELECT max(version.id) FROM version JOIN article ON article.id = version.article WHERE deleted_at IS NULL GROUP BY article';

/** What a version reads where it was corrected. */
export const READINGS = "SELECT start, end, replacement FROM correction WHERE version = ? AND state = 'accepted' AND deleted_at IS NULL ORDER BY start";
/** UTF-16 units around a correction that are indexed as printed too, so that a quotation of the printed words is found. */
const AROUND = 40;

interface Statements {
  remove: Statement<[number]>;
  removeArticle: Statement<[number]>;
  newest: Statement<[number], { id: number; title: string; text: string }>;
  zones: Statement<[number], DraftZone>;
  readings: Statement<[number], Reading>;
  insert: Statement<[number, string, string, string]>;
}

export class ArticleIndex {
  readonly #db: Database;
  readonly #vocabulary: Vocabulary;
  #prepared: Statements | null = null;

  constructor(db: Database, vocabulary: Vocabulary) {
    this.#db = db;
    this.#vocabulary = vocabulary;
  }

  /** Makes the index when there is none, makes it anew when it is damaged or of another version, and adds or takes out what it missed. */
  rebuildIfNeeded(): void {
    this.#db.transaction(() => {
      if (this.#stamp() !== STAMP) this.rebuild();
      else if (!this.#caughtUp()) this.rebuild();
    })();
  }

  rebuild(): void {
    this.#db.transaction(() => {
      this.#prepared = null;
      this.#vocabulary.forget();
      this.#drop();
      this.#db.exec(TABLES);
      this.#db.prepare("INSERT OR REPLACE INTO search_state (key, value) VALUES ('index', ?)").run(STAMP);
      const articles = this.#db.prepare<[], number>('SELECT id FROM article WHERE deleted_at IS NULL').pluck().all();
      for (const article of articles) this.#add(article);
    })();
  }

  /** @param articles those whose rows changed, @param versions those that came or went. */
  refresh(articles: Iterable<number>, versions: Iterable<number>): void {
    const statements = this.#statements();
    let isLess = false;
    for (const version of versions) isLess = statements.remove.run(version).changes > 0 || isLess;
    for (const article of articles) {
      // Also of one that is still there a word may be gone.
      isLess = statements.removeArticle.run(article).changes > 0 || isLess;
      this.#add(article);
    }
    if (isLess) this.#vocabulary.forget();
  }

  /** Takes articles and versions out; to be brought in again by `refresh`. Until then they count as missed, also after a restart. */
  takeOut(articles: Iterable<number>, versions: Iterable<number>): void {
    const { remove, removeArticle } = this.#statements();
    for (const version of versions) remove.run(version);
    for (const article of articles) removeArticle.run(article);
    this.#vocabulary.forget();
  }

  /** The articles whose newest text is not in the index. */
  missed(): number[] {
    return this.#db.prepare<[], number>(`SELECT article FROM version WHERE id IN (${NEWEST}) AND id NOT IN (SELECT rowid FROM article_text)`).pluck().all();
  }

  /** FTS5 does not even let go of an index whose version it cannot read. */
  #drop(): void {
    const drop = 'DROP TABLE IF EXISTS article_text';
    try {
      this.#db.exec(drop);
    } catch (error) {
      if (!isDamage(error)) throw error;
      this.#db.unsafeMode(true);
      this.#db.exec("REPLACE INTO article_text_config (k, v) VALUES ('version', 4)");
      this.#db.unsafeMode(false);
      this.#db.exec(drop);
    }
  }

  #add(article: number): void {
    const { newest, zones, readings, insert } = this.#statements();
    const row = newest.get(article);
    if (!row) return;
    const columns = columnsOf(row.title, row.text, { zones: zones.all(row.id), readings: readings.all(row.id) });
    insert.run(row.id, columns.title, columns.body, columns.other);
    this.#vocabulary.add(new Set(Object.values(columns).join(' ').split(' ')));
  }

  #stamp(): string | undefined {
    if (this.#db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'search_state'").get() === undefined) return undefined;
    if (this.#db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'article_text'").get() === undefined) return undefined;
    return this.#db.prepare<[], string>("SELECT value FROM search_state WHERE key = 'index'").pluck().get();
  }

  /** Whether the index can be read, and could be brought up to the articles. */
  #caughtUp(): boolean {
    try {
      const gone = this.#db.prepare<[], number>(`SELECT rowid FROM article_text WHERE rowid NOT IN (${NEWEST})`).pluck().all();
      const missed = this.missed();
      this.refresh(missed, gone);
      return true;
    } catch (error) {
      if (isDamage(error)) return false;
      throw error;
    }
  }

  #statements(): Statements {
    this.#prepared ??= {
      remove: this.#db.prepare('DELETE FROM article_text WHERE rowid = ?'),
      removeArticle: this.#db.prepare('DELETE FROM article_text WHERE rowid IN (SELECT id FROM version WHERE article = ?)'),
      newest: this.#db.prepare(`
        SELECT version.id, title, text FROM version JOIN article ON article.id = version.article
        WHERE article.id = ? AND deleted_at IS NULL ORDER BY version.id DESC LIMIT 1`),
      zones: this.#db.prepare('SELECT start, end, kind FROM zone WHERE version = ?'),
      readings: this.#db.prepare(READINGS),
      insert: this.#db.prepare('INSERT INTO article_text (rowid, title, body, other) VALUES (?, ?, ?, ?)'),
    };
    return this.#prepared;
  }
}

/** SQLite's word for an index whose pages do not fit together. */
export function isDamage(error: unknown): boolean {
  // Where its first record is damaged, FTS5 has only words for it.
  return error instanceof Error && 'code' in error && (String(error.code).startsWith('SQLITE_CORRUPT') || error.message.startsWith('invalid fts5 file format'));
}

export interface Laid {
  zones: readonly DraftZone[];
  readings?: readonly Reading[];
}

/** The folded words of an article, by where they stand: as it should read, then what was printed there. A headline that is the title already is not repeated. */
export function columnsOf(title: string, text: string, { zones, readings = [] }: Laid): Record<Column, string> {
  const kindAt = zoneAt(zones);
  const words: Record<Column, string[]> = { title: [], body: [], other: [] };
  const add = (found: Iterable<Token>, from: number) => {
    let last: Column | null = null;
    for (const { token, start } of found) {
      const column = columnOf(kindAt(from + start));
      if (column !== last && words[column].length > 0) words[column].push(GAP);
      words[column].push(token);
      last = column;
    }
  };
  add(readTokens(text, readings), 0);
  for (const { start, end } of readings) {
    const from = edgeBefore(text, start - AROUND);
    add(tokens(text.slice(from, edgeAfter(text, end + AROUND))), from);
  }
  const headline = words.title.join(' ');
  const named = folded(title);
  return { title: headline === named || headline === '' ? named : `${named} ${GAP} ${headline}`, body: words.body.join(' '), other: words.other.join(' ') };
}

/** Where a word begins or ends: a piece of one is none. */
function edgeBefore(text: string, at: number): number {
  return at <= 0 ? 0 : at + (/^\S*/u.exec(text.slice(at, at + AROUND))?.[0].length ?? 0);
}

function edgeAfter(text: string, at: number): number {
  return at >= text.length ? text.length : at - (/\S*$/u.exec(text.slice(at - AROUND, at))?.[0].length ?? 0);
}
