// Finds a passage by its paragraph, where that came through unchanged to the letter: surer than any likeness, and it holds for the shortest words.
import type { Span } from '../../../preload/records';

/** Among equal paragraphs the first stays the first: but only while there are as many, else nobody knows which one went. */
export function projectParagraph(oldText: string, newText: string, { start, end }: Span): Span | null {
  const from = oldText.lastIndexOf('\n', start - 1) + 1;
  const behind = oldText.indexOf('\n', end);
  const paragraph = oldText.slice(from, behind < 0 ? undefined : behind);
  if (paragraph.trim() === '') return null;
  const olds = wholeLines(oldText, paragraph);
  const nexts = wholeLines(newText, paragraph);
  const place = olds.length === nexts.length ? nexts[olds.indexOf(from)] : undefined;
  return place === undefined ? null : { start: place + start - from, end: place + end - from };
}

/** Where the lines stand in the text, between line breaks or its ends. */
function wholeLines(text: string, lines: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(lines); at >= 0; at = text.indexOf(lines, at + 1)) {
    const isWhole = (at === 0 || text[at - 1] === '\n') && (at + lines.length === text.length || text[at + lines.length] === '\n');
    if (isWhole) found.push(at);
  }
  return found;
}
