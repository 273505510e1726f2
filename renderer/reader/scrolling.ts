// Brings passages into view, at once, and keeps where one was in each article.
import type { Span } from '../../preload/api';
import { rangesOf } from './offsets';

const EDGE = 48;
const places = new Map<string, number>();

export function placeOf(version: string): number {
  return places.get(version) ?? 0;
}

export function keepPlace(version: string, top: number): void {
  places.set(version, top);
}

/** @param how `middle` puts its first line a third from the top; `if needed` moves only as far as it is out of view. */
export function reveal(scroller: Element, root: Element, span: Span, how: 'middle' | 'if needed'): void {
  const ranges = rangesOf(root, span);
  const first = ranges[0]?.getBoundingClientRect();
  const last = ranges.at(-1)?.getBoundingClientRect();
  if (!first || !last) return;
  const view = scroller.getBoundingClientRect();
  if (how === 'middle') scroller.scrollTop += first.top - view.top - view.height / 3;
  else if (first.top < view.top + EDGE) scroller.scrollTop += first.top - view.top - EDGE;
  else if (last.bottom > view.bottom - EDGE) scroller.scrollTop += Math.min(last.bottom - view.bottom + EDGE, first.top - view.top - EDGE);
}
