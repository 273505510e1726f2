// Gives overlapping highlights a line of their own, so that both patterns can be seen: 0 sits at the text, 1 below it.
import type { Span } from '../../preload/records';

export const LANES = 2;

/** The lane of each span, in the order given. The outer of two gets the first; where three meet, the third shares the last. */
export function lanesOf(spans: readonly Span[]): number[] {
  const order = spans.map((span, index) => ({ span, index })).sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end);
  const freeFrom = Array.from({ length: LANES }, () => 0);
  const lanes = spans.map(() => 0);
  for (const { span, index } of order) {
    const free = freeFrom.findIndex((end) => end <= span.start);
    const lane = free === -1 ? LANES - 1 : free;
    freeFrom[lane] = Math.max(freeFrom[lane] ?? 0, span.end);
    lanes[index] = lane;
  }
  return lanes;
}
