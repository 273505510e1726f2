// What the reader tells the rest of the window: where one is, for the status line; and that the comment wants the focus.
import { useEffect, useSyncExternalStore } from 'react';

export interface ReaderStatus {
  /** The paragraph of the caret; null before there is one. */
  paragraph: number | null;
  paragraphs: number;
  highlights: number;
}

let status: ReaderStatus | null = null;
const watchers = new Set<() => void>();
const commentFields = new Set<() => void>();
let wanted: { highlight: number; onFocus: () => void } | null = null;

/** null while no article is open. */
export function useReaderStatus(): ReaderStatus | null {
  return useSyncExternalStore(watch, () => status);
}

/** While the component is on screen, and is the active one of two, this is the status. */
export function useTellStatus(isActive: boolean, { paragraph, paragraphs, highlights }: ReaderStatus): void {
  useEffect(() => {
    if (isActive) tell({ paragraph, paragraphs, highlights });
  }, [isActive, paragraph, paragraphs, highlights]);
  useEffect(() => {
    if (isActive) return () => tell(null);
  }, [isActive]);
}

/**
 * Asks for the focus in a highlight's comment; a field that is drawn only later takes it then.
 * @param onFocus the field is on screen, and the text may have made way for it.
 */
export function wantComment(highlight: number, onFocus: () => void): void {
  wanted = { highlight, onFocus };
  for (const look of commentFields) look();
}

export function useCommentWanted(highlight: number, focus: () => void): void {
  useEffect(() => {
    const look = () => {
      if (wanted?.highlight !== highlight) return;
      const { onFocus } = wanted;
      wanted = null;
      focus();
      onFocus();
    };
    look();
    commentFields.add(look);
    return () => void commentFields.delete(look);
  }, [highlight, focus]);
}

function tell(now: ReaderStatus | null): void {
  status = now;
  for (const watcher of watchers) watcher();
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}
