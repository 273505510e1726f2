// Proposes what a text should read where letters, spaces or marks went wrong on their way. Better a fault left than a good word touched.
import type { Span, TextBlock } from '../../../preload/records';
import { encodingFaults } from './encoding';
import { joinedWords } from './joined';
import { letterFaults } from './letters';
import { doubledWords, markFaults } from './marks';
import { countsOf, wordsOf, type Suggestion, type Text, type Usage } from './suggestion';

/** In their order: where two rules want the same words, the first is right. */
const RULES: readonly ((text: Text) => Suggestion[])[] = [encodingFaults, letterFaults, joinedWords, doubledWords, markFaults];
/** Addresses, names of files and accounts: their marks are no faults. */
const ADDRESS = /\b[a-z][a-z0-9+.-]*:\/\/\S+|\bwww\.\S+|\S*@\S+|\S*[\\/]\S*\.\S+|\b(?:[a-z0-9-]+\.)+(?:com|org|net|info|gov|edu|eu|io|uk|us|de|fr|ru|ua|by|kz|рф|укр|қаз)\b\S*/giu;
/** A text longer than that is no article; its first part is looked at. */
const MOST = 400_000; // UTF-16 units

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
  const closed: Span[] = [
    ...[...part.matchAll(ADDRESS)].map(({ 0: address, index }) => ({ start: index, end: index + address.length })),
    ...blocks.filter(({ kind }) => kind === 'preformatted' || kind === 'row'),
  ];
  const taken: Suggestion[] = [];
  for (const suggestion of RULES.flatMap((rule) => rule(seen))) {
    if (!touches(closed, suggestion) && !touches(taken, suggestion)) taken.push(suggestion);
  }
  return taken.sort((one, other) => one.start - other.start);
}

function touches(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => span.start < end && start < span.end);
}
