// A card that lies over the text below it leaves its passage in sight: where the two would meet, it moves down to the passage's end.
import { useLayoutEffect, type RefObject } from 'react';
import type { Span } from '../../preload/records';
import { rangesOf } from './offsets';

/** The handle at the passage's end hangs so far below it. */
const GAP = 12;

/** @param card stands at the top of its parent. @param passage null where it lies over nothing. */
export function useInSight(card: RefObject<HTMLElement | null>, passage: Span | null): void {
  const { start, end } = passage ?? { start: 0, end: 0 };
  useLayoutEffect(() => {
    const element = card.current;
    const article = element?.closest('article');
    if (!element || !article || start === end) return;
    const stand = () => {
      element.style.insetBlockStart = `${belowPassage(element, rangesOf(article, { start, end }).flatMap((range) => [...range.getClientRects()]))}px`;
    };
    stand();
    const sizes = new ResizeObserver(stand);
    sizes.observe(element);
    sizes.observe(article);
    return () => {
      sizes.disconnect();
      element.style.insetBlockStart = '';
    };
  }, [card, start, end]);
}

/** How far down it must go to hide no line of its passage. */
function belowPassage(card: HTMLElement, lines: readonly DOMRect[]): number {
  const home = card.parentElement?.getBoundingClientRect();
  const { left, right, height } = card.getBoundingClientRect();
  if (!home) return 0;
  const beside = lines.filter((line) => line.left < right && left < line.right && line.bottom > home.top);
  const isMet = beside.some((line) => line.top < home.top + height);
  return isMet ? Math.max(...beside.map(({ bottom }) => bottom)) - home.top + GAP : 0;
}
