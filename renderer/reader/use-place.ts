// Where the article is scrolled to: where one left it, where a jump leads, or to the highlight that was just selected.
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Highlight, Span } from '../../preload/api';
import { blockAt } from './offsets';
import { keepPlace, placeOf, reveal } from './scrolling';
import type { FoldName } from './sections';

interface PlaceProps {
  scroller: RefObject<HTMLElement | null>;
  root: RefObject<HTMLElement | null>;
  /** The uuid of the version on the page. */
  version: string;
  jump: Span | null;
  selected: Highlight | null;
  /** Opens the fold that holds an offset, if one does. */
  openFold: (offset: number) => void;
  openFolds: ReadonlySet<FoldName>;
}

export function usePlace({ scroller, root, version, jump, selected, openFold, openFolds }: PlaceProps): void {
  /** What is still to be brought into view; it waits for its fold to open. */
  const wanted = useRef<{ span: Span; how: 'middle' | 'if needed' } | null>(null);

  useLayoutEffect(() => {
    const page = scroller.current;
    if (!page) return;
    page.scrollTop = placeOf(version);
    return () => keepPlace(version, page.scrollTop);
  }, [scroller, version]);

  useLayoutEffect(() => {
    if (!jump) return;
    wanted.current = { span: jump, how: 'middle' };
    openFold(jump.start);
    scroller.current?.focus({ preventScroll: true });
  }, [jump, openFold, scroller]);

  const id = selected?.id ?? null;
  const start = selected?.start ?? 0;
  const end = selected?.end ?? 0;
  useLayoutEffect(() => {
    if (id === null) return;
    wanted.current ??= { span: { start, end }, how: 'if needed' };
    openFold(start);
  }, [id, start, end, openFold]);

  useEffect(() => {
    const [page, article] = [scroller.current, root.current];
    if (!wanted.current || !page || !article) return;
    const { span, how } = wanted.current;
    if (blockAt(article, span.start)?.closest('details:not([open])')) return;
    wanted.current = null;
    reveal(page, article, span, how);
  }, [scroller, root, jump, id, openFolds]);
}
