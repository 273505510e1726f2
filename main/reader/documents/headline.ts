// Which heading of a document is its headline: the first, where none stands above it, near the beginning.
import type { DraftZone, TextBlock } from '../../../preload/records';

/** A section's name, a date and a name may stand above it. */
const LINES_ABOVE = 4;

/** None, or one. */
export function headlineIn(text: string, blocks: readonly TextBlock[]): DraftZone[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const highest = Math.min(...headings.slice(0, 1000).map(({ level = 1 }) => level));
  const first = headings.find(({ level = 1 }) => level === highest);
  if (!first || text.slice(0, first.start).split('\n').length - 1 > LINES_ABOVE || text.slice(first.end).trim() === '') return [];
  return [{ kind: 'headline', start: first.start, end: first.end }];
}
