// Opens a library to look at without touching it: a copy is opened, so that also a read-only disk, a newer schema and a half-written log can be read.
import { existsSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../failure';
import { asideFolder } from './aside';
import { checkFile, checkOurs, explained, migrate, openPlainly, type Connection } from './database';
import { copyWhole, diskFailure } from './disk';
import { MIGRATIONS } from './migrations';

export interface ReadOnly {
  /** Refuses writes (`query_only`). What a library must write for itself may go into the copy: `query_only = OFF` meanwhile. */
  db: Connection;
  /** The copy's. */
  path: string;
  /** May be above what this program knows. */
  schema: number;
  /** Closes it and throws the copy away. */
  close(): void;
}

/** Times the copy is taken anew when another program wrote meanwhile. */
const TRIES = 3;

/**
 * Nothing beside the original is made or changed. SQLite alone cannot do it: a write-ahead log on a read-only disk cannot be opened at all.
 * @param within where the copy's folder is made, readable by its owner alone.
 * @throws Failure `library-missing`, `library-empty`, `library-damaged`, `library-foreign`, `library-full`, or `library-locked` when it keeps changing.
 */
export function openReadOnly(path: string, within = tmpdir()): ReadOnly {
  checkFile(path);
  const copied = copyAside(path, within);
  try {
    const db = openPlainly(copied.path, {});
    try {
      db.pragma('trusted_schema = OFF');
      db.pragma('temp_store = MEMORY');
      // Reads the log and the schema now, so that damage is heard of here.
      db.prepare('SELECT count(*) FROM sqlite_schema').get();
      const schema = Number(db.pragma('user_version', { simple: true }));
      checkOurs(db, path, schema);
      db.pragma('query_only = ON');
      return { db, path: copied.path, schema, close: () => (db.close(), copied.remove()) };
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    copied.remove();
    throw explained(error, path);
  }
}

/** Brings the copy of an older library up to what this program reads; a newer one is left as it is. */
export function upgradeCopy(db: Connection): void {
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version < MIGRATIONS.length) migrate(db, version);
}

/** Copies a database with its log to a folder of its own. */
export function copyAside(path: string, within = tmpdir()): { path: string; remove(): void } {
  const folder = asideFolder('reading', within);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const copy = join(folder, 'library.commonplace');
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      const before = marksOf(path);
      for (const part of ['', '-wal'].filter((each) => existsSync(path + each))) {
        rmSync(copy + part, { force: true });
        copyWhole(path + part, copy + part);
      }
      if (before === marksOf(path)) return { path: copy, remove };
    }
    throw new Failure('library-locked', `${path} is being written by another window or program.`, { path });
  } catch (error) {
    remove();
    throw diskFailure(error, path);
  }
}

/** Sizes and times of a database and its log: the same before and after copying, they are of one moment. */
function marksOf(path: string): string {
  return ['', '-wal'].map((part) => (existsSync(path + part) ? `${statSync(path + part).size} ${statSync(path + part).mtimeMs}` : '')).join(' ');
}
