// Where one was in a library, and the way back, kept past the window's end.
import type { Span } from '../preload/api';
import type { Desk } from './desk';
import { fieldOf, numberOf, recall, remember } from './memory';
import type { LibrarySection, Place, Position, Trail, View } from './trail';
import { beginsBare } from './stops';

/** Steps kept each way: enough to find back, small enough to write at every step. */
const KEPT = 30;
const PLACES: Record<Place, true> = { shelf: true, actors: true, claims: true, notes: true, import: true, repair: true, library: true };
const SECTIONS: Record<LibrarySection, true> = { history: true, trash: true, backups: true, check: true };

export function keepDesk(library: string, { first, second, active, isSwapped }: Desk): void {
  remember(keyOf(library), { ...keptOf(first), second: second && keptOf(second), active, isSwapped });
}

/** null where nothing is kept, or where what is kept may be what stops the window. */
export function keptDesk(library: string): Desk | null {
  return beginsBare() ? null : deskIn(recall(keyOf(library)));
}

/** The last jumps are not made again: one comes back to where one had scrolled since. */
export function deskIn(value: unknown): Desk | null {
  const first = trailIn(value);
  const second = trailIn(fieldOf(value, 'second'));
  const isSecond = second !== null && fieldOf(value, 'active') === 'second';
  return first && { first, second, active: isSecond ? 'second' : 'first', isSwapped: second !== null && fieldOf(value, 'isSwapped') === true };
}

function trailIn(value: unknown): Trail | null {
  const now = positionIn(fieldOf(value, 'now'));
  return now && { now: { ...now, jump: null, view: null }, back: positionsIn(fieldOf(value, 'back')), forward: positionsIn(fieldOf(value, 'forward')) };
}

function keptOf({ now, back, forward }: Trail): Trail {
  return { now, back: back.slice(-KEPT), forward: forward.slice(0, KEPT) };
}

function keyOf(library: string): string {
  return `window.trail.${library}`;
}

function positionsIn(value: unknown): Position[] {
  return Array.isArray(value) ? value.map(positionIn).filter((position) => position !== null) : [];
}

function positionIn(value: unknown): Position | null {
  const place = fieldOf(value, 'place');
  const section = fieldOf(value, 'section');
  if (!isIn(PLACES, place)) return null;
  return {
    place,
    section: isIn(SECTIONS, section) ? section : 'history',
    article: numberOf(value, 'article'),
    version: numberOf(value, 'version'),
    jump: spanIn(fieldOf(value, 'jump')),
    view: viewIn(fieldOf(value, 'view')),
    highlight: numberOf(value, 'highlight'),
    note: numberOf(value, 'note'),
    actor: numberOf(value, 'actor'),
    claim: numberOf(value, 'claim'),
  };
}

function viewIn(value: unknown): View | null {
  const [block, below] = [numberOf(value, 'block'), numberOf(value, 'below')];
  return block === null || below === null ? null : { block, below, span: spanIn(fieldOf(value, 'span')) };
}

function spanIn(value: unknown): Span | null {
  const [start, end] = [numberOf(value, 'start'), numberOf(value, 'end')];
  return start === null || end === null ? null : { start, end };
}

function isIn<Name extends string>(names: Record<Name, true>, value: unknown): value is Name {
  return typeof value === 'string' && Object.hasOwn(names, value);
}
