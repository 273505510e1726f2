// Brings passages into view, at once, and keeps where one was in each article, also past the window's end.
import type { Span } from '../../preload/api';
import { numberOf, recall, rememberSoon } from '../memory';
import { blockAt, blocksIn, rangesOf, spanOfBlock } from './offsets';

const EDGE = 48;
const KEY = 'reader.places';
/** Articles whose place is kept past the window's end. */
const KEPT = 50;

/** The block at the upper edge of the view, and how far below the edge it begins: holds in another width or size of letters too. */
export interface ReadingPlace {
  block: number;
  below: number;
}

const places = new Map<string, ReadingPlace>(known());

export function placeOf(version: string): ReadingPlace | null {
  return places.get(version) ?? null;
}

export function keepPlace(version: string, scroller: Element, root: Element): void {
  const place = placeIn(scroller, root);
  if (!place) return;
  // Put last again: the oldest make room.
  places.delete(version);
  places.set(version, place);
  rememberSoon(KEY, [...places].slice(-KEPT));
}

/** Where one is now. */
export function placeIn(scroller: Element, root: Element): ReadingPlace | null {
  const { top } = scroller.getBoundingClientRect();
  const block = firstBelow(blocksIn(root).filter((one) => one.getClientRects().length > 0), top);
  return block ? { block: spanOfBlock(block).start, below: Math.round(block.getBoundingClientRect().top - top) } : null;
}

/** Scrolls to where one was. */
export function returnTo(scroller: Element, root: Element, { block, below }: ReadingPlace): void {
  const element = blockAt(root, block);
  if (element) scroller.scrollTop += element.getBoundingClientRect().top - scroller.getBoundingClientRect().top - below;
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

/** The first that ends below a height; they stand one below the other. */
function firstBelow(blocks: readonly Element[], height: number): Element | undefined {
  let [from, until] = [0, blocks.length];
  while (from < until) {
    const middle = Math.floor((from + until) / 2);
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) > height) until = middle;
    else from = middle + 1;
  }
  return blocks[from];
}

function known(): [string, ReadingPlace][] {
  const kept = typeof localStorage === 'undefined' ? null : recall(KEY);
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((entry: unknown) => {
    const [version, place] = Array.isArray(entry) ? entry : [];
    const [block, below] = [numberOf(place, 'block'), numberOf(place, 'below')];
    return typeof version === 'string' && block !== null && below !== null ? [[version, { block, below }]] : [];
  });
}
