// Dates and times as pages print them: near a headline, above a comment, beside related news.
// Only whole dates count: a day without a year is left to the analyst.
import type { Span } from '../../preload/records';
import { openDay } from './day-order';
import { AGO, AGO_BEFORE, MONTHS, RELATIVE_DAYS } from './vocabulary-time';
import { anyOf, WORD_END, WORD_START } from './patterns';

/** A date, a time, or both, where they stand side by side. */
export interface Stamp extends Span {
  /** ISO 8601 day, or two of them (see day-order.ts). */
  date: string | null;
  /** HH:MM */
  time: string | null;
}

interface Found extends Span {
  value: string;
}

interface Token extends Span {
  text: string;
}

const monthNumbers = new Map(MONTHS.flatMap((names, index) => names.map((name) => [plain(name), index + 1] as const)));

const NUMERIC = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)|(?<!\d)(\d{1,2})([-/.])(\d{1,2})\6(\d{4})(?!\d)|(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})日/g;
const TIME = /(?<![\d.,:])([01]?\d|2[0-3])(?: ?: ?|h(?= ?\d))([0-5]\d)(?::[0-5]\d)?(?![\d:])(?:\s?([ap])\.?m\b\.?)?/gi;
const DOTTED_TIME = /(?<![\d.,])([01]?\d|2[0-3])\.([0-5]\d)(?![\d.])(?=\s*(?:Uhr|Uhr\b|uur|hrs|[ap]\.?m\b))(?:\s?([ap])\.?m\b)?/gi;
const TOKEN = /[\p{L}\p{M}\p{N}ºª]+/gu;
const DAY = /^(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|го|e|º|ª)?$/iu;
const YEAR = /^((?:19|20)\d\d)(?:г|р|ж)?$/iu;
/** Between a day, a month and a year. */
const BETWEEN = /^(?:of|the|de|del|di|do|e|г|года|року|р|ж|жылғы|жылы|жылдың)$/iu;
const AGO_PATTERN = new RegExp([
  `${WORD_START}\\d{1,3}\\s?[\\p{L}.]{1,12}\\s${anyOf(AGO)}${WORD_END}`,
  `${WORD_START}(?:an?|one)\\s(?:minute|hour|day|week|month)\\sago${WORD_END}`,
  `${WORD_START}${anyOf(AGO_BEFORE)}\\s\\d{1,3}\\s[\\p{L}]{1,12}`,
  `${WORD_START}${anyOf(RELATIVE_DAYS)}${WORD_END}`,
].join('|'), 'iu');

/** The first date with its time, or the first time alone. `text` should be short: a line, not a page. */
export function stampIn(text: string): Stamp | null {
  const date = datesIn(text)[0];
  const times = timesIn(text);
  const time = date ? times.find((one) => isBeside(text, date, one)) : times[0];
  const found = [date, time].filter((one) => one !== undefined);
  if (found.length === 0) return relativeStampIn(text);
  return {
    start: Math.min(...found.map(({ start }) => start)), end: Math.max(...found.map(({ end }) => end)),
    date: date?.value ?? null, time: time?.value ?? null,
  };
}

/** Whole dates in their order: day, month and year. */
export function datesIn(text: string): Found[] {
  const found = [...numericDatesIn(text), ...namedDatesIn(text)];
  return found.sort((one, other) => one.start - other.start);
}

/** `18:18`, `18: 18`, `6:18 pm`, `18h18`, `18.18 Uhr`. */
export function timesIn(text: string): Found[] {
  return [...text.matchAll(TIME), ...text.matchAll(DOTTED_TIME)].map((match) => {
    const [whole, hours = '', minutes = '', half] = match;
    const hour = (Number(hours) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0);
    return { start: match.index, end: match.index + whole.length, value: `${two(hour)}:${minutes}` };
  });
}

/** "2 hours ago", "вчера": a stamp, though of no date that a reader elsewhere could know. */
function relativeStampIn(text: string): Stamp | null {
  const match = AGO_PATTERN.exec(text);
  return match && { start: match.index, end: match.index + match[0].length, date: null, time: null };
}

function isBeside(text: string, date: Found, time: Found): boolean {
  const between = date.end <= time.start ? text.slice(date.end, time.start) : text.slice(time.end, date.start);
  return between.length <= 12 && !/[.!?]\s/u.test(between.slice(2));
}

function numericDatesIn(text: string): Found[] {
  return [...text.matchAll(NUMERIC)].flatMap((match) => {
    const [whole, year, , month, day, first = '', separator, second = '', lastYear = '', cjkYear, cjkMonth, cjkDay] = match;
    const iso = year ? dayOf(year, month, day) : cjkYear ? dayOf(cjkYear, cjkMonth, cjkDay) : dayOfPair(lastYear, first, second, separator);
    return iso ? [{ start: match.index, end: match.index + whole.length, value: iso }] : [];
  });
}

/** Dots and hyphens: day first, everywhere. Slashes: which is the day differs by country. */
function dayOfPair(year: string, first: string, second: string, separator: string | undefined): string | null {
  const isMonthFirst = Number(second) > 12;
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (separator === '/' && dayFirst && monthFirst && dayFirst !== monthFirst) return openDay(dayFirst, monthFirst);
  return isMonthFirst ? monthFirst : dayFirst;
}

/** "10 April 2023", "April 10, 2023", "2023 жылғы 10 сәуір", "10 de abril de 2023", "3. März 2024". */
function namedDatesIn(text: string): Found[] {
  const tokens: Token[] = [...text.matchAll(TOKEN)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
  return tokens.flatMap((token, index) => {
    const month = monthNumbers.get(plain(token.text));
    if (month === undefined) return [];
    const dayBefore = near(tokens, index, -1, DAY);
    const dayAfter = dayBefore ? null : near(tokens, index, 1, DAY);
    const day = dayBefore ?? dayAfter;
    if (!day) return [];
    const year = near(tokens, dayAfter ? dayAfter.at : index, 1, YEAR) ?? (dayBefore ? near(tokens, dayBefore.at, -1, YEAR) : null);
    const iso = year && dayOf(year.value, String(month), day.value);
    if (!year || !iso) return [];
    const ends = [token, day, year];
    return [{ start: Math.min(...ends.map(({ start }) => start)), end: Math.max(...ends.map(({ end }) => end)), value: iso }];
  });
}

/** The next token that counts, with at most two little words and little room between: "10 de abril", "10th of April,". */
function near(tokens: readonly Token[], from: number, step: 1 | -1, wanted: RegExp): (Span & { at: number; value: string }) | null {
  for (let at = from + step, passed = 0; passed < 3; at += step, passed += 1) {
    const one = tokens[at];
    const last = tokens[at - step];
    if (!one || !last || Math.max(one.start - last.end, last.start - one.end) > 3) return null;
    const value = wanted.exec(one.text)?.[1];
    if (value !== undefined) return { start: one.start, end: one.end, at, value };
    if (!BETWEEN.test(one.text)) return null;
  }
  return null;
}

function dayOf(year: string, month = '', day = ''): string | null {
  const iso = `${year}-${two(Number(month))}-${two(Number(day))}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) && Number(year) >= 1800 && Number(year) <= 2100 ? iso : null;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** For comparing: İ and accents written with marks of their own have several spellings. */
function plain(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/i\u0307/gu, 'i');
}
