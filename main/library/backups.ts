// Makes backups of a library, each verified before an older one goes, and lists those there are.
import { existsSync, mkdirSync, renameSync, rmSync, statSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure';
import type { BackupReason, LibraryCounts } from '../../preload/api';
import { inspect } from './check-thread';
import type { Progress } from './checking';
import { checkFile, checkOurs, explained, openPlainly, type Connection } from './database';
import { MIGRATIONS } from './migrations';
import { LOGS, codeOf, diskFailure, syncFile, syncFolder, writeWhole } from './disk';
import { ENDING, datedOf, nameOf, toKeep, type Dated } from './rotation';
import { countsOf, readSlip, slipOf, type Counts, type Slip } from './backup-slip';

export interface Backup extends Dated {
  /** The file's, and what restoring asks for. */
  name: string;
  path: string;
  bytes: number;
  /** Null where they cannot be read. */
  counts: LibraryCounts | null;
  /** Compare with `stateOf` of backup-slip.ts to know whether anything was done since; null where it is not known. */
  state: string | null;
}

/** Something else in the folder: a backup that failed its check, the remains of one, or a file that is none of ours. */
export interface Other {
  name: string;
  what: 'bad' | 'unfinished' | 'unknown';
}

export interface Making {
  now?: Date;
  step?: Progress['step'];
}

const PARTIAL = '.partial';
const BAD = '.bad';
/** A library that is damaged makes a bad backup each time; these many of them stay. */
const BAD_KEPT = 3;
const PAGES_A_TURN = 1000;

/** One at a time for each library: a second waits for the first. */
const making = new Map<string, Promise<unknown>>();

export function folderOf(path: string): string {
  return `${path}.backups`;
}

/**
 * Copies the open library by SQLite's own backup. Not by VACUUM INTO, though both work under our exclusive lock: that is one statement, and nobody is
 * answered until it ends; this goes by pages and takes in what is written meanwhile through the same connection.
 * @throws Failure `library-damaged` when the copy failed its check (it stays as `.bad`, and no older one goes), `library-full`, `library-unwritable`,
 * or what `step` throws; then nothing of it is left.
 */
export async function makeBackup(db: Connection, path: string, reason: BackupReason, options: Making = {}): Promise<Backup> {
  const before = making.get(path) ?? Promise.resolve();
  const mine = before.then(() => make(db, path, reason, options));
  const settled = mine.then(() => null, () => null);
  making.set(path, settled);
  try {
    return await mine;
  } catch (error) {
    throw diskFailure(explained(error, path), path);
  } finally {
    if (making.get(path) === settled) making.delete(path);
  }
}

/** Before a library of an older schema is opened and migrated. Null when there is nothing to migrate. Nothing else may have it open. */
export async function backupBeforeMigration(path: string, options: Making = {}): Promise<Backup | null> {
  checkFile(path); // says what is wrong more truly than SQLite would
  const db = openPlainly(path, {});
  try {
    // With the lock SQLite needs no file beside it, for which a full disk may have no room.
    db.pragma('locking_mode = EXCLUSIVE');
    const version = Number(db.pragma('user_version', { simple: true }));
    if (version === 0 || version >= MIGRATIONS.length) return null;
    checkOurs(db, path, version);
    return await makeBackup(db, path, 'before-migration', options);
  } catch (error) {
    throw explained(error, path);
  } finally {
    db.close();
  }
}

/** The newest first. */
export function listBackups(path: string): { backups: Backup[]; others: Other[] } {
  const folder = folderOf(path);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const backups = names.flatMap((name) => backupOf(folder, name) ?? []).sort((one, other) => other.sequence - one.sequence);
  const known = new Set(backups.flatMap(({ name }) => [name, `${name}.json`]));
  const others = names.filter((name) => !known.has(name) && !isLeftSlip(name)).map((name): Other => ({ name, what: whatIs(name) }));
  return { backups, others };
}

async function make(db: Connection, path: string, reason: BackupReason, { now = new Date(), step = nextTurn }: Making): Promise<Backup> {
  const folder = folderOf(path);
  mkdirSync(folder, { recursive: true });
  clean(folder);
  const name = nameOf(nextSequence(folder), now);
  const target = join(folder, name);
  const draft = target + PARTIAL;
  try {
    const { counts, slip } = await copy(db, draft, reason, step);
    const faults = await faultsOf(draft, counts, step);
    if (faults.length > 0) {
      setBad(folder, name);
      throw new Failure('library-damaged', `The backup failed its check: ${faults.slice(0, 3).join('; ')}.`, { path: target + BAD });
    }
    // The slip first: a backup that has its name has its slip too.
    writeWhole(`${target}.json`, JSON.stringify(slip));
    renameSync(draft, target);
    syncFolder(folder);
  } catch (error) {
    for (const part of ['', ...LOGS]) rmSync(draft + part, { force: true });
    throw error;
  }
  rotate(path, now);
  const made = backupOf(folder, name);
  if (!made) throw new Failure('library-unwritable', `The backup ${name} is gone.`, { path: target });
  return made;
}

/** The counts are the library's at the very moment of the copy: nothing else runs between its last page and the counting. */
async function copy(db: Connection, draft: string, reason: BackupReason, step: Progress['step']): Promise<{ counts: Counts; slip: Slip }> {
  const counts = await copyPages(db, draft, step, () => countsOf(db));
  // Off the write-ahead log: a backup is one file, which a read-only disk can open too.
  const copied = openPlainly(draft, {});
  try {
    copied.pragma('journal_mode = DELETE');
    syncFile(draft);
    return { counts, slip: slipOf(copied, reason, statSync(draft).size) };
  } finally {
    copied.close();
  }
}

/** By pages, so that others are answered in between. @param after is done at the moment whose state the copy has. */
export async function copyPages<T>(db: Connection, target: string, step: Progress['step'], after: () => T): Promise<T> {
  let stop: unknown = null;
  let asked = Promise.resolve();
  await db.backup(target, {
    progress: ({ totalPages, remainingPages }) => {
      asked = asked.then(() => step(totalPages - remainingPages, totalPages, '')).catch((error: unknown) => void (stop = error));
      if (stop instanceof Error) throw stop;
      return PAGES_A_TURN;
    },
  });
  const done = after();
  await asked;
  if (stop instanceof Error) throw stop;
  return done;
}

/** What is wrong with a backup, reopened from the disk. Its search index may be damaged: that is made anew. */
export async function faultsOf(file: string, counts: Counts | null, step: Progress['step'] = nextTurn): Promise<string[]> {
  try {
    const { damages, counts: copied } = await inspect(file, 'texts', step);
    const faults = damages.filter(({ kind }) => kind !== 'search').map(({ kind, id, title, detail }) => `${kind} ${id} ${title} ${detail}`);
    if (faults.length > 0 || counts === null) return faults;
    const wrong = Object.keys({ ...counts, ...copied }).filter((table) => copied[table] === null || counts[table] !== copied[table]);
    return wrong.map((table) => `${table} has ${copied[table] ?? 'no readable'} rows, not ${counts[table] ?? 'any'}`);
  } catch (error) {
    const known = explained(error, file);
    if (known instanceof Failure && known.code === 'library-damaged') return [known.message];
    throw error;
  }
}

function rotate(path: string, now: Date): void {
  const { backups } = listBackups(path);
  const kept = toKeep(backups, now);
  for (const backup of backups) {
    if (kept.has(backup)) continue;
    rmSync(backup.path, { force: true });
    rmSync(`${backup.path}.json`, { force: true });
  }
}

/** Takes away what a process that died left behind. Only the one that holds the library makes backups of it. */
function clean(folder: string): void {
  for (const name of readdirSync(folder)) if (whatIs(name) === 'unfinished') rmSync(join(folder, name), { force: true });
  const left = readdirSync(folder).filter((name) => isLeftSlip(name) && !existsSync(join(folder, name.slice(0, -'.json'.length))));
  for (const name of left) rmSync(join(folder, name), { force: true });
}

function setBad(folder: string, name: string): void {
  renameSync(join(folder, name + PARTIAL), join(folder, name + BAD));
  const bad = readdirSync(folder).filter((other) => whatIs(other) === 'bad').sort((one, other) => sequenceOf(other) - sequenceOf(one));
  for (const old of bad.slice(BAD_KEPT)) rmSync(join(folder, old), { force: true });
}

/** The sequence goes on from every name that ever had one, so that a later backup is never taken for an older. */
function nextSequence(folder: string): number {
  return Math.max(0, ...readdirSync(folder).map(sequenceOf)) + 1;
}

function sequenceOf(name: string): number {
  return datedOf(name.slice(0, name.indexOf(ENDING) + ENDING.length))?.sequence ?? 0;
}

function isLeftSlip(name: string): boolean {
  return name.endsWith('.json') && datedOf(name.slice(0, -'.json'.length)) !== null;
}

function whatIs(name: string): Other['what'] {
  if (sequenceOf(name) === 0) return 'unknown';
  if (name.includes(PARTIAL)) return 'unfinished';
  return name.endsWith(BAD) ? 'bad' : 'unknown';
}

function backupOf(folder: string, name: string): Backup | null {
  const dated = datedOf(name);
  if (!dated) return null;
  const path = join(folder, name);
  const slip = readSlip(path);
  const bytes = sizeOf(path);
  if (bytes === null) return null;
  const isWhole = slip !== null && slip.bytes === bytes;
  return { ...dated, name, path, bytes, isWhole, reason: slip?.reason ?? null, counts: slip?.counts ?? null, state: slip?.state ?? null };
}

function sizeOf(path: string): number | null {
  try {
    const stat = statSync(path);
    return stat.isFile() ? stat.size : null;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function nextTurn(): Promise<void> {
  await new Promise(setImmediate);
}
