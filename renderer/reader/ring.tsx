// A ring around a passage: the selected highlight in its kind's colour, or what a jump led to.
import { useEffect, useState, type RefObject } from 'react';
import type { HighlightKind, Span } from '../../preload/api';
import { rangesOf } from './offsets';
import styles from './ring.module.css';

interface RingProps {
  /** The positioned element that holds the text. */
  root: RefObject<HTMLElement | null>;
  span: Span;
  /** null for a passage that is no highlight. */
  kind: HighlightKind | null;
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function Ring({ root, span: { start, end }, kind }: RingProps) {
  const [boxes, setBoxes] = useState<Box[]>([]);
  // Not a layout effect: on the first picture the article's own ref comes after its children's.
  useEffect(() => {
    const article = root.current;
    if (!article) return;
    const measure = () => {
      const origin = article.getBoundingClientRect();
      setBoxes(rangesOf(article, { start, end }).flatMap((range) => [...range.getClientRects()]).map(({ left, top, width, height }) => ({
        left: left - origin.left, top: top - origin.top, width, height,
      })));
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(article);
    return () => sizes.disconnect();
  }, [root, start, end]);
  return (
    <div className={styles.ring} data-kind={kind ?? undefined} aria-hidden="true">
      {boxes.map((box, place) => <i key={place} style={box} />)}
    </div>
  );
}
