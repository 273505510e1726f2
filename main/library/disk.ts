// Files that must be whole after a power cut: synced, and named only then.
import { chmodSync, closeSync, constants, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Failure } from '../failure';

/** What stands beside a database while it is written to. */
export const LOGS = ['-wal', '-shm', '-journal'] as const;

export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** So that a power cut leaves the names too. Windows cannot, and does not need it. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Whole or not at all under its name. */
export function writeWhole(path: string, content: string): void {
  const draft = `${path}.partial`;
  writeFileSync(draft, content);
  syncFile(draft);
  renameSync(draft, path);
}

/** Copies to a name that must be free; shares the blocks where the disk can; for its owner alone. Nothing is left of a copy that failed. */
export function copyWhole(from: string, to: string): void {
  try {
    copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    chmodSync(to, 0o600); // also a copy of what was read-only must be synced
    syncFile(to);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') rmSync(to, { force: true });
    throw error;
  }
}

/** Moves a file, and the logs beside it, to a name that is free. Returns that name's path. */
export function setAside(path: string, ending: string): string {
  const parts = ['', ...LOGS];
  let aside = `${path}.${ending}`;
  for (let count = 2; parts.some((part) => existsSync(aside + part)); count++) aside = `${path}.${ending}-${count}`;
  // The file first: left without its log, an older state would look whole.
  for (const part of parts) if (existsSync(path + part)) renameSync(path + part, aside + part);
  syncFolder(dirname(path));
  return aside;
}

/** The disk's trouble in words a person can act on. */
export function diskFailure(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (error instanceof Failure || !/^E[A-Z]+$/.test(code)) return error;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Failure('library-full', 'The disk is full; nothing was changed.', { path });
  return new Failure('library-unwritable', `${basename(path)}: ${error instanceof Error ? error.message : code}`, { path });
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
