// Where two wordings of a passage part: what stands between the words that they begin and end with alike.
import type { Span } from '../../preload/api';

export interface Difference {
  was: Span;
  now: Span;
}

/** Whole words; empty spans where one only adds to the other. */
export function differenceOf(was: string, now: string): Difference {
  const [first, second] = [piecesOf(was), piecesOf(now)];
  const most = Math.min(first.length, second.length);
  let before = 0;
  while (before < most && first[before] === second[before]) before++;
  let after = 0;
  while (after < most - before && first[first.length - 1 - after] === second[second.length - 1 - after]) after++;
  const start = lengthOf(first.slice(0, before));
  const end = lengthOf(first.slice(first.length - after));
  return { was: { start, end: was.length - end }, now: { start, end: now.length - end } };
}

/** Words, and what stands between them. */
function piecesOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu) ?? [];
}

function lengthOf(pieces: readonly string[]): number {
  return pieces.reduce((length, piece) => length + piece.length, 0);
}
