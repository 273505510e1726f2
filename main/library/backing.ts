// When an open library is backed up: on opening if the last backup is a day old, every half hour with changes, before much is deleted, and when asked.
import { Failure } from '../failure';
import type { BackupReason, BackupRow } from '../../preload/api';
import { stateOf } from './backup-slip';
import { listBackups, makeBackup, type Making } from './backups';
import type { Connection } from './database';
import { isDue } from './rotation';

/** How often it is looked whether a backup is due. */
const LOOK = 60_000; // ms
/** A deletion of this many things at once is backed up first. */
const BULK = 10;

export class Backing {
  readonly #db: Connection;
  readonly #path: string;
  readonly #timer: NodeJS.Timeout;
  #running: Promise<unknown> = Promise.resolve();

  constructor(db: Connection, path: string) {
    this.#db = db;
    this.#path = path;
    this.#timer = setInterval(() => void this.#look('interval'), LOOK);
    this.#timer.unref();
    this.#running = this.#look('start');
  }

  make(reason: BackupReason, options: Making = {}): Promise<unknown> {
    this.#running = makeBackup(this.#db, this.#path, reason, options);
    return this.#running;
  }

  /** A text that is damaged already must not keep anything from the trash: its copy is kept as a bad backup, and the older ones stay. */
  async beforeDeleting(things: number): Promise<void> {
    if (things < BULK) return;
    try {
      await this.make('before-delete');
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'library-damaged') throw error;
      console.warn('The backup before deleting is a copy of damage:', error.message);
    }
  }

  /** Resolves when no backup is being made any more. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running.catch(() => null); // whoever asked for it was told
  }

  /** A backup that fails must not stop the work; it is tried again at the next look, and the log says why. */
  async #look(reason: 'start' | 'interval'): Promise<void> {
    try {
      const [last = null] = listBackups(this.#path).backups;
      const hasChanged = last === null || last.state !== stateOf(this.#db);
      if (hasChanged && isDue(last, new Date(), hasChanged)) await this.make(reason);
    } catch (error) {
      console.error('No backup could be made:', error);
    }
  }
}

/** The newest first. */
export function backupRows(path: string): BackupRow[] {
  return listBackups(path).backups.map(({ name, madeAt, bytes, reason, counts, isWhole }) => ({ name, madeAt, bytes, reason, counts: isWhole ? counts : null }));
}
