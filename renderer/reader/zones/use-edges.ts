// An edge on the move: where it would go is shown at once, and it is marked when the pointer or the key is let go.
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { edgesOf, marksOf, type Edge } from './zone-lines';
import type { Zoning } from './use-zoning';

interface Move {
  /** Which of the edges, in their order. */
  edge: number;
  to: number;
}

export interface Edges {
  edges: readonly Edge[];
  move: Move | null;
  /** Where an edge stands now, or would stand. */
  placeOf(edge: number): number;
  pressed(edge: number, event: KeyboardEvent): void;
  /** A key was let go, or the focus went elsewhere. */
  letGo(): void;
  grabbed(edge: number, event: PointerEvent): void;
}

const KEYS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, PageUp: -5, PageDown: 5, Home: -Infinity, End: Infinity };

/** @param list the element that holds the lines, each with `data-line`, and the edges, each with `data-edge`. */
export function useEdges(list: RefObject<HTMLElement | null>, { lines, mark }: Pick<Zoning, 'lines' | 'mark'>): Edges {
  const [move, setMove] = useState<Move | null>(null);
  const latest = useRef(move);
  const isHeld = useRef(false);
  const edges = edgesOf(lines);
  const known = useRef(edges);
  known.current = edges;

  const go = (to: Move | null) => {
    latest.current = to;
    setMove(to);
  };
  const letGo = () => {
    isHeld.current = false;
    const moved = latest.current;
    const edge = moved && known.current[moved.edge];
    const marks = edge && marksOf(lines, edge, moved.to);
    if (!marks) return go(null);
    void mark(marks).then((isMarked) => {
      if (!isMarked) go(null);
    });
  };
  const clamped = (edge: number, to: number) => {
    const { least, most } = known.current[edge] ?? { least: 0, most: 0 };
    return { edge, to: Math.min(most, Math.max(least, to)) };
  };
  const placeOf = (edge: number) => (move?.edge === edge ? move.to : edges[edge]?.place ?? 0);

  // The lines are as they were marked: the edge stands there now, or is gone, and keeps the focus.
  useEffect(() => {
    const last = latest.current;
    if (!last || isHeld.current) return;
    go(null);
    const all = [...list.current?.querySelectorAll<HTMLElement>('[data-edge]') ?? []];
    if (document.activeElement === document.body) all[Math.min(last.edge, all.length - 1)]?.focus();
  }, [lines, list]);

  return {
    edges, move, placeOf, letGo,
    pressed: (edge, event) => {
      const by = KEYS[event.key];
      if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      isHeld.current = true;
      go(clamped(edge, placeOf(edge) + by));
    },
    grabbed: (edge, event) => {
      if (event.button !== 0 || !list.current) return;
      const rows = [...list.current.querySelectorAll('[data-line]')];
      isHeld.current = true;
      go(clamped(edge, placeOf(edge)));
      const dragged = ({ clientY }: globalThis.PointerEvent) => go(clamped(edge, rows.filter((row) => isAbove(row, clientY)).length));
      const ended = () => {
        window.removeEventListener('pointermove', dragged);
        window.removeEventListener('pointerup', ended);
        window.removeEventListener('pointercancel', ended);
        letGo();
      };
      window.addEventListener('pointermove', dragged);
      window.addEventListener('pointerup', ended);
      window.addEventListener('pointercancel', ended);
    },
  };
}

function isAbove(row: Element, y: number): boolean {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2 < y;
}
