// A word that was parted at the end of a line, made whole. There is no dictionary but the text itself; where it does not tell, the hyphen stays if it may be meant.

export interface Vocabulary {
  /** As they stand within lines, in small letters: with hyphens and without. */
  words: ReadonlySet<string>;
  /** Lines end with a hyphen that is none of the keyboard's: whoever parted the words used it, and the others are meant. */
  hasOwnHyphen: boolean;
}

const WORD = /[\p{L}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{M}]+)*/gu;
const OWN = /[\u00ad\u2010]$/u;
/** Parts that are written with a hyphen, and never stand alone: кто-то, когда-нибудь, кое-кто, по-русски. */
const BOUND_AFTER = /^(?:то|либо|нибудь|ка|таки|де)$/iu;
const BOUND_BEFORE = /^(?:кое|кой)$/iu;

/** The last and first words of each line are left out, for they may be halves. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = new Set<string>();
  for (const line of lines) {
    const found = [...line.matchAll(WORD)];
    const whole = found.filter((match, index) => (index > 0 || !/^\p{Ll}/u.test(match[0])) && (index < found.length - 1 || !/[-\u2010\u00ad]\s*$/u.test(line)));
    for (const [word] of whole) words.add(spelled(word));
  }
  return { words, hasOwnHyphen: lines.some((line) => OWN.test(line)) };
}

/** @param line without its end, and `next` as it goes on. */
export function joined(line: string, next: string, vocabulary: Vocabulary): string {
  if (OWN.test(line)) return line.slice(0, -1) + next;
  const before = /([\p{L}\p{M}\p{N}\u2010-]*[\p{L}\p{M}\p{N}])-$/u.exec(line)?.[1];
  const after = /^[\p{L}\p{M}]+/u.exec(next)?.[0];
  // "1990-" and "Karl-" before "Marx-Straße": whatever it is, it is not a parted word.
  if (before === undefined) return endsWithoutSpace(line) ? line + next : `${line} ${next}`;
  if (after === undefined || !/\p{Ll}$/u.test(before) || !/^\p{Ll}/u.test(after)) return line + next;
  return (vocabulary.hasOwnHyphen || isCompound(before, after, vocabulary.words) ? line : line.slice(0, -1)) + next;
}

function isCompound(before: string, after: string, vocabulary: ReadonlySet<string>): boolean {
  const whole = spelled(before + after);
  const compound = spelled(`${before}-${after}`);
  if (vocabulary.has(compound)) return !vocabulary.has(whole);
  if (vocabulary.has(whole)) return false;
  if (before.includes('-') || BOUND_AFTER.test(after) || BOUND_BEFORE.test(before)) return true;
  // Both halves are words of this text: rather "well-known" than a word that happens to part into two.
  return after.length > 2 && before.length > 2 && vocabulary.has(spelled(before)) && vocabulary.has(spelled(after));
}

function spelled(word: string): string {
  return word.toLowerCase().replace(/[\u2010\u2011]/gu, '-');
}

/** Chinese and Japanese have no spaces between words; a dash or slash at the end of a line has none after it that was not written. */
function endsWithoutSpace(line: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，「」（）/]$/u.test(line);
}
