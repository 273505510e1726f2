// "Check library" while one goes on working: a copy is checked in a thread, for the library itself is locked even for a second connection of its own process.
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../failure';
import { asideFolder } from './aside';
import { copyPages } from './backups';
import { inspect } from './check-thread';
import { checkLibrary, type FoundDamage, type Progress } from './checking';
import { explained, type Connection } from './database';
import { diskFailure } from './disk';
import type { Control, Jobs } from './jobs';

/** Damages named in the log; all of them are kept for the window. */
const LOGGED = 100;
const DAMAGES_A_TURN = 500;

/**
 * SQLite's own backup copies page by page what is on the disk, its damage too, and takes in what is written meanwhile. Where there is no room for a
 * copy, the library is checked where it lies; then a search may wait for as long as SQLite's own check takes.
 * @param within where the copy's folder is made, readable by its owner alone.
 * @throws what `step` throws, when it was cancelled.
 */
export async function checkAside(db: Connection, progress: Progress, within = tmpdir()): Promise<FoundDamage[]> {
  if (db.memory) return checkLibrary(db, progress);
  const folder = asideFolder('checking', within);
  const copy = join(folder, 'library.commonplace');
  try {
    await copyPages(db, copy, (_, __, at) => progress.step(0, 0, at), () => null);
    return (await inspect(copy, 'all', progress.step)).damages;
  } catch (error) {
    const known = diskFailure(explained(error), copy);
    if (!(known instanceof Failure) || !['library-full', 'library-damaged', 'library-unwritable'].includes(known.code)) throw error;
    console.warn('The check goes on without a copy:', known.message);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return checkLibrary(db, progress);
}

export async function keepDamages(jobs: Jobs, control: Control, damages: readonly FoundDamage[]): Promise<void> {
  for (const { kind, id, what, detail } of damages.slice(0, LOGGED)) console.warn(`Damaged: ${kind} ${id}, ${what}: ${detail}`);
  if (damages.length > LOGGED) console.warn(`Damaged: ${damages.length - LOGGED} more`);
  for (let from = 0; from < damages.length; from += DAMAGES_A_TURN) {
    jobs.addDamages(control.id, damages.slice(from, from + DAMAGES_A_TURN));
    await control.step(from, damages.length, '');
  }
}
