// The bottom of a page: who the writer is, and who signed there.
import { type Bio, bioOf, isAboutAuthor } from './bio';
import { type Byline, bylineOf, signatureOf, signedNameOf } from './byline';
import { isDateLine } from './date-lines';
import { datingOf } from './head';
import { headOf, type Line } from './lines';
import { isProse } from './shape';
import { isOutletLike } from './names';
import { freeOf, type Kinds } from './kinds';

export interface Tail {
  signs: Byline[];
  bio: Bio | null;
  agency: string | null;
}

/** How far above the end a line may be about the article rather than of it. */
const LINES_OF_TAIL = 10;
const LINES_OF_SIGNS = 3;
/** With more lines of nothing but a date the article itself tells of one day after the other. */
const DATES_OF_CHRONICLE = 2;

const LONGEST_AGENCY = 60;
const signedByAgency = /^\((\p{L}[\p{L}\p{N}. -]{1,30})((?:\/\p{L}{1,4}){0,3})\)$/u;

/** Fills in the kinds of the lines it knows. `byline` is who wrote the article, where its head said so. */
export function readTail(lines: readonly Line[], kinds: Kinds, byline: string | null): Tail {
  const free = freeOf(kinds);
  const tail = free.slice(1).slice(-LINES_OF_TAIL);
  const bio = readBio(lines, kinds, tail, byline);
  return { bio, agency: readAgency(lines, kinds, tail), signs: readSigns(lines, kinds, tail) };
}

/** "(Northwire/jd)", below the last paragraph. */
function readAgency(lines: readonly Line[], kinds: Kinds, tail: readonly number[]): string | null {
  const last = tail.filter((index) => kinds[index] === undefined).at(-1);
  const [, name, initials] = signedByAgency.exec(last === undefined ? '' : lines[last]?.text.slice(0, LONGEST_AGENCY) ?? '') ?? [];
  if (last === undefined || name === undefined || !initials && !isOutletLike(name)) return null;
  kinds[last] = 'credit';
  return name;
}

/** From the line about the writer on nothing but lines about writers may follow. */
function readBio(lines: readonly Line[], kinds: Kinds, tail: readonly number[], byline: string | null): Bio | null {
  for (const [place, index] of tail.entries()) {
    const line = lines[index];
    if (!line) continue;
    const isAbout = isAboutAuthor(line);
    const about = isAbout ? lines[index + 1] : line;
    const isKnown = (name: string) => !isAbout && isNamedAbove(lines, kinds, index, name);
    const bio = about ? bioOf(about, byline, isKnown) : null;
    const isOfWriter = bio !== null && byline !== null && bio.name === byline;
    const isLast = bio?.publisher !== null && place === tail.length - 1;
    if (!isAbout && !(bio && (isOfWriter || isLast || isSetOff(lines, kinds, index)))) continue;
    const below = tail.slice(place + 1);
    if (!isAbout && below.some((later) => isText(lines, later, byline))) continue;
    for (const later of tail.slice(place)) kinds[later] = 'bio';
    return bio;
  }
  return null;
}

/** A paragraph that begins anew and tells of nobody who writes. */
function isText(lines: readonly Line[], index: number, byline: string | null): boolean {
  const line = lines[index];
  return line !== undefined && line.blanks > 0 && isProse(line) && bioOf(line, byline, () => false) === null;
}

function readSigns(lines: readonly Line[], kinds: Kinds, tail: readonly number[]): Byline[] {
  const signs: Byline[] = [];
  const isStory = (above: number) => lines.some((line, index) => index < above && kinds[index] === undefined && isProse(line));
  const isChronicle = lines.filter((line, index) => kinds[index] === undefined && isDateLine(line)).length > DATES_OF_CHRONICLE;
  for (const index of tail.slice(-LINES_OF_SIGNS)) {
    const line = lines[index];
    if (!line || kinds[index] !== undefined || isProse(line)) continue;
    const name = index === tail.at(-1) ? signedNameOf(line) : null;
    const isSigned = name !== null && isStory(index) && !isNamedAbove(lines, kinds, index, name);
    const found = bylineOf(line) ?? (isChronicle ? null : datingOf(line)) ?? (isSigned ? { name, date: null, isUpdate: false } : null);
    if (!found) continue;
    kinds[index] = 'byline';
    signs.push(found);
  }
  return signs;
}

/** Who signed as agencies do, in a line of credits. */
export function signedBy(lines: readonly Line[], kinds: Kinds): string | null {
  for (const [index, line] of lines.entries()) {
    const name = kinds[index] === 'credit' ? signatureOf(line) : null;
    if (name) return name;
  }
  return null;
}

/** A blank line or furniture above it. */
function isSetOff(lines: readonly Line[], kinds: Kinds, index: number): boolean {
  return (lines[index]?.blanks ?? 0) > 0 || kinds[index - 1] !== undefined;
}

/** Whether the body above tells of someone with that surname. */
function isNamedAbove(lines: readonly Line[], kinds: Kinds, before: number, name: string): boolean {
  const surname = name.split(/\s+/).at(-1) ?? name;
  return lines.slice(0, before).some((line, index) => kinds[index] === undefined && headOf(line).includes(surname));
}
