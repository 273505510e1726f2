// Who wrote it, where a line near the headline or at the end says so.
import { stampIn } from './dates';
import { type Dated, datedIn, isDateLine } from './date-lines';
import { headOf, type Line, withoutBullet } from './lines';
import { FULL_NAME, isName, isOutletLike, PEOPLE } from './names';
import { anyOf, labelOf, stemsIn } from './patterns';
import { isProse } from './shape';
import { AND, AUTHOR_LABELS, AUTHOR_PREPOSITIONS, COMPANY_FORMS, GENRES, NEWSROOMS, POSTED, ROLES, SIGNATURES } from './vocabulary-people';

export interface Byline extends Dated {
  name: string | null;
}

const LONGEST = 160;
const LONGEST_SIGNATURE = 300;
const BY = '(?:by|von|vom|par|por|di|de|od|від|от)';

const authorLabel = labelOf(AUTHOR_LABELS);
const authorPreposition = new RegExp(`^${anyOf(AUTHOR_PREPOSITIONS)}:?\\s+(?=\\S)`, 'iu');
/** "Подготовила Анна Лис", "Words Jane Doe": the label without its colon. */
const authorAlone = new RegExp(`^${anyOf(AUTHOR_LABELS)}\\s(?:[–—-]\\s|${BY}\\s)?(?=\\S+\\s\\S)`, 'iu');
/** "A column by", "Ein Kommentar von". */
const genre = new RegExp(`^(?:\\p{L}{1,4}\\s)?${anyOf(GENRES)}\\s${BY}\\s`, 'iu');
/** Where readers write, they have handles: "Posted by gull77 on 3 May". */
const posted = new RegExp(`^${anyOf(POSTED)}:?\\s+([\\p{L}\\p{N}_.@-]{2,40})(?=\\s(?:on|at|am|um|le|à|el|a las|il|alle|в|о)\\s|,|\\s[|•·–—-]|$)`, 'iu');
/** "By our Lisbon correspondent Jane Doe". */
const authorRole = new RegExp(`^${BY}\\s(?:\\S{1,20}\\s){0,3}?${anyOf(ROLES)}\\p{L}*,?\\s(?=\\S)`, 'iu');
/** "By the newsroom": nobody in particular. */
const newsroom = new RegExp(`^${anyOf(NEWSROOMS)}(?![\\p{L}])`, 'iu');
const peopleStart = new RegExp(`^${PEOPLE}`, 'u');
const nameStart = new RegExp(`^${FULL_NAME}`, 'u');
/** "Harl Ferries Inc": capitalised as people are. */
const companyForm = new RegExp(`\\s${anyOf(COMPANY_FORMS)}\\.?$`, 'u');
const oneName = /^\p{Lu}[\p{L}\p{M}'’-]+$/u;
/** "Posted on May 3, 2021 by Jane Doe", "3 May 2021, 11:00 / Jane Doe". */
const datedBy = new RegExp(`\\s(?:${BY}|[|/•·–—])\\s(${PEOPLE})$`, 'u');
const and = new RegExp(`\\s${anyOf(AND)}\\s`, 'u');
/** Behind a name: ", Centre for the Study of Rivers". */
const institute = /^[,|/]\s?\p{Lu}[\p{L}'’-]+(?:\s(?:(?:of|for|the|and|de|des|du|der|die|für|di|del|na|w)\s){0,3}\p{Lu}[\p{L}'’-]+){0,6}$/u;
const agencyBeside = /\s\(?(?:with|and|mit|und|avec|et|con|com)\s(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\)?$/u;
const agencyNoun = /(?<!\p{L})(?:agenc|agentur|agentie|agenzia|ajans)/iu;
const agencyPlaced = /^(\p{Lu}[\p{L}-]+)\sin\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$/u;
const role = stemsIn(ROLES);
/** Agencies sign below: "(Reporting by X; Editing by Y)". */
const signature = new RegExp(`^[([]*${anyOf(SIGNATURES)}:?\\s+(?=\\S)`, 'iu');
const goesOn = /^\s(?:in|for|at|and|und|et|y|e|i|и|в|für|pour|para|per|dla|для|aus|à|en|a|w|bei|of|on|le|am|el|il|vom|den|em|dnia)\s/u;

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
  for (const opening of [authorLabel, authorRole, authorPreposition, genre, ...(line.words <= 12 ? [authorAlone] : [])]) {
    const label = opening.exec(text)?.[0];
    const rest = label === undefined ? '' : text.slice(label.length).replace(/[\])]+$/u, '');
    if (newsroom.test(rest) && line.words <= 6) return { name: null, ...datedIn(text) };
    const people = peopleStart.exec(rest)?.[0] ?? (line.words <= 3 ? onlyName(rest) : null);
    if (!people) continue;
    const behind = rest.slice(people.length);
    if (/^\s\p{Ll}/u.test(behind) && !goesOn.test(behind) && !role.test(behind)) continue;
    return { name: withoutPeriod(people), ...datedIn(text) };
  }
  const name = posted.exec(text)?.[1] ?? (isDateLine(line) ? datedBy.exec(text)?.[1] : undefined);
  return name === undefined ? null : { name, ...datedIn(text) };
}

