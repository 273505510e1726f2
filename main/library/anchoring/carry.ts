// Carries passages over in a thread of its own, for no longer than a limit; what is not done by then is done by quotes alone, a passage at a time.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type Anchor, type Carried, carrier, carryOver } from './anchoring';

/** What the thread is given. */
export interface Work {
  oldText: string;
  newText: string;
  anchors: readonly Anchor[];
  diffTime: number;
}

export interface CarryOptions {
  /** Milliseconds. */
  limit?: number;
  /** The built `worker.ts`; the build lays it beside the library's entry. */
  worker?: string;
}

/** The diff's share of the limit; in the rest the thread looks for what the diff has lost, or for everything if the diff did not end. */
const DIFF_SHARE = 0.6;
/** A diff's memory grows with the square of the changes. A thread that wants more than this fails, and the library lives. */
const MOST_MEGABYTES = 768;

/** As `carryOver`. It does not reject: at worst the passages are looked for by their quotes, and none of them is `exact`. No thread outlives it. */
export async function carry(oldText: string, newText: string, anchors: readonly Anchor[], options: CarryOptions = {}): Promise<Carried[]> {
  const { limit = 3_000, worker = join(__dirname, 'anchoring.js') } = options;
  if (anchors.length === 0) return [];
  const diffTime = limit * DIFF_SHARE;
  // Run from its sources, the library has no built thread beside it.
  if (!existsSync(worker)) return carryOver(oldText, newText, anchors, diffTime);
  const carried = await inThread(worker, { oldText, newText, anchors, diffTime }, limit);
  return carried ?? await byQuotes(oldText, newText, anchors);
}

/** Null if the limit is reached, or if the thread fails. */
async function inThread(entry: string, work: Work, limit: number): Promise<Carried[] | null> {
  const thread = new Worker(entry, { workerData: work, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
  const over = new AbortController();
  const alarm = setTimeout(() => over.abort(), limit);
  try {
    const answer = once(thread, 'message', { signal: over.signal });
    const end = once(thread, 'exit', { signal: over.signal });
    const [carried] = await Promise.race([answer, end.then(([code]) => { throw new Error(`It ended with code ${code} and no answer.`); })]) as [Carried[]];
    return carried;
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'AbortError';
    if (!isLate) console.error('Passages are looked for by their quotes alone, for the thread failed:', error);
    return null;
  } finally {
    clearTimeout(alarm);
    over.abort();
    await thread.terminate();
  }
}

async function byQuotes(oldText: string, newText: string, anchors: readonly Anchor[]): Promise<Carried[]> {
  const carryOne = carrier(oldText, newText, 0);
  const carried: Carried[] = [];
  for (const anchor of anchors) {
    await setImmediate();
    carried.push(carryOne(anchor));
  }
  return carried;
}
