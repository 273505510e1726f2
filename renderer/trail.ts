// Where one is, and the way back: pure steps on a list of positions.
import type { Span } from '../preload/records';

export type Place = 'shelf' | 'actors' | 'claims' | 'notes' | 'import' | 'repair' | 'library';
export type LibrarySection = 'history' | 'trash' | 'backups' | 'check';

/** What one saw of an article when one left it. */
export interface View {
  /** Where the block at the upper edge begins, and how far below the edge. */
  block: number;
  below: number;
  /** The words that were selected. */
  span: Span | null;
}

export interface Position {
  place: Place;
  article: number | null;
  /** An older text of the article; null for the newest. */
  version: number | null;
  /** Where to scroll in the article; a new object each time, so that the same jump works twice. */
  jump: Span | null;
  /** What to come back to in the article; null where one comes for the first time. */
  view: View | null;
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

export type Step = { go: Partial<Position> } | { select: number | null } | 'back' | 'forward';

export const START: Position = {
  place: 'shelf', article: null, version: null, jump: null, view: null, note: null, actor: null, highlight: null, claim: null, section: 'history',
};
const TRAIL_LENGTH = 100;

export function trailFrom(some: Partial<Position> = {}): Trail {
  return { now: { ...START, ...some }, back: [], forward: [] };
}

/** @param view what is seen of the article that one leaves, if one is open. */
export function move(trail: Trail, step: Step, view: View | null = null): Trail {
  const here = view ? { ...trail.now, jump: null, view } : trail.now;
  if (step === 'back') {
    const to = trail.back.at(-1);
    return to ? { now: to, back: trail.back.slice(0, -1), forward: [here, ...trail.forward] } : trail;
  }
  if (step === 'forward') {
    const [to, ...rest] = trail.forward;
    return to ? { now: to, back: [...trail.back, here], forward: rest } : trail;
  }
  if ('select' in step) return { ...trail, now: { ...trail.now, highlight: step.select, jump: null } };
  const changesArticle = step.go.article !== undefined && step.go.article !== trail.now.article;
  // Whoever says which article means its newest text, unless they say which.
  const now = {
    ...trail.now, jump: null, view: null, ...(step.go.article === undefined ? {} : { version: null }), ...(changesArticle ? { highlight: null } : {}),
    ...step.go,
  };
  return { now, back: [...trail.back, here].slice(-TRAIL_LENGTH), forward: [] };
}
