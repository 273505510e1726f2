// What can be done with the selected words, beside them. The keys do the same without it.
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../preload/api';
import type { CommandId } from '../../preload/commands';
import { useRun } from '../commands';
import { Button } from '../ui/button';
import { CommandKeys } from '../ui/kbd';
import { rangesOf } from './offsets';
import styles from './selection-bar.module.css';

const ACTS = ['highlight.add', 'highlight.tag', 'highlight.actor', 'highlight.claim', 'highlight.note'] as const satisfies readonly CommandId[];
const GAP = 8;

/** @param root the positioned element that holds the text. */
export function SelectionBar({ root, span: { start, end } }: { root: RefObject<HTMLElement | null>; span: Span }) {
  const { t } = useTranslation('reader');
  const run = useRun();
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (root.current && bar.current) place(bar.current, root.current, { start, end });
  }, [root, start, end]);
  return (
    <div ref={bar} className={styles.bar} role="toolbar" aria-label={t('selection.bar')} onPointerDown={(event) => event.preventDefault()}>
      {ACTS.map((id) => <Button key={id} look="quiet" onClick={() => run(id)}>{t(`selection.${id}`)} <CommandKeys command={id} /></Button>)}
    </div>
  );
}

/** Above the first line; below the last one where the view leaves no room above. */
function place(bar: HTMLElement, root: HTMLElement, span: Span): void {
  const boxes = rangesOf(root, span).flatMap((range) => [...range.getClientRects()]);
  const [first, last] = [boxes[0], boxes.at(-1)];
  const scroller = root.parentElement?.getBoundingClientRect();
  if (!first || !last || !scroller) return;
  const origin = root.getBoundingClientRect();
  const isAbove = first.top - scroller.top > bar.offsetHeight + GAP;
  bar.style.top = `${isAbove ? first.top - origin.top - bar.offsetHeight - GAP : last.bottom - origin.top + GAP}px`;
  const start = (isAbove ? first.left : last.left) - origin.left;
  bar.style.left = `${Math.max(GAP, Math.min(start, origin.width - bar.offsetWidth - GAP))}px`;
}
