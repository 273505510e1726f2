// Highlights as real elements, which are named as the text is read: for whoever chose screen-reader markup, and where the system's colours are forced,
// since the browser then fills all painted ones alike. All others have them painted.
import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { Highlight } from '../../preload/api';
import { indexOf, type IntervalIndex } from './interval-index';
import { lanesOf } from './lanes';

export interface MarkedHighlight extends Highlight {
  /** Its place among all, counted from 1, and how many there are. */
  place: number;
  total: number;
  lane: number;
}

export type Marks = IntervalIndex<MarkedHighlight>;

const Context = createContext<Marks | null>(null);

/** null while highlights are painted. */
export function useMarksOf(hasMarks: boolean, highlights: readonly Highlight[]): Marks | null {
  return useMemo(() => {
    if (!hasMarks) return null;
    const lanes = lanesOf(highlights);
    return indexOf(highlights.map((highlight, place) => ({ ...highlight, place: place + 1, total: highlights.length, lane: lanes[place] ?? 0 })));
  }, [hasMarks, highlights]);
}

export function useForcedColors(): boolean {
  return useSyncExternalStore(watchForced, () => forced().matches);
}

function watchForced(changed: () => void): () => void {
  const query = forced();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

function forced(): MediaQueryList {
  return matchMedia('(forced-colors: active)');
}

export function MarkingProvider({ marks, children }: { marks: Marks | null; children: ReactNode }) {
  return <Context.Provider value={marks}>{children}</Context.Provider>;
}

export function useMarks(): Marks | null {
  return useContext(Context);
}
