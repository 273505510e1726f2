// Words that stand twice, and punctuation that does: "the the", "issue. .", "ended ,".
import { FUNCTION_WORDS } from './function-words';
import type { Suggestion, Text } from './suggestion';

export function doubledWords({ text, words, language }: Text): Suggestion[] {
  const doubles = FUNCTION_WORDS[language ?? '']?.doubles;
  if (!doubles) return [];
  return words.flatMap((word, place) => {
    const next = words[place + 1];
    if (!next || word.lower !== next.lower || next.word !== next.lower || !doubles.has(word.lower)) return [];
    if (!/^[^\S\n]+$/u.test(text.slice(word.end, next.start)) || /^['’-]/u.test(text.slice(next.end, next.end + 1))) return [];
    return [{ start: word.start, end: next.end, replacement: word.word, reason: 'doubled' as const }];
  });
}

const BEFORE = "(?<=[\\p{L}\\p{M}\\p{N}\"'”’»)\\]])";
const AFTER = '(?=[^\\S\\n]*(?:[\\n"”»)\\]]|[^\\S\\n]\\p{L}|$))';
/** A full stop or comma that came again, right behind or after a blank; two points are no three. */
const TWICE = new RegExp(`${BEFORE}([.,])[^\\S\\n]+\\1${AFTER}|${BEFORE}(,),(?=\\s)|${BEFORE}(\\.)\\.(?=\\s|$)`, 'gu');
const BLANK = new RegExp(`(?<=\\p{Ll}{2}["”»)\\]]?)[^\\S\\n]+([.,])${AFTER}`, 'gu');

/** The word before comes along: a full stop alone says nothing to who reads it. */
export function markFaults({ text }: Text): Suggestion[] {
  const twice = [...text.matchAll(TWICE)].map(({ 0: printed, index, 1: first, 2: second, 3: third }) => ({ from: index, to: index + printed.length, mark: first ?? second ?? third ?? '' }));
  const blank = [...text.matchAll(BLANK)].map(({ 0: printed, index, 1: mark }) => ({ from: index, to: index + printed.length, mark: mark ?? '' }));
  return [...twice, ...blank].map(({ from, to, mark }) => {
    const before = /\S{0,40}$/u.exec(text.slice(Math.max(0, from - 41), from))?.[0] ?? '';
    return { start: from - before.length, end: to, replacement: before + mark, reason: 'punctuation' as const };
  });
}
