// Finds articles in the full-text index: exact words before unfinished ones, the best first, and near words when there is nothing else.
import type { Database } from 'better-sqlite3';
import type { Vocabulary } from './vocabulary';
import { exactly, matchOf, type Query } from './query';
import type { Needle } from './needle';

export type Scope = 'body' | 'all';

export interface FoundArticles {
  inBody: number;
  inAll: number;
  /** The newest versions' ids of one page. */
  versions: number[];
  /** What was looked for in the end: the query, or the near words that stood in for mistyped ones. */
  query: Query;
}

export interface Slice {
  from: number;
  count: number;
}

const COLUMNS: Record<Scope, readonly string[]> = { body: ['title', 'body'], all: ['title', 'body', 'other'] };
// A word in the headline says more than one in the text, and that more than one in a comment.
const RANK = 'bm25(article_text, 8, 1, 0.4)';

export class Articles {
  readonly #db: Database;
  readonly #vocabulary: Vocabulary;

  constructor(db: Database, vocabulary: Vocabulary) {
    this.#db = db;
    this.#vocabulary = vocabulary;
  }

  find(query: Query, scope: Scope, slice: Slice): FoundArticles {
    const found = this.#found(query, scope, slice);
    const nearly = found.inAll === 0 ? this.#nearly(query) : null;
    return nearly ? this.#found(nearly, scope, slice) : found;
  }

  #found(query: Query, scope: Scope, slice: Slice): FoundArticles {
    const inAll = this.#count(query, 'all');
    if (inAll === 0) return { inBody: 0, inAll, versions: [], query };
    return { inBody: this.#count(query, 'body'), inAll, versions: this.#page(query, scope, slice), query };
  }

  #count(query: Query, scope: Scope): number {
    const match = matchOf(query, COLUMNS[scope]);
    if (match === null) return 0;
    return this.#db.prepare<[string], number>('SELECT count(*) FROM article_text WHERE article_text MATCH ?').pluck().get(match) ?? 0;
  }

  #page(query: Query, scope: Scope, { from, count }: Slice): number[] {
    const match = matchOf(query, COLUMNS[scope]);
    const exact = matchOf(exactly(query), COLUMNS[scope]);
    if (match === null || exact === null) return [];
    return this.#db.prepare<[string, string, number, number], number>(`
      SELECT rowid FROM article_text WHERE article_text MATCH ?
      ORDER BY rowid IN (SELECT rowid FROM article_text WHERE article_text MATCH ?) DESC, ${RANK}, rowid DESC LIMIT ? OFFSET ?`)
      .pluck().all(match, exact, count, from);
  }

  /** The query with near words in the place of those that no article holds; null when nothing is near. */
  #nearly(query: Query): Query | null {
    let isChanged = false;
    const groups = query.groups.map((group) => group.map((needle) => {
      const near = this.#isKnown(needle) ? [] : needle.whole.flatMap((key) => this.#vocabulary.near(key));
      if (near.length === 0) return needle;
      isChanged = true;
      return { before: [], whole: near, starts: [] };
    }));
    return isChanged ? { ...query, groups } : null;
  }

  /** A phrase is left as it is: it may be missing though each of its words is there. */
  #isKnown({ before, whole, starts }: Needle): boolean {
    return before.length > 0 || whole.some((key) => this.#vocabulary.has(key)) || starts.some((start) => this.#vocabulary.hasStart(start));
  }
}
