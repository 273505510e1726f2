// How long something has lain in the trash, for a program that cannot trust the clock.
import type { Trashed } from '../../preload/api';
import type { Connection } from './database';

const DAY = 24 * 60 * 60 * 1000;
export const DAYS_KEPT = 30;

/**
 * Two ages, of which the younger counts. The clock's: now less the time of the deletion. The library's: the time that its steps bear witness to since
 * then, where no pause between two steps counts for more than a day, and a step backwards takes that day away again.
 *
 * So a clock that jumps ahead, for years even, ages the trash by one day, and none once it is put back; one that jumps back only makes it younger.
 * Further it cannot be had: a clock that is ahead and stays there is believed for that one day, and one that crept ahead by a day at each step would
 * be believed each time. The price is that a library in which nothing is done keeps its trash for longer than thirty days, never for less.
 */
export class Ages {
  readonly #now: Date;
  readonly #steps: number[];
  /** What is witnessed from the first step up to each; the last is now's. */
  readonly #witnessed: number[];
  readonly #stepOf: (kind: Trashed['kind'], id: number) => number;

  constructor(db: Connection, now: Date) {
    const steps = db.prepare<[], { id: number; made_at: string }>('SELECT id, made_at FROM step ORDER BY id').all();
    const times = [...steps.map((step) => Date.parse(step.made_at)), now.getTime()];
    let sum = 0;
    this.#now = now;
    this.#steps = steps.map(({ id }) => id);
    this.#witnessed = times.map((time, index) => {
      const pause = time - (times[index - 1] ?? time);
      sum += Number.isFinite(pause) ? Math.max(-DAY, Math.min(pause, DAY)) : 0;
      return sum;
    });
    const last = db.prepare<[string, number], number>('SELECT max(step) FROM change WHERE table_name = ? AND key = ?').pluck();
    const next = db.prepare<[number], number>('SELECT deleted_after + 1 FROM job WHERE id = ?').pluck();
    // What is no step counts from the first one after it.
    this.#stepOf = (kind, id) => (kind === 'preview' ? next.get(id) : last.get(kind, id)) ?? 0;
  }

  isOver(kind: Trashed['kind'], id: number, deletedAt: string): boolean {
    return this.#age(kind, id, deletedAt) >= DAYS_KEPT * DAY;
  }

  daysLeft(kind: Trashed['kind'], id: number, deletedAt: string): number {
    return Math.min(DAYS_KEPT, Math.max(0, Math.ceil(DAYS_KEPT - this.#age(kind, id, deletedAt) / DAY)));
  }

  #age(kind: Trashed['kind'], id: number, deletedAt: string): number {
    const byClock = this.#now.getTime() - Date.parse(deletedAt);
    // The step that touched it last: the deletion, or something later. Where the journal no longer knows, everything it still knows came after.
    const step = this.#stepOf(kind, id);
    const from = step === 0 ? 0 : Math.max(0, atOrAfter(this.#steps, step));
    const byLibrary = (this.#witnessed.at(-1) ?? 0) - (this.#witnessed[from] ?? 0);
    return Number.isFinite(byClock) ? Math.min(byClock, byLibrary) : 0;
  }
}

/** The index of the first that is not less; its length when there is none. */
function atOrAfter(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? wanted) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
