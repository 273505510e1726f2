// The top of a page: sections and dates, the headline, and who signed below it.
import { bareBylineOf, type Byline, bylineOf, isRoleLine } from './byline';
import { datedIn, isDateLine, isDayLine } from './date-lines';
import { isHeadline } from './headline';
import { headOf, type Line, withoutBullet } from './lines';
import { isSection, isTrail } from './sections';
import { isProse } from './shape';
import { freeOf, type Kinds } from './kinds';

export interface Head {
  headline: Line | null;
  signs: Byline[];
}

/** How far below the headline a line may be about the article rather than of it. */
const LINES_OF_HEAD = 6;
/** A standfirst may stand between headline and byline; below two paragraphs there is only text. */
const PARAGRAPHS_ABOVE = 1;

/** Fills in the kinds of the lines it knows; a headline that is known already is taken for it. */
export function readHead(lines: readonly Line[], kinds: Kinds): Head {
  const signs: Byline[] = [];
  const free = freeOf(kinds);
  const sign = (index: number, found: Byline | null) => {
    if (!found) return false;
    kinds[index] = 'byline';
    signs.push(found);
    return true;
  };
  const given = kinds.indexOf('headline');
  if (given >= 0) {
    for (const [index, line] of lines.entries()) if (kinds[index] === 'byline') signs.push(bylineOf(line) ?? bareBylineOf(line, lines[index + 1]) ?? dated(line));
    readBelow({ lines, kinds, sign }, free.filter((index) => index > given));
    return { headline: lines[given] ?? null, signs };
  }
  let at = 0;
  for (; at < Math.min(LINES_OF_HEAD, free.length - 1); at += 1) {
    const index = free[at] ?? 0;
    const line = lines[index];
    if (!line) break;
    if (isTrail(line)) kinds[index] = 'promo';
    else if (isSection(line)) kinds[index] = 'headline';
    else if (!sign(index, bylineOf(line) ?? datingOf(line))) break;
  }
  const [first, ...below] = free.slice(at);
  const firstLine = first === undefined ? undefined : lines[first];
  if (first === undefined || !firstLine || !isHeadline(firstLine, below.flatMap((index) => lines[index] ?? []))) return { headline: null, signs };
  kinds[first] = 'headline';
  readBelow({ lines, kinds, sign }, below);
  return { headline: firstLine, signs };
}

interface Below {
  lines: readonly Line[];
  kinds: Kinds;
  sign: (index: number, found: Byline | null) => boolean;
}

function readBelow({ lines, kinds, sign }: Below, below: readonly number[]): void {
  let paragraphs = 0;
  for (const index of below.slice(0, LINES_OF_HEAD)) {
    const line = lines[index];
    if (!line || paragraphs > PARAGRAPHS_ABOVE) break;
    if (!sign(index, signOf(lines, kinds, index, paragraphs > 0)) && isProse(line)) paragraphs += 1;
  }
}

/** Below a paragraph a date alone does not count: a chronicle has one above each of its entries. */
function signOf(lines: readonly Line[], kinds: Kinds, index: number, isBelow: boolean): Byline | null {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line) return null;
  const isSigned = kinds[index - 1] === 'byline';
  if (isSigned && isRoleLine(line) || (isSigned || kinds[index - 1] === 'headline') && isDayLine(line)) return dated(line);
  const isBeside = isSigned || next !== undefined && bylineOf(next) !== null;
  return bylineOf(line) ?? bareBylineOf(line, next) ?? (isBelow && !isBeside ? null : datingOf(line));
}

/** A line that only dates. */
export function datingOf(line: Line): Byline | null {
  return isDateLine(line) ? dated(line) : null;
}

function dated(line: Line): Byline {
  return { name: null, ...datedIn(withoutBullet(headOf(line))) };
}
