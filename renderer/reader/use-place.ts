// Where the article is scrolled to: where one left it, where a jump leads, or to the highlight that was just selected.
import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Highlight, Span } from '../../preload/api';
import { useLooker } from '../navigation';
import { useKeptPlace } from '../reading-look';
import type { View } from '../trail';
import { blockAt } from './offsets';
import { keepPlace, placeIn, placeOf, returnTo, reveal, type ReadingPlace } from './scrolling';
import type { FoldName } from './sections';
import type { Selected } from './use-selection';

interface PlaceProps {
  scroller: RefObject<HTMLElement | null>;
  root: RefObject<HTMLElement | null>;
  /** The uuid of the version on the page. */
  version: string;
  jump: Span | null;
  /** What one comes back to by the way back or forward. */
  view: View | null;
  selection: Selected;
  /** The id of the selected highlight, known before the highlight itself. */
  highlight: number | null;
  selected: Highlight | null;
  /** Opens the fold that holds an offset, if one does. */
  openFold: (offset: number) => void;
  openFolds: ReadonlySet<FoldName>;
}

const PAUSE = 200;

export function usePlace({ scroller, root, version, jump, view, selection, highlight, selected, openFold, openFolds }: PlaceProps): void {
  /** What is still to be brought into view; it waits for its fold to open. */
  const wanted = useRef<{ span: Span; how: 'middle' | 'if needed' | ReadingPlace } | null>(null);
  /** Was selected when one left: coming back, one sees what one saw then. */
  const returning = useRef(view || (jump === null && placeOf(version)) ? highlight : null);

  useLayoutEffect(() => {
    const [page, article] = [scroller.current, root.current];
    if (!page || !article) return;
    const place = placeOf(version);
    if (place) {
      wanted.current = { span: { start: place.block, end: place.block + 1 }, how: place };
      openFold(place.block);
    }
    let timer = 0;
    const keep = () => {
      timer = 0;
      keepPlace(version, page, article);
    };
    const scrolled = () => {
      if (timer === 0) timer = window.setTimeout(keep, PAUSE);
    };
    page.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      page.removeEventListener('scroll', scrolled);
      clearTimeout(timer);
      keep();
    };
    // Another version is another page; its folds are its own.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [scroller, root, version]);

  useLayoutEffect(() => {
    if (!jump) return;
    wanted.current = { span: jump, how: 'middle' };
    openFold(jump.start);
    scroller.current?.focus({ preventScroll: true });
  }, [jump, openFold, scroller]);

  useLooker(() => {
    const place = scroller.current && root.current ? placeIn(scroller.current, root.current) : null;
    return place && { ...place, span: selection.span };
  });
  // In another size or width, what one reads stays where it is.
  useKeptPlace(useCallback(() => {
    const [page, article] = [scroller.current, root.current];
    const place = page && article ? placeIn(page, article) : null;
    return () => {
      if (page && article && place) returnTo(page, article, place);
    };
  }, [scroller, root]));
  const { select } = selection;
  useLayoutEffect(() => {
    if (!view) return;
    wanted.current = { span: { start: view.block, end: view.block + 1 }, how: view };
    openFold(view.block);
    select(view.span);
  }, [view, openFold, select]);

  const id = selected?.id ?? null;
  const start = selected?.start ?? 0;
  const end = selected?.end ?? 0;
  useLayoutEffect(() => {
    if (id === null) return;
    const isReturning = id === returning.current;
    returning.current = null;
    if (isReturning) return;
    wanted.current ??= { span: { start, end }, how: 'if needed' };
    openFold(start);
  }, [id, start, end, openFold]);

  useLayoutEffect(() => {
    const [page, article] = [scroller.current, root.current];
    if (!wanted.current || !page || !article) return;
    const { span, how } = wanted.current;
    if (blockAt(article, span.start)?.closest('details:not([open])')) return;
    wanted.current = null;
    if (typeof how === 'object') returnTo(page, article, how);
    else reveal(page, article, span, how);
  }, [scroller, root, jump, view, id, openFolds]);
}
