// Finds notes, claims, actors (with all their aliases) and tags: few enough to hold in memory, typed at often. MiniSearch forgives a typo.
import type { Database } from 'better-sqlite3';
import MiniSearch, { type Query as MiniQuery, type SearchResult } from 'minisearch';
import type { Hit, HitKind } from '../../../preload/records';
import { isIn, type Needle } from './needle';
import type { Query } from './query';
import { excerptOf } from './snippet';
import { folded, tokens } from './tokens';

export type ThingKind = Exclude<HitKind, 'article'>;

/** In the order in which they are shown. */
export const THING_KINDS: readonly ThingKind[] = ['note', 'claim', 'actor', 'tag'];

interface Document {
  /** `kind:id`. */
  key: string;
  kind: ThingKind;
  id: number;
  title: string;
  text: string;
}

type Row = Pick<Document, 'id' | 'title' | 'text'>;

/** All of a kind, or those of some ids; the deleted left out. */
const ROWS: Record<ThingKind, string> = {
  note: 'SELECT id, title, text FROM note WHERE deleted_at IS NULL',
  claim: `
    SELECT claim.id, statement AS title, coalesce(actor.name, '') AS text FROM claim LEFT JOIN actor ON actor.id = claim.speaker
    WHERE claim.deleted_at IS NULL`,
  actor: `
    SELECT id, name AS title, coalesce((
      SELECT group_concat(name, ' · ') FROM (SELECT alias.name FROM alias WHERE alias.actor = actor.id AND alias.name <> actor.name ORDER BY alias.id)
    ), '') AS text FROM actor WHERE deleted_at IS NULL`,
  tag: "SELECT id, name AS title, '' AS text FROM tag WHERE deleted_at IS NULL",
};

/** From how many letters on a word may be mistyped, and by how much of its length. */
const FUZZY_FROM = 5;
const FUZZY = 0.2;

export class Things {
  readonly #db: Database;
  readonly #documents = new Map<string, Document>();
  readonly #index = new MiniSearch<Document>({
    idField: 'key',
    fields: ['title', 'text'],
    tokenize: (text) => folded(text).split(' '),
    processTerm: (term) => (term === '' ? null : term),
    searchOptions: { tokenize: (term) => [term], processTerm: (term) => term, boost: { title: 3 } },
  });
  readonly #stale = new Map<string, { kind: ThingKind; id: number }>();
  #isRead = false;

  constructor(db: Database) {
    this.#db = db;
  }

  /** They are read again when next asked for: by then the change is either kept or taken back. */
  refresh(kind: ThingKind, ids: readonly number[]): void {
    if (!this.#isRead) return;
    for (const id of ids) this.#stale.set(`${kind}:${id}`, { kind, id });
  }

  /** Reads everything anew when it is asked next. */
  forget(): void {
    this.#isRead = false;
    this.#stale.clear();
    this.#documents.clear();
    this.#index.removeAll();
  }

  /** Kind by kind; of a kind the exact before the mistyped, the best first. */
  find(query: Query): Hit[] {
    if (query.groups.length === 0) return [];
    this.#read();
    const exact = this.#search(query, false).filter(({ document }) => isFound(query, document));
    const known = new Set(exact.map(({ document }) => document.key));
    const mistyped = isPlain(query) ? this.#search(query, true).filter(({ document }) => !known.has(document.key) && !isUnwanted(query, document)) : [];
    const hits = [
      ...exact.map(({ document }) => hitOf(document, query.groups.flat())),
      ...mistyped.map(({ document, terms }) => hitOf(document, [{ before: [], whole: terms, starts: [] }])),
    ];
    return THING_KINDS.flatMap((kind) => hits.filter((hit) => hit.kind === kind));
  }

  #search(query: Query, isFuzzy: boolean): { document: Document; terms: string[] }[] {
    return this.#index.search(wantedOf(query, isFuzzy)).flatMap((result: SearchResult) => {
      const document = this.#documents.get(String(result.id));
      return document ? [{ document, terms: result.terms }] : [];
    });
  }

  #read(): void {
    for (const [key, { kind, id }] of this.#stale) this.#reread(key, kind, id);
    this.#stale.clear();
    if (this.#isRead) return;
    this.#isRead = true;
    for (const kind of THING_KINDS) {
      const rows = this.#db.prepare<[], Row>(ROWS[kind]).all();
      for (const row of rows) this.#add({ ...row, key: `${kind}:${row.id}`, kind });
    }
  }

  #reread(key: string, kind: ThingKind, id: number): void {
    const old = this.#documents.get(key);
    if (old) this.#index.remove(old);
    this.#documents.delete(key);
    const row = this.#db.prepare<[number], Row>(`${ROWS[kind]} AND ${kind}.id = ?`).get(id);
    if (row) this.#add({ ...row, key, kind });
  }

  #add(document: Document): void {
    this.#documents.set(document.key, document);
    this.#index.add(document);
  }
}

function hitOf({ kind, id, title, text }: Document, needles: readonly Needle[]): Hit {
  const inTitle = excerptOf(title, needles);
  const inText = excerptOf(text, needles);
  const shown = text === '' || (inText.count === 0 && inTitle.count > 0) || kind === 'claim' ? inTitle : inText;
  return { kind, id, title, snippet: shown.snippet, marks: shown.marks, passage: null, count: inTitle.count + inText.count };
}

function isFound(query: Query, document: Document): boolean {
  const words = [...tokens(document.title), ...tokens(document.text)];
  return query.groups.every((group) => group.some((needle) => isIn(needle, words))) && !query.without.some((needle) => isIn(needle, words));
}

function isUnwanted(query: Query, document: Document): boolean {
  const words = [...tokens(document.title), ...tokens(document.text)];
  return query.without.some((needle) => isIn(needle, words));
}

/** Without phrases: their words must stand as they were typed. */
function isPlain(query: Query): boolean {
  return query.groups.flat().every(({ before }) => before.length === 0);
}

function wantedOf(query: Query, isFuzzy: boolean): MiniQuery {
  return { combineWith: 'AND', queries: query.groups.map((group) => ({ combineWith: 'OR', queries: group.map((needle) => needleQuery(needle, isFuzzy)) })) };
}

function needleQuery({ before, whole, starts }: Needle, isFuzzy: boolean): MiniQuery {
  const fuzzy = (term: string) => (isFuzzy && term.length >= FUZZY_FROM ? FUZZY : false);
  const last: MiniQuery = { combineWith: 'OR', queries: [{ queries: [...whole], fuzzy }, { queries: [...starts], prefix: true }] };
  return { combineWith: 'AND', queries: [...before, last] };
}
