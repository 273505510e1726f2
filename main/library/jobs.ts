// Long work: it answers at once with an id, tells how far it is, yields to every other call, and can be cancelled.
import { Failure, callErrorOf } from '../failure';
import type { CallError, Damage, DamageRow, Job, JobKind, JobState, Page } from '../../preload/api';
import { articleOf } from './checking';
import { explained, type Connection } from './database';
import { expectedOf, outcomesOf } from './reports';

const TOLD_EVERY = 100; // ms
/** Seldom: each writing waits for the disk, and it only matters after a crash. */
const WRITTEN_EVERY = 2000; // ms

interface Far {
  done: number;
  total: number;
  at: string;
}

/** What a running job may do. */
export interface Control {
  readonly id: number;
  /** Says how far the job is, and lets other calls through. @throws Failure `cancelled` once it was cancelled. */
  step(done: number, total: number, at: string): Promise<void>;
  /** Waits for somebody else's work, but no longer once it was cancelled. @throws Failure `cancelled` */
  orCancelled<T>(work: Promise<T>): Promise<T>;
}

interface JobRow extends Far {
  id: number;
  kind: JobKind;
  state: JobState;
  madeAt: string;
  error: string | null;
}

export class Jobs {
  readonly #db: Connection;
  readonly #tell: (job: Job) => void;
  /** The last job of earlier times. */
  readonly #before: number;
  readonly #running = new Map<number, { ended: Promise<void>; cancel: AbortController; on: number | null }>();
  /** How far those are that run: more than is written down. */
  readonly #far = new Map<number, Far>();

  /** Jobs that failed and whose end could not be written. */
  readonly #lost = new Map<number, CallError>();

  constructor(db: Connection, tell: (job: Job) => void) {
    this.#db = db;
    this.#tell = tell;
    this.#before = Number(db.prepare('SELECT coalesce(max(id), 0) FROM job').pluck().get());
    // The process died under them; what they had done is kept.
    const lost = JSON.stringify(callErrorOf(new Failure('library-gone', 'The library stopped while this was running; what was done is kept.')));
    db.prepare("UPDATE job SET state = 'failed', error = ? WHERE state = 'running'").run(lost);
  }

  /** @param on the job whose leavings it works on, which must not be touched meanwhile */
  start(kind: JobKind, work: (control: Control) => Promise<string>, on: number | null = null): Job {
    const made = this.#db.prepare("INSERT INTO job (kind, state, made_at) VALUES (?, 'running', ?)").run(kind, new Date().toISOString());
    return this.#begin(Number(made.lastInsertRowid), work, on);
  }

  /** The same job does more. @throws Failure `busy` while it runs */
  again(id: number, work: (control: Control) => Promise<string>): Job {
    this.mustRest(id);
    this.#db.prepare("UPDATE job SET state = 'running', done = 0, total = 0, error = NULL WHERE id = ?").run(id);
    return this.#begin(id, work, null);
  }

