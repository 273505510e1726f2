// Several rows of a long list at once: Ctrl adds one, Shift goes through to here, Ctrl+A takes all, also those that were never loaded.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

/** `only`: this row and no other. `through`: from the row chosen last up to this one. */
export type Choice = 'only' | 'toggle' | 'through' | 'all';

export interface Choosing {
  /** Ids, in no order. */
  chosen: ReadonlySet<number>;
  isChosen(index: number): boolean;
  /** @param active the row that one comes from */
  choose(index: number, how: Choice, active: number): void;
  /** These rows and no others. */
  take(ids: Iterable<number>): void;
}

export interface Choosable {
  row(index: number): { id: number } | undefined;
  /** The ids of the whole list, in its order. */
  all(): Promise<readonly number[]>;
  failed(error: unknown): void;
  /** What is chosen while nothing else is, for instance the article that is open. Left out: a row that one comes to is chosen. */
  base?: number | null;
}

const EMPTY: ReadonlySet<number> = new Set();

export function useChoosing(list: Choosable): Choosing {
  const { row, base } = list;
  const [chosen, setChosen] = useState<ReadonlySet<number>>(EMPTY);
  const anchor = useRef(-1);
  const latest = useRef(list);
  useEffect(() => {
    latest.current = list;
  });

  const take = useCallback((ids: Iterable<number>) => setChosen(new Set(ids)), []);
  const through = useCallback((from: number, to: number) => {
    const now = latest.current;
    const loaded = idsBetween(from, to, (index) => now.row(index)?.id);
    if (loaded) return take(loaded);
    now.all().then((ids) => take(ids.slice(Math.min(from, to), Math.max(from, to) + 1))).catch(now.failed);
  }, [take]);
  const choose = useCallback((index: number, how: Choice, active: number) => {
    const now = latest.current;
    if (how === 'all') return void now.all().then(take).catch(now.failed);
    if (how === 'through') {
      if (anchor.current < 0) anchor.current = active;
      return through(anchor.current, index);
    }
    anchor.current = how === 'toggle' ? index : -1;
    const id = now.row(index)?.id;
    if (id === undefined) return;
    if (how === 'only') return take(now.base === undefined ? [id] : []);
    setChosen((before) => toggled(before.size === 0 && now.base ? new Set([now.base]) : before, id));
  }, [take, through]);

  const isChosen = useCallback((index: number) => {
    const id = row(index)?.id;
    if (id === undefined) return false;
    return chosen.size === 0 ? id === base : chosen.has(id);
  }, [row, chosen, base]);
  return useMemo(() => ({ chosen, isChosen, choose, take }), [chosen, isChosen, choose, take]);
}

/** Null as soon as one of them is not known. */
export function idsBetween(one: number, other: number, idOf: (index: number) => number | undefined): number[] | null {
  const ids: number[] = [];
  for (let index = Math.min(one, other); index <= Math.max(one, other); index++) {
    const id = idOf(index);
    if (id === undefined) return null;
    ids.push(id);
  }
  return ids;
}

export function toggled(chosen: ReadonlySet<number>, id: number): ReadonlySet<number> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}
