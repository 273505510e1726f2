// Where to begin to look for what was lost: about as far down the new text as it stood in the old one.
import type { Span } from '../../preload/api';

/** The first word that begins at or after that share of a text, 0 to 1; the last word where none does. */
export function placeNear(text: string, share: number): Span {
  const from = share * text.length;
  let found: Span = { start: 0, end: text.length };
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    found = { start: index, end: index + word.length };
    if (index >= from) break;
  }
  return found;
}
