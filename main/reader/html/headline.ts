// Which line of a page is the article's headline: the one that says what the page's data calls it.
import { hasToken, nearest } from './looking';
import type { SetLine } from './setting';

const LONGEST = 300;
const ALIKE = 0.6;

/**
 * Its place among the lines; -1 where the page shows none.
 * @param titles as the page's data gives them, the best first.
 * @param before the first line of the article.
 */
export function headlineAmong(lines: readonly SetLine[], titles: readonly string[], before: number, publisher: string | undefined): number {
  const wanted = titles.map(bagOf).filter((bag) => bag.size > 0);
  const reach = Math.min(lines.length, before + 3);
  let best = { index: -1, score: 0 };
  for (const [index, line] of lines.slice(0, Math.max(reach, 0)).entries()) {
    if (line.text.length > LONGEST || sameWords(line.text, publisher)) continue;
    const weight = isMarked(line) ? 1.2 : line.kind === 'heading' ? (line.level === 1 ? 1.1 : 1) : 0.85;
    const likeness = Math.max(0, ...wanted.map((bag) => alike(bagOf(line.text), bag)));
    const score = likeness >= ALIKE ? likeness * weight : 0;
    if (score > best.score) best = { index, score };
  }
  if (best.index >= 0) return best.index;
  const marked = lines.findIndex(isMarked);
  if (marked >= 0) return marked;
  const first = lines.slice(0, Math.max(before, 1)).map((line, index) => ({ line, index })).filter(({ line }) => line.kind === 'heading' && line.level === 1);
  const only = first.filter(({ line }) => line.text.length >= 12 && line.text.length <= LONGEST && !sameWords(line.text, publisher));
  return only.length === 1 ? only[0]?.index ?? -1 : -1;
}

export function sameWords(one: string, other: string | undefined): boolean {
  return other !== undefined && [...bagOf(one)].join(' ') === [...bagOf(other)].join(' ');
}

function isMarked(line: SetLine): boolean {
  const [first] = line.from;
  return first !== undefined && nearest(first, (element) => hasToken(element, 'itemprop', 'headline') && element.name !== 'meta') !== null;
}

/** A headline, or one with the site's name behind it, or one that was shortened. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  if (fewer.size === 0) return 0;
  const shared = [...fewer].filter((word) => more.has(word)).length;
  const contained = shared / fewer.size;
  // A word or two are in many lines.
  return fewer.size < 3 && more.size > fewer.size * 3 ? 0 : contained * (0.7 + 0.3 * (fewer.size / more.size));
}

function bagOf(text: string): ReadonlySet<string> {
  const words = text.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  // Scripts without blanks: their signs, two by two.
  return new Set(words.flatMap((word) => (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(word) && word.length > 2 ? pairsOf(word) : [word])));
}

function pairsOf(word: string): string[] {
  const signs = [...word];
  return signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
}
