// 03/05/2011: whether the day or the month comes first differs by country. Until the whole text is read, both readings travel side by side.

export type DayOrder = 'day-first' | 'month-first';

const CHARACTERS_READ = 200_000;
const SLASHED = /(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{4}(?!\d)/g;
const OPEN = /(\d{4}-\d\d-\d\d)\|(\d{4}-\d\d-\d\d)/;

/** Both readings of a date, the day first in the first of them. */
export function openDay(dayFirst: string, monthFirst: string): string {
  return `${dayFirst}|${monthFirst}`;
}

/** Another date in the text may tell (13 is no month); else the language: only English is written both ways. */
export function dayOrderOf(text: string, language: string | null): DayOrder | null {
  for (const [, first, second] of text.slice(0, CHARACTERS_READ).matchAll(SLASHED)) {
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return language === null || language === 'en' ? null : 'day-first';
}

/** A day, or a day and a time; null where nothing tells which day is meant. */
export function settled(at: string, order: DayOrder | null): string | null {
  const open = OPEN.exec(at);
  if (!open) return at;
  const day = order === 'day-first' ? open[1] : order === 'month-first' ? open[2] : undefined;
  return day === undefined ? null : at.replace(open[0], day);
}
