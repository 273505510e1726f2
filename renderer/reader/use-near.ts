// Whether an element is near the view of what it scrolls in: what is far away need not be drawn yet.
import { startTransition, useLayoutEffect, useState, type RefObject } from 'react';

const MARGIN = '1600px';
const SCROLLER = '[role="region"]';
const observers = new Map<Element, { observer: IntersectionObserver; told: Map<Element, (isNear: boolean) => void> }>();

/** Once near, always near: what was drawn stays. @param isWanted false draws at once, and watches nothing. */
export function useNear(element: RefObject<Element | null>, isWanted: boolean): boolean {
  const [isNear, setNear] = useState(!isWanted);
  useLayoutEffect(() => {
    const target = element.current;
    const scroller = target?.closest(SCROLLER);
    if (isNear || !target || !scroller) return;
    // Drawn in pieces, between the frames of a scroll.
    return watch(scroller, target, () => startTransition(() => setNear(true)));
  }, [element, isNear]);
  return isNear;
}

function watch(scroller: Element, target: Element, come: () => void): () => void {
  const told = observers.get(scroller)?.told ?? observe(scroller);
  told.set(target, come);
  observers.get(scroller)?.observer.observe(target);
  return () => {
    told.delete(target);
    observers.get(scroller)?.observer.unobserve(target);
    if (told.size > 0) return;
    observers.get(scroller)?.observer.disconnect();
    observers.delete(scroller);
  };
}

function observe(scroller: Element): Map<Element, (isNear: boolean) => void> {
  const told = new Map<Element, (isNear: boolean) => void>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) told.get(target)?.(true);
  }, { root: scroller, rootMargin: MARGIN });
  observers.set(scroller, { observer, told });
  return told;
}