  /** The job that works on what this one left; null when none does. */
  workingOn(id: number): Job | null {
    const [found] = [...this.#running].find(([, { on }]) => on === id) ?? [];
    return found === undefined ? null : this.get(found);
  }

  /** @throws Failure `busy` while it runs, or another works on what it left; `not-found` when there is no such job */
  mustRest(id: number): void {
    if (this.#running.has(id) || this.workingOn(id)) throw new Failure('busy', `Job ${id} is still running.`);
    this.get(id);
  }

  cancel(id: number): Job {
    this.#running.get(id)?.cancel.abort();
    return this.get(id);
  }

  /** Resolves when nothing runs any more. */
  async stop(): Promise<void> {
    const running = [...this.#running.values()];
    for (const { cancel } of running) cancel.abort();
    await Promise.all(running.map(({ ended }) => ended));
  }

  get(id: number): Job {
    const row = this.#db.prepare('SELECT id, kind, state, made_at AS madeAt, done, total, at, error FROM job WHERE id = ?').get(id) as JobRow | undefined;
    if (!row) throw new Failure('not-found', `There is no job ${id}.`);
    const more = { outcomes: row.kind === 'preview' ? expectedOf(this.#db, id) : outcomesOf(this.#db, id), sinceOpening: id > this.#before };
    const lost = this.#lost.get(id);
    if (lost) return { ...row, ...more, state: 'failed', error: lost };
    return { ...row, ...this.#far.get(id), ...more, error: row.error === null ? null : JSON.parse(row.error) as CallError };
  }

  /** Those that run, and the last ten that ended; the newest first. */
  list(): Job[] {
    const ids = this.#db.prepare("SELECT id FROM job WHERE state = 'running' OR id > (SELECT coalesce(max(id), 0) - 10 FROM job) ORDER BY id DESC").pluck().all() as number[];
    return ids.map((id) => this.get(id));
  }

  /** The newest first. */
  imports(from: number, count: number): Page<Job> {
    const total = Number(this.#db.prepare("SELECT count(*) FROM job WHERE kind = 'import'").pluck().get());
    const ids = this.#db.prepare<[number, number], number>("SELECT id FROM job WHERE kind = 'import' ORDER BY id DESC LIMIT ? OFFSET ?").pluck().all(count, from);
    return { total, rows: ids.map((id) => this.get(id)) };
  }

  addDamages(job: number, damages: readonly Damage[]): void {
    const add = this.#db.prepare('INSERT INTO damage (job, kind, thing, title, what) VALUES (?, ?, ?, ?, ?)');
    this.#db.transaction(() => {
      for (const { kind, id, title, what } of damages) add.run(job, kind, id, title, what);
    })();
  }

  damages(job: number, from: number, count: number): Page<DamageRow> {
    const total = Number(this.#db.prepare('SELECT count(*) FROM damage WHERE job = ?').pluck().get(job));
    const rows = this.#db.prepare('SELECT kind, thing AS id, title, what FROM damage WHERE job = ? ORDER BY id LIMIT ? OFFSET ?').all(job, count, from);
    return { total, rows: (rows as Damage[]).map((row) => ({ ...row, article: articleOf(this.#db, row.kind, row.id) })) };
  }

  #begin(id: number, work: (control: Control) => Promise<string>, on: number | null): Job {
    const cancel = new AbortController();
    this.#running.set(id, { ended: this.#run(id, cancel.signal, work), cancel, on });
    return this.get(id);
  }

  async #run(id: number, signal: AbortSignal, work: (control: Control) => Promise<string>): Promise<void> {
    let told = 0;
    let written = 0;
    const cancelled = () => new Failure('cancelled', 'It was cancelled; what was done is kept.');
    const step = async (done: number, total: number, at: string) => {
      if (signal.aborted) throw cancelled();
      if (Date.now() - told >= TOLD_EVERY) {
        told = Date.now();
        this.#far.set(id, { done, total, at });
        if (told - written >= WRITTEN_EVERY) {
          written = told;
          this.#db.prepare('UPDATE job SET done = ?, total = ?, at = ? WHERE id = ?').run(done, total, at, id);
        }
        this.#tell(this.get(id));
      }
      await new Promise(setImmediate);
    };
    const orCancelled = <T>(others: Promise<T>) => new Promise<T>((resolve, reject) => {
      const stop = () => reject(cancelled());
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop, { once: true });
      void others.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
    try {
      await new Promise(setImmediate); // the caller hears of the job before its first event
      const at = await work({ id, step, orCancelled });
      this.#end(id, 'done', at, null);
    } catch (thrown) {
      const error = explained(thrown, this.#db.name);
      if (!(error instanceof Failure)) console.error('job', id, error);
      this.#endBadly(id, error);
    } finally {
      this.#running.delete(id);
      this.#far.delete(id);
    }
  }

  #end(id: number, state: JobState, at: string, error: CallError | null): void {
    const kept = state === 'cancelled' ? null : error;
    const { done, total } = this.#far.get(id) ?? this.get(id);
    this.#db.prepare('UPDATE job SET state = ?, done = ?, total = ?, at = ?, error = ? WHERE id = ?')
      .run(state, state === 'done' ? total : done, total, at, kept ? JSON.stringify(kept) : null, id);
    this.#far.delete(id);
    this.#tell(this.get(id));
  }

  /** Where even that cannot be written, as on a full disk, it stays unwritten: the next opening ends the job, and the window is told now. */
  #endBadly(id: number, error: unknown): void {
    const failure = callErrorOf(error);
    try {
      this.#end(id, failure.code === 'cancelled' ? 'cancelled' : 'failed', '', failure);
    } catch (unwritten) {
      console.error('The end of job', id, 'was not written:', unwritten);
      this.#lost.set(id, failure);
      this.#tell(this.get(id));
    }
  }
}
