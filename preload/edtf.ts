// Dates as we write them: the part of EDTF that a day, a month, a year and a span of them need.

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/u;

/** A day, month or year, perhaps doubtful (`2023-04~`), or two of them with a slash between; `..` for an open end. */
export function isEdtf(text: string): boolean {
  const [from = '', to, ...more] = text.split('/');
  if (more.length > 0) return false;
  if (to === undefined) return isDay(from);
  const isOpen = from === '..' || to === '..';
  if (isOpen) return from !== to && isDay(from === '..' ? to : from);
  return isDay(from) && isDay(to) && from.slice(0, 10) <= to.slice(0, 10);
}

function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  // The day 0 of the month after is the last of this one.
  return day === undefined || (Number(day) >= 1 && Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
}
