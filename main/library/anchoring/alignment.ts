// Which word of the old text is which word of the new one: a word diff, without its chance matches, and with replaced words beside what replaced them.
import { diffArrays } from 'diff';
import { landmarks } from './landmarks';
import { replacements } from './replacements';
import { slide } from './sliding';
import { type WordRange, type Words } from './words';

/** From so many words on the diff is done from landmark to landmark. */
const LONG = 6_000;

/** What stands opposite a stretch of old words. */
export interface Alignment {
  /** The index of the first old word that was compared. */
  first: number;
  /** For each old word from `first` on, the index of its new word, or -1. It ascends. */
  places: Int32Array;
  /** For each old word from `first` on, 1 if the new one is the same word, 0 if it stands in its place or there is none. */
  isSame: Uint8Array;
}

/** Pairs of old and new words that stand one after another in both texts. */
export interface Run {
  old: number;
  next: number;
  count: number;
}

export interface Stretch {
  words: Words;
  range: WordRange;
}

/**
 * Null if the diff takes longer than `time`, in milliseconds. Myers' diff over the words of both stretches as a whole: comparing paragraphs
 * first and words within them is quicker, but aligns empty lines and boilerplate, and then nothing below them is right. Landmarks are neither.
 */
export function align(old: Stretch, next: Stretch, time: number): Alignment | null {
  const pairs = commonWords(old, next, time);
  if (pairs === null) return null;
  const runs = withoutChance(slide(runsOf(pairs), old.words, next.words), old, next);
  const { first, last } = old.range;
  const length = Math.max(0, last - first + 1);
  const found: Alignment = { first, places: new Int32Array(length).fill(-1), isSame: new Uint8Array(length) };
  for (const run of runs) {
    for (let step = 0; step < run.count; step++) {
      found.places[run.old + step - first] = run.next + step;
      found.isSame[run.old + step - first] = 1;
    }
  }
  for (const { oldGap, nextGap } of gapsOf(runs, old.range, next.range)) {
    for (const [from, to] of replacements({ words: old.words, range: oldGap }, { words: next.words, range: nextGap })) {
      found.places[from - first] = to;
      found.isSame[from - first] = old.words.keys[from] === next.words.keys[to] ? 1 : 0;
    }
  }
  return found;
}

export function placeOf(alignment: Alignment, word: number): number {
  return alignment.places[word - alignment.first] ?? -1;
}

export function isKept(alignment: Alignment, word: number): boolean {
  return alignment.isSame[word - alignment.first] === 1;
}

/** Pairs of indices of equal words, ascending in both. */
function commonWords(old: Stretch, next: Stretch, time: number): [number, number][] | null {
  const ahead = sharedStart(old, next);
  const behind = sharedEnd(old, next, ahead);
  const oldMiddle = middleOf(old, ahead, behind);
  const nextMiddle = middleOf(next, ahead, behind);
  // A word that the other text does not have can match nothing: left out, it costs the diff nothing.
  const oldKeys = new Set(oldMiddle.map((index) => old.words.keys[index]));
  const nextKeys = new Set(nextMiddle.map((index) => next.words.keys[index]));
  const oldShared = oldMiddle.filter((index) => nextKeys.has(old.words.keys[index]));
  const nextShared = nextMiddle.filter((index) => oldKeys.has(next.words.keys[index]));
  const found = pairsOf(oldShared.map((index) => old.words.keys[index] ?? -1), nextShared.map((index) => next.words.keys[index] ?? -1), time);
  if (found === null) return null;
  const pairs: [number, number][] = [];
  for (let step = 0; step < ahead; step++) pairs.push([old.range.first + step, next.range.first + step]);
  for (const [from, to] of found) pairs.push([oldShared[from] ?? 0, nextShared[to] ?? 0]);
  for (let step = behind - 1; step >= 0; step--) pairs.push([old.range.last - step, next.range.last - step]);
  return pairs;
}

