// A long list, page by page: only what is looked at is asked for, and asked again when a step touched it.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Page } from '../preload/api';
import { CallFailure, on } from './library';

const SIZE = 100;

export interface Pages<Row> {
  /** `null` until the first answer. */
  total: number | null;
  failure: CallFailure | null;
  row(index: number): Row | undefined;
  /** Says which rows are on screen. */
  show(first: number, last: number): void;
}

interface Loaded<Row> {
  total: number | null;
  failure: CallFailure | null;
  pages: ReadonlyMap<number, Row[]>;
}

/**
 * @param ask must keep its identity while it asks for the same list; a new one starts a new list.
 * @param records whose changes make the list stale.
 * @param version anything else that makes it stale when it changes.
 */
export function usePages<Row>(ask: (from: number, count: number) => Promise<Page<Row>>, records: string, version: unknown = null): Pages<Row> {
  const [loaded, setLoaded] = useState<Loaded<Row>>({ total: null, failure: null, pages: new Map() });
  const range = useRef({ first: 0, last: 0 });
  const has = useRef(new Set<number>());
  // One question is on its way at a time; what comes in between is asked once after it. Another list is another round.
  const asks = useRef<{ round: number; isAsking: boolean; pending: 'nothing' | 'missing' | 'all' }>({ round: 0, isAsking: false, pending: 'nothing' });

  const load = useCallback(async (what: 'missing' | 'all') => {
    const state = asks.current;
    if (state.isAsking) {
      if (state.pending !== 'all') state.pending = what;
      return;
    }
    const mine = state.round;
    const wanted = pagesOf(range.current.first, range.current.last).filter((page) => what === 'all' || !has.current.has(page));
    if (wanted.length === 0) return;
    state.isAsking = true;
    try {
      const answers = await Promise.all(wanted.map((page) => ask(page * SIZE, SIZE)));
      if (mine !== state.round) return;
      if (what === 'all') has.current = new Set();
      for (const page of wanted) has.current.add(page);
      setLoaded((before) => ({
        total: answers[0]?.total ?? null,
        failure: null,
        pages: new Map([...(what === 'all' ? [] : before.pages), ...wanted.map((page, place) => [page, answers[place]?.rows ?? []] as const)]),
      }));
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      if (mine === state.round) setLoaded((before) => ({ ...before, failure: error }));
    } finally {
      if (mine === state.round) {
        const next = state.pending;
        Object.assign(state, { isAsking: false, pending: 'nothing' });
        if (next !== 'nothing') void load(next);
      }
    }
  }, [ask]);

  useEffect(() => {
    const state = asks.current;
    const wanted = new Set(records.split(' '));
    void load('all');
    const stopChanged = on('changed', (event) => {
      if (event.records.some((record) => wanted.has(record))) void load('all');
    });
    // A library that died may have written what it could not tell of any more.
    const stopState = on('state', () => void load('all'));
    return () => {
      stopChanged();
      stopState();
      Object.assign(state, { round: state.round + 1, isAsking: false, pending: 'nothing' });
    };
  }, [load, records]);
  useEffect(() => {
    if (version !== null) void load('all');
  }, [load, version]);

  const show = useCallback((first: number, last: number) => {
    range.current = { first, last };
    void load('missing');
  }, [load]);
  const { pages } = loaded;
  const row = useCallback((index: number) => pages.get(Math.floor(index / SIZE))?.[index % SIZE], [pages]);
  return { total: loaded.total, failure: loaded.failure, row, show };
}

/** By what React knows a line of a list again: its record's id, or its place until that has come. */
export function useKeyOf(row: (index: number) => { id: number } | undefined): (index: number) => number | string {
  return useCallback((index: number) => row(index)?.id ?? `place-${index}`, [row]);
}

function pagesOf(first: number, last: number): number[] {
  const from = Math.floor(first / SIZE);
  return Array.from({ length: Math.floor(last / SIZE) - from + 1 }, (_, place) => from + place);
}
