// Proposes what a text should read where letters, spaces or marks went wrong on their way. Better a fault left than a good word touched.
import type { Span, TextBlock } from '../../../preload/records';
import { encodingFaults } from './encoding';
import { joinedWords } from './joined';
import { letterFaults } from './letters';
import { doubledWords, markFaults } from './marks';
import { countsOf, wordsOf, type Suggestion, type Text, type Usage } from './suggestion';

/** In their order: where two rules want the same words, the first is right. */
const RULES: readonly ((text: Text) => Suggestion[])[] = [encodingFaults, letterFaults, joinedWords, doubledWords, markFaults];
/** Addresses, names of files and accounts: their marks are no faults. Asked of what stands between blanks, and of no more of it than this. */
const ADDRESS = /@|^[("'«“]*(?:[a-z][a-z0-9+.-]*:\/\/|www\.)|[\\/].*\.\S|[a-z0-9-]\.(?:com|org|net|info|gov|edu|eu|io|uk|us|de|fr|ru|ua|by|kz|рф|укр|қаз)(?![\p{L}\p{N}])/iu;
const LONGEST = 2000;
/** A text longer than that is no article; its first part is looked at. */
const MOST = 400_000; // UTF-16 units
/** Where there are more, they are the way of the text. */
const MOST_SUGGESTED = 1000;

export interface Reading {
  text: string;
  /** BCP 47. */
  language: string | null;
  blocks: readonly TextBlock[];
}

/** In the order of the text, and none over another. Tables and what is set letter by letter are left alone. */
export function suggestionsFor({ text, language, blocks }: Reading, usage: Usage): Suggestion[] {
  const part = text.slice(0, MOST);
  const words = wordsOf(part);
  const seen: Text = { text: part, language: language?.split('-')[0]?.toLowerCase() ?? null, words, counts: countsOf(words), usage };
  const taken = new Uint8Array(part.length);
  const take = ({ start, end }: Span) => taken.fill(1, start, end);
  for (const { 0: piece, index } of part.matchAll(/\S+/gu)) if (piece.length > LONGEST || ADDRESS.test(piece)) take({ start: index, end: index + piece.length });
  for (const block of blocks) if (block.kind === 'preformatted' || block.kind === 'row') take(block);
  const suggestions: Suggestion[] = [];
  for (const suggestion of RULES.flatMap((rule) => rule(seen))) {
    if (taken.subarray(suggestion.start, suggestion.end).includes(1)) continue;
    take(suggestion);
    suggestions.push(suggestion);
  }
  return suggestions.sort((one, other) => one.start - other.start).slice(0, MOST_SUGGESTED);
}