/** "Jane Doe, staff writer", "Jane Doe | 7 July 2022", or the bare name: only near a headline. */
export function bareBylineOf(line: Line, next: Line | undefined): Byline | null {
  const text = withoutBullet(headOf(line));
  if (text.length > LONGEST || line.words > 16 || /[.!?]$/u.test(text.replace(/(?:\p{Lu}|\d\s?[гр])\.$/u, ''))) return null;
  const people = peopleStart.exec(text)?.[0];
  if (!people) return next && isDateLine(next) && agencyPlaced.test(text) ? { name: null, ...datedIn(text) } : null;
  const behind = text.slice(people.length).trim();
  const isFollowed = next !== undefined && (isDateLine(next) || isRoleLine(next));
  const several = people.split(and);
  const isAlone = behind === '' && nameStart.test(text) && several.every((one) => one.split(/\s+/).length <= 4);
  const isAboveText = next !== undefined && isProse(next);
  const isBare = isAlone && (isFollowed || isAboveText && (isName(text) || several.length > 1));
  const isPlaced = /^[,|/]\s?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}$/u.test(behind);
  const isOfInstitute = institute.test(behind) && (isFollowed || isAboveText);
  const isFor = /^,?\s?(?:for|für|pour|para|per|dla|для)\s["“„«]?\p{Lu}/u.test(behind);
  const isSeparated = /^[,|•·–—/-]/u.test(behind) && (role.test(behind) || stampIn(behind) !== null || isPlaced) || isOnlyStamp(behind);
  if (!isBare && !isSeparated && !isOfInstitute && !isFor) return null;
  return { name: isAlone && agencyNoun.test(people) ? null : people, ...datedIn(text) };
}

/** "Jane Doe 07.07.2022 12:30" */
function isOnlyStamp(text: string): boolean {
  const stamp = stampIn(text);
  return stamp !== null && stamp.date !== null && `${text.slice(0, stamp.start)}${text.slice(stamp.end)}`.trim() === '';
}

/** "By Jane Doe, with Northwire", "Northwire in Lisbon": who else the news is from. */
export function agencyIn(line: Line, next: Line | undefined): string | null {
  const text = withoutBullet(headOf(line));
  if (text.length > LONGEST || line.words > 12) return null;
  const beside = bylineOf(line) ? agencyBeside.exec(text)?.[1] : undefined;
  if (beside && (isOutletLike(beside) || /^\p{Lu}\S+$/u.test(beside) || agencyNoun.test(beside))) return beside;
  return next && isDateLine(next) ? agencyPlaced.exec(text)?.[1] ?? null : null;
}

/** Below a name: "Energy correspondent". */
export function isRoleLine(line: Line): boolean {
  return line.words <= 7 && line.text.length <= 70 && role.test(line.text) && !/[.!?:]$/u.test(line.text);
}

/** At the very end: "— Jane Doe", or the name alone. */
export function signedNameOf(line: Line): string | null {
  const text = withoutBullet(headOf(line)).replace(/^\((.*)\)$/u, '$1');
  return isName(text) && text.split(/\s+/).length <= 3 && !companyForm.test(text) ? text : null;
}

function onlyName(rest: string): string | null {
  const name = rest.replace(/[,;|].*$/u, '').trim();
  return oneName.test(name) ? name : null;
}

function withoutPeriod(people: string): string {
  return /\p{Lu}\.$/u.test(people) ? people : people.replace(/[.,]+$/u, '');
}
