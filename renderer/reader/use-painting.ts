// Paints highlights over the text without touching it: one CSS highlight for each kind and lane, with ranges only for the blocks near the window's view.
import { useEffect, useMemo, useRef, type RefObject } from 'react';
import type { Correction, Highlight as Marked, Mention, Span } from '../../preload/api';
import { indexOf } from './interval-index';
import { lanesOf } from './lanes';
import { blocksIn } from './offsets';
import { ACTOR, BELOW, FIX, FIX_SUGGESTED, FOUND, HIT, HIT_NOW, SELECTED, nameOf, usePaintSheet } from './paint-sheet';
import { painterOf, type Mark, type Painter } from './painter';

/** How far beyond the view is painted, so that scrolling shows no bare text. */
const MARGIN = '800px';

export interface Painted {
  highlights: readonly Marked[];
  mentions: readonly Mention[];
  corrections: readonly Correction[];
  /** What a pop-over is open for, or what waits in the article beside the active one. */
  selected: Span | null;
  /** What a search or a link led to. */
  found: Span | null;
  /** Where the words stand that are looked for in this article, and the one where one is. */
  hits: readonly Span[];
  hit: Span | null;
}

/** @param drawn changes when other blocks are on the page. */
export function usePainting(root: RefObject<HTMLElement | null>, drawn: unknown, painted: Painted): void {
  const { highlights, mentions, corrections, selected, found, hits, hit } = painted;
  usePaintSheet();
  const painter = useRef<Painter>(null);
  const kinds = useMemo(() => marksOf(highlights), [highlights]);
  const marks = useMemo(() => indexOf([
    ...mentions.map(({ start, end }) => ({ start, end, name: ACTOR })),
    ...corrections.map(({ start, end, state }) => ({ start, end, name: state === 'accepted' ? FIX : FIX_SUGGESTED })),
    ...kinds,
    ...hits.map(({ start, end }) => ({ start, end, name: HIT })),
    ...named(hit, HIT_NOW), ...named(found, FOUND), ...named(selected, SELECTED),
  ]), [kinds, mentions, corrections, selected, found, hits, hit]);
  const latest = useRef(marks);

  useEffect(() => {
    const article = root.current;
    if (!article) return;
    const mine = painterOf(latest.current, (name) => BELOW.includes(name));
    painter.current = mine;
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) mine.show(target);
        else mine.hide(target);
      }
      // The margin counts for the element that scrolls, and for no other.
    }, { root: article.parentElement, rootMargin: MARGIN });
    for (const block of blocksIn(article)) observer.observe(block);
    return () => {
      observer.disconnect();
      mine.clear();
      painter.current = null;
    };
  }, [root, drawn]);

  useEffect(() => {
    latest.current = marks;
    painter.current?.take(marks);
  }, [marks]);
}

function marksOf(highlights: readonly Marked[]): Mark[] {
  const lanes = lanesOf(highlights);
  return highlights.map(({ start, end, kind }, place) => ({ start, end, name: nameOf(kind, lanes[place] ?? 0) }));
}

function named(span: Span | null, name: string): Mark[] {
  return span ? [{ start: span.start, end: span.end, name }] : [];
}
