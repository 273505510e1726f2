// Carries a passage through an alignment: from the new place of its first word to that of its last one.
import type { Span } from '../../../preload/records';
import { type Alignment, isKept, placeOf } from './alignment';
import { gapBefore, type WordRange, type Words, wordAt, wordsWithin } from './words';

/** Below this share of a passage's letters, what the diff has left of it may be chance. */
const LEAST_LEFT = 0.4;
/** A word or two may have been added before a closing mark; if more come before it, it is another mark. */
const MOST_ADDED = 3;

/** Null if too little of the passage is left where it was. */
export function project(alignment: Alignment, old: Words, next: Words, span: Span): Span | null {
  const range = wordsWithin(old, span.start, span.end);
  if (range.last < range.first) return projectGap(alignment, old, next, span);
  const placed = placedWithin(alignment, range);
  if (placed === null || !isSound(alignment, old, range, placed)) return null;
  return { start: startOf(alignment, { old, next, span }, range, placed), end: endOf(alignment, { old, next, span }, range, placed) };
}

/** Whether the nearest words on both sides, three at most and none beyond the paragraph, stand where they stood. */
export function isAmongTheSame(alignment: Alignment, old: Words, next: Words, span: Span): boolean {
  const { first, last } = wordsWithin(old, span.start, span.end);
  const place = (word: number) => placeOrEnd(alignment, old, next, word);
  const isSideKept = (edge: number, by: 1 | -1) => neighbours(old, edge, by).every((word) => isKept(alignment, word) && place(word) === place(word - by) + by);
  return isSideKept(first, -1) && isSideKept(last, 1);
}

/** Up to three words from an edge outwards, none of them in another paragraph. */
function neighbours(old: Words, edge: number, by: 1 | -1): number[] {
  const found: number[] = [];
  for (let step = 1; step <= 3; step++) {
    const word = edge + by * step;
    if (word < 0 || word >= old.keys.length || gapBefore(old, by < 0 ? word + 1 : word).includes('\n')) break;
    found.push(word);
  }
  return found;
}

/** What follows the last word of the old text is what follows the last one of the new text. */
function placeOrEnd(alignment: Alignment, old: Words, next: Words, word: number): number {
  return word < old.keys.length ? placeOf(alignment, word) : next.keys.length;
}

function placedWithin(alignment: Alignment, { first, last }: WordRange): WordRange | null {
  let [from, to] = [first, last];
  while (from <= last && placeOf(alignment, from) < 0) from++;
  while (to >= from && placeOf(alignment, to) < 0) to--;
  return to < from ? null : { first: from, last: to };
}

/** A word that was replaced counts half: its place is known, but not by itself. */
function isSound(alignment: Alignment, old: Words, range: WordRange, placed: WordRange): boolean {
  const spread = placeOf(alignment, placed.last) - placeOf(alignment, placed.first);
  if (spread > 2 * (range.last - range.first) + 40) return false;
  let [left, all] = [0, 0];
  for (let word = range.first; word <= range.last; word++) {
    const length = (old.ends[word] ?? 0) - (old.starts[word] ?? 0);
    all += length;
    if (isKept(alignment, word)) left += length;
    else if (placeOf(alignment, word) >= 0) left += length / 2;
  }
  return left >= LEAST_LEFT * all;
}

interface Texts {
  old: Words;
  next: Words;
  span: Span;
}

function startOf(alignment: Alignment, { old, next, span }: Texts, range: WordRange, placed: WordRange): number {
  const place = placeOf(alignment, placed.first);
  const start = next.starts[place] ?? 0;
  const into = span.start - (old.starts[range.first] ?? 0);
  if (into >= 0 && placed.first === range.first) return wordAt(old, range.first) === wordAt(next, place) ? start + into : start;
  const ahead = old.text.slice(Math.max(span.start, old.ends[placed.first - 1] ?? 0), old.starts[placed.first]);
  // Of words that are dropped, their marks go too; only what clings to the first word left stays.
  if (placed.first > range.first) return start - marksShared(reversed(/\S*$/u.exec(ahead)?.[0] ?? ''), reversed(gapBefore(next, place)));
  const before = placeOf(alignment, placed.first - 1);
  const added = before < 0 ? 0 : Math.min(MOST_ADDED, place - before - 1);
  for (let step = 0; step <= added; step++) {
    const marks = marksShared(reversed(ahead), reversed(gapBefore(next, place - step)));
    if (marks > 0) return (next.starts[place - step] ?? 0) - marks;
  }
  return start;
}

function endOf(alignment: Alignment, { old, next, span }: Texts, range: WordRange, placed: WordRange): number {
  const place = placeOf(alignment, placed.last);
  const end = next.ends[place] ?? 0;
  const beyond = span.end - (old.ends[range.last] ?? 0);
  if (beyond <= 0 && placed.last === range.last) return wordAt(old, range.last) === wordAt(next, place) ? end + beyond : end;
  const behind = old.text.slice(old.ends[placed.last], Math.min(span.end, old.starts[placed.last + 1] ?? span.end));
  if (placed.last < range.last) return end + marksShared([...(/^\S*/u.exec(behind)?.[0] ?? '')], [...gapBefore(next, place + 1)]);
  const after = placeOf(alignment, placed.last + 1);
  const added = after < 0 ? 0 : Math.min(MOST_ADDED, after - place - 1);
  for (let step = 0; step <= added; step++) {
    const marks = marksShared([...behind], [...gapBefore(next, place + step + 1)]);
    if (marks > 0) return (next.ends[place + step] ?? 0) + marks;
  }
  return end;
}

/**
 * How many units of the marks next to a word belong to the passage: those that did, or as many others where typography changed them.
 * Both read away from the word; space at the far end does not count.
 */
function marksShared(old: readonly string[], next: readonly string[]): number {
  if (old.length > 0 && old.every((mark, index) => mark === next[index])) return old.join('').length;
  let wanted = old.filter((mark) => mark.trim() !== '').length;
  let [units, taken] = [0, 0];
  for (const mark of next) {
    if (wanted === 0 || mark === '\n') break;
    units += mark.length;
    if (mark.trim() === '') continue;
    taken = units;
    wanted--;
  }
  return taken;
}

function reversed(text: string): string[] {
  return [...text].reverse();
}

/** A passage without a single word in it, such as a dash: it stays between the two words that it stood between. */
function projectGap(alignment: Alignment, old: Words, next: Words, { start, end }: Span): Span | null {
  const { first: after } = wordsWithin(old, end, old.text.length);
  const place = placeOrEnd(alignment, old, next, after);
  const isHeld = (word: number) => word < 0 || word >= old.keys.length || isKept(alignment, word);
  if (place < 0 || placeOf(alignment, after - 1) !== place - 1 || !isHeld(after - 1) || !isHeld(after)) return null;
  const oldFrom = old.ends[after - 1] ?? 0;
  const gap = gapBefore(next, place);
  const quote = old.text.slice(start, end);
  const isUnchanged = gap.slice(start - oldFrom, end - oldFrom) === quote;
  const at = isUnchanged ? start - oldFrom : gap.indexOf(quote);
  const from = (next.ends[place - 1] ?? 0) + at;
  return at < 0 ? null : { start: from, end: from + quote.length };
}
