// Letters that only look right: one of another script inside a word, letters that were set as one sign, and signs in a word that nobody sees.
import type { Suggestion, Text } from './suggestion';

/** Latin letters and those of Cyrillic that look the same; no others are taken for each other. */
const LATIN = 'aceiopxysABCEHIKMOPTXYhj';
const CYRILLIC = 'асеіорхуѕАВСЕНІКМОРТХУһј';
const toCyrillic = new Map([...LATIN].map((letter, place) => [letter, [...CYRILLIC][place] ?? letter]));
const toLatin = new Map([...CYRILLIC].map((letter, place) => [letter, LATIN[place] ?? letter]));
const GREEK = new Map([...'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο'].map((letter, place) => [letter, 'ABEZHIKMNOPTYXo'[place] ?? letter]));

const MIXED = /[\p{L}\p{M}]*\p{L}[\p{L}\p{M}]*/gu;
const isLatin = /\p{Script=Latin}/u;
const isCyrillic = /\p{Script=Cyrillic}/u;
const isGreek = /\p{Script=Greek}/u;
const LIGATURES = /[\p{L}\p{M}]*[\ufb00-\ufb06][\p{L}\p{M}\ufb00-\ufb06]*/gu;
/** A soft hyphen, or a space without width, between two letters. */
const UNSEEN = /[\p{L}\p{M}]+(?:[\u00ad\u200b\u2060\ufeff][\p{L}\p{M}]+)+/gu;

export function letterFaults({ text }: Text): Suggestion[] {
  const found = [...text.matchAll(MIXED)].flatMap((match) => oneScript(match[0], match.index));
  const ligatures = [...text.matchAll(LIGATURES)].map((match) => suggested(match, match[0].replace(/[\ufb00-\ufb06]/gu, (sign) => sign.normalize('NFKD')), 'ligature'));
  const unseen = [...text.matchAll(UNSEEN)].map((match) => suggested(match, match[0].replace(/[\u00ad\u200b\u2060\ufeff]/gu, ''), 'ligature'));
  return [...found, ...ligatures, ...unseen];
}

function suggested({ 0: printed, index }: RegExpExecArray, replacement: string, reason: 'ligature'): Suggestion {
  return { start: index, end: index + printed.length, replacement, reason };
}

/** Only where the word has letters that can be of one script alone, and all others look like some of it. */
function oneScript(word: string, start: number): Suggestion[] {
  const hasLatin = isLatin.test(word);
  if (!hasLatin || !(isCyrillic.test(word) || isGreek.test(word))) return [];
  const letters = [...word];
  const ways = isGreek.test(word) ? [rewritten(letters, GREEK, isGreek)] : [rewritten(letters, toCyrillic, isLatin), rewritten(letters, toLatin, isCyrillic)];
  const [only, other] = ways.filter((way) => way !== null);
  if (only === undefined || other !== undefined) return [];
  return [{ start, end: start + word.length, replacement: only, reason: 'script' }];
}

/** null where a letter of the wrong script has none that looks like it, or where one would be left that is the only one of its script. */
function rewritten(letters: readonly string[], table: ReadonlyMap<string, string>, isWrong: RegExp): string | null {
  const rewrote = letters.map((letter) => (isWrong.test(letter) ? table.get(letter) ?? null : letter));
  return rewrote.includes(null) ? null : rewrote.join('');
}
