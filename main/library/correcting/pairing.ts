// Builds the lists of function words.
import type { Part } from './function-words';

export function parts(...words: string[]): Part[] {
  return words.map((word) => ({ word }));
}

/** Each of the first before each of the second, but for what is a word. */
export function paired(first: readonly string[], second: readonly string[], words: readonly string[]): Map<string, number> {
  const pairs = first.flatMap((one) => second.map((other) => [one + other, one.length] as const));
  return new Map(pairs.filter(([word]) => !words.includes(word)));
}
