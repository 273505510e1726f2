// What was selected in the open article, and whether the keyboard was there: given back once to the window that begins, if it opens that article.
import { useEffect, type RefObject } from 'react';
import type { Span } from '../../preload/api';
import type { Side } from '../desk';
import { fieldOf, numberOf, recall, rememberSoon } from '../memory';

const KEY = 'reader.hand';

interface Hand {
  version: string;
  span: Span | null;
  hasFocus: boolean;
}

const SIDES: readonly Side[] = typeof localStorage === 'undefined' ? [] : ['first', 'second'];
const last = new Map<Side, Hand | null>(SIDES.map((side) => [side, handIn(recall(keyOf(side)))]));

interface HandProps {
  side: Side;
  scroller: RefObject<HTMLElement | null>;
  /** The uuid of the version on the page. */
  version: string;
  span: Span | null;
  select: (span: Span) => void;
}

export function useHand({ side, scroller, version, span, select }: HandProps): void {
  useEffect(() => {
    const before = last.get(side);
    last.delete(side);
    if (before?.version !== version) return;
    if (before.span) select(before.span);
    if (before.hasFocus) scroller.current?.focus({ preventScroll: true });
  }, [side, scroller, version, select]);
  useEffect(() => {
    const keep = () => rememberSoon(keyOf(side), { version, span, hasFocus: scroller.current?.contains(document.activeElement) === true } satisfies Hand);
    keep();
    document.addEventListener('focusin', keep);
    return () => document.removeEventListener('focusin', keep);
  }, [side, scroller, version, span]);
}

function keyOf(side: Side): string {
  return side === 'first' ? KEY : `${KEY}.${side}`;
}

function handIn(value: unknown): Hand | null {
  const version = fieldOf(value, 'version');
  const span = fieldOf(value, 'span');
  const [start, end] = [numberOf(span, 'start'), numberOf(span, 'end')];
  if (typeof version !== 'string') return null;
  return { version, span: start === null || end === null ? null : { start, end }, hasFocus: fieldOf(value, 'hasFocus') === true };
}
