// Checks a library in a thread of its own: SQLite's check and a hash of each text take seconds, in which the library must go on answering.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CallError } from '../../preload/api';
import { Failure } from '../failure';
import { inspectFile, type Depth, type Inspection, type Progress } from './checking';

/** What the thread is given. */
export interface Work {
  path: string;
  depth: Depth;
}

/** What the thread says: how far it is, and at last what it found or why it could not look. */
export type Told = { done: number; total: number; at: string } | { inspection: Inspection } | { failure: CallError };

export interface InspectOptions {
  /** Milliseconds. A disk that no longer answers must not hold up the next backup for ever. */
  limit?: number;
  /** The built `check-worker.ts`; the build lays it beside the library's entry. */
  worker?: string;
}

const LIMIT = 30 * 60_000;
/** How often it is asked whether the check shall go on. */
const LOOK = 50; // ms

/**
 * @param path a file that nobody writes to: a backup, or a copy. The library itself is locked, also for a second connection of its own process.
 * @param step says how far it is, and ends the check by throwing; then the thread ends with the statement that it is in.
 * @throws Failure what `step` throws, `cancelled` after the limit, or why the file cannot be opened.
 */
export async function inspect(path: string, depth: Depth, step: Progress['step'], options: InspectOptions = {}): Promise<Inspection> {
  const { limit = LIMIT, worker = join(__dirname, 'checking.js') } = options;
  // Run from its sources, the library has no built thread beside it.
  if (!existsSync(worker)) return inspectFile(path, depth, { step });
  const thread = new Worker(worker, { workerData: { path, depth } satisfies Work });
  try {
    return await heard(thread, step, performance.now() + limit);
  } finally {
    await thread.terminate();
  }
}

async function heard(thread: Worker, step: Progress['step'], end: number): Promise<Inspection> {
  let last = { done: 0, total: 0, at: '' };
  const answer = new Promise<Inspection>((resolve, reject) => {
    thread.on('message', (told: Told) => {
      if ('inspection' in told) resolve(told.inspection);
      else if ('failure' in told) reject(new Failure(told.failure.code, told.failure.message, told.failure.values));
      else last = told;
    });
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`The check ended with code ${code} and no answer.`)));
  });
  // Whoever waits hears of it below; in between nobody may be waiting.
  answer.catch(() => null);
  for (;;) {
    const found = await Promise.race([answer, pause(LOOK)]);
    if (found !== null) return found;
    await step(last.done, last.total, last.at);
    if (performance.now() > end) throw new Failure('cancelled', 'The check took too long and was ended.');
  }
}

async function pause(milliseconds: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), milliseconds);
  });
}
