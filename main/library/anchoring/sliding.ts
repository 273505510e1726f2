// Where a gap in a diff may stand in several places with the same right, puts it where people cut: between paragraphs, else between sentences.
import type { Run } from './alignment';
import { gapBefore, type Words } from './words';

/** A gap that has slid may let the one before it slide too. */
const ROUNDS = 8;
/** What it is worth, in the measure of `edgeOf`, that a run joins the next one as a whole: words that belong together stay together. */
const JOINED = 2.5;

/**
 * Of "The port closed. The lake froze." and "The lake froze." a diff may say that `The` stayed and `port closed. The` went.
 * Such a gap can slide as long as the word that enters it equals the word that leaves it.
 */
export function slide(runs: readonly Run[], old: Words, next: Words): Run[] {
  let slid = [...runs];
  for (let round = 0; round < ROUNDS; round++) slid = slideOnce(slid, old, next);
  return slid;
}

function slideOnce(runs: readonly Run[], old: Words, next: Words): Run[] {
  const moved = runs.map((run) => ({ ...run }));
  for (const [index, after] of moved.entries()) {
    const before = moved[index - 1];
    if (!before || before.count === 0) continue;
    const isDeletion = after.next === before.next + before.count;
    const isInsertion = after.old === before.old + before.count;
    if (isDeletion === isInsertion) continue;
    const [words, first, last] = isDeletion
      ? [old, before.old + before.count, after.old - 1]
      : [next, before.next + before.count, after.next - 1];
    shift(before, after, bestShift({ words, first, last }, before.count, after.count));
  }
  return moved.filter(({ count }) => count > 0);
}

interface Gap {
  words: Words;
  first: number;
  last: number;
}

/** By how many words the gap slides: to the left if negative. */
function bestShift({ words, first, last }: Gap, before: number, after: number): number {
  const { keys } = words;
  let best = 0;
  let bestFit = fitOf(words, first, last);
  const consider = (by: number) => {
    const fit = fitOf(words, first + by, last + by) + (by === -before || by === after ? JOINED : 0);
    if (fit <= bestFit) return;
    best = by;
    bestFit = fit;
  };
  for (let by = -1; -by <= before && keys[first + by] === keys[last + by + 1]; by--) consider(by);
  for (let by = 1; by <= after && keys[first + by - 1] === keys[last + by]; by++) consider(by);
  return best;
}

function shift(before: Run, after: Run, by: number): void {
  before.count += by;
  after.old += by;
  after.next += by;
  after.count -= by;
}

function fitOf(words: Words, first: number, last: number): number {
  return edgeOf(gapBefore(words, first)) + edgeOf(gapBefore(words, last + 1));
}

function edgeOf(gap: string): number {
  if (gap.includes('\n')) return 3;
  if (/[.!?…。]/u.test(gap)) return 2;
  return /[\p{P}]/u.test(gap) ? 1 : 0;
}
