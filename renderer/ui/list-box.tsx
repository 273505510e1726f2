// A long list to choose from: only the rows on screen are drawn; arrows, Home, End and Page keys move in it.
import { useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import styles from './list-box.module.css';
import type { Choosing } from './choosing';

const PAGE = 10;

interface ListBoxProps {
  label: string;
  count: number;
  /** A guess; each row is measured when drawn. In pixels. */
  rowHeight: number;
  /** The chosen row, or -1. */
  selected: number;
  render: (index: number) => ReactNode;
  keyOf: (index: number) => string | number;
  onOpen: (index: number, by: 'pointer' | 'enter' | 'move') => void;
  /** Shift+Enter and the middle button: beside what is open. */
  onBeside?: (index: number) => void;
  /** The place that had the focus is gone: this list takes it, so that the keyboard goes on. Not where something else of the new place does. */
  takesFocus?: boolean;
  /** Moving chooses at once. */
  choosesOnMove?: boolean;
  onDelete?: (index: number) => void;
  onRange?: (first: number, last: number) => void;
  /** Its name as a part of the window, for the keys that work there. */
  part: string;
  langOf?: (index: number) => string | undefined;
  /** Can be looked at but not opened. */
  isDisabled?: (index: number) => boolean;
  /** Several may be chosen at once. */
  choosing?: Pick<Choosing, 'isChosen' | 'choose'>;
}

export function ListBox(props: ListBoxProps) {
  const { label, count, rowHeight, selected, render, keyOf, onOpen, onBeside, onDelete, onRange, part, langOf, isDisabled, choosing } = props;
  const { takesFocus = true, choosesOnMove = false } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState(-1);
  const active = Math.min(moved >= 0 ? moved : Math.max(0, selected), count - 1);
  const id = useId();
  const virtual = useVirtualizer({ count, getScrollElement: () => scroll.current, estimateSize: () => rowHeight, overscan: 8, getItemKey: keyOf, paddingStart: 4, paddingEnd: 4 });
  const rows = virtual.getVirtualItems();
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => onRange?.(first, last), [first, last, onRange]);
  useEffect(() => {
    if (selected < 0) return;
    setMoved(-1);
    virtual.scrollToIndex(selected, { align: 'auto' });
    // The virtualizer is one object for the life of the list.
  }, [selected, virtual]);

  useEffect(() => {
    if (takesFocus && document.activeElement === document.body) scroll.current?.focus({ preventScroll: true });
    // Only as it opens.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  function move(to: number): void {
    const next = Math.max(0, Math.min(count - 1, to));
    setMoved(next);
    virtual.scrollToIndex(next, { align: 'auto' });
    if (choosesOnMove && next !== selected) onOpen(next, 'move');
  }

  /** Shift chooses as one goes, Ctrl goes and chooses nothing. */
  function moveChoosing(to: number, event: KeyboardEvent): void {
    const next = Math.max(0, Math.min(count - 1, to));
    move(next);
    if (!event.ctrlKey && !event.metaKey) choosing?.choose(next, event.shiftKey ? 'through' : 'only', active);
  }

  /** The keys of a list in which several may be chosen. */
  function choseByKey(event: KeyboardEvent): boolean {
    if (!choosing) return false;
    const ctrl = event.ctrlKey || event.metaKey;
    if (ctrl && event.code === 'KeyA') choosing.choose(active, 'all', active);
    else if (event.key === ' ') choosing.choose(active, event.shiftKey ? 'through' : 'toggle', active);
    else if (event.key === 'Escape' && !ctrl) choosing.choose(active, 'only', active);
    else return false;
    return true;
  }

  function clicked(index: number, event: MouseEvent): void {
    setMoved(index);
    const ctrl = event.ctrlKey || event.metaKey;
    if (choosing && (ctrl || event.shiftKey)) return choosing.choose(index, event.shiftKey ? 'through' : 'toggle', active);
    choosing?.choose(index, 'only', active);
    onOpen(index, 'pointer');
  }

  function remove(index: number): void {
    // What stands behind it moves up to where one is.
    setMoved(index);
    onDelete?.(index);
  }

  function pressed(event: KeyboardEvent): void {
    const isHeld = event.ctrlKey || event.metaKey;
    if (count === 0 || event.altKey || (isHeld && !choosing)) return;
    if (choseByKey(event)) return event.preventDefault();
    const targets: Record<string, number> = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: count - 1, PageDown: active + PAGE, PageUp: active - PAGE };
    const to = targets[event.key];
    if (to !== undefined && choosing) moveChoosing(to, event);
    else if (to !== undefined) move(to);
    else if (isHeld) return;
    else if (event.key === 'Enter' && event.shiftKey && onBeside) onBeside(active);
    else if (event.key === 'Enter' || event.key === ' ') onOpen(active, 'enter');
    else if (event.key === 'Delete' && onDelete) remove(active);
    else return;
    event.preventDefault();
  }

  const optionId = (index: number) => `${id}-${index}`;
  const isActiveDrawn = rows.some((row) => row.index === active);
  return (
    <div
      ref={scroll}
      className={styles.list}
      role="listbox"
      aria-label={label}
      aria-activedescendant={isActiveDrawn ? optionId(active) : undefined}
      aria-multiselectable={choosing ? true : undefined}
      tabIndex={0}
      data-part={part}
      onKeyDown={pressed}
    >
      <div className={styles.all} role="presentation" style={{ blockSize: virtual.getTotalSize() }}>
        {rows.map((row) => (
          <div
            key={row.key}
            ref={virtual.measureElement}
            id={optionId(row.index)}
            className={styles.option}
            role="option"
            aria-selected={choosing ? choosing.isChosen(row.index) : row.index === selected}
            aria-disabled={isDisabled?.(row.index) || undefined}
            aria-posinset={row.index + 1}
            aria-setsize={count}
            data-index={row.index}
            data-active={row.index === active || undefined}
            lang={langOf?.(row.index)}
            style={{ transform: `translateY(${row.start}px)` }}
            onClick={(event) => clicked(row.index, event)}
            onAuxClick={(event) => {
              if (event.button === 1) onBeside?.(row.index);
            }}
          >
            {render(row.index)}
          </div>
        ))}
      </div>
    </div>
  );
}
