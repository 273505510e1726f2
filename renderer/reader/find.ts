// Finds words in an article as one means them: without regard to case, accents, ё, and the shapes of quotes, dashes
// and blanks; with the places they stand at in the text itself.
import type { Span } from '../../preload/records';

/** A text made comparable, with the offset that each of its letters comes from. */
export interface Folded {
  text: string;
  /** One more than there are letters: the last is the end. */
  offsets: readonly number[];
}

/** What is compared alike; what becomes nothing is not compared. The breve of й is a letter's own, and ё is written е as often as not. */
const ALIKE: Record<string, string> = {
  'ё': 'е', '’': "'", '‘': "'", 'ʼ': "'", '`': "'", '´': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '–': '-', '—': '-', '‑': '-', '−': '-',
  '\u00a0': ' ', '\u202f': ' ', '\u2009': ' ', '\t': ' ', '\u00ad': '', '\u200b': '', '\u200c': '', '\u200d': '', '\u2060': '',
  'ß': 'ss', 'ı': 'i', 'ł': 'l', 'ø': 'o', 'đ': 'd',
};
const OWN = new Set(['й', 'ї']);
const MARKS = /\p{M}/gu;
const known = new Map<string, string>();

export function folded(text: string): Folded {
  const offsets: number[] = [];
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const letter = code >= 0xd800 && code <= 0xdbff ? text.slice(at, at + 2) : text.charAt(at);
    const part = code === 0x306 && /и$/i.test(parts.at(-1) ?? '') ? breve(parts) : code < 0x80 && code !== 9 ? letter.toLowerCase() : foldLetter(letter);
    parts.push(part);
    for (let place = 0; place < part.length; place++) offsets.push(at);
    at += letter.length;
  }
  offsets.push(text.length);
  return { text: parts.join(''), offsets };
}

/** Every place, in the order of the text; they do not overlap. Blanks at the ends of what is looked for count. */
export function placesOf(wanted: string, { text, offsets }: Folded): Span[] {
  const words = folded(wanted).text;
  if (words.trim() === '') return [];
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = offsets[at + words.length] ?? 0;
    places.push({ start: offsets[at] ?? 0, end });
  }
  return places;
}

/** The place of the first one from an offset on, else of the first of all; -1 when there are none. */
export function firstFrom(places: readonly Span[], offset: number): number {
  const found = places.findIndex(({ end }) => end > offset);
  return found >= 0 ? found : places.length > 0 ? 0 : -1;
}

/** и and a breve of its own are й. */
function breve(parts: string[]): string {
  parts[parts.length - 1] = 'й';
  return '';
}

function foldLetter(letter: string): string {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const small = letter.toLowerCase();
  const part = ALIKE[small] ?? (OWN.has(small) ? small : small.normalize('NFKD').replace(MARKS, ''));
  known.set(letter, part);
  return part;
}
