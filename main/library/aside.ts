// Folders for copies of a library that are only looked at. A program that is killed leaves them behind; the next one takes them away.
import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = /^commonplace-(?:reading|checking)-(\d+)-/u;

/** A new one, readable by its owner alone. Its name says whose it is. */
export function asideFolder(purpose: 'reading' | 'checking', within = tmpdir()): string {
  return mkdtempSync(join(within, `commonplace-${purpose}-${process.pid}-`));
}

/** Takes away what programs that no longer run have left. What cannot be taken away is somebody else's, or waits for the next time. */
export function removeLeftovers(within = tmpdir()): void {
  try {
    for (const name of readdirSync(within)) removeLeftover(within, name);
  } catch (error) {
    console.warn('Copies that were left behind stay:', error instanceof Error ? error.message : error);
  }
}

function removeLeftover(within: string, name: string): void {
  const owner = NAME.exec(name)?.[1];
  if (owner === undefined || isRunning(Number(owner))) return;
  const folder = join(within, name);
  const stats = lstatSync(folder);
  // A link under such a name was laid by someone who wants another folder gone; on a shared machine some are other users'.
  if (stats.isDirectory() && stats.uid === (process.getuid?.() ?? stats.uid)) rmSync(folder, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, but is another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
