// How much of one text stands in another: the share of the shorter one's four-word runs that the other has too.
import { tokens } from './search/tokens';

const RUN = 4;

/** 0 to 1. Texts of fewer than four words are alike only when they are the same. */
export function likeness(one: string, other: string): number {
  const [first, second] = [runsOf(one), runsOf(other)];
  const [shorter, longer] = first.size <= second.size ? [first, second] : [second, first];
  if (shorter.size === 0) return one.trim() === other.trim() ? 1 : 0;
  let shared = 0;
  for (const run of shorter) if (longer.has(run)) shared++;
  return shared / shorter.size;
}

function runsOf(text: string): Set<string> {
  const words = [...tokens(text)].map(({ token }) => token);
  return new Set(words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, index) => words.slice(index, index + RUN).join(' ')));
}
