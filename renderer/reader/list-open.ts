// Whether the inspector shows the list of highlights, and that the list wants the focus.
import { useSyncExternalStore } from 'react';

let isOpen = false;
let wantsFocus = false;
const watchers = new Set<() => void>();

export function useListOpen(): boolean {
  return useSyncExternalStore(watch, () => isOpen);
}

/** The list takes the focus as soon as it is drawn. */
export function openList(): void {
  wantsFocus = true;
  set(true);
}

export function closeList(): void {
  set(false);
}

/** Whether the list should take the focus; asked once. */
export function takeFocus(): boolean {
  const wanted = wantsFocus;
  wantsFocus = false;
  return wanted;
}

function set(open: boolean): void {
  isOpen = open;
  for (const watcher of watchers) watcher();
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}
