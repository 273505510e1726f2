// An unseen element as high as a passage, for a pop-over to open beside.
import type { Ref, RefObject } from 'react';
import type { Span } from '../../preload/records';
import { rangesOf } from './offsets';
import styles from './tools.module.css';

/** Stands on the passage when it is drawn; below its last line, or above its first, there is room for what belongs to it. */
export function Anchor({ ref, root, span }: { ref: RefObject<HTMLSpanElement | null>; root: RefObject<HTMLElement | null>; span: Span }) {
  const placed: Ref<HTMLSpanElement> = (element) => {
    ref.current = element;
    if (element && root.current) stand(element, root.current, span);
  };
  return <span ref={placed} className={styles.anchor} tabIndex={-1} />;
}

function stand(anchor: HTMLElement, root: HTMLElement, span: Span): void {
  const boxes = rangesOf(root, span).flatMap((range) => [...range.getClientRects()]);
  const [first, last] = [boxes[0], boxes.at(-1)];
  const page = anchor.offsetParent;
  if (!first || !last || !page) return;
  const origin = page.getBoundingClientRect();
  anchor.style.left = `${last.left - origin.left + page.scrollLeft}px`;
  anchor.style.top = `${first.top - origin.top + page.scrollTop}px`;
  anchor.style.width = `${last.width}px`;
  anchor.style.height = `${last.bottom - first.top}px`;
}