/** Pairs of places of equal keys, ascending in both. */
function pairsOf(old: readonly number[], next: readonly number[], time: number): [number, number][] | null {
  const end = performance.now() + time;
  const cuts = Math.max(old.length, next.length) > LONG ? landmarks(old, next) : [];
  const pairs: [number, number][] = [];
  let [from, to] = [0, 0];
  for (const [oldCut, nextCut] of [...cuts, [old.length, next.length] as const]) {
    const changes = diffArrays(old.slice(from, oldCut), next.slice(to, nextCut), { timeout: Math.max(0, end - performance.now()) });
    if (changes === undefined) return null;
    for (const { added, removed, count } of changes) {
      if (!added && !removed) {
        for (let step = 0; step < count; step++) pairs.push([from + step, to + step]);
      }
      if (!added) from += count;
      if (!removed) to += count;
    }
  }
  return pairs;
}

function sharedStart(old: Stretch, next: Stretch): number {
  const most = Math.min(countOf(old.range), countOf(next.range));
  let count = 0;
  while (count < most && old.words.keys[old.range.first + count] === next.words.keys[next.range.first + count]) count++;
  return count;
}

function sharedEnd(old: Stretch, next: Stretch, ahead: number): number {
  const most = Math.min(countOf(old.range), countOf(next.range)) - ahead;
  let count = 0;
  while (count < most && old.words.keys[old.range.last - count] === next.words.keys[next.range.last - count]) count++;
  return count;
}

function middleOf({ range }: Stretch, ahead: number, behind: number): number[] {
  return Array.from({ length: Math.max(0, countOf(range) - ahead - behind) }, (_, index) => range.first + ahead + index);
}

function countOf({ first, last }: WordRange): number {
  return Math.max(0, last - first + 1);
}

function runsOf(pairs: readonly [number, number][]): Run[] {
  const runs: Run[] = [];
  for (const [old, next] of pairs) {
    const run = runs.at(-1);
    if (run && run.old + run.count === old && run.next + run.count === next) run.count++;
    else runs.push({ old, next, count: 1 });
  }
  return runs;
}

/**
 * Between two quite different stretches a diff still pairs a "the" here and an "of" there. A run that is lighter than the change on either side of it
 * is such a chance, and is dropped, as in the semantic cleanup of diff-match-patch.
 */
function withoutChance(runs: readonly Run[], old: Stretch, next: Stretch): Run[] {
  let kept = [...runs];
  for (;;) {
    const gaps = gapsOf(kept, old.range, next.range);
    const weights = gaps.map(({ oldGap, nextGap }) => Math.min(weightOf(old.words, oldGap), weightOf(next.words, nextGap)));
    const left = kept.filter((run, index) => {
      const weight = weightOf(old.words, { first: run.old, last: run.old + run.count - 1 });
      return weight >= (weights[index] ?? 0) || weight >= (weights[index + 1] ?? 0);
    });
    if (left.length === kept.length) return kept;
    kept = left;
  }
}

/** In units of text, from the first word's start to the last one's end. */
function weightOf(words: Words, { first, last }: WordRange): number {
  return last < first ? 0 : (words.ends[last] ?? 0) - (words.starts[first] ?? 0);
}

/** What lies before, between and after the runs: one more than there are runs, some of them empty. */
function gapsOf(runs: readonly Run[], oldRange: WordRange, nextRange: WordRange): { oldGap: WordRange; nextGap: WordRange }[] {
  const ends: Run[] = [...runs, { old: oldRange.last + 1, next: nextRange.last + 1, count: 0 }];
  return ends.map((run, index) => {
    const before = runs[index - 1] ?? { old: oldRange.first, next: nextRange.first, count: 0 };
    return {
      oldGap: { first: before.old + before.count, last: run.old - 1 },
      nextGap: { first: before.next + before.count, last: run.next - 1 },
    };
  });
}
