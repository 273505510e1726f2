// The lines of a text, with their places. Texts wrapped at a fixed width are joined to paragraphs, so that rules see what a reader sees.
import type { Span } from '../../preload/records';

/** A line with something on it, or several that one paragraph was wrapped into. `start` includes the indent, `end` no blanks. */
export interface Line extends Span {
  /** Trimmed; wrapped lines joined by a space. */
  text: string;
  /** Blank lines above it. */
  blanks: number;
  indent: number;
  /** Words separated by blanks, counted no further than 100. */
  words: number;
}

/** More lines than that are no article but a table or a log: nobody lays zones over them. */
export const MOST_LINES = 20_000;
/** Patterns look at no more of a line than this: headlines, labels and names stand at its beginning. */
const CHARACTERS_MATCHED = 600;

/** null where there are too many. */
export function linesOf(text: string): Line[] | null {
  const lines: Line[] = [];
  const ends = /\r\n|[\n\r\u0085\u2028\u2029]/g;
  let start = 0;
  let blanks = 0;
  for (let isLast = false; !isLast;) {
    const end = ends.exec(text);
    isLast = end === null;
    const line = lineOf(text, start, end ? end.index : text.length, blanks);
    blanks = line ? 0 : blanks + 1;
    if (line) lines.push(line);
    if (lines.length > MOST_LINES) return null;
    start = ends.lastIndex;
  }
  return isWrapped(lines) ? unwrapped(lines) : lines;
}

/** What patterns may look at: no line is longer, whatever the file. */
export function headOf(line: Line): string {
  return line.text.slice(0, CHARACTERS_MATCHED);
}

/** Without bullets, dashes and the like in front. */
export function withoutBullet(text: string): string {
  return text.replace(/^[\s•·▪●○◦■□►▶→➤»*–—-]+(?=\S)/u, '');
}

function lineOf(text: string, start: number, stop: number, blanks: number): Line | null {
  const raw = text.slice(start, stop);
  const content = raw.trim();
  if (!/[^\p{Cf}\p{Cc}\s]/u.test(content)) return null;
  const indent = raw.length - raw.trimStart().length;
  return { start, end: start + indent + content.length, text: content, blanks, indent, words: wordCount(content) };
}

function wordCount(text: string): number {
  return text.slice(0, 1000).split(/\s+/).slice(0, 100).length;
}

/** Lines of nearly one width that break off in mid-sentence. */
function isWrapped(lines: readonly Line[]): boolean {
  const width = widthOf(lines);
  if (width > 100 || width < 40) return false;
  let full = 0;
  let broken = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next?.blanks !== 0 || line.text.length < width * 0.7) continue;
    full += 1;
    if (/[\p{Ll}\p{Lo},\d-]$/u.test(line.text) && /^[\p{Ll}\p{Lo}("“«„\d]/u.test(next.text)) broken += 1;
  }
  return broken >= 3 && broken > full * 0.4;
}

function unwrapped(lines: readonly Line[]): Line[] {
  const width = widthOf(lines);
  const joined: Line[] = [];
  let piece: Line | undefined;
  for (const line of lines) {
    const above = joined.at(-1);
    if (above && piece && goesOn(piece, line, width)) joined[joined.length - 1] = withPiece(above, line);
    else joined.push(line);
    piece = line;
  }
  return joined;
}

/** Whether a wrapped paragraph goes on: a short line ends one, a blank line, an indent or a bullet begins one. */
function goesOn(piece: Line, line: Line, width: number): boolean {
  return line.blanks === 0 && line.indent <= piece.indent && piece.text.length > width * 0.7 && !/^(?:[•*–—-]|\d{1,3}[.)])\s/u.test(line.text);
}

function withPiece(above: Line, { end, text, words }: Line): Line {
  return { ...above, end, text: `${above.text} ${text}`, words: Math.min(100, above.words + words) };
}

function widthOf(lines: readonly Line[]): number {
  return lines.slice(0, 400).reduce((width, { text }) => Math.max(width, text.length), 0);
}
