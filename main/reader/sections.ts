// Lines above a headline that tell which part of the site it stands in.
import type { Line } from './lines';
import { SECTIONS } from './vocabulary-furniture';

const sections = new Set(SECTIONS);

/** "World", "Политика": the name of a section and nothing else. */
export function isSection(line: Line): boolean {
  return line.text.length <= 60 && sections.has(line.text.toLowerCase().replace(/[:|]$/u, '').trim());
}

/** "Home > News > Energy". */
export function isTrail(line: Line): boolean {
  return line.text.length <= 120 && /\S\s[>›»/]\s\S/u.test(line.text) && !/[.!?]$/u.test(line.text);
}
