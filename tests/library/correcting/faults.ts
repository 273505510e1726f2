// Plants faults of the kinds that texts catch on their way into clean ones, by chance that can be repeated, and says what was there before.
import { wordsOf, type Word } from '../../../main/library/correcting/suggestion';

export const FAULTS = ['joined', 'doubled', 'mark twice', 'space before', 'no space', 'wrong script', 'mojibake', 'ligature'] as const;
export type FaultKind = (typeof FAULTS)[number];

export interface Planted {
  text: string;
  /** What stands in the text now, and what stood there. */
  start: number;
  end: number;
  clean: string;
}

type Pick = (below: number) => number;

/** The words that join others most often in print: those that a page has everywhere. */
const SMALL: Record<string, readonly string[]> = {
  en: ['and', 'the', 'that', 'which', 'from', 'with', 'of', 'was', 'were', 'about', 'between', 'after', 'to', 'in'],
  ru: ['что', 'который', 'которые', 'также', 'после', 'только', 'для', 'если', 'через', 'перед', 'и', 'в'],
};
const LOOKALIKE = new Map([...'асеорху'].map((letter, place) => [letter, 'aceopxy'[place] ?? letter]));
const toLatin = new Map([...LOOKALIKE]);
const toCyrillic = new Map([...LOOKALIKE].map(([cyrillic, latin]) => [latin, cyrillic]));

/** Null where the text has no place for such a fault. */
export function plant(text: string, language: string | null, kind: FaultKind, pick: Pick): Planted | null {
  const words = wordsOf(text);
  const places = placesFor(kind, text, language, words);
  const place = places[pick(places.length)];
  return place ? { ...place, text: text.slice(0, place.start) + place.put + text.slice(place.end), end: place.start + place.put.length, clean: text.slice(place.start, place.end) } : null;
}

interface Place {
  start: number;
  end: number;
  put: string;
}

function placesFor(kind: FaultKind, text: string, language: string | null, words: readonly Word[]): Place[] {
  const small = SMALL[language ?? ''] ?? [];
  const pairs = words.flatMap((word, place) => {
    const next = words[place + 1];
    return next && text.slice(word.end, next.start) === ' ' ? [{ word, next }] : [];
  });
  const marked = (mark: string) => [...text.matchAll(new RegExp(`(?<=\\p{Ll}{3})[${mark}](?= \\p{L})`, 'gu'))].map(({ index }) => index);
  const between = (word: Word) => text.slice(word.start, word.end);
  switch (kind) {
    case 'joined':
      return pairs.filter(({ word, next }) => word.word === word.lower && next.word === next.lower && (small.includes(word.lower) || small.includes(next.lower)))
        .map(({ word, next }) => ({ start: word.start, end: next.end, put: between(word) + between(next) }));
    case 'doubled':
      return words.filter((word) => small.includes(word.lower) && word.word === word.lower).map((word) => ({ start: word.start, end: word.end, put: `${word.word} ${word.word}` }));
    case 'mark twice': return marked('.').flatMap((start) => ['. .', '..', '. .'].map((put) => ({ start, end: start + 1, put })));
    case 'space before': return [...marked('.'), ...marked(',')].map((start) => ({ start, end: start + 1, put: ` ${text[start] ?? ''}` }));
    case 'no space': return [...marked('.'), ...marked(',')].map((start) => ({ start: start + 1, end: start + 2, put: '' }));
    case 'wrong script': return words.filter(({ word }) => word.length > 4).flatMap((word) => swapped(word));
    case 'mojibake':
      return [...text.matchAll(/[’“”—–é]/gu)].map(({ 0: sign, index }) => ({ start: index, end: index + sign.length, put: misread(sign, 'windows-1252') }))
        .concat(words.filter(({ word }) => word.length > 3 && /^[а-яё]+$/iu.test(word)).map((word) => ({ start: word.start, end: word.end, put: misread(word.word, 'windows-1251') })));
    case 'ligature':
      return [...text.matchAll(/fi|fl|ff/gu)].map(({ 0: letters, index }) => ({ start: index, end: index + 2, put: { fi: 'ﬁ', fl: 'ﬂ', ff: 'ﬀ' }[letters] ?? letters }));
  }
}

/** One letter in the middle, as a careless hand types it. */
function swapped({ word, start }: Word): Place[] {
  return [...word].flatMap((letter, place) => {
    const put = place === 0 ? undefined : toLatin.get(letter) ?? toCyrillic.get(letter);
    return put === undefined ? [] : [{ start: start + place, end: start + place + 1, put }];
  });
}

function misread(text: string, encoding: string): string {
  return new TextDecoder(encoding).decode(new TextEncoder().encode(text));
}
