// Paints highlights over the text without touching it: one CSS highlight for each kind and lane, with ranges only for the blocks near the window's view.
import { useEffect, useMemo, useRef, type RefObject } from 'react';
import type { Highlight as Marked, Mention, Span } from '../../preload/api';
import { indexOf, type IntervalIndex } from './interval-index';
import { lanesOf } from './lanes';
import { blocksIn, rangeIn, spanOfBlock } from './offsets';
import { ACTOR, FOUND, SELECTED, nameOf, usePaintSheet } from './paint-sheet';

/** How far beyond the view is painted, so that scrolling shows no bare text. */
const MARGIN = '800px';

/** These fill the page's colour wholly: the kinds' fills let them show through. */
const BELOW = [FOUND, SELECTED];

interface Mark extends Span {
  /** The CSS highlight that paints it. */
  name: string;
}

export interface Painted {
  highlights: readonly Marked[];
  mentions: readonly Mention[];
  /** What a pop-over is open for. */
  selected: Span | null;
  /** What a search or a link led to. */
  found: Span | null;
}

/** @param drawn changes when other blocks are on the page. */
export function usePainting(root: RefObject<HTMLElement | null>, drawn: unknown, { highlights, mentions, selected, found }: Painted): void {
  usePaintSheet();
  const near = useRef(new Set<Element>());
  const marks = useMemo(() => indexOf(marksOf({ highlights, mentions, selected, found })), [highlights, mentions, selected, found]);
  const latest = useRef(marks);
  latest.current = marks;

  useEffect(() => {
    const article = root.current;
    if (!article) return;
    const seen = near.current;
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      paint(seen, latest.current);
    }, { rootMargin: MARGIN });
    for (const block of blocksIn(article)) observer.observe(block);
    return () => {
      observer.disconnect();
      seen.clear();
      CSS.highlights.clear();
    };
  }, [root, drawn]);

  useEffect(() => paint(near.current, marks), [marks]);
}

function marksOf({ highlights, mentions, selected, found }: Painted): Mark[] {
  const lanes = lanesOf(highlights);
  return [
    ...mentions.map(({ start, end }) => ({ start, end, name: ACTOR })),
    ...highlights.map(({ start, end, kind }, place) => ({ start, end, name: nameOf(kind, lanes[place] ?? 0) })),
    ...(found ? [{ ...found, name: FOUND }] : []),
    ...(selected ? [{ ...selected, name: SELECTED }] : []),
  ];
}

function paint(blocks: ReadonlySet<Element>, marks: IntervalIndex<Mark>): void {
  const ranges = new Map<string, Range[]>();
  for (const block of blocks) {
    for (const mark of marks.touching(spanOfBlock(block))) {
      const range = rangeIn(block, mark);
      const same = ranges.get(mark.name);
      if (range && same) same.push(range);
      else if (range) ranges.set(mark.name, [range]);
    }
  }
  for (const name of [...CSS.highlights.keys()]) if (!ranges.has(name)) CSS.highlights.delete(name);
  for (const [name, all] of ranges) {
    const highlight = new Highlight(...all);
    highlight.priority = BELOW.includes(name) ? -1 : 0;
    CSS.highlights.set(name, highlight);
  }
}
