// Opens a library file, or says why it cannot be opened. Nothing is created over a file that is there, and nothing starts empty in the place of one that was lost.
import Database from 'better-sqlite3';
import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../failure';
import { LOGS, diskFailure, syncFolder } from './disk';
import { MIGRATIONS } from './migrations';

export type Connection = Database.Database;

/** "Cmpl": tells our files from other SQLite databases. */
export const APPLICATION_ID = 0x436d706c;
const SQLITE_HEADER = 'SQLite format 3\0';
const LOCK_WAIT = 1000; // ms

/**
 * @param create makes a new library; refused with `conflict` when there is a file of that name.
 * @throws Failure library-missing, -empty, -damaged, -foreign, -newer, -locked or -unwritable.
 */
export function openDatabase(path: string, create = false): Connection {
  if (path !== ':memory:') checkFile(path, create);
  if (path !== ':memory:' && create) make(path);
  const db = opened(path);
  try {
    prepare(db, path);
    return db;
  } catch (error) {
    db.close();
    throw explained(error, path);
  }
}

/** Makes a library under another name and gives it its own when it is whole: killed midway, it leaves nothing that could be taken for a damaged one. */
function make(path: string): void {
  try {
    named(`${path}.new`, path);
  } catch (error) {
    throw diskFailure(explained(error, path), path);
  }
}

function named(draft: string, path: string): void {
  const clear = () => ['', ...LOGS].forEach((part) => rmSync(draft + part, { force: true }));
  clear();
  try {
    const db = opened(draft);
    try {
      prepare(db, draft);
    } finally {
      db.close();
    }
    renameSync(draft, path);
  } catch (error) {
    clear();
    throw error;
  }
  syncFolder(dirname(path));
}

/** Opens a database as it is: nothing is looked at, locked, made or migrated. For backups, copies and damaged files. */
export function openPlainly(path: string, options: { readonly?: boolean } = { readonly: true }): Connection {
  try {
    return new Database(path, { ...options, fileMustExist: true, timeout: LOCK_WAIT });
  } catch (error) {
    throw explained(error, path);
  }
}

/** @throws Failure when there is no file that could be a library; see openDatabase. */
export function checkFile(path: string, create = false): void {
  if (create) {
    if (existsSync(path)) throw new Failure('conflict', `There is a file at ${path} already; it was left as it is.`, { path });
    makeFolder(path);
    return;
  }
  if (!existsSync(path)) throw new Failure('library-missing', `There is no library at ${path}.`, { path });
  const start = beginningOf(path);
  if (start === '') throw new Failure('library-empty', `The library at ${path} is an empty file.`, { path });
  if (start !== SQLITE_HEADER) throw new Failure('library-foreign', `${path} is not a Commonplace library.`, { path });
}

function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw new Failure('library-unwritable', `The folder of ${path} cannot be made: ${String(error)}`, { path });
  }
}

function beginningOf(path: string): string {
  try {
    if (!statSync(path).isFile()) throw new Failure('library-foreign', `${path} is not a file.`, { path });
    const file = openSync(path, 'r');
    const bytes = Buffer.alloc(SQLITE_HEADER.length);
    const length = readSync(file, bytes, 0, bytes.length, 0);
    closeSync(file);
    return bytes.toString('latin1', 0, length);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('library-unwritable', `${path} cannot be read: ${String(error)}`, { path });
  }
}

function opened(path: string): Connection {
  try {
    return new Database(path, { timeout: LOCK_WAIT });
  } catch (error) {
    throw explained(error, path);
  }
}

function prepare(db: Connection, path: string): void {
  // One process at a time: the lock is held until it closes or dies.
  db.pragma('locking_mode = EXCLUSIVE');
  const version = Number(db.pragma('user_version', { simple: true }));
  checkOurs(db, path, version);
  if (version > MIGRATIONS.length) throw new Failure('library-newer', `${path} was written by a newer Commonplace.`, { path });
  db.pragma('journal_mode = WAL');
  // FULL, not NORMAL: a power cut must not take what the window called saved.
  db.pragma('synchronous = FULL');
  db.pragma('fullfsync = ON');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('temp_store = MEMORY');
  db.exec('BEGIN IMMEDIATE; COMMIT'); // takes the lock now, not at the first edit
  migrate(db, version);
}

/** @throws Failure `library-foreign`. To be asked before anything is made beside the file. */
export function checkOurs(db: Connection, path: string, version: number): void {
  const isOurs = version > 0 ? db.pragma('application_id', { simple: true }) === APPLICATION_ID : tableCount(db) === 0;
  if (!isOurs) throw new Failure('library-foreign', `${path} is a database of another program.`, { path });
}

function tableCount(db: Connection): number {
  return Number(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get());
}

/** Whoever opens a library backs it up first: see backupBeforeMigration. */
export function migrate(db: Connection, version: number): void {
  MIGRATIONS.slice(version).forEach((sql, index) => {
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${version + index + 1}`);
    })();
  });
}

/** SQLite's trouble in words a person can act on. */
export function explained(error: unknown, path = ''): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const { code } = error;
  if (code.startsWith('SQLITE_BUSY')) return new Failure('library-locked', `${path} is open in another window or program.`, { path });
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) return new Failure('library-damaged', `${path} is damaged: ${error.message}`, { path });
  if (code.startsWith('SQLITE_FULL')) return new Failure('library-full', 'The disk is full; nothing was changed.', { path });
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_IOERR')) {
    return new Failure('library-unwritable', `${path} cannot be written: ${error.message}`, { path });
  }
  return error;
}

/** While a library is opened only its own schema is asked for: where SQLite does not know it, a bit of the file has changed. */
export function explainedOpening(error: unknown, path: string): unknown {
  const known = explained(error, path);
  return known instanceof Database.SqliteError ? new Failure('library-damaged', `${path} is damaged: ${known.message}`, { path }) : known;
}
