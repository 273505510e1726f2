// Paints marks in the blocks it is shown, by the browser's own highlights. These belong to the whole window,
// so each painter adds and takes away only its own ranges.
import type { Span } from '../../preload/records';
import type { IntervalIndex } from './interval-index';
import { rangeIn, spanOfBlock } from './offsets';

export interface Mark extends Span {
  /** The CSS highlight that paints it. */
  name: string;
}

export interface Painter {
  show(block: Element): void;
  hide(block: Element): void;
  /** From now on these are the marks; only blocks in which they differ are painted anew. */
  take(marks: IntervalIndex<Mark>): void;
  clear(): void;
}

interface Painted {
  /** What is painted, to see whether anything changed. */
  marks: string;
  ranges: { name: string; range: Range }[];
}

/** @param isBelow whether a mark lies under the others. */
export function painterOf(marks: IntervalIndex<Mark>, isBelow: (name: string) => boolean): Painter {
  let known = marks;
  const blocks = new Map<Element, Painted>();

  const paint = (block: Element) => {
    const span = spanOfBlock(block);
    const found = known.touching(span);
    const words = found.map(({ name, start, end }) => `${name} ${start} ${end}`).join();
    const before = blocks.get(block);
    if (before?.marks === words) return;
    if (before) erase(before);
    const ranges = found.flatMap((mark) => {
      const range = rangeIn(block, mark);
      return range ? [{ name: mark.name, range }] : [];
    });
    for (const { name, range } of ranges) highlightOf(name, isBelow(name)).add(range);
    blocks.set(block, { marks: words, ranges });
  };
  const hide = (block: Element) => {
    const painted = blocks.get(block);
    if (!painted) return;
    erase(painted);
    blocks.delete(block);
  };
  return {
    show: paint,
    hide,
    take: (next) => {
      known = next;
      for (const block of blocks.keys()) paint(block);
    },
    clear: () => [...blocks.keys()].forEach(hide),
  };
}

function erase({ ranges }: Painted): void {
  for (const { name, range } of ranges) CSS.highlights.get(name)?.delete(range);
}

function highlightOf(name: string, isBelow: boolean): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const highlight = new Highlight();
  highlight.priority = isBelow ? -1 : 0;
  CSS.highlights.set(name, highlight);
  return highlight;
}
