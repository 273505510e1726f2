// Lines into paragraphs: a PDF says only where letters stand, so where a paragraph begins is told by gaps, indents, sizes and lines that end early.
import { joined, type Vocabulary } from './hyphens';
import type { Line } from './lines';
import { middleOf } from './order';

export interface Paragraph {
  text: string;
  size: number;
  page: number;
  isItem: boolean;
  /** Its last line is full and no sentence ends there: it may go on in the next column or on the next page. */
  isOpen: boolean;
  /** What is left free of its last line, in points. */
  room: number;
  isIndented: boolean;
}

interface Column {
  left: number;
  right: number;
  /** From line to line, in letter sizes. */
  leading: number;
  /** Its paragraphs begin with an indent. */
  isIndenting: boolean;
}

/** In letter sizes. */
const INDENT = 0.8;
const GAP = 1.25;
/** How wide a letter is, about. */
const LETTER = 0.45;
/** Of one size, nearly. */
const SAME_SIZE = 0.08;
/** A dash is none: with it people begin to speak. */
const BULLET = /^[•◦▪▫‣●○■□➢➤✓]\s+(?=\S)/u;
const DASH = /^[–—·*-]\s+\S/u;
const NUMBER = /^(?:\d{1,3}|\p{L})[.)]\s+\S/u;
const SENTENCE_END = /[.!?…:;。！？][»”"'’)\]]*\d{0,2}$/u;

/** @param lines of one column, from top to bottom. */
export function paragraphsOf(lines: readonly Line[], vocabulary: Vocabulary): Paragraph[] {
  const column = columnOf(lines);
  const paragraphs: Paragraph[] = [];
  let first: Line | null = null;
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    const paragraph = paragraphs.at(-1);
    if (!last || !first || !paragraph || begins(line, { last, first, column })) {
      first = line;
      paragraphs.push({ text: line.text.replace(BULLET, ''), size: line.size, page: line.page, isItem: BULLET.test(line.text), isOpen: isOpen(line, column), room: roomIn(line, column), isIndented: isIndented(line, column) });
    } else {
      paragraph.text = joined(paragraph.text, line.text, vocabulary);
      paragraph.isOpen = isOpen(line, column);
      paragraph.room = roomIn(line, column);
    }
  }
  return paragraphs;
}

/** A paragraph that the end of a column or page cut in two is made whole, also where a footnote stands between. */
export function together(columns: readonly (readonly Paragraph[])[], vocabulary: Vocabulary): Paragraph[] {
  const whole: Paragraph[] = [];
  for (const [first, ...others] of columns) {
    if (!first) continue;
    const before = lastOfSize(whole, first.size);
    const last = whole[before];
    if (last && goesOn(last, first)) whole[before] = { ...last, text: joined(last.text, first.text, vocabulary), isOpen: first.isOpen, room: first.room, page: first.page };
    else whole.push(first);
    whole.push(...others);
  }
  return whole;
}

function goesOn(last: Paragraph, next: Paragraph): boolean {
  if (!last.isOpen || next.isItem || next.isIndented || next.page - last.page > 1 || !isSameSize(last, next)) return false;
  if (/^\p{Ll}/u.test(next.text)) return true;
  // A capital may begin a name, if it had no room on the line before.
  const [word = ''] = next.text.split(/[\s-]/u);
  return /[\p{L}\p{N},-]$/u.test(last.text) && last.room < word.length * next.size * LETTER;
}

function columnOf(lines: readonly Line[]): Column {
  const lefts = lines.map(({ left }) => left).sort((one, other) => one - other);
  const rights = lines.map(({ right }) => right).sort((one, other) => one - other);
  const steps = lines.flatMap((line, index) => {
    const last = lines[index - 1];
    return last && isSameSize(last, line) && line.base > last.base ? [(line.base - last.base) / line.size] : [];
  }).filter((step) => step < 3).sort((one, other) => one - other);
  // The quarter, not the middle: where every paragraph is one line long, most steps are those between paragraphs.
  const left = lefts[Math.floor(lefts.length / 10)] ?? 0;
  const indented = lines.filter((line, index) => line.left - left > INDENT * line.size && (lines[index + 1]?.left ?? Infinity) - left < line.size / 4);
  return { left, right: rights.at(-1) ?? 0, leading: steps[Math.floor(steps.length / 4)] ?? 1.2, isIndenting: indented.length > 1 };
}

