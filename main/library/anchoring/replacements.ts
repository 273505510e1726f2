// Within a gap of a word diff, which new word stands where an old one stood: so that a passage keeps its edges when its first word is replaced.
import type { Stretch } from './alignment';
import { gapBefore, type WordRange, type Words, wordAt } from './words';

/** Longer stretches are new writing, not words replaced: nothing in them stands for anything. */
const MOST = 8;
/** What it costs to pair two words that are nothing alike; to leave both alone costs 1. */
const UNLIKE = 0.8;

/**
 * Pairs of indices, ascending in both. Where a paragraph goes or comes next to a replaced word, the gap holds both: so what lies on the
 * gap's first line is paired apart from what lies on its last one.
 */
export function replacements(old: Stretch, next: Stretch): [number, number][] {
  const olds = linesOf(old);
  const nexts = linesOf(next);
  if (olds === null && nexts === null) return cheapestPairs(old, next);
  const [head = [], tail = []] = (['head', 'tail'] as const).map((part) => cheapestPairs(
    { words: old.words, range: olds?.[part] ?? old.range },
    { words: next.words, range: nexts?.[part] ?? next.range },
  ));
  if (olds !== null && nexts !== null) return [...head, ...tail];
  // What has no line break in it belongs to one of the two lines.
  return head.length >= tail.length ? head : tail;
}

/** The words of the stretch before its first line break, and those behind its last one; the break may be at its very edge. Null without any. */
function linesOf({ words, range: { first, last } }: Stretch): { head: WordRange; tail: WordRange } | null {
  if (last < first) return null;
  let headEnd = first;
  while (headEnd <= last + 1 && !isBroken(words, headEnd)) headEnd++;
  if (headEnd > last + 1) return null;
  let tailStart = last + 1;
  while (!isBroken(words, tailStart)) tailStart--;
  return { head: { first, last: headEnd - 1 }, tail: { first: tailStart, last } };
}

function isBroken(words: Words, index: number): boolean {
  return gapBefore(words, index).includes('\n');
}

/** The cheapest way to write one stretch over the other. */
function cheapestPairs(old: Stretch, next: Stretch): [number, number][] {
  const olds = namesIn(old);
  const nexts = namesIn(next);
  if (olds.length === 0 || nexts.length === 0 || olds.length > MOST || nexts.length > MOST) return [];
  const costs: number[][] = [];
  for (let row = olds.length; row >= 0; row--) {
    const costsHere: number[] = [];
    costs[row] = costsHere;
    for (let column = nexts.length; column >= 0; column--) costsHere[column] = cheapest(row, column).cost;
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < olds.length && column < nexts.length;) {
    const { step } = cheapest(row, column);
    if (step === 'pair') pairs.push([old.range.first + row, next.range.first + column]);
    if (step !== 'add') row++;
    if (step !== 'remove') column++;
  }
  return pairs;

  function cheapest(row: number, column: number): { cost: number; step: 'pair' | 'remove' | 'add' } {
    const [one, other] = [olds[row], nexts[column]];
    const remove = one === undefined ? Infinity : 0.5 + (costs[row + 1]?.[column] ?? 0);
    const add = other === undefined ? Infinity : 0.5 + (costs[row]?.[column + 1] ?? 0);
    const pair = one === undefined || other === undefined ? Infinity : UNLIKE * (1 - likeness(one, other)) + (costs[row + 1]?.[column + 1] ?? 0);
    if (one === undefined && other === undefined) return { cost: 0, step: 'pair' };
    const cost = Math.min(pair, remove, add);
    if (pair === cost) return { cost, step: 'pair' };
    return { cost, step: remove === cost ? 'remove' : 'add' };
  }
}

/** The share of a word that its beginning and end have in common with another. */
function likeness(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let ahead = 0;
  while (ahead < most && one[ahead] === other[ahead]) ahead++;
  let behind = 0;
  while (behind < most - ahead && one[one.length - 1 - behind] === other[other.length - 1 - behind]) behind++;
  return (ahead + behind) / Math.max(one.length, other.length);
}

function namesIn({ words, range }: Stretch): string[] {
  return Array.from({ length: Math.max(0, range.last - range.first + 1) }, (_, step) => wordAt(words, range.first + step).toLowerCase());
}
