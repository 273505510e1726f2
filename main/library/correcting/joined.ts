// Two words without the space between them: "andeconomic". A long word is only cut where the parts are surely words and the whole is surely none.
import { FUNCTION_WORDS, type FunctionWords } from './function-words';
import type { Suggestion, Text, Word } from './suggestion';

const SHORTEST_PART = 4;
const LONGEST = 40;

export function joinedWords(text: Text): Suggestion[] {
  const found = text.words.flatMap((word) => {
    const at = partingOf(word, text);
    return at === null ? [] : [{ start: word.start, end: word.end, replacement: `${word.word.slice(0, at)} ${word.word.slice(at)}`, reason: 'joined' as const }];
  });
  return [...found, ...missingSpaces(text)];
}

function partingOf({ word, lower }: Word, text: Text): number | null {
  const rules = FUNCTION_WORDS[text.language ?? ''];
  // Names have capitals.
  if (!rules || lower.length < 5 || lower.length > LONGEST || word !== lower || /['’]/u.test(word)) return null;
  const at = rules.pairs.get(lower) ?? cutOf(lower, rules, text);
  // What stands in many texts, or twice in this one, is a word.
  return at === null || isUsual(lower, text) ? null : at;
}

function cutOf(lower: string, rules: FunctionWords, text: Text): number | null {
  for (const { word: first, never, alone } of rules.first) {
    const rest = lower.slice(first.length);
    if (!lower.startsWith(first) || rest.length < SHORTEST_PART || never?.test(rest)) continue;
    if (isWord(rest, text) || (alone && rest.length > SHORTEST_PART && alone.test(rest))) return first.length;
  }
  for (const { word: last, never } of rules.last) {
    const rest = lower.slice(0, -last.length);
    if (lower.endsWith(last) && rest.length >= SHORTEST_PART && !never?.test(rest) && isWord(rest, text)) return rest.length;
  }
  return null;
}

function isUsual(lower: string, { counts, usage }: Text): boolean {
  return (counts.get(lower) ?? 0) > 1 || usage.texts(lower) > 1;
}

function isWord(lower: string, { counts, usage }: Text): boolean {
  return counts.has(lower) || usage.texts(lower) > 0;
}

/** "agreement.The", "said,adding". */
const AFTER_STOP = /(?<=(?<![\p{L}.])\p{L}*\p{Ll}{2})[.!?…](?=\p{Lu}(?:\p{Ll}+(?![\p{L}.@])|\s))/gu;
const AFTER_COMMA = /(?<=\p{Ll}{3})[,;](?=\p{Ll}{2,}(?![\p{L}@]))/gu;

function missingSpaces({ text }: Text): Suggestion[] {
  return [...text.matchAll(AFTER_STOP), ...text.matchAll(AFTER_COMMA)].map(({ 0: mark, index }) => {
    const start = index - (/[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0].length ?? 0);
    const end = index + mark.length + (/^[\p{L}\p{M}]+/u.exec(text.slice(index + mark.length, index + 41))?.[0].length ?? 0);
    return { start, end, replacement: `${text.slice(start, index + mark.length)} ${text.slice(index + mark.length, end)}`, reason: 'space' as const };
  });
}
