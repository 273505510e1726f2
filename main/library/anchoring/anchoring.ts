// Where the passages of a text are in its next version: by a word diff of both texts, and by their words where the diff has lost them. Pure.
import type { Span } from '../../../preload/records';
import { type Alignment, align, isKept, placeOf } from './alignment';
import { isAmongTheSame, project } from './projection';
import { projectParagraph } from './paragraph';
import { matchQuote, TAKEN } from './quotes';
import { type WordRange, type Words, wordsOf, wordsWithin } from './words';

/** A passage of the old text. `prefix` and `suffix` are what stands before and after it there, some 48 units each. */
export interface Anchor extends Span {
  id: number;
  quote: string;
  prefix: string;
  suffix: string;
}

/**
 * `exact`: the same to the letter, where the diff puts it, and the nearest three words on either side (fewer at the edge of a paragraph) are
 * still its neighbours. `moved`: the same to the letter, but somewhere else, or in other company. `changed`: found, but it reads
 * differently, if only by a quotation mark. `lost`: not found; `start` and `end` then say nothing and are both 0.
 */
export type CarryStatus = 'exact' | 'moved' | 'changed' | 'lost';

export interface Carried extends Span {
  id: number;
  status: CarryStatus;
}

const SECOND = 1_000;
/** Words around a passage that help to align it once more with the place where it was found. */
const AROUND = 8;
/** Units on either side by which two passages of the same words are told apart. */
const COMPANY = 16;

/**
 * In the order of the anchors. Offsets count UTF-16 units of the new text and never part a surrogate pair. The diff may take `diffTime`
 * milliseconds (0: no diff at all); without it nothing is `exact`, for nothing says where the passage should be.
 */
export function carryOver(oldText: string, newText: string, anchors: readonly Anchor[], diffTime = 3 * SECOND): Carried[] {
  const carry = carrier(oldText, newText, diffTime);
  return anchors.map(carry);
}

/** One anchor at a time, for those who must let others work in between. */
export function carrier(oldText: string, newText: string, diffTime: number): (anchor: Anchor) => Carried {
  const known = new Map<string, number>();
  const texts = { old: wordsOf(oldText, known), next: wordsOf(newText, known) };
  const alignment = diffTime > 0 ? align(whole(texts.old), whole(texts.next), diffTime) : null;
  const open = alignment === null ? newText : openText(texts, alignment);
  return (anchor) => {
    // A quote that is not where it says has no place to be carried from: it is only looked for.
    if (oldText.slice(anchor.start, anchor.end) !== anchor.quote) {
      return judged(texts.next, anchor, matchQuote({ text: newText, open: newText, mayBe: () => true }, anchor), false);
    }
    const place = alignment === null ? null : project(alignment, texts.old, texts.next, anchor);
    const isUnchanged = place !== null && newText.slice(place.start, place.end) === anchor.quote;
    if (alignment !== null && isUnchanged) return judged(texts.next, anchor, place, isAmongTheSame(alignment, texts.old, texts.next, anchor));
    const paragraph = projectParagraph(oldText, newText, anchor);
    if (paragraph !== null || place !== null) return judged(texts.next, anchor, paragraph ?? place, false);
    const found = matchQuote({ text: newText, open, mayBe: (span) => !isAnothers(texts, anchor, span) }, anchor);
    return judged(texts.next, anchor, found === null || found.isExact ? found : sharpened(texts, anchor, found), false);
  };
}

interface Texts {
  old: Words;
  next: Words;
}

function judged({ text }: Words, { id, quote }: Anchor, place: Span | null, isAtHome: boolean): Carried {
  if (place === null) return { id, status: 'lost', start: 0, end: 0 };
  const start = splitsPair(text, place.start) ? place.start - 1 : place.start;
  const end = splitsPair(text, place.end) ? place.end + 1 : place.end;
  if (text.slice(start, end) !== quote) return { id, status: 'changed', start, end };
  return { id, status: isAtHome ? 'exact' : 'moved', start, end };
}

function splitsPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

/** Whether the old text has the same words in the same company elsewhere, but not here: then what was found is that other passage. */
function isAnothers({ old, next }: Texts, anchor: Span, { start, end }: Span): boolean {
  const from = Math.max(0, start - COMPANY);
  const company = next.text.slice(from, end + COMPANY);
  let at = old.text.indexOf(company);
  const isElsewhere = at >= 0;
  for (; at >= 0; at = old.text.indexOf(company, at + 1)) {
    if (at + start - from < anchor.end && at + end - from > anchor.start) return false;
  }
  return isElsewhere;
}

/** A search by errors is content with any edge that costs as little: the words around the passage tell where it begins and ends. */
function sharpened({ old, next }: Texts, anchor: Anchor, found: Span): Span {
  const range = around(wordsWithin(old, anchor.start, anchor.end), old);
  const near = around(wordsWithin(next, found.start, found.end), next);
  const alignment = align({ words: old, range }, { words: next, range: near }, SECOND);
  return (alignment && project(alignment, old, next, anchor)) ?? found;
}

function around({ first, last }: WordRange, { keys }: Words): WordRange {
  return { first: Math.max(0, first - AROUND), last: Math.min(keys.length - 1, last + AROUND) };
}

function whole(words: Words): { words: Words; range: WordRange } {
  return { words, range: { first: 0, last: words.keys.length - 1 } };
}

/** The new text without what the diff knows to come from a place in the old one: no other passage can have moved there. */
function openText({ old, next }: Texts, alignment: Alignment): string {
  let open = '';
  let from = 0;
  for (let word = 0; word < old.keys.length; word++) {
    if (!isKept(alignment, word)) continue;
    const place = placeOf(alignment, word);
    const start = next.starts[place] ?? 0;
    const end = next.ends[place] ?? 0;
    open += next.text.slice(from, start) + TAKEN.repeat(end - start);
    from = end;
  }
  return open + next.text.slice(from);
}
