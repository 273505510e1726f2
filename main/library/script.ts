// Which script a name is written in.

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hani', /\p{Script=Han}/u],
];

/** ISO 15924 of the first letter that has one of the scripts we know; `Zyyy` (common) where there is none. */
export function scriptOf(name: string): string {
  for (const letter of name) {
    const known = SCRIPTS.find(([, pattern]) => pattern.test(letter));
    if (known) return known[0];
  }
  return 'Zyyy';
}
