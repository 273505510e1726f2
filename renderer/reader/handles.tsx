// The two handles of the selected highlight: dragged, or with the arrow keys, they move its edges by word, with Alt by letter. Esc puts them back.
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { HighlightKind, Span } from '../../preload/api';
import type { Edge } from './edges';
import styles from './handles.module.css';
import { offsetNear, rangesOf } from './offsets';
import type { Resizing } from './use-resizing';

interface HandlesProps {
  /** The positioned element that holds the text. */
  root: RefObject<HTMLElement | null>;
  span: Span;
  kind: HighlightKind;
  resizing: Resizing;
}

/** An edge on the page: a point, and how high its line is. In pixels, from the root's corner. */
interface Spot {
  left: number;
  top: number;
  height: number;
}

type Spots = Record<Edge, Spot>;

export function Handles({ root, span: { start, end }, kind, resizing }: HandlesProps) {
  const [spots, setSpots] = useState<Spots | null>(null);
  const [held, setHeld] = useState<Edge | null>(null);
  // Not a layout effect: on the first picture the article's own ref comes after its children's.
  useEffect(() => {
    const article = root.current;
    if (!article) return;
    const measure = () => setSpots(spotsOf(article, { start, end }));
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(article);
    return () => sizes.disconnect();
  }, [root, start, end]);
  if (!spots) return null;
  return (['start', 'end'] as const).map((edge) => (
    <Handle key={edge} edge={edge} spot={spots[edge]} kind={kind} resizing={resizing} isHeld={held === edge} isOpen={held === null} onHold={setHeld} />
  ));
}

interface HandleProps {
  edge: Edge;
  spot: Spot;
  kind: HighlightKind;
  resizing: Resizing;
  isHeld: boolean;
  /** Neither is being dragged. */
  isOpen: boolean;
  onHold: (edge: Edge | null) => void;
}

function Handle({ edge, spot, kind, resizing, isHeld, isOpen, onHold }: HandleProps) {
  const { t } = useTranslation('reader');
  const latest = useRef(resizing);
  latest.current = resizing;
  /** From the pointer to the middle of the line that the handle hangs at. */
  const grip = useRef({ x: 0, y: 0 });

  useEffect(() => {
    if (!isHeld) return;
    const moved = (event: globalThis.PointerEvent) => {
      const offset = offsetNear(event.clientX + grip.current.x, event.clientY + grip.current.y);
      if (offset !== null) latest.current.drag(edge, offset, event.altKey ? 'letter' : 'word');
    };
    const done = () => {
      latest.current.save();
      onHold(null);
    };
    const undone = () => {
      latest.current.restore();
      onHold(null);
    };
    const pressed = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      undone();
    };
    window.addEventListener('pointermove', moved);
    window.addEventListener('pointerup', done);
    window.addEventListener('pointercancel', undone);
    window.addEventListener('keydown', pressed, true);
    return () => {
      window.removeEventListener('pointermove', moved);
      window.removeEventListener('pointerup', done);
      window.removeEventListener('pointercancel', undone);
      window.removeEventListener('keydown', pressed, true);
    };
  }, [isHeld, edge, onHold]);

  const pressedDown = (event: PointerEvent<HTMLButtonElement>) => {
    const corner = event.currentTarget.offsetParent?.getBoundingClientRect();
    if (event.button !== 0 || !corner) return;
    // The focus stays where the keys work, and no text is selected on the way.
    event.preventDefault();
    grip.current = { x: corner.left + spot.left - event.clientX, y: corner.top + spot.top + spot.height / 2 - event.clientY };
    onHold(edge);
  };
  const pressed = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if ((by !== 1 && by !== -1) || event.shiftKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    resizing.reach({ edge, by, unit: event.altKey ? 'letter' : 'word' });
  };
  return (
    <>
      <i className={styles.bar} data-kind={kind} style={{ left: spot.left, top: spot.top, blockSize: spot.height }} />
      <button
        type="button"
        className={styles.handle}
        data-handle={edge}
        data-kind={kind}
        data-passive={isOpen ? undefined : ''}
        style={{ left: spot.left, top: edge === 'start' ? spot.top : spot.top + spot.height }}
        aria-label={t(`resize.handle.${edge}`)}
        title={t(`resize.handle.${edge}`)}
        onPointerDown={pressedDown}
        onClick={(event) => event.stopPropagation()}
        onKeyDown={pressed}
      />
    </>
  );
}

function spotsOf(article: HTMLElement, span: Span): Spots | null {
  const boxes = rangesOf(article, span).flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last) return null;
  const origin = article.getBoundingClientRect();
  return {
    start: { left: first.left - origin.left, top: first.top - origin.top, height: first.height },
    end: { left: last.right - origin.left, top: last.top - origin.top, height: last.height },
  };
}
