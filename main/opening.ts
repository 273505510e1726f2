// Which library is open, and what becomes of it. A library that is known but cannot be opened is never replaced by an empty one.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AppState, Ask, Inner, Job, LibraryCounts, Reads } from '../preload/api';
import { Failure, callErrorOf } from './failure';
import type { LibraryHost } from './host';
import type { Peer } from './rpc';
import type { SettingsFile } from './settings';
import { isSynced } from './synced-folder';
import { inTurn } from './turns';

export type LibraryState = AppState['library'];
export type AskLibrary = Ask<Reads & Inner>;

export interface Opening {
  readonly state: LibraryState;
  /** Opens the library of the last time, if there is one. */
  openKnown(): Promise<void>;
  /** When it fails, the library that was open stays open. */
  open(path: string): Promise<void>;
  /** The same, but makes the file where none stands. */
  create(path: string): Promise<void>;
  openSample(): Promise<void>;
  /** The same library, but only to read it: a copy is opened, and the file is left as it is. */
  openReadOnly(): Promise<void>;
  /** Puts a backup in the place of the library that is open or in trouble, and opens it. What stood there is kept. */
  restore(backup: string): Promise<void>;
  /** Opens it as usual once more: it was in trouble, or opened to be read only. */
  retry(): Promise<void>;
  /** Where the library is that is open or in trouble, with its process awake. @throws Failure `library-closed` when there is none */
  path(): string;
  /** Where no library is known yet, the first import makes one. */
  importPaths(paths: readonly string[]): Promise<Job>;
  /** The same, but what was understood of the files is shown before any of them is imported. */
  previewPaths(paths: readonly string[]): Promise<Job>;
  /** After the library process was started again. */
  again(call: Peer['call']): Promise<void>;
  giveUp(): void;
}

export interface OpeningNeeds {
  library: LibraryHost;
  settings: SettingsFile;
  /** Where libraries lie that nobody chose a place for. */
  folder: string;
  /** The articles of the sample library. */
  samples: string;
  onChange: () => void;
}

/** `full`: only read, for the disk has no room. */
type HowOpen = 'whole' | 'read' | 'full';

export function libraryOpening({ library, settings, folder, samples, onChange }: OpeningNeeds): Opening {
  const ask = asking(library.call);
  const turn = inTurn();
  const samplePath = join(folder, 'sample.commonplace');
  const ownPath = join(folder, 'library.commonplace');
  let state: LibraryState = { state: 'welcome' };

  const become = (next: LibraryState) => {
    state = next;
    onChange();
  };
  /** Its process may have been given up. */
  const awake = () => {
    library.start();
    return pathOf(state);
  };
  const opened = (path: string, how: HowOpen) => {
    become({ state: 'open', path, isSample: path === samplePath, isReadOnly: how !== 'whole', isFull: how === 'full', isSynced: isSynced(path) });
  };
  const troubled = (path: string, error: unknown) => become({ state: 'trouble', path, error: callErrorOf(error) });
  const reopen = async (path: string, through: AskLibrary, how: HowOpen = 'whole') => {
    try {
      if (how === 'whole') return opened(path, (await openOrRead(path, through)).how);
      await through('library.open', { path, how: 'read' });
      opened(path, how);
    } catch (error) {
      // Where the process has died, its host starts another, which opens this path again; or gives it up.
      const comesBack = state.state === 'open' && error instanceof Failure && error.code === 'library-gone';
      if (!comesBack) troubled(path, error);
    }
  };
  const open = async (path: string, mayCreate: boolean): Promise<LibraryCounts> => {
    const before = state;
    library.start();
    try {
      const isNew = mayCreate && !existsSync(path);
      const { counts, how } = isNew ? { counts: await ask('library.open', { path, how: 'create' }), how: 'whole' as const } : await openOrRead(path, ask);
      settings.change({ library: path });
      opened(path, how);
      return counts;
    } catch (error) {
      if (before.state === 'open') await reopen(before.path, ask, howOf(before));
      throw error;
    }
  };
  const openOwn = async () => {
    try {
      await open(ownPath, true);
    } catch (error) {
      troubled(ownPath, error);
      throw error;
    }
  };
  const someOpen = async () => {
    if (state.state === 'trouble') throw new Failure(state.error.code, state.error.message, state.error.values);
    if (state.state === 'welcome') await openOwn();
  };
  const openKnown = async () => {
    const path = settings.now.library;
    if (path !== null) await reopen(path, ask);
  };

  return {
    get state() {
      return state;
    },
    openKnown: () => turn(openKnown),
    open: (path) => turn(async () => void await open(path, false)),
    create: (path) => turn(async () => void await open(path, true)),
    openSample: () => turn(async () => {
      const { articles } = await open(samplePath, true);
      if (articles === 0) await ask('sample.start', { folder: samples });
    }),
    openReadOnly: () => turn(async () => {
      const before = state;
      const path = awake();
      try {
        await ask('library.open', { path, how: 'read' });
      } catch (error) {
        if (before.state === 'open') await reopen(path, ask, howOf(before));
        throw error;
      }
      opened(path, 'read');
    }),
    restore: (backup) => turn(async () => {
      const path = awake();
      try {
        await ask('backup.restore', { path, backup });
      } finally {
        await reopen(path, ask); // also when it could not be restored: then the old one stands there still
      }
    }),
    retry: () => turn(() => reopen(awake(), ask)),
    path: awake,
    importPaths: (paths) => turn(async () => {
      await someOpen();
      return ask('import.start', { paths: [...paths] });
    }),
    previewPaths: (paths) => turn(async () => {
      await someOpen();
      return ask('preview.start', { paths: [...paths] });
    }),
    again: async (call) => {
      if (state.state === 'open') await reopen(state.path, asking(call), howOf(state));
    },
    giveUp: () => {
      const path = state.state === 'welcome' ? settings.now.library ?? '' : state.path;
      troubled(path, new Failure('library-gone', 'The library process ended again and again.'));
    },
  };
}

/** On a full disk a library cannot be opened to be worked in, but a copy of it on another disk can be read. */
async function openOrRead(path: string, ask: AskLibrary): Promise<{ counts: LibraryCounts; how: HowOpen }> {
  try {
    return { counts: await ask('library.open', { path, how: 'open' }), how: 'whole' };
  } catch (full) {
    if (!(full instanceof Failure) || full.code !== 'library-full') throw full;
    try {
      return { counts: await ask('library.open', { path, how: 'read' }), how: 'full' };
    } catch (error) {
      console.error('Nor could it be read:', error);
      throw full;
    }
  }
}

function howOf({ isReadOnly, isFull }: { isReadOnly: boolean; isFull: boolean }): HowOpen {
  if (isFull) return 'full';
  return isReadOnly ? 'read' : 'whole';
}

function pathOf(state: LibraryState): string {
  if (state.state === 'welcome') throw new Failure('library-closed', 'No library is open.');
  return state.path;
}

/** The library's calls with their types. A key of its own for each, so that asking again after a crash does nothing twice. */
export function asking(call: Peer['call']): AskLibrary {
  return ((name: string, args: unknown) => call(name, args, randomUUID())) as AskLibrary;
}
