// What a line looks like before any word of it is known.
import type { Line } from './lines';
import { endsLikeSentence } from './sentences';

/** Running text: long, or a whole sentence of some length. Chinese, Japanese and Korean say more in fewer signs. */
export function isProse({ text }: Line): boolean {
  const length = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text.slice(0, 50)) ? text.length * 3 : text.length;
  return length >= 160 || (length >= 60 && (endsLikeSentence(text) || /[!?…]["”»’)]*$/u.test(text.slice(-4))));
}

/** Short and without a final period, as headlines and headings are. */
export function isHeadlineLike({ text }: Line): boolean {
  return text.length <= 220 && !endsLikeSentence(text) && /\p{L}/u.test(text.slice(0, 220));
}
