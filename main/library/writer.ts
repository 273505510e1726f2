// The one road of every write: one transaction, one step, the search kept up, the window told, and no act done twice.
import type { Events, Page, Step, StepLabel, Written } from '../../preload/api';
import { Failure } from '../failure';
import type { Connection } from './database';
import { Journal, type Change } from './journal';
import { deriveReferences } from './notes';
import type { Search } from './search/search';
import { followSamples } from './shingles';
import type { Ending } from './reports';

/** Answers kept for repeated calls; a retry comes within moments, so these are plenty. */
const REPLIES_KEPT = 1000;
/** Of long ones fewer: each save of a long note leaves all of it here. */
const LONG_KEPT = 50;
const LONG = 20_000; // bytes
/** While a step grows, the window is told at most this often. */
const TOLD_EVERY = 250; // ms

/** What else an answer may show when a row of a table changed, besides the record of that name. */
const SHOWN_IN: Record<string, readonly string[]> = {
  version: ['article'],
  zone: ['article'],
  highlight: ['highlight', 'article', 'claim', 'note', 'tag', 'repair'],
  highlight_tag: ['highlight', 'tag'],
  tag: ['tag', 'highlight'],
  alias: ['actor'],
  actor: ['actor', 'mention', 'claim'],
  mention: ['mention', 'actor', 'article', 'repair'],
  claim: ['claim', 'highlight'],
  evidence: ['claim', 'evidence', 'highlight'],
  article: ['article', 'note', 'claim', 'import', 'actor', 'tag', 'repair'],
  correction: ['correction', 'article'],
  anchor: ['highlight', 'mention', 'article', 'note', 'claim', 'repair', 'actor', 'tag'],
};
const ALWAYS = ['history', 'library', 'search', 'thing', 'trash'];

/** Files that ended so brought something. */
const CAME: ReadonlySet<string> = new Set<Ending['outcome']>(['imported', 'updated', 'near-duplicate']);

/** What an import does through the journal. */
export interface Growing {
  /** Does `add` as part of the import's step. It answers with how each file ended, or null when nothing was done. */
  record(add: () => Ending[] | null): Ending[] | null;
  /** Nothing more is added; from now on it can be undone. */
  finish(): void;
}

interface Grown {
  step: number;
  /** The last change that was seen. */
  last: number;
  /** How many articles came. */
  count: number;
}

export class Writer {
  readonly #db: Connection;
  readonly #journal: Journal;
  readonly #search: Search;
  readonly #tell: (changed: Events['changed']) => void;

  constructor(db: Connection, search: Search, tell: (changed: Events['changed']) => void) {
    this.#db = db;
    this.#journal = new Journal(db);
    this.#search = search;
    this.#tell = tell;
  }

