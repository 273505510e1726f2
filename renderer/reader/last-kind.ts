// The kind that the next highlight gets: the one chosen last, also after a restart.
import { useSyncExternalStore } from 'react';
import { HIGHLIGHT_KINDS, type HighlightKind } from '../../preload/records';
import { recall, remember } from '../memory';

const KEY = 'reader.kind';

let last: HighlightKind = kindIn(typeof localStorage === 'undefined' ? null : recall(KEY));
const watchers = new Set<() => void>();

export function lastKind(): HighlightKind {
  return last;
}

export function rememberKind(kind: HighlightKind): void {
  if (kind === last) return;
  last = kind;
  remember(KEY, kind);
  for (const watcher of watchers) watcher();
}

export function useLastKind(): HighlightKind {
  return useSyncExternalStore(watch, lastKind);
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

function kindIn(value: unknown): HighlightKind {
  return HIGHLIGHT_KINDS.find((kind) => kind === value) ?? 'evidence';
}
