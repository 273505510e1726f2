// What a rule proposes: how a passage should read. Pure; the text stays as it is.
import type { CorrectionReason, Span } from '../../../preload/records';

export interface Suggestion extends Span {
  replacement: string;
  reason: CorrectionReason;
}

/** What is known of words beyond the text at hand. */
export interface Usage {
  /** In how many texts of the library a word stands. */
  texts(word: string): number;
}

/** A text as the rules see it. */
export interface Text {
  text: string;
  /** ISO 639, without region; null where it is not known. */
  language: string | null;
  words: readonly Word[];
  /** How often each word stands in it, in small letters. */
  counts: ReadonlyMap<string, number>;
  usage: Usage;
}

export interface Word extends Span {
  word: string;
  lower: string;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, lower: word.toLowerCase(), start: index, end: index + word.length }));
}

export function countsOf(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lower } of words) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  return counts;
}
