// What was selected in the open article, and whether the keyboard was there: given back once to the window that begins, if it opens that article.
import { useEffect, type RefObject } from 'react';
import type { Span } from '../../preload/api';
import { fieldOf, numberOf, recall, rememberSoon } from '../memory';

const KEY = 'reader.hand';

interface Hand {
  version: string;
  span: Span | null;
  hasFocus: boolean;
}

let last: Hand | null = typeof localStorage === 'undefined' ? null : handIn(recall(KEY));

interface HandProps {
  scroller: RefObject<HTMLElement | null>;
  /** The uuid of the version on the page. */
  version: string;
  span: Span | null;
  select: (span: Span) => void;
}

export function useHand({ scroller, version, span, select }: HandProps): void {
  useEffect(() => {
    const before = last;
    last = null;
    if (before?.version !== version) return;
    if (before.span) select(before.span);
    if (before.hasFocus) scroller.current?.focus({ preventScroll: true });
  }, [scroller, version, select]);
  useEffect(() => {
    const keep = () => rememberSoon(KEY, { version, span, hasFocus: scroller.current?.contains(document.activeElement) === true } satisfies Hand);
    keep();
    document.addEventListener('focusin', keep);
    return () => document.removeEventListener('focusin', keep);
  }, [scroller, version, span]);
}

function handIn(value: unknown): Hand | null {
  const version = fieldOf(value, 'version');
  const span = fieldOf(value, 'span');
  const [start, end] = [numberOf(span, 'start'), numberOf(span, 'end')];
  if (typeof version !== 'string') return null;
  return { version, span: start === null || end === null ? null : { start, end }, hasFocus: fieldOf(value, 'hasFocus') === true };
}
