// What is open and selected in the window, and the way back. Inside one of two reader panes it speaks of that pane's article, elsewhere of the active one's.
import { createContext, useCallback, useContext, useLayoutEffect, useMemo, useReducer, useRef, type ReactNode } from 'react';
import type { Thing } from '../preload/api';
import { CommandScope } from './commands';
import { act, deskFrom, sideOf, trailOf, type Act, type Desk, type Side, type Views } from './desk';
import { keepDesk, keptDesk } from './trail-memory';
import { trailFrom, type Position, type View } from './trail';

export type { LibrarySection, Place, Position } from './trail';

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
  /** Opens an article beside the first one, or beside another that then is the first. */
  openBeside(to: Partial<Position>, first?: Partial<Position>): void;
}

/** How the articles stand beside each other. */
export interface Sides {
  hasSecond: boolean;
  active: Side;
  isSwapped: boolean;
  activate(side: Side): void;
  /** Closes the active one of two. */
  close(): void;
  swap(): void;
}

interface Window {
  desk: Desk;
  run: (what: Act) => void;
  /** Who tells what is seen of each article. */
  lookers: Map<Side, () => View | null>;
}

const WindowContext = createContext<Window | null>(null);
const SideContext = createContext<Side | null>(null);

/** @param library the path of the open one: where one was in it is where one begins. */
export function NavigationProvider({ library, children }: { library: string; children: ReactNode }) {
  const [desk, dispatch] = useReducer(reduce, library, (path) => keptDesk(path) ?? deskFrom(trailFrom()));
  const lookers = useRef(new Map<Side, () => View | null>()).current;
  // Before the picture, so that a crash right after a step does not lose it.
  useLayoutEffect(() => keepDesk(library, desk), [library, desk]);
  const run = useCallback((what: Act) => dispatch({ what, views: Object.fromEntries([...lookers].map(([side, look]) => [side, look()])) }), [lookers]);
  const given = useMemo(() => ({ desk, run, lookers }), [desk, run, lookers]);
  return <WindowContext.Provider value={given}>{children}</WindowContext.Provider>;
}

/** What lies inside speaks of one of the articles, and its keys work while that one is the active one. */
export function SideProvider({ side, children }: { side: Side; children: ReactNode }) {
  const { desk } = useWindow();
  return <SideContext.Provider value={side}><CommandScope isActive={desk.active === side}>{children}</CommandScope></SideContext.Provider>;
}

export function useNavigation(): Navigation {
  const { desk, run } = useWindow();
  const own = useContext(SideContext);
  return useMemo(() => {
    const trail = trailOf(desk, own ?? sideOf(desk));
    const step = (what: Extract<Act, { step: unknown }>['step']) => run(own ? { side: own, step: what } : { step: what });
    return {
      ...trail.now,
      canBack: trail.back.length > 0,
      canForward: trail.forward.length > 0,
      go: (to) => step({ go: to }),
      select: (highlight) => step({ select: highlight }),
      openThing: (thing) => step({ go: positionOf(thing) }),
      back: () => step('back'),
      forward: () => step('forward'),
      forget: () => run('forget'),
      openBeside: (to, first) => run({ beside: to, ...(first ? { first } : {}) }),
    };
  }, [desk, own, run]);
}

export function useSides(): Sides {
  const { desk, run } = useWindow();
  const { active, isSwapped, second } = desk;
  const hasSecond = second !== null;
  return useMemo(() => ({
    hasSecond, active, isSwapped, activate: (side) => run({ activate: side }), close: () => run('close'), swap: () => run('swap'),
  }), [hasSecond, active, isSwapped, run]);
}

/** Which of the two panes this is in; the first where there is but one. */
export function useSide(): Side {
  return useContext(SideContext) ?? 'first';
}

/** While the component is on screen, this tells what is seen of the article; asked when one leaves it. */
export function useLooker(look: () => View | null): void {
  const { lookers } = useWindow();
  const side = useSide();
  const latest = useRef(look);
  useLayoutEffect(() => {
    latest.current = look;
  });
  useLayoutEffect(() => {
    const mine = () => latest.current();
    lookers.set(side, mine);
    return () => {
      if (lookers.get(side) === mine) lookers.delete(side);
    };
  }, [lookers, side]);
}

function useWindow(): Window {
  const known = useContext(WindowContext);
  if (!known) throw new Error('useNavigation stands outside its provider');
  return known;
}

function reduce(desk: Desk, { what, views }: { what: Act; views: Views }): Desk {
  return act(desk, what, views);
}

function positionOf(thing: Thing): Partial<Position> {
  if (thing.kind === 'article') return { place: 'shelf', article: thing.id };
  if (thing.kind === 'note') return { place: 'notes', note: thing.id };
  if (thing.kind === 'actor') return { place: 'actors', actor: thing.id };
  if (!thing.passage) return {};
  const { article, older, start, end } = thing.passage;
  return { place: 'shelf', article, version: older, highlight: thing.id, jump: { start, end } };
}
