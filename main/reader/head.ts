// The top of a page: sections and dates, the headline, and who signed below it.
import { type Bio, bioOf } from './bio';
import { agencyIn, bareBylineOf, type Byline, bylineOf, isRoleLine } from './byline';
import { isCommentCounter } from './comment-markers';
import { datesIn } from './dates';
import { datedIn, isDateLine, isDayLine } from './date-lines';
import { isHeadline } from './headline';
import { headOf, type Line, withoutBullet } from './lines';
import { isKicker, isSection, isTrail } from './sections';
import { isProse } from './shape';
import { freeOf, type Kinds } from './kinds';

export interface Head {
  headline: Line | null;
  signs: Byline[];
  /** Who the writer writes for, where a line about them stands above the article. */
  publisher: string | null;
  /** Named beside the writers, or instead of them. */
  agency: string | null;
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
    return { headline: lines[given] ?? null, signs, ...readBelow({ lines, kinds, signs, sign }, free.filter((index) => index > given)) };
  }
  let at = 0;
  for (; at < Math.min(LINES_OF_HEAD, free.length - 1); at += 1) {
    const index = free[at] ?? 0;
    const line = lines[index];
    if (!line) break;
    if (isTrail(line)) kinds[index] = 'promo';
    else if (isSection(line) || kinds[index - 1] === 'headline' && isKicker(line, lines[index + 1])) kinds[index] = 'headline';
    else if (!sign(index, bylineOf(line) ?? datingOf(line))) break;
  }
  const [first, ...below] = free.slice(at);
  const firstLine = first === undefined ? undefined : lines[first];
  if (first === undefined || !firstLine || !isHeadline(firstLine, below.flatMap((index) => lines[index] ?? []))) return { headline: null, signs, publisher: null, agency: null };
  kinds[first] = 'headline';
  return { headline: firstLine, signs, ...readBelow({ lines, kinds, signs, sign }, below) };
}

interface Below {
  lines: readonly Line[];
  kinds: Kinds;
  signs: readonly Byline[];
  sign: (index: number, found: Byline | null) => boolean;
}

function readBelow({ lines, kinds, signs, sign }: Below, below: readonly number[]): Pick<Head, 'publisher' | 'agency'> {
  let paragraphs = 0;
  let publisher: string | null = null;
  let agency: string | null = null;
  for (const index of below.slice(0, LINES_OF_HEAD)) {
    const line = lines[index];
    if (!line || paragraphs > PARAGRAPHS_ABOVE) break;
    agency ??= agencyIn(line, lines[index + 1]);
    if (sign(index, signOf(lines, kinds, index, paragraphs > 0))) continue;
    const bio = paragraphs === 0 ? bioBelow(line, signs) : null;
    publisher ??= bio?.publisher ?? null;
    if (bio) kinds[index] = 'bio';
    else if (paragraphs === 0 && isCommentCounter(line)) kinds[index] = 'promo';
    else if (isProse(line)) paragraphs += 1;
  }
  return { publisher, agency };
}

/** "Jane Doe writes a weekly column for The Ledger", below "Jane Doe". */
function bioBelow(line: Line, signs: readonly Byline[]): Bio | null {
  const byline = signs.find(({ name }) => name !== null)?.name ?? null;
  const bio = byline === null ? null : bioOf(line, byline, () => true);
  return bio?.name === byline ? bio : null;
}

/** Below a paragraph a date alone counts only where it is the only one: a chronicle has one above each of its entries. */
function signOf(lines: readonly Line[], kinds: Kinds, index: number, isBelow: boolean): Byline | null {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line) return null;
  const named = bylineOf(line);
  if (named?.name) return named;
  const isSigned = kinds[index - 1] === 'byline' || kinds[index - 1] === 'bio';
  if (isSigned && isRoleLine(line) || (isSigned || kinds[index - 1] === 'headline') && isDayLine(line)) return dated(line);
  const isBeside = isSigned || next !== undefined && bylineOf(next) !== null;
  // A picture's credit may stand between the writer and the text.
  const text = lines.find((_, below) => below > index && kinds[below] === undefined);
  return named ?? bareBylineOf(line, next) ?? bareBylineOf(line, text) ?? (isBelow && !isBeside && !isOnlyDate(lines, line) ? null : datingOf(line));
}

function isOnlyDate(lines: readonly Line[], line: Line): boolean {
  const text = headOf(line);
  if (datesIn(text).length === 0 || line.words > 6) return false;
  return lines.every((other) => other === line || !isDateLine(other));
}

/** A line that only dates. */
export function datingOf(line: Line): Byline | null {
  return isDateLine(line) ? dated(line) : null;
}

function dated(line: Line): Byline {
  return { name: null, ...datedIn(withoutBullet(headOf(line))) };
}
