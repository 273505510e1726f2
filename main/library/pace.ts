// How much to do before others get their turn: as much as was just done in that time, so that nobody waits long on a slow machine or over long texts.

const TURN = 30; // ms
const MOST = 200;

export class Pace {
  /** How many to take next. */
  count = 1;

  /** Does some of it and learns how long that takes. */
  take<T>(some: number, act: () => T): T {
    const start = performance.now();
    const answer = act();
    const each = (performance.now() - start) / Math.max(1, some);
    // At most twice as many as before: one easy text says little of the next.
    this.count = Math.max(1, Math.min(MOST, this.count * 2, Math.floor(TURN / Math.max(each, 0.01))));
    return answer;
  }
}

/** Acts no more often than that. What was not told then is told when it is asked to `finish`. */
export function seldom(milliseconds: number, act: () => void): { tell(): void; finish(): void } {
  let last = 0;
  let isOwed = false;
  const now = () => {
    last = performance.now();
    isOwed = false;
    act();
  };
  return {
    tell: () => {
      isOwed = true;
      if (performance.now() - last >= milliseconds) now();
    },
    finish: () => {
      if (isOwed) now();
    },
  };
}
