// Lines that only date an article, or tell how long it takes to read: near its headline, or below it.
import { datesIn, stampIn, timesIn } from './dates';
import { headOf, type Line, withoutBullet } from './lines';
import { anyOf, WORD_END } from './patterns';
import { MONTHS, PUBLISHED_LABELS, READING_TIME, UPDATED_LABELS } from './vocabulary-time';

export interface Dated {
  /** ISO day. */
  date: string | null;
  isUpdate: boolean;
}

const LONGEST = 120;
/** What may stand beside the dates: weekdays, zones, a section. */
const MOST_WORDS_BESIDE = 7;
const MOST_CHARACTERS_BESIDE = 45;

const publishedLabel = new RegExp(`^(?:${anyOf(PUBLISHED_LABELS)})${WORD_END}:?\\s*`, 'iu');
const updatedLabel = new RegExp(`^(?:${anyOf(UPDATED_LABELS)})${WORD_END}:?\\s*`, 'iu');
const readingTime = new RegExp(`\\d\\s*${anyOf(READING_TIME)}${WORD_END}`, 'iu');
const months = anyOf(MONTHS.flat());
const dayAndMonth = new RegExp(`(?:\\d{1,2}\\.?\\s(?:de\\s)?${months}${WORD_END}|(?<!\\p{L})${months}\\.?\\s\\d{1,2}(?!\\d))`, 'iu');

export function isDateLine(line: Line): boolean {
  const text = withoutBullet(headOf(line));
  if (text.length > LONGEST) return false;
  const isShort = line.words <= 6;
  if (isShort && readingTime.test(text)) return true;
  const dates = datesIn(text);
  if (dates.length === 0) return isShort && !/[.!?]$/u.test(text) && isDateLabelled(text) && stampIn(text) !== null;
  const found = [...dates, ...timesIn(text)];
  const beside = found.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text).replace(/\s+/gu, ' ').trim();
  if (beside.split(' ').length > MOST_WORDS_BESIDE + (isDateLabelled(text) ? 3 : 0)) return false;
  if (isSentence(text, beside)) return false;
  return isDateLabelled(text) || beside.length <= MOST_CHARACTERS_BESIDE && !/[\p{Ll}]{3,}[.!?]$/u.test(text);
}

/** "The lease ends on 21 September 1998.": words go on to a period. */
function isSentence(text: string, beside: string): boolean {
  return /\d[.!?]$/u.test(text) && !isDateLabelled(text) && (beside.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []).length >= 2;
}

/** "Tuesday, 4 September", "16:45": no whole date, but beside a headline or byline it is one. */
export function isDayLine(line: Line): boolean {
  const text = headOf(line);
  return line.words <= 6 && !/[.!?]$/u.test(text) && (dayAndMonth.test(text) || line.words <= 3 && timesIn(text).length > 0);
}

/** "Published: …", "Updated …" */
export function isDateLabelled(text: string): boolean {
  return publishedLabel.test(text) || updatedLabel.test(text);
}

export function datedIn(text: string): Dated {
  return { date: datesIn(text)[0]?.value ?? null, isUpdate: updatedLabel.test(text) };
}
