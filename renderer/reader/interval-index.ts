// Finds the spans that hold an offset or touch a range, among thousands: sorted by start, and nothing reaches farther back than the longest.
import type { Span } from '../../preload/records';

export interface IntervalIndex<Item extends Span> {
  /** What holds the offset, the innermost first. */
  at(offset: number): Item[];
  /** What shares at least one character with the range, in the order of the text. */
  touching(range: Span): Item[];
}

export function indexOf<Item extends Span>(items: readonly Item[]): IntervalIndex<Item> {
  const sorted = [...items].sort((one, other) => one.start - other.start || other.end - one.end);
  const longest = sorted.reduce((length, item) => Math.max(length, item.end - item.start), 0);

  const touching = ({ start, end }: Span) => {
    const found: Item[] = [];
    for (let at = firstFrom(sorted, start - longest); at < sorted.length; at++) {
      const item = sorted[at];
      if (!item || item.start >= end) break;
      if (item.end > start && item.end > item.start) found.push(item);
    }
    return found;
  };
  return {
    touching,
    at: (offset) => touching({ start: offset, end: offset + 1 }).sort((one, other) => one.end - one.start - (other.end - other.start)),
  };
}

function firstFrom(sorted: readonly Span[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
