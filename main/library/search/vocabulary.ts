// The words that the articles' index holds, for what was mistyped. Read when first needed, and kept up from then on.
import type { Database } from 'better-sqlite3';
import SearchableMap from 'minisearch/SearchableMap';

/** Shorter words are near too many others. */
const SHORTEST = 5;
/** From this length on two letters may differ, before it one. */
const LONG = 7;
const MOST_NEAR = 8;

export class Vocabulary {
  readonly #db: Database;
  #words: SearchableMap<number> | null = null;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Each word once, however often it stands in the article. */
  add(keys: Iterable<string>): void {
    const words = this.#words;
    if (!words) return;
    for (const key of keys) words.set(key, (words.get(key) ?? 0) + 1);
  }

  forget(): void {
    this.#words = null;
  }

  has(key: string): boolean {
    return this.#read().has(key);
  }

  /** In how many articles a word stands. Asks for this one alone, until all words were read. */
  texts(key: string): number {
    if (this.#words) return this.#words.get(key) ?? 0;
    this.#open();
    return this.#db.prepare<[string], number>('SELECT doc FROM temp.article_word WHERE term = ?').pluck().get(key) ?? 0;
  }

  hasStart(start: string): boolean {
    return this.#read().atPrefix(start).keys().next().done !== true;
  }

  /** The nearest words, the most usual first. Neighbours that changed places count as one letter. Words of deleted articles may be among them. */
  near(key: string): string[] {
    if (key.length < SHORTEST) return [];
    const near = [...this.#read().fuzzyGet(key, 2)]
      .map(([word, [count, distance]]) => ({ word, count, distance: isSwap(key, word) ? 1 : distance }))
      .filter(({ distance }) => distance === 1 || (distance === 2 && key.length >= LONG));
    const least = Math.min(...near.map(({ distance }) => distance));
    return near.filter(({ distance }) => distance === least).sort((a, b) => b.count - a.count).slice(0, MOST_NEAR).map(({ word }) => word);
  }

  #read(): SearchableMap<number> {
    if (this.#words) return this.#words;
    this.#open();
    const words = new SearchableMap<number>();
    const rows = this.#db.prepare<[], { term: string; doc: number }>('SELECT term, doc FROM temp.article_word').iterate();
    for (const { term, doc } of rows) words.set(term, doc);
    this.#words = words;
    return words;
  }

  #open(): void {
    this.#db.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.article_word USING fts5vocab('main', 'article_text', 'row')");
  }
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
