// What a click in the text means: the caret goes to its paragraph, and what lies under the pointer is selected.
import type { MouseEvent, RefObject } from 'react';
import type { Highlight } from '../../preload/api';
import { blockOf, characterUnder, spanOfBlock } from './offsets';
import type { Drawn } from './use-article';
import type { Selected } from './use-selection';

interface PointingProps {
  root: RefObject<HTMLElement | null>;
  drawn: Drawn;
  selected: Highlight | null;
  select: (highlight: number | null) => void;
  selection: Selected;
  /** Puts the caret on the block that holds an offset. */
  put: (offset: number) => void;
}

const NONE: readonly Highlight[] = [];

export function usePointing({ root, drawn, selected, select, selection, put }: PointingProps): (event: MouseEvent) => void {
  return ({ clientX, clientY, target }) => {
    const block = target instanceof Element && root.current?.contains(target) ? blockOf(target) : null;
    if (!block || document.getSelection()?.isCollapsed === false) return;
    put(spanOfBlock(block).start);
    const offset = characterUnder(clientX, clientY);
    const under = offset === null ? NONE : drawn.index.at(offset);
    // Pressed again, the next of those that lie over each other.
    const next = under[(under.findIndex(({ id }) => id === selected?.id) + 1) % Math.max(1, under.length)];
    select(next?.id ?? null);
    // A name that is tagged is taken whole: the next key is for it.
    const named = next || offset === null ? undefined : drawn.mentions.find(({ start, end }) => start <= offset && offset < end);
    if (named) selection.select(named);
  };
}
