// What can be done with the selected words, beside them. The keys do the same without it.
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../preload/api';
import type { CommandId } from '../../preload/commands';
import { useRun } from '../commands';
import { Button } from '../ui/button';
import { CommandKeys } from '../ui/kbd';
import { KindMenu } from './kind-menu';
import { useLastKind } from './last-kind';
import { rangesOf } from './offsets';
import { PinButtons } from './pin-buttons';
import { commandOfKind } from './pins';
import styles from './selection-bar.module.css';

const ACTS = ['highlight.tag', 'highlight.actor', 'highlight.claim', 'highlight.note'] as const satisfies readonly CommandId[];
const GAP = 8;
/** What the system draws at the ends of what a finger selected hangs this far below them. */
const GRIP = 36;

interface SelectionBarProps {
  /** The positioned element that holds the text. */
  root: RefObject<HTMLElement | null>;
  span: Span;
  isByTouch: boolean;
}

export function SelectionBar({ root, span: { start, end }, isByTouch }: SelectionBarProps) {
  const { t } = useTranslation('reader');
  const run = useRun();
  const kind = useLastKind();
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [article, mine] = [root.current, bar.current];
    if (!article || !mine) return;
    const stand = () => place(mine, article, { start, end }, isByTouch);
    stand();
    // It grows when the pinned tags come, and with larger letters.
    const sizes = new ResizeObserver(stand);
    sizes.observe(mine);
    return () => sizes.disconnect();
  }, [root, start, end, isByTouch]);
  return (
    <div
      ref={bar}
      className={styles.bar}
      role="toolbar"
      aria-label={t('selection.bar')}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <div className={styles.line}>
        <Button look="quiet" onClick={() => run('highlight.add')}>{t('selection.highlight.add')} <CommandKeys command="highlight.add" /></Button>
        <KindMenu kind={kind} onChange={(chosen) => run(commandOfKind(chosen))} />
        {ACTS.map((id) => <Button key={id} look="quiet" onClick={() => run(id)}>{t(`selection.${id}`)} <CommandKeys command={id} /></Button>)}
      </div>
      <PinButtons />
    </div>
  );
}

/** Above the first line; below the last one where the view leaves no room above, and for fingers, which cover what is above. */
function place(bar: HTMLElement, root: HTMLElement, span: Span, isByTouch: boolean): void {
  const boxes = rangesOf(root, span).flatMap((range) => [...range.getClientRects()]);
  const [first, last] = [boxes[0], boxes.at(-1)];
  const scroller = root.parentElement?.getBoundingClientRect();
  if (!first || !last || !scroller) return;
  const origin = root.getBoundingClientRect();
  const below = isByTouch ? GRIP : GAP;
  const hasRoomBelow = last.bottom + below + bar.offsetHeight < scroller.bottom;
  const hasRoomAbove = first.top - scroller.top > bar.offsetHeight + GAP;
  const isAbove = isByTouch ? !hasRoomBelow && hasRoomAbove : hasRoomAbove;
  bar.style.top = `${isAbove ? first.top - origin.top - bar.offsetHeight - GAP : last.bottom - origin.top + below}px`;
  const start = (isAbove ? first.left : last.left) - origin.left;
  bar.style.left = `${Math.max(GAP, Math.min(start, origin.width - bar.offsetWidth - GAP))}px`;
}
