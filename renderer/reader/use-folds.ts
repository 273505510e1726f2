// Which folds below the story are open.
import { useCallback, useState } from 'react';
import { foldAt, type FoldName, type Sections } from './sections';

export interface OpenFolds {
  open: ReadonlySet<FoldName>;
  /** Opens the fold that holds an offset, if one does. */
  openAt(offset: number): void;
  toggle(name: FoldName, isOpen: boolean): void;
}

export function useFolds(sections: Sections): OpenFolds {
  const [open, setOpen] = useState<ReadonlySet<FoldName>>(new Set());
  const toggle = useCallback((name: FoldName, isOpen: boolean) => setOpen((before) => (before.has(name) === isOpen ? before : toggled(before, name))), []);
  const openAt = useCallback((offset: number) => {
    const name = foldAt(sections, offset);
    if (name) toggle(name, true);
  }, [sections, toggle]);
  return { open, openAt, toggle };
}

function toggled(open: ReadonlySet<FoldName>, name: FoldName): ReadonlySet<FoldName> {
  return open.has(name) ? new Set([...open].filter((one) => one !== name)) : new Set([...open, name]);
}
