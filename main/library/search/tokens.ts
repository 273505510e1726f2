// Cuts a text into words with their places in it, and folds each.
import { fold, UNSPACED } from './fold';

/** `start` and `end` count UTF-16 units of the original text, end excluded. */
export interface Token {
  token: string;
  start: number;
  end: number;
}

const INSIDE = '[\\p{L}\\p{N}\\p{M}\\u00ad\\u200c\\u200d]*';
const WORD = new RegExp(`[\\p{L}\\p{N}]${INSIDE}(?:['’‘\`´′]\\p{L}${INSIDE})*`, 'gu');
/** French and Italian articles and pronouns: l’Iran is found by Iran. */
const ELISION = /^(?:[cdjlmnst]|qu)['’](?=\p{L}{3})/iu;
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
const PIECES = new RegExp(`[${UNSPACED}]\\p{M}*|[^${UNSPACED}]+`, 'gu');

/** In the order of the text. A hyphen parts words, an apostrophe inside one does not. */
export function* tokens(text: string): Generator<Token> {
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const start = match.index;
    if (/^[A-Za-z]+$/.test(word)) {
      yield { token: fold(word), start, end: start + word.length };
      continue;
    }
    const elided = ELISION.exec(word)?.[0].length ?? 0;
    if (elided > 0) yield { token: fold(word.slice(0, elided - 1)), start, end: start + elided - 1 };
    yield* pieces(word.slice(elided), start + elided);
  }
}

/** The folded words of a text, one space apart: what the index is fed. */
export function folded(text: string): string {
  const keys: string[] = [];
  for (const { token } of tokens(text)) keys.push(token);
  return keys.join(' ');
}

function* pieces(word: string, start: number): Generator<Token> {
  if (!HAS_UNSPACED.test(word)) {
    yield { token: fold(word), start, end: start + word.length };
    return;
  }
  for (const piece of word.matchAll(PIECES)) yield { token: fold(piece[0]), start: start + piece.index, end: start + piece.index + piece[0].length };
}
