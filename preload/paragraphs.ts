// Paragraph numbers: the address (¶) that the reader, notes and exports all use.
import type { DraftZone, Span } from './records';

export interface Paragraph extends Span {
  /** Counted from 1 over the lines that hold something, the headline left out: whoever marks another headline shifts the numbers. Nothing is kept by them. */
  number: number;
}

/** Every line that is not blank and not in a headline. Spans leave out the spaces at both ends; offsets count UTF-16 units. */
export function paragraphsOf(text: string, zones: readonly DraftZone[]): Paragraph[] {
  const headlines = zones.filter((zone) => zone.kind === 'headline');
  const paragraphs: Paragraph[] = [];
  for (let from = 0; from < text.length;) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const line = text.slice(from, to);
    const start = from + line.length - line.trimStart().length;
    const end = from + line.trimEnd().length;
    const inHeadline = headlines.some((headline) => start >= headline.start && end <= headline.end);

    if (end > start && !inHeadline) paragraphs.push({ number: paragraphs.length + 1, start, end });
    from = to + 1;
  }
  return paragraphs;
}

/** The number of the paragraph that holds an offset, or of the one before it; 1 where there is none before. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const paragraph = paragraphs[middle];
    if (paragraph && paragraph.start <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}
