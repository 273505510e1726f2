// The passage selected on the page, as a span of the text; and the way to select one by its offsets.
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { Span } from '../../preload/api';
import { rangesOf, spanOf } from './offsets';

export interface Selected {
  span: Span | null;
  /** While the pointer is down, or a finger drags at its ends, the selection still grows. */
  isGrowing: boolean;
  isByTouch: boolean;
  select(span: Span | null): void;
}

/** No event tells that a finger has let go of the handles that the system draws: it has when nothing changed for this long. */
const REST = 350;

/** @param isActive of two articles, only one has the browser's selection; the other keeps its own until one comes back to it. */
export function useSelection(root: RefObject<HTMLElement | null>, text: string, isActive = true): Selected {
  const [span, setSpan] = useState<Span | null>(null);
  const [isGrowing, setGrowing] = useState(false);
  const [isByTouch, setByTouch] = useState(false);
  const latest = useRef({ span, isActive });
  latest.current = { span, isActive };

  const select = useCallback((wanted: Span | null) => {
    if (!latest.current.isActive) return setSpan(wanted);
    const ranges = wanted && root.current ? rangesOf(root.current, wanted) : [];
    const [first, last] = [ranges[0], ranges.at(-1)];
    const selection = document.getSelection();
    if (!first || !last) selection?.removeAllRanges();
    else selection?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
    // The browser tells of it only later; the next key may come before that.
    setSpan(first ? wanted : null);
  }, [root]);

  useEffect(() => {
    if (isActive && latest.current.span) select(latest.current.span);
  }, [isActive, select]);

  useEffect(() => {
    if (!isActive) return;
    let isTouch = false;
    let timer = 0;
    const rest = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => setGrowing(false), REST);
    };
    const changed = () => {
      if (isTouch) {
        setGrowing(true);
        rest();
      }
      const article = root.current;
      const selection = document.getSelection();
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
      const isInside = article && range && article.contains(range.commonAncestorContainer);
      const now = isInside ? spanOf(article, range, text) : null;
      setSpan((last) => (last?.start === now?.start && last?.end === now?.end ? last : now));
    };
    const pressed = (event: PointerEvent) => {
      if (!isOnText(event.target, root.current)) return;
      clearTimeout(timer);
      isTouch = event.pointerType === 'touch';
      setByTouch(isTouch);
      setGrowing(true);
    };
    const released = () => (isTouch ? rest() : setGrowing(false));
    document.addEventListener('selectionchange', changed);
    document.addEventListener('pointerdown', pressed);
    document.addEventListener('pointerup', released);
    document.addEventListener('pointercancel', released);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', changed);
      document.removeEventListener('pointerdown', pressed);
      document.removeEventListener('pointerup', released);
      document.removeEventListener('pointercancel', released);
    };
  }, [root, text, isActive]);

  return { span, isGrowing, isByTouch, select };
}

/** Bars and buttons stand inside the article too; a press there leaves the selection as it is. */
function isOnText(target: EventTarget | null, article: Element | null): boolean {
  return target instanceof Element && article?.contains(target) === true && target.closest('button, [role="toolbar"], [popover], textarea') === null;
}
