// One or two articles on the desk, each with a way back of its own. The first one's trail is also the window's: it alone leads to other places.
import { move, trailFrom, type Position, type Step, type Trail, type View } from './trail';

export type Side = 'first' | 'second';

export interface Desk {
  first: Trail;
  /** The article beside the first one; null while one reads alone. */
  second: Trail | null;
  /** Which of them keys and the inspector are for. */
  active: Side;
  /** The second stands before the first. */
  isSwapped: boolean;
}

/** What is seen of each article right now. */
export type Views = Partial<Record<Side, View | null>>;

export type Act =
  | { side: Side; step: Step }
  /** From outside of both: for the active one, or for the window. */
  | { step: Step }
  /** `first` opens there, where another one is to stand beside it. */
  | { beside: Partial<Position>; first?: Partial<Position> }
  | { activate: Side }
  | 'close' | 'swap' | 'forget';

export function deskFrom(first: Trail): Desk {
  return { first, second: null, active: 'first', isSwapped: false };
}

export function act(desk: Desk, what: Act, views: Views = {}): Desk {
  if (what === 'forget') return deskFrom(trailFrom());
  if (what === 'close') return closed(desk, views);
  if (what === 'swap') return desk.second ? { ...seen(desk, views), isSwapped: !desk.isSwapped } : desk;
  if ('activate' in what) return what.activate === desk.active || (what.activate === 'second' && !desk.second) ? desk : { ...desk, active: what.activate };
  if ('beside' in what) return besides(desk, what, views);
  return stepped(desk, 'side' in what ? what.side : sideOf(desk), what.step, views);
}

/** The side that an act from outside is for. */
export function sideOf({ first, second, active }: Desk): Side {
  return second && first.now.place === 'shelf' ? active : 'first';
}

export function trailOf(desk: Desk, side: Side): Trail {
  return side === 'second' && desk.second ? desk.second : desk.first;
}

function stepped(desk: Desk, side: Side, step: Step, views: Views): Desk {
  const { first, second } = desk;
  const leaves = typeof step === 'object' && 'go' in step && (step.go.place ?? 'shelf') !== 'shelf';
  const opens = typeof step === 'object' && 'go' in step && step.go.article !== undefined && !leaves;
  // Opened from another place, an article goes where one read last.
  const target = opens && first.now.place !== 'shelf' && second ? desk.active : side;
  if (leaves || target === 'first' || !second) return { ...desk, first: move(first, step, views.first) };
  // The second one has nothing to go back to: the window has.
  if (step === 'back' && second.back.length === 0) return { ...desk, first: move(first, step, views.first) };
  const window = first.now.place === 'shelf' ? first : move(first, { go: { place: 'shelf' } }, views.first);
  return { ...desk, first: window, second: move(second, step, views.second) };
}

function besides(desk: Desk, { beside, first }: { beside: Partial<Position>; first?: Partial<Position> }, views: Views): Desk {
  const stays = !first && desk.first.now.place === 'shelf';
  const second = desk.second ? move(desk.second, { go: beside }, views.second) : trailFrom(beside);
  const left = stays ? kept(desk.first, views.first) : move(desk.first, { go: { place: 'shelf', ...first } }, views.first);
  return { ...desk, first: left, second, active: 'second' };
}

/** The active one goes, the other stays. */
function closed(desk: Desk, views: Views): Desk {
  const { first, second, active } = desk;
  if (!second) return desk;
  if (active === 'second') return deskFrom(kept(first, views.first));
  const { article, version, highlight } = second.now;
  return deskFrom(move(first, { go: { article, version, highlight, view: views.second ?? null } }, views.first));
}

/** Both stay as they are seen, also where their elements have to be drawn anew. */
function seen(desk: Desk, views: Views): Desk {
  return { ...desk, first: kept(desk.first, views.first), second: desk.second && kept(desk.second, views.second) };
}

function kept(trail: Trail, view: View | null | undefined): Trail {
  return view ? { ...trail, now: { ...trail.now, jump: null, view } } : trail;
}
