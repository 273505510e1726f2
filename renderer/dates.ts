// Dates as people say them: EDTF days ("by 10 Apr 2023") and moments ("today 14:02").
import i18next from 'i18next';
import { currentLanguage } from './words';

const PARTS: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'short' },
  { year: 'numeric', month: 'short', day: 'numeric' },
];

/** `2022-07-07`, `2022-07`, `2022`, and open or closed ranges of them (`../2023-04-10`). Anything else comes back as it is. */
export function wordDate(edtf: string): string {
  const [from, to] = edtf.split('/');
  if (to === undefined) return wordDay(edtf);
  if (from === '..' || from === '') return i18next.t('ui:date.by', { date: wordDay(to) });
  if (to === '..' || to === '') return i18next.t('ui:date.since', { date: wordDay(from ?? '') });
  return i18next.t('ui:date.between', { from: wordDay(from ?? ''), to: wordDay(to) });
}

/** The month that a date falls in, for headings: "July 2022". `null` when it has none. */
export function wordMonth(edtf: string | null): string | null {
  const day = edtf?.split('/').filter((part) => part !== '..' && part !== '').at(-1);
  const numbers = day ? numbersOf(day) : null;
  if (!numbers) return null;
  const isYear = numbers.length === 1;
  return tidy(format(numbers, isYear ? { year: 'numeric' } : { year: 'numeric', month: 'long' }));
}

/** A moment as the clock here shows it; the day too, unless it is today. */
export function wordMoment(iso: string, now = new Date()): string {
  const moment = new Date(iso);
  if (moment.toDateString() === now.toDateString()) return i18next.t('ui:date.today', { time: wordTime(moment) });
  const day = new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', year: 'numeric' }).format(moment);
  return `${tidy(day)}, ${wordTime(moment)}`;
}

export function wordTime(moment: Date): string {
  return new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment);
}

function wordDay(day: string): string {
  const numbers = numbersOf(day);
  const parts = numbers && PARTS[numbers.length - 1];
  return parts ? tidy(format(numbers, parts)) : day;
}

function numbersOf(day: string): number[] | null {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(day);
  return found ? found.slice(1).filter((part) => part !== undefined).map(Number) : null;
}

function format([year = 0, month = 1, day = 1]: number[], parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale(), { ...parts, timeZone: 'UTC' }).format(Date.UTC(year, month - 1, day));
}

/** Day before month in both languages. */
function locale(): string {
  return currentLanguage() === 'en' ? 'en-GB' : 'ru';
}

/** Russian dates end in "г.", which a list can do without. */
function tidy(date: string): string {
  return date.replace(/\sг\.$/u, '');
}
