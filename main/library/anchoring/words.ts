// A text as the words that the diff compares, each with its place in the text.

/** Three columns, a row a word; `keys` are numbers shared by all texts that were cut with the same `known`. Places count UTF-16 units. */
export interface Words {
  text: string;
  keys: number[];
  starts: number[];
  ends: number[];
}

/** Words `first` to `last`, both included; none if `last < first`. */
export interface WordRange {
  first: number;
  last: number;
}

/** Scripts without spaces give a word a character: else a changed character would lose a whole sentence. */
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const WORD = new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}\\u00ad\\u200c\\u200d])+`, 'gu');
const UNWRITTEN = /[\p{M}\u00ad\u200c\u200d]/gu;

/** Case, accents and soft hyphens make no difference to a word's key: typography changes more often than words do. */
export function wordsOf(text: string, known: Map<string, number>): Words {
  const words: Words = { text, keys: [], starts: [], ends: [] };
  for (const match of text.matchAll(WORD)) {
    words.keys.push(keyOf(match[0], known));
    words.starts.push(match.index);
    words.ends.push(match.index + match[0].length);
  }
  return words;
}

/** The words of which at least one unit lies between `start` and `end`. */
export function wordsWithin(words: Words, start: number, end: number): WordRange {
  return { first: countBelow(words.ends, start + 1), last: countBelow(words.starts, end) - 1 };
}

/** What stands between a word and the one before it, or the text's beginning. */
export function gapBefore(words: Words, index: number): string {
  return words.text.slice(words.ends[index - 1] ?? 0, words.starts[index] ?? words.text.length);
}

export function wordAt(words: Words, index: number): string {
  return words.text.slice(words.starts[index], words.ends[index]);
}

function keyOf(word: string, known: Map<string, number>): number {
  const already = known.get(word);
  if (already !== undefined) return already;
  const folded = ` ${word.normalize('NFKD').replace(UNWRITTEN, '').toLowerCase()}`;
  const key = known.get(folded) ?? known.size;
  known.set(folded, key);
  known.set(word, key);
  return key;
}

/** How many of the ascending numbers are less than `limit`. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