  write<T>(key: string | undefined, act: () => { record: T; label: StepLabel }): Written<T> {
    return this.#once(key, () => {
      const step = this.#journal.begin({ key: '' });
      const { record, label } = this.#journal.record(step, act);
      this.#journal.relabel(step, label);
      const changes = this.#journal.settle(step);
      return { written: { record, step: changes.length > 0 ? step : 0 }, changes };
    });
  }

  /** What derives from rows that changed outside the history follows them. */
  follow(changes: Change[]): void {
    if (changes.length === 0) return;
    this.#db.transaction(() => this.#refresh(changes))();
    this.#tell({ records: recordsOf(changes), step: 0 });
  }

  undo(key: string | undefined, expected?: number): Written<Step> {
    return this.#once(key, () => this.#swapped(this.#journal.undo(expected)));
  }

  redo(key: string | undefined): Written<Step> {
    return this.#once(key, () => this.#swapped(this.#journal.redo()));
  }

  /** Undoes or redoes, step by step, until this one is the last that stands; 0 for the beginning. */
  jump(key: string | undefined, to: number): Written<Step | null> {
    return this.#once(key, () => {
      const isBack = to === 0 || this.#journal.state(to) === 'done';
      if (to !== 0 && this.#journal.state(to) === 'abandoned') throw new Failure('conflict', 'Other steps took the place of this one; it can no longer be reached.');
      const passed: number[] = [];
      while ((this.#journal.top().undo?.id ?? 0) !== to) passed.push((isBack ? this.#journal.undo() : this.#journal.redo()).id);
      const changes = passed.flatMap((step) => this.#journal.changes(step));
      return { written: { record: this.#journal.top().undo, step: to }, changes };
    });
  }

  top(): { undo: Step | null; redo: Step | null } {
    return this.#journal.top();
  }

  list(from: number, count: number): Page<Step> {
    return this.#journal.list(from, count);
  }

  /**
   * A step that grows, transaction by transaction: an import's. When something else was done or undone meanwhile, a new one is begun, so that the
   * history stays in the order in which rows changed: undo of the later must never meet rows that the earlier made after it.
   */
  growing(key: string): Growing {
    let grown: Grown = { step: 0, last: 0, count: 0 };
    const held: number[] = [];
    let told = 0;
    let untold: Change[] = [];
    const tell = () => {
      if (untold.length > 0) this.#tell({ records: recordsOf(untold), step: grown.step });
      told = Date.now();
      untold = [];
    };
    return {
      record: (add) => {
        const { endings, changes, now } = this.#db.transaction(() => this.#grow(key, grown, add)).immediate();
        if (changes.length === 0) return endings;
        if (now.step !== grown.step) held.push(now.step);
        this.#journal.hold(now.step);
        grown = now;
        untold.push(...changes);
        if (Date.now() - told >= TOLD_EVERY) tell();
        return endings;
      },
      finish: () => {
        for (const step of held) this.#journal.release(step);
        tell();
      },
    };
  }

  #grow(key: string, grown: Grown, add: () => Ending[] | null): { endings: Ending[] | null; changes: Change[]; now: Grown } {
    const isNew = !this.#journal.isNewest(grown.step);
    const { step, last, count } = isNew ? { step: this.#journal.begin({ key }), last: 0, count: 0 } : grown;
    const endings = this.#journal.record(step, add);
    const changes = isNew ? this.#journal.settle(step) : this.#journal.changes(step, last);
    const newest = changes.at(-1);
    if (newest === undefined) return { endings, changes, now: grown };
    const now = { step, last: newest.id, count: count + (endings ?? []).filter(({ outcome }) => CAME.has(outcome)).length };
    this.#journal.relabel(step, { key, count: now.count });
    this.#refresh(changes);
    return { endings, changes, now };
  }

  #swapped(step: Step): { written: Written<Step>; changes: Change[] } {
    return { written: { record: step, step: step.id }, changes: this.#journal.changes(step.id) };
  }

  #once<T>(key: string | undefined, act: () => { written: Written<T>; changes: Change[] }): Written<T> {
    const { written, changes } = this.#db.transaction(() => {
      const known = key === undefined ? undefined : this.#db.prepare('SELECT answer FROM reply WHERE key = ?').pluck().get(key) as string | undefined;
      if (known !== undefined) return { written: JSON.parse(known) as Written<T>, changes: [] };
      const done = act();
      this.#refresh(done.changes);
      if (key !== undefined) this.#keep(key, done.written);
      return done;
    }).immediate();
    if (changes.length > 0) this.#tell({ records: recordsOf(changes), step: written.step });
    return written;
  }

  /** What derives from the rows follows them, in the same transaction. */
  #refresh(changes: Change[]): void {
    for (const { table, key } of changes) if (table === 'note') deriveReferences(this.#db, key);
    this.#search.refresh(changes);
    followSamples(this.#db, changes);
  }

  #keep(key: string, written: unknown): void {
    const made = this.#db.prepare('INSERT INTO reply (key, answer) VALUES (?, ?)').run(key, JSON.stringify(written));
    const last = Number(made.lastInsertRowid);
    this.#db.prepare('DELETE FROM reply WHERE id <= ? OR (id = ? AND octet_length(answer) > ?)').run(last - REPLIES_KEPT, last - LONG_KEPT, LONG);
  }
}

function recordsOf(changes: Change[]): string[] {
  const tables = new Set(changes.map((change) => change.table));
  return [...new Set([...tables].flatMap((table) => [table, ...(SHOWN_IN[table] ?? [])]).concat(ALWAYS))];
}
