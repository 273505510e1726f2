// What the user typed, understood: words, "phrases", OR and -not. Never throws; whatever is not a word is passed over.
import { finished, needleOf, type Needle } from './needle';

/** Every group must be there, by any one of its needles; none of `without` may be. */
export interface Query {
  groups: readonly (readonly Needle[])[];
  without: readonly Needle[];
}

interface Piece {
  typed: string;
  isNot: boolean;
  isOr: boolean;
  isLast: boolean;
}

const PIECE = /(-?)(?:["“”„«»]([^"“”„«»]*)(["“”„«»]?)|([^\s"“”„«»]+))/gu;

/** The last word may be unfinished, unless a space or a quotation mark follows it. */
export function parseQuery(typed: string): Query {
  const groups: Needle[][] = [];
  const without: Needle[] = [];
  let joinsNext = false;
  for (const { typed: words, isNot, isOr, isLast } of piecesOf(typed)) {
    if (isOr) {
      joinsNext = true;
      continue;
    }
    const needle = needleOf(words, isLast);
    if (!needle) continue;
    const group = joinsNext ? groups.at(-1) : undefined;
    joinsNext = false;
    if (isNot) without.push(finished(needle));
    else if (group) group.push(needle);
    else groups.push([needle]);
  }
  return { groups, without };
}

/** The same with no unfinished word. */
export function exactly(query: Query): Query {
  return { ...query, groups: query.groups.map((group) => group.map(finished)) };
}

/** In FTS5's own language, every key in quotation marks, so that nothing typed can act; null when there is nothing to look for. */
export function matchOf(query: Query, columns: readonly string[]): string | null {
  if (query.groups.length === 0) return null;
  const wanted = query.groups.map((group) => `(${group.flatMap(alternatives).join(' OR ')})`).join(' AND ');
  const unwanted = query.without.flatMap(alternatives).join(' OR ');
  return `{${columns.join(' ')}} : (${unwanted === '' ? wanted : `(${wanted}) NOT (${unwanted})`})`;
}

export function needlesOf(query: Query): Needle[] {
  return query.groups.flat();
}

function alternatives(needle: Needle): string[] {
  const phrase = (last: string) => `"${[...needle.before, last].join(' ')}"`;
  return [...needle.whole.map(phrase), ...needle.starts.map((start) => `${phrase(start)} *`)];
}

function piecesOf(typed: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of typed.matchAll(PIECE)) {
    const [whole, minus = '', quoted, closing = '', word = ''] = match;
    const isLast = closing === '' && match.index + whole.length === typed.length;
    pieces.push({ typed: quoted ?? word, isNot: minus !== '', isOr: minus === '' && word === 'OR', isLast });
  }
  return pieces;
}
