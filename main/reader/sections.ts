// Lines above a headline that tell which part of the site it stands in.
import type { Line } from './lines';
import { rowOf } from './patterns';
import { MENU, SECTIONS } from './vocabulary-furniture';

const sections = new Set(SECTIONS);
const sectionRow = rowOf([...SECTIONS, ...MENU]);

/** "World", "Политика": the name of a section and nothing else. */
export function isSection(line: Line): boolean {
  return line.text.length <= 60 && sections.has(line.text.toLowerCase().replace(/[:|]$/u, '').trim());
}

/** "Kleinhagen", between the section and the headline: a word or two above a line that says what happened. */
export function isKicker(line: Line, next: Line | undefined): boolean {
  return line.words <= 2 && line.text.length <= 30 && !/[\d.!?:]$/u.test(line.text) && next !== undefined && next.words >= 5 && next.text.length <= 220;
}

/** "Home > News > Energy", or the sections one after another: "News Sport Culture Opinion". */
export function isTrail(line: Line): boolean {
  return line.text.length <= 120 && (line.words >= 4 && sectionRow.test(line.text) || /\S\s[>›»→/]\s\S/u.test(line.text) && !/[.!?]$/u.test(line.text));
}
