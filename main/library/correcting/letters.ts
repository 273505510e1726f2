// Letters that only look right: one of another script inside a word, letters that were set as one sign, and signs in a word that nobody sees.
import type { Suggestion, Text } from './suggestion';

/** Latin letters and those of Cyrillic that look the same; no others are taken for each other. */
const LATIN = 'aceiopxysABCEHIKMOPTXYhj';
const CYRILLIC = 'асеіорхуѕАВСЕНІКМОРТХУһј';
const toCyrillic = new Map([...LATIN].map((letter, place) => [letter, [...CYRILLIC][place] ?? letter]));
const toLatin = new Map([...CYRILLIC].map((letter, place) => [letter, LATIN[place] ?? letter]));
const GREEK = new Map([...'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο'].map((letter, place) => [letter, 'ABEZHIKMNOPTYXo'[place] ?? letter]));

const isLatin = /\p{Script=Latin}/u;
const isCyrillic = /\p{Script=Cyrillic}/u;
const isGreek = /\p{Script=Greek}/u;
const LIGATURE = /[\ufb00-\ufb06]/gu;
/** A soft hyphen, or a space without width, between two letters. */
const UNSEEN = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+(?:[\u00ad\u200b\u2060\ufeff][\p{L}\p{M}]+)+/gu;

export function letterFaults({ text, words }: Text): Suggestion[] {
  const found = words.flatMap(({ word, start }) => oneScript(word, start));
  const ligatures = words.flatMap(({ word, start, end }) => {
    const replacement = word.replace(LIGATURE, (sign) => sign.normalize('NFKD'));
    return replacement === word ? [] : [{ start, end, replacement, reason: 'ligature' as const }];
  });
  const unseen = [...text.matchAll(UNSEEN)].map(({ 0: printed, index }) => (
    { start: index, end: index + printed.length, replacement: printed.replace(/[\u00ad\u200b\u2060\ufeff]/gu, ''), reason: 'ligature' as const }));
  return [...found, ...ligatures, ...unseen];
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
