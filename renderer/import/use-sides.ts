// The list of files and what is known of the chosen one: which of them a small window shows, and how the keyboard goes from one to the other.
import { useMemo, useRef, useState, type RefObject } from 'react';

export interface Sides {
  shown: 'main' | 'side';
  list: RefObject<HTMLDivElement | null>;
  side: RefObject<HTMLDivElement | null>;
  toSide(): void;
  toList(): void;
}

export function useSides(): Sides {
  const [shown, setShown] = useState<Sides['shown']>('main');
  const list = useRef<HTMLDivElement>(null);
  const side = useRef<HTMLDivElement>(null);
  return useMemo(() => ({
    shown, list, side,
    toSide: () => {
      setShown('side');
      requestAnimationFrame(() => focusFirst(side.current, 'input', 'button'));
    },
    toList: () => {
      setShown('main');
      requestAnimationFrame(() => focusFirst(list.current, '[role="listbox"]'));
    },
  }), [shown]);
}

function focusFirst(within: Element | null, ...selectors: string[]): void {
  const found = selectors.map((selector) => within?.querySelector<HTMLElement>(selector)).find((element) => element);
  found?.focus();
}
