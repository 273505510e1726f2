// The small words of a language, as far as they tell where a space is missing or a word stands twice. What could begin or end a good word is not among them.
import { ENGLISH } from './function-words-en';
import { RUSSIAN } from './function-words-ru';

export interface Part {
  word: string;
  /** Rests with which it makes a good word. */
  never?: RegExp;
  /** Rests that are taken for words though nobody knows them: no good word begins so. */
  alone?: RegExp;
}

export interface FunctionWords {
  /** May stand before another word, joined to it by mistake. */
  first: readonly Part[];
  last: readonly Part[];
  /** Two of them joined, and where they part. */
  pairs: ReadonlyMap<string, number>;
  /** Never rightly said twice in a row. */
  doubles: ReadonlySet<string>;
}

export const FUNCTION_WORDS: Readonly<Record<string, FunctionWords>> = { en: ENGLISH, ru: RUSSIAN };
