// Who wrote it and when it was published, where lines near the headline or at the end say so.
import { datesIn, stampIn, timesIn } from './dates';
import { headOf, type Line, withoutBullet } from './lines';
import { FULL_NAME, isName, OUTLET, outletOf, PEOPLE } from './names';
import { anyOf, labelOf, stemsIn, WORD_END } from './patterns';
import { AUTHOR_LABELS, AUTHOR_PREPOSITIONS, MONTHS, PUBLISHED_LABELS, READING_TIME, ROLES, SECTIONS, SIGNATURES, UPDATED_LABELS } from './vocabulary';

export interface Byline {
  name: string | null;
  publisher: string | null;
  /** ISO day. */
  date: string | null;
  isUpdate: boolean;
}

const LONGEST = 160;
const LONGEST_SIGNATURE = 300;

const authorLabel = labelOf(AUTHOR_LABELS);
const authorPreposition = new RegExp(`^${anyOf(AUTHOR_PREPOSITIONS)}:?\\s+(?=\\S)`, 'iu');
const peopleStart = new RegExp(`^${PEOPLE}`, 'u');
const nameStart = new RegExp(`^${FULL_NAME}`, 'u');
const oneName = /^\p{Lu}[\p{L}\p{M}'’-]+$/u;
const afterName = new RegExp(`^(?:,|\\s[|•·/–—-]|\\s\\()?\\s*(?:(?:for|für|pour|para|per|dla|для)\\s)?(${OUTLET})`, 'u');
const role = stemsIn(ROLES);
const publishedLabel = new RegExp(`^(?:${anyOf(PUBLISHED_LABELS)})${WORD_END}:?\\s*`, 'iu');
const updatedLabel = new RegExp(`^(?:${anyOf(UPDATED_LABELS)})${WORD_END}:?\\s*`, 'iu');
const readingTime = new RegExp(`\\d\\s*${anyOf(READING_TIME)}${WORD_END}`, 'iu');
const dayAndMonth = new RegExp(`(?:\\d{1,2}\\.?\\s(?:de\\s)?${anyOf(MONTHS.flat())}${WORD_END}|(?<!\\p{L})${anyOf(MONTHS.flat())}\\.?\\s\\d{1,2}(?!\\d))`, 'iu');
/** Agencies sign below: "(Reporting by X; Editing by Y)". */
const signature = new RegExp(`^[([]*${anyOf(SIGNATURES)}:?\\s+(?=\\S)`, 'iu');
const sections = new Set(SECTIONS);

/** Whom a line "(Reporting by X; Editing by Y)" names, null where it is none. */
export function signatureOf(line: Line): string | null {
  const text = withoutBullet(headOf(line));
  const opening = signature.exec(text)?.[0];
  if (!opening || text.length > LONGEST_SIGNATURE) return null;
  return peopleStart.exec(text.slice(opening.length))?.[0] ?? null;
}

/** A line that names the writer by a label or a preposition. */
export function bylineOf(line: Line): Byline | null {
  const text = withoutBullet(headOf(line));
  if (text.length > LONGEST) return null;
  const label = authorLabel.exec(text) ?? authorPreposition.exec(text);
  if (!label) return null;
  const rest = text.slice(label[0].length).replace(/[\])]+$/u, '');
  const people = peopleStart.exec(rest)?.[0] ?? (line.words <= 3 && oneName.test(rest.replace(/[,;|].*$/u, '').trim()) ? rest.replace(/[,;|].*$/u, '').trim() : null);
  if (people === null) return null;
  const name = people.replace(/[.,]+$/u, (edge) => (/\p{Lu}\.$/u.test(people) ? edge : ''));
  const behind = rest.slice(people.length);
  if (/^\s\p{Ll}/u.test(behind) && !isRest(behind)) return null;
  return { name, publisher: publisherIn(behind), ...dateIn(text) };
}