interface Around {
  last: Line;
  /** The first of the paragraph that `last` belongs to. */
  first: Line;
  column: Column;
}

function begins(line: Line, { last, first, column }: Around): boolean {
  if (!isSameSize(last, line) || last.text.includes('\t') || line.text.includes('\t')) return true;
  const step = (line.base - last.base) / line.size;
  if (step > Math.max(column.leading * GAP, column.leading + 0.25) || step < 0) return true;
  if (BULLET.test(line.text)) return true;
  if (/[\p{L}\d][-\u2010\u00ad]$/u.test(last.text) && /^\p{Ll}/u.test(line.text)) return false;
  if (line.isRightToLeft) return isShort(last, line, column);
  const shift = (line.left - last.left) / line.size;
  // The second line of a paragraph whose first is indented, or of an item whose mark stands out.
  if (last === first && (shift < -INDENT || (isMarked(first) && shift > INDENT / 2)) && !isMarked(line)) return isShort(last, line, column) && SENTENCE_END.test(last.text);
  if (last === first && column.isIndenting && isIndented(line, column) && SENTENCE_END.test(last.text)) return true;
  if (Math.abs(shift) > INDENT && !isCentred(last, line)) return true;
  if (isMarked(line) && (SENTENCE_END.test(last.text) || isShort(last, line, column))) return true;
  if (!isShort(last, line, column)) return false;
  return SENTENCE_END.test(last.text) || !(isHeadingLike(last, line, column) || (/^\p{Ll}/u.test(line.text) && isMostlyFilled(last, column)));
}

/** The next line's first word would have had room: somebody ended the line there. */
function isShort(last: Line, next: Line, column: Column): boolean {
  const letter = (next.right - next.left) / Math.max(1, next.text.length);
  const word = (next.text.search(/[\s-]/u) + next.text.length + 1) % (next.text.length + 1) || next.text.length;
  return roomIn(last, column) > (word + 1.5) * letter + next.size * 0.5;
}

function isMostlyFilled({ left, right }: Line, column: Column): boolean {
  return right - left > (column.right - column.left) * 0.7;
}

/** Lines of a title end where its maker wants; and so do those of verses, but they are of the text's own size and begin at the left. */
function isHeadingLike(last: Line, next: Line, column: Column): boolean {
  return isCentred(last, next) && last.left - column.left > last.size;
}

function isCentred(one: Line, other: Line): boolean {
  return Math.abs(one.left + one.right - other.left - other.right) < one.size * 1.5 && Math.abs(one.left - other.left) > one.size * 0.5;
}

function isOpen(line: Line, column: Column): boolean {
  return (roomIn(line, column) < (column.right - column.left) * 0.25 || /[-\u2010\u00ad]$/u.test(line.text)) && !SENTENCE_END.test(line.text) && !line.text.includes('\t');
}

function roomIn(line: Line, column: Column): number {
  return line.isRightToLeft ? line.left - column.left : column.right - line.right;
}

function isIndented(line: Line, column: Column): boolean {
  return !line.isRightToLeft && line.left - column.left > INDENT * line.size;
}

function isMarked({ text }: Line): boolean {
  return BULLET.test(text) || DASH.test(text) || NUMBER.test(text);
}

function isSameSize(one: { size: number }, other: { size: number }): boolean {
  return Math.abs(one.size - other.size) <= SAME_SIZE * Math.max(one.size, other.size);
}

/** The size of most letters. */
export function bodySizeOf(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const step = Math.round(size * 2) / 2;
    letters.set(step, (letters.get(step) ?? 0) + text.length);
  }
  const [best] = [...letters].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? middleOf(lines.map(({ size }) => size));
}

/** Before the footnotes, if there are any. */
function lastOfSize(paragraphs: readonly Paragraph[], size: number): number {
  let index = paragraphs.length - 1;
  while (index >= 0 && (paragraphs[index]?.size ?? 0) < size * (1 - SAME_SIZE)) index -= 1;
  return index;
}
