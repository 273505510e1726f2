// The look of reading, to be changed: it counts at once, and is written as fast as the settings take it.
import { useSyncExternalStore } from 'react';
import { READING, type ReadingLook } from '../../preload/reading';
import { useAppState } from '../app-state';
import { call } from '../library';
import { chooseLook, chosenLook } from '../reading-look';
import { useToast } from '../ui/toast';

export interface Looking {
  look: ReadingLook;
  change(some: Partial<ReadingLook>): void;
  /** As it was at first; how highlights are told is no look. */
  reset(): void;
}

let isSaving = false;
const watchers = new Set<() => void>();

export function useLook(): Looking {
  const { settings } = useAppState();
  const { failed } = useToast();
  const look = useSyncExternalStore(watch, chosenLook) ?? settings.reading;
  const change = (some: Partial<ReadingLook>) => {
    choose({ ...chosenLook() ?? settings.reading, ...some });
    if (!isSaving) void save().catch(failed);
  };
  return { look, change, reset: () => change({ ...READING, hasMarks: look.hasMarks }) };
}

/** One after the other, and of those that come meanwhile only the last. */
async function save(): Promise<void> {
  isSaving = true;
  try {
    for (let look = chosenLook(), saved: ReadingLook | null = null; look && look !== saved; look = chosenLook()) {
      saved = look;
      await call('settings.change', { reading: look });
    }
  } finally {
    isSaving = false;
  }
}

function choose(look: ReadingLook): void {
  chooseLook(look);
  for (const watcher of watchers) watcher();
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}