/** "Jane Doe, staff writer", "Jane Doe | 7 July 2022", or the bare name: only directly below a headline. */
export function bareBylineOf(line: Line, next: Line | undefined): Byline | null {
  const text = withoutBullet(headOf(line));
  if (text.length > LONGEST || /[.!?]$/u.test(text.replace(/\p{Lu}\.$/u, ''))) return null;
  const people = peopleStart.exec(text)?.[0];
  if (!people || line.words > 16) return null;
  const behind = text.slice(people.length).trim();
  const isFollowedByDate = next !== undefined && isDateLine(next);
  const isBare = behind === '' && nameStart.test(text) && people.split(/\s+/).length <= 4 && (isFollowedByDate || isName(text));
  const isSeparated = /^[,|•·–—-]/u.test(behind) && (role.test(behind) || stampIn(behind) !== null || /^[,|]\s?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}$/u.test(behind));
  if (!isBare && !isSeparated) return null;
  return { name: people, publisher: isSeparated && role.test(behind) ? publisherBesideRole(behind) : null, ...dateIn(text) };
}

/** A line of its own that only dates the article, or tells how long it takes to read. */
export function isDateLine(line: Line): boolean {
  const text = withoutBullet(headOf(line));
  if (text.length > 120 || line.words > 18) return false;
  const isShort = line.words <= 6;
  if (isShort && readingTime.test(text)) return true;
  const found = [...datesIn(text), ...timesIn(text)];
  const labelled = publishedLabel.test(text) || updatedLabel.test(text);
  if (found.length === 0) return isShort && dayAndMonth.test(text) && !/[.!?]$/u.test(text);
  const taken = found.reduce((sum, { start, end }) => sum + end - start, 0);
  return labelled || text.length - taken <= 45 && !/[\p{Ll}]{3,}[.!?]$/u.test(text) && line.words <= 12;
}

export function dateLineOf(line: Line): Byline {
  return { name: null, publisher: null, ...dateIn(withoutBullet(headOf(line))) };
}

/** "World", "Политика", "Home > News > Energy": what stands above a headline. */
export function isSection(line: Line): boolean {
  return line.text.length <= 60 && (sections.has(line.text.toLowerCase().replace(/[:|]$/u, '').trim()) || isTrail(line));
}

export function isTrail(line: Line): boolean {
  return line.text.length <= 120 && /\S\s[>›»/]\s\S/u.test(line.text) && !/[.!?]$/u.test(line.text);
}

function dateIn(text: string): { date: string | null; isUpdate: boolean } {
  return { date: datesIn(text)[0]?.value ?? null, isUpdate: updatedLabel.test(text) };
}

function isRest(behind: string): boolean {
  return /^\s(?:in|for|at|and|und|et|y|e|i|и|в|für|pour|para|per|dla|для|aus|à|en|a|w|bei|of)\s/u.test(behind) || role.test(behind);
}

function publisherIn(behind: string): string | null {
  if (role.test(behind)) return publisherBesideRole(behind);
  const found = afterName.exec(behind)?.[1];
  if (!found || datesIn(behind).length > 0 && /\d/u.test(found)) return null;
  const name = outletOf(found);
  const hasPreposition = /^(?:,|\s[|•·/–—-])?\s*(?:for|für|pour|para|per|dla|для)\s/u.test(behind);
  return hasPreposition || isOutletLike(name) ? name : null;
}

function publisherBesideRole(behind: string): string | null {
  const found = new RegExp(`\\s(?:for|at|für|bei|bei der|pour|para|dla|для)\\s(${OUTLET})`, 'u').exec(behind)?.[1];
  const quoted = /[«„“"]([^«»„“”"]{2,60})[»“”"]/u.exec(behind)?.[1];
  const name = found ? outletOf(found) : quoted ?? null;
  return name;
}

/** More than a place: two words, or a name with a number or an abbreviation in it. */
export function isOutletLike(name: string): boolean {
  return outletWords.test(name) || /\.\p{Ll}{2,}$/u.test(name);
}

const outletWords = stemsIn(['news', 'times', 'post', 'press', 'herald', 'tribune', 'journal', 'gazette', 'daily', 'weekly', 'media', 'agency', 'radio', 'tv']);
