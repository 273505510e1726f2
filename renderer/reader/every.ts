// All rows of one kind that a version has, asked for once however many parts of the window show them, and again when a step touched them.
// A row that did not change stays the same object, so that only what changed is drawn anew.
import { useCallback, useSyncExternalStore } from 'react';
import type { Page } from '../../preload/api';
import { CallFailure, on } from '../library';

export interface Every<Row> {
  rows: readonly Row[];
  /** Before the first answer, no rows says nothing. */
  isAnswered: boolean;
  failure: CallFailure | null;
}

interface Placed {
  /** None for what the library only proposes. */
  id: number | null;
  start: number;
  end: number;
}

export interface EveryOf<Row> {
  use(version: number | null): Every<Row>;
  /** Shows a row that was just written, before the library is asked again. */
  put(version: number, row: Row): void;
}

/** @param ask gives one page of them; as many pages as there are go out at once. */
export function everyOf<Row extends Placed>(ask: (version: number, from: number) => Promise<Page<Row>>, records: readonly string[]): EveryOf<Row> {
  const stores = new Map<number, Store<Row>>();
  const nothing: Every<Row> = { rows: [], isAnswered: false, failure: null };

  function watch(version: number, watcher: () => void): () => void {
    const store = stores.get(version) ?? openStore(() => allOf(version, ask), records);
    stores.set(version, store);
    store.watchers.add(watcher);
    return () => {
      store.watchers.delete(watcher);
      if (store.watchers.size > 0) return;
      store.stop();
      stores.delete(version);
    };
  }

  return {
    use: (version) => useSyncExternalStore(
      useCallback((watcher: () => void) => (version === null ? () => {} : watch(version, watcher)), [version]),
      () => (version === null ? null : stores.get(version)?.now()) ?? nothing,
    ),
    put: (version, row) => stores.get(version)?.put(row),
  };
}

interface Store<Row> {
  watchers: Set<() => void>;
  now(): Every<Row>;
  put(row: Row): void;
  stop(): void;
}

function openStore<Row extends Placed>(askAll: () => Promise<Row[]>, records: readonly string[]): Store<Row> {
  const watchers = new Set<() => void>();
  let every: Every<Row> = { rows: [], isAnswered: false, failure: null };
  let asking: 'nothing' | 'once' | 'again' = 'nothing';
  let isOver = false;
  /** Written after the question on its way was asked: its answer may not have them yet. */
  let fresh: Row[] = [];

  const show = (next: Every<Row>) => {
    if (next.rows === every.rows && next.failure === every.failure && next.isAnswered === every.isAnswered) return;
    every = next;
    for (const watcher of [...watchers]) watcher();
  };
  const load = async () => {
    if (asking !== 'nothing') {
      asking = 'again';
      return;
    }
    asking = 'once';
    fresh = [];
    try {
      const rows = await askAll();
      if (!isOver) show({ rows: merged(every.rows, fresh.reduce(withRow, rows)), isAnswered: true, failure: null });
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      if (!isOver) show({ rows: [], isAnswered: true, failure: error });
    } finally {
      const isStale = hasMore();
      asking = 'nothing';
      if (isStale && !isOver) void load();
    }
  };
  // Read anew: it may have changed while it was awaited.
  const hasMore = () => asking === 'again';

  void load();
  const stopChanged = on('changed', (event) => {
    if (event.records.some((record) => records.includes(record))) void load();
  });
  // A library that died may have written what it could not tell of any more.
  const stopState = on('state', () => void load());
  return {
    watchers,
    now: () => every,
    put: (row) => {
      fresh.push(row);
      show({ ...every, rows: merged(every.rows, withRow([...every.rows], row)) });
    },
    stop: () => {
      isOver = true;
      stopChanged();
      stopState();
    },
  };
}

async function allOf<Row>(version: number, ask: (version: number, from: number) => Promise<Page<Row>>): Promise<Row[]> {
  const first = await ask(version, 0);
  const size = first.rows.length;
  if (size === 0 || size >= first.total) return first.rows;
  const others = await Promise.all(Array.from({ length: Math.ceil(first.total / size) - 1 }, (_, place) => ask(version, (place + 1) * size)));
  return [...first.rows, ...others.flatMap(({ rows }) => rows)];
}

/** In the order of the text, as the library has them; in the place of the one of its id. */
export function withRow<Row extends Placed>(rows: readonly Row[], row: Row): Row[] {
  const others = rows.filter(({ id }) => id !== row.id);
  const at = others.findIndex((one) => (row.start - one.start || one.end - row.end || (row.id ?? 0) - (one.id ?? 0)) < 0);
  return at < 0 ? [...others, row] : [...others.slice(0, at), row, ...others.slice(at)];
}

/** The new rows, but those that say the same as before are the same objects; where all are, it is the same list. */
export function merged<Row extends Placed>(before: readonly Row[], rows: readonly Row[]): readonly Row[] {
  const known = new Map(before.map((row) => [keyOf(row), row]));
  const next = rows.map((row) => {
    const old = known.get(keyOf(row));
    return old && isSame(old, row) ? old : row;
  });
  return next.length === before.length && next.every((row, place) => row === before[place]) ? before : next;
}

function keyOf({ id, start, end }: Placed): string {
  return `${id} ${start} ${end}`;
}

function isSame(one: object, other: object): boolean {
  const values = new Map<string, unknown>(Object.entries(other));
  const entries = Object.entries(one);
  return entries.length === values.size && entries.every(([key, value]) => {
    const now = values.get(key);
    return Object.is(value, now) || (typeof value === 'object' && value !== null && JSON.stringify(value) === JSON.stringify(now));
  });
}
