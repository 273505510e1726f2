// Puts a backup in the place of the library. What stood there becomes a backup itself, or is kept beside it, so that restoring can be undone.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../failure';
import { faultsOf, listBackups, makeBackup, type Backup, type Making } from './backups';
import { checkFile, explained, openPlainly } from './database';
import { LOGS, copyWhole, diskFailure, setAside, syncFolder } from './disk';

export interface Restored {
  /** What stood there before, as a backup: restoring that one undoes this. */
  before: Backup | null;
  /** Where the file that stood there is kept, if it was too damaged for a backup. */
  aside: string | null;
}

const DRAFT = '.restoring';

/**
 * Close the library first; open it again after. Until the last moment, which is one renaming, the file that is there stays as it is.
 * @param name of a backup in listBackups.
 * @throws Failure `not-found`, `library-damaged` when the backup is, `library-locked` when another program has the library open,
 * `library-full`, `library-unwritable`: nothing was changed then.
 */
export async function restoreBackup(path: string, name: string, options: Making = {}): Promise<Restored> {
  const backup = listBackups(path).backups.find((one) => one.name === name);
  if (!backup) throw new Failure('not-found', `There is no backup ${name}.`);
  const draft = path + DRAFT;
  try {
    // Copied before anything else: making room for the backup of today may take this very one away.
    for (const part of ['', ...LOGS]) rmSync(draft + part, { force: true });
    copyWhole(backup.path, draft);
    const faults = await faultsOf(draft, null, options.step);
    if (faults.length > 0) throw new Failure('library-damaged', `The backup ${name} is damaged: ${faults.slice(0, 3).join('; ')}.`, { path: backup.path });
    const before = await backupOfToday(path, options);
    const aside = before === null && hasAny(path) ? setAside(path, `damaged-${stamp(options.now ?? new Date())}`) : null;
    // A log of the old file would be played into the new one.
    for (const log of LOGS) rmSync(path + log, { force: true });
    renameSync(draft, path);
    syncFolder(dirname(path));
    return { before, aside };
  } catch (error) {
    for (const part of ['', ...LOGS]) rmSync(draft + part, { force: true });
    throw diskFailure(explained(error, path), path);
  }
}

/** Null when there is none, or when it is too damaged to make one. A lock or a full disk is no damage. */
async function backupOfToday(path: string, options: Making): Promise<Backup | null> {
  try {
    checkFile(path);
    const db = openPlainly(path, {});
    try {
      // Also plays in what a crash left in the log, and takes the lock, so that nobody writes what the backup would miss.
      db.pragma('locking_mode = EXCLUSIVE');
      db.exec('BEGIN IMMEDIATE; COMMIT');
      return await makeBackup(db, path, 'before-restore', options);
    } finally {
      db.close();
    }
  } catch (error) {
    const known = explained(error, path);
    if (known instanceof Failure && ['library-missing', 'library-empty', 'library-damaged', 'library-foreign'].includes(known.code)) return null;
    throw known;
  }
}

function hasAny(path: string): boolean {
  return ['', ...LOGS].some((part) => existsSync(path + part));
}

function stamp(now: Date): string {
  return now.toISOString().slice(0, 19).replaceAll(':', '-');
}
