// The search of one library: articles from the full-text index, everything else from memory, one list.
import type { Database } from 'better-sqlite3';
import type { DraftZone, Found, Hit } from '../../../preload/records';
import { ArticleIndex, READINGS, isDamage } from './article-index';
import { Articles, type FoundArticles, type Scope } from './articles';
import { fold } from './fold';
import { LateWork } from './late-work';
import { parseQuery, type Query } from './query';
import type { Reading } from './readings';
import { excerptOf } from './snippet';
import { Things } from './things';
import { Vocabulary } from './vocabulary';

export interface Wanted {
  words: string;
  scope: Scope;
  from: number;
  count: number;
}

/** A row that came, went or changed. */
export interface ChangedRow {
  table: string;
  key: number;
}

/** A list of keys, bound as one JSON value. */
const KEYS = '(SELECT value FROM json_each(?))';

interface ArticleText {
  id: number;
  title: string;
  text: string;
}

/** A step that touches more articles than these has them brought into the index after it. */
const MANY = 100;

export class Search {
  readonly #db: Database;
  readonly #index: ArticleIndex;
  readonly #articles: Articles;
  readonly #things: Things;
  readonly #late: LateWork;
  readonly #vocabulary: Vocabulary;

  constructor(db: Database) {
    const vocabulary = new Vocabulary(db);
    this.#db = db;
    this.#vocabulary = vocabulary;
    this.#index = new ArticleIndex(db, vocabulary);
    this.#articles = new Articles(db, vocabulary);
    this.#things = new Things(db);
    this.#late = new LateWork((article) => this.#bringIn(article), (slice) => db.transaction(slice)());
  }

  /** Call it once when the library opens, before any change. */
  rebuildIfNeeded(): void {
    this.#index.rebuildIfNeeded();
  }

  /** When a check found the index damaged: wrong bytes may also give wrong answers instead of an error. */
  rebuild(): void {
    this.#index.rebuild();
  }

  get isReady(): boolean {
    return !this.#late.isWaiting;
  }

  /** A step that brought very many articles leaves their words to be brought in after it: resolves when they are. */
  async ready(): Promise<void> {
    await this.#late.done();
  }

  /** What is left is brought in when the library is opened again. */
  stop(): void {
    this.#late.stop();
  }

  /** Articles first, the best of them first; then notes, claims, actors and tags. `inBody` and `inAll` count articles, `total` every row. */
  find({ words, scope, from, count }: Wanted): Found {
    const query = parseQuery(words);
    const articles = this.#findArticles(query, { words, scope, from, count });
    const things = this.#things.find(query);
    const articleCount = scope === 'body' ? articles.inBody : articles.inAll;
    const hits = articles.versions.flatMap((version) => this.#hit(version, articles.query, scope));
    const later = things.slice(Math.max(0, from - articleCount), Math.max(0, from + count - articleCount));
    return { total: articleCount + things.length, inBody: articles.inBody, inAll: articles.inAll, rows: [...hits, ...later] };
  }

  /** In how many articles a word stands, however it is spelled. */
  texts(word: string): number {
    return this.#vocabulary.texts(fold(word));
  }

  /** Follows a step that was done or undone. Call it in the transaction that changed the rows. */
  refresh(changes: readonly ChangedRow[]): void {
    const keys = (table: string) => changes.filter((change) => change.table === table).map(({ key }) => key);
    const versions = keys('version');
    const laid = [...this.#versionsUnder('zone', keys('zone')), ...this.#versionsUnder('correction', keys('correction'))];
    const articles = new Set([...keys('article'), ...this.#articlesOf([...versions, ...laid])]);
    if (articles.size > MANY) {
      this.#index.takeOut(articles, versions);
      this.#late.add(articles);
    } else if (articles.size > 0 || versions.length > 0) this.#index.refresh(articles, versions);
    // A version that is gone no longer says whose it was, and an older one may count again.
    if (this.#ids(`SELECT id FROM version WHERE id IN ${KEYS}`, versions).length < versions.length) this.#index.refresh(this.#index.missed(), []);
    this.#refreshThings(keys);
  }

  #bringIn(article: number): void {
    try {
      this.#index.refresh([article], []);
    } catch (error) {
      if (!isDamage(error)) throw error;
      this.#index.rebuild();
    }
  }

  #refreshThings(keys: (table: string) => number[]): void {
    const aliases = keys('alias');
    // An alias that is gone no longer says whose it was.
    if (this.#ids(`SELECT id FROM alias WHERE id IN ${KEYS}`, aliases).length < aliases.length) this.#things.forget();
    const actors = [...new Set([...keys('actor'), ...this.#ids(`SELECT actor FROM alias WHERE id IN ${KEYS}`, aliases)])];
    this.#things.refresh('note', keys('note'));
    this.#things.refresh('actor', actors);
    this.#things.refresh('claim', [...keys('claim'), ...this.#ids(`SELECT id FROM claim WHERE speaker IN ${KEYS}`, actors)]);
    this.#things.refresh('tag', keys('tag'));
  }

  #articlesOf(versions: number[]): number[] {
    return this.#ids(`SELECT DISTINCT article FROM version WHERE id IN ${KEYS}`, versions);
  }

  /** The texts that rows lie over. A row that is gone no longer says which; the journal's image of it does. */
  #versionsUnder(table: 'zone' | 'correction', keys: number[]): number[] {
    const here = this.#ids(`SELECT DISTINCT version FROM ${table} WHERE id IN ${KEYS}`, keys);
    const gone = this.#ids(`
      SELECT DISTINCT json_extract(image, '$.version') FROM change
      WHERE table_name = '${table}' AND key IN ${KEYS} AND image IS NOT NULL AND key NOT IN (SELECT id FROM ${table})`, keys);
    return [...here, ...gone];
  }


  #ids(sql: string, keys: number[]): number[] {
    return keys.length === 0 ? [] : this.#db.prepare<[string], number>(sql).pluck().all(JSON.stringify(keys));
  }

  /** A damaged index costs a moment, never an answer. */
  #findArticles(query: Query, { scope, from, count }: Wanted): FoundArticles {
    try {
      return this.#articles.find(query, scope, { from, count });
    } catch (error) {
      if (!isDamage(error)) throw error;
      this.#index.rebuild();
      return this.#articles.find(query, scope, { from, count });
    }
  }

  #hit(version: number, query: Query, scope: Scope): Hit[] {
    const article = this.#db.prepare<[number], ArticleText>(
      'SELECT article.id, title, text FROM version JOIN article ON article.id = version.article WHERE version.id = ?').get(version);
    if (!article) return [];
    const zones = this.#db.prepare<[number], DraftZone>('SELECT start, end, kind FROM zone WHERE version = ?').all(version);
    const readings = this.#db.prepare<[number], Reading>(READINGS).all(version);
    return [{ kind: 'article', id: article.id, title: article.title, ...excerptOf(article.text, query.groups.flat(), { zones, readings, scope }) }];
  }
}
