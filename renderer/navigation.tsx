// What is open and selected in the window, and the way back.
import { createContext, useContext, useLayoutEffect, useMemo, useReducer, type ReactNode } from 'react';
import type { Span, Thing } from '../preload/api';
import { keepTrail, keptTrail } from './trail-memory';

export type Place = 'shelf' | 'actors' | 'claims' | 'notes' | 'import' | 'repair' | 'library';
export type LibrarySection = 'history' | 'trash' | 'backups' | 'check';

export interface Position {
  place: Place;
  article: number | null;
  /** An older text of the article; null for the newest. */
  version: number | null;
  /** Where to scroll in the article; a new object each time, so that the same jump works twice. */
  jump: Span | null;
  note: number | null;
  actor: number | null;
  highlight: number | null;
  claim: number | null;
  /** Which part of the library's own place is shown. */
  section: LibrarySection;
}

export interface Trail {
  now: Position;
  back: Position[];
  forward: Position[];
}

type Act = { go: Partial<Position> } | { select: number | null } | 'back' | 'forward' | 'forget';

export interface Navigation extends Position {
  canBack: boolean;
  canForward: boolean;
  /** Opens something else, and remembers the way back. */
  go(to: Partial<Position>): void;
  /** Selects a highlight in the open article; no step on the way back. */
  select(highlight: number | null): void;
  openThing(thing: Thing): void;
  back(): void;
  forward(): void;
  /** Another library was opened: nothing of the old one stays open. */
  forget(): void;
}

const START: Position = { place: 'shelf', article: null, version: null, jump: null, note: null, actor: null, highlight: null, claim: null, section: 'history' };
const TRAIL_LENGTH = 100;
const Context = createContext<Navigation | null>(null);

/** @param library the path of the open one: where one was in it is where one begins. */
export function NavigationProvider({ library, children }: { library: string; children: ReactNode }) {
  const [trail, act] = useReducer(move, library, (path) => keptTrail(path) ?? { now: START, back: [], forward: [] });
  // Before the picture, so that a crash right after a step does not lose it.
  useLayoutEffect(() => keepTrail(library, trail), [library, trail]);
  const navigation = useMemo<Navigation>(() => ({
    ...trail.now,
    canBack: trail.back.length > 0,
    canForward: trail.forward.length > 0,
    go: (to) => act({ go: to }),
    select: (highlight) => act({ select: highlight }),
    openThing: (thing) => act({ go: positionOf(thing) }),
    back: () => act('back'),
    forward: () => act('forward'),
    forget: () => act('forget'),
  }), [trail]);
  return <Context.Provider value={navigation}>{children}</Context.Provider>;
}

export function useNavigation(): Navigation {
  const navigation = useContext(Context);
  if (!navigation) throw new Error('useNavigation stands outside its provider');
  return navigation;
}

export function move(trail: Trail, act: Act): Trail {
  if (act === 'forget') return { now: START, back: [], forward: [] };
  if (act === 'back') {
    const to = trail.back.at(-1);
    return to ? { now: to, back: trail.back.slice(0, -1), forward: [trail.now, ...trail.forward] } : trail;
  }
  if (act === 'forward') {
    const [to, ...rest] = trail.forward;
    return to ? { now: to, back: [...trail.back, trail.now], forward: rest } : trail;
  }
  if ('select' in act) return { ...trail, now: { ...trail.now, highlight: act.select, jump: null } };
  const changesArticle = act.go.article !== undefined && act.go.article !== trail.now.article;
  // Whoever says which article means its newest text, unless they say which.
  const now = { ...trail.now, jump: null, ...(act.go.article === undefined ? {} : { version: null }), ...(changesArticle ? { highlight: null } : {}), ...act.go };
  return { now, back: [...trail.back, trail.now].slice(-TRAIL_LENGTH), forward: [] };
}

function positionOf(thing: Thing): Partial<Position> {
  if (thing.kind === 'article') return { place: 'shelf', article: thing.id };
  if (thing.kind === 'note') return { place: 'notes', note: thing.id };
  if (thing.kind === 'actor') return { place: 'actors', actor: thing.id };
  if (!thing.passage) return {};
  const { article, older, start, end } = thing.passage;
  return { place: 'shelf', article, version: older, highlight: thing.id, jump: { start, end } };
}
