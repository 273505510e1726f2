// Turns lists of words into patterns. JavaScript's \b and \w know Latin letters only, so word edges are spelt out.

export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])';
export const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}])';
/** Around and between the words of one sentence. */
export const QUOTE_OPEN = '["“„«‘\'‹]';
export const QUOTE_CLOSE = '["”“»’\'›]';

/** The longest first, so that "source photo" is not taken for "source". */
export function anyOf(words: readonly string[]): string {
  const sorted = [...new Set(words)].sort((one, other) => other.length - one.length);
  return `(?:${sorted.map(escaped).join('|')})`;
}

/** At the beginning, before a colon: "Source: …". The value follows the match. */
export function labelOf(words: readonly string[]): RegExp {
  return new RegExp(`^${anyOf(words)}\\s*[:：]\\s*`, 'iu');
}

/** The whole line, but for bullets, arrows, counts and a colon. */
export function lineOf(words: readonly string[]): RegExp {
  return new RegExp(`^[^\\p{L}]{0,8}${anyOf(words)}(?:[^\\p{L}]{0,12}|\\s?\\([^)]{1,24}\\))$`, 'iu');
}

/** Nothing but such words, one after another: "Share: Facebook X Copy link". */
export function rowOf(words: readonly string[]): RegExp {
  return new RegExp(`^(?:[^\\p{L}]{0,12}${WORD_START}${anyOf(words)}${WORD_END}){2,12}[^\\p{L}]{0,12}$`, 'iu');
}

export function startOf(words: readonly string[]): RegExp {
  return new RegExp(`^[^\\p{L}]{0,8}${anyOf(words)}${WORD_END}`, 'iu');
}

/** Anywhere, as whole words. */
export function wordsIn(words: readonly string[]): RegExp {
  return new RegExp(`${WORD_START}${anyOf(words)}${WORD_END}`, 'iu');
}

/** Anywhere, at the beginning of a word that may go on. */
export function stemsIn(words: readonly string[]): RegExp {
  return new RegExp(`${WORD_START}${anyOf(words)}`, 'iu');
}

/** For patterns that must regard case: the words as they stand in a sentence and at its beginning. */
export function capitalsToo(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
}

/** Apostrophes come straight and curly; the capital of Turkish i is not our i's. */
function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/['’]/g, "['’ʼ`]").replace(/i/g, '[iİ]').replace(/ /g, '\\s+');
}
