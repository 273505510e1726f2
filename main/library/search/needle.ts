// What to look for: one word or a phrase, folded, and where it stands among a text's words.
import { foldStart } from './fold';
import { tokens, type Token } from './tokens';

/** Words that stand one after the other; the last is one of `whole`, or begins with one of `starts`. */
export interface Needle {
  before: readonly string[];
  whole: readonly string[];
  starts: readonly string[];
}

/**
 * From what stands between two spaces or two quotation marks; null when no word is in it.
 * @param isUnfinished the last word may go on, if nothing follows it.
 */
export function needleOf(typed: string, isUnfinished: boolean): Needle | null {
  const words = [...tokens(typed)];
  const last = words.pop();
  if (last === undefined) return null;
  const goesOn = isUnfinished && last.end === typed.length;
  return { before: words.map(({ token }) => token), whole: [last.token], starts: goesOn ? foldStart(typed.slice(last.start)) : [] };
}

export function finished(needle: Needle): Needle {
  return { ...needle, starts: [] };
}

/** How many words the needle covers when it begins at a word; 0 when it does not stand there. */
export function lengthAt(needle: Needle, words: readonly Token[], index: number): number {
  for (const [offset, key] of needle.before.entries()) {
    if (words[index + offset]?.token !== key) return 0;
  }
  const last = words[index + needle.before.length]?.token;
  return last !== undefined && fits(needle, last) ? needle.before.length + 1 : 0;
}

export function isIn(needle: Needle, words: readonly Token[]): boolean {
  return words.some((_, index) => lengthAt(needle, words, index) > 0);
}

function fits(needle: Needle, key: string): boolean {
  return needle.whole.includes(key) || needle.starts.some((start) => key.startsWith(start));
}
