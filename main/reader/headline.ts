// Whether the first line is a headline or the article's first sentence, and what the title is.
import { headOf, type Line } from './lines';
import { outletOf } from './names';
import { anyOf } from './patterns';
import { endsLikeSentence, firstSentenceOf } from './sentences';
import { isProse } from './shape';
import { MONTHS } from './vocabulary-time';

export interface Dateline {
  /** How many characters of the line it takes. */
  length: number;
  agency: string | null;
}

const LONGEST_HEADLINE = 220;
/** A first sentence is kept whole, unless it never ends. */
const LONGEST_TITLE = 600;

const month = anyOf(MONTHS.flat());
const place = "\\p{Lu}[\\p{L}\\p{M}.'’/ -]{1,40}";
const day = `(?:\\p{L}+,?\\s)?(?:\\d{1,2}\\.?(?:\\sde)?\\s${month}|${month}\\.?\\s\\d{1,2})(?:,?\\s(?:de\\s)?\\d{4})?(?:\\s(?:г|года|року)\\b\\.?)?`;
const agency = '[([/]([^()/\\[\\]]{2,40})[)\\]/]';
/** "LONDON, March 3 (Agency) - ", "МОСКВА, 3 марта. /Агентство/. ", "BERLIN (dpa) – ". */
const datelines = [
  new RegExp(`^(${place})(?:[,.]\\s(?:${place},\\s)?(${day}))?[.,]?\\s?${agency}[.,]?\\s?(?:--?|–|—|\\.|:)\\s`, 'iu'),
  new RegExp(`^(${place}),\\s(${day})[.,]?\\s(?:--?|–|—)\\s`, 'iu'),
  new RegExp(`^(${place})\\.\\s(${day})\\.\\s(?:(\\p{Lu}[\\p{L}\\p{N}. -]{1,30}?)\\s)?(?:--?|–|—)\\s`, 'iu'),
];
/** "(Agency) - ROMA, 09 OTT - ". */
const agencyFirst = new RegExp(`^\\(([^()]{2,40})\\)\\s?(?:--?|–|—)\\s${place},\\s${day}\\s(?:--?|–|—)\\s`, 'iu');
/** "МОСКВА, 3 марта — Агентство. ": capitals only, for a first sentence may be short. */
const agencyLast = new RegExp(`^(?:${place}),\\s(?:${day})\\s(?:--?|–|—)\\s(?:\\p{L}{2,3}\\s)?([^.]{2,40})\\.\\s`, 'iu');
const capitalised = /^(?:«[^«»]+»|\p{Lu}[\p{L}\p{N}-]*(?:\s\p{Lu}[\p{L}\p{N}-]*){0,2})$/u;
/** A place alone, in capitals. */
const placeAlone = /^(\p{Lu}[\p{Lu}.'’ /-]{2,40})(?:,\s\p{Lu}[\p{L}. ]{1,30})?\s(?:--?|–|—)\s/u;

/** Where a report says where it was written, and for which agency. */
export function datelineOf(line: Line): Dateline | null {
  if (!isProse(line)) return null;
  const text = headOf(line).slice(0, 160);
  const first = agencyFirst.exec(text);
  if (first) return { length: first[0].length, agency: first[1] ?? null };
  const [opening = '', last = ''] = agencyLast.exec(text) ?? [];
  if (capitalised.test(last)) return { length: opening.length, agency: outletOf(last) };
  for (const pattern of datelines) {
    const match = pattern.exec(text);
    if (match && /^\p{Lu}/u.test(text) && (match[1] ?? '').trim().split(/\s+/).length <= 5) return { length: match[0].length, agency: match[3] ?? null };
  }
  const alone = placeAlone.exec(text);
  return alone && { length: alone[0].length, agency: null };
}

/** @param first the first line that is not furniture, and @param later the lines of the article below it. */
export function isHeadline(first: Line, later: readonly Line[]): boolean {
  const { text } = first;
  if (later.length === 0 || text.length > LONGEST_HEADLINE || datelineOf(first)) return false;
  if (/[,:;]$/u.test(text)) return false;
  const isShouted = !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
  if (!endsLikeSentence(text) || isShouted || /\p{Lu}\.\p{Lu}\.$/u.test(text)) return later.some(isProse) || later.length >= 2;
  return isSetOff(later) && firstSentenceOf(text) === text && text.length <= 140;
}

/** A blank line below, while the paragraphs further down have none between them. */
function isSetOff(later: readonly Line[]): boolean {
  const [next, ...others] = later;
  if (!next || next.blanks === 0 || others.length < 2) return false;
  return others.filter(({ blanks }) => blanks > 0).length < others.length / 3;
}

/** The first sentence of the article. Its dateline stays: "March 3. Northwire" is not where the sentence ends. */
export function leadTitleOf(first: Line): string {
  const dateline = first.text.slice(0, datelineOf(first)?.length ?? 0);
  return shortened(dateline + firstSentenceOf(first.text.slice(dateline.length)));
}

export function shortened(title: string): string {
  const clean = title.replace(/\s+/gu, ' ').trim();
  if (clean.length <= LONGEST_TITLE) return clean;
  const cut = clean.slice(0, LONGEST_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2)).replace(/[\s\p{Surrogate}]+$/u, '')}…`;
}
