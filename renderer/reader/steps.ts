// Which highlight the keys lead to. Works on places and offsets alone.
import type { Span } from '../../preload/records';

export type Step = 1 | -1;

interface Beginning {
  /** The place of the selected one, or −1. */
  known: number;
  /** The offset at which the first step begins when none is selected. */
  from: number;
}

/** The place of the highlight after these steps, round and round; −1 where there is none. `spans` are in the order of the text. */
export function placeAfter(spans: readonly Pick<Span, 'start'>[], { known, from }: Beginning, steps: readonly Step[]): number {
  const count = spans.length;
  if (count === 0) return -1;
  return steps.reduce<number>((place, by) => (place < 0 ? firstFrom(spans, from, by) : (place + by + count) % count), known);
}

/** At or after the offset, or before it going back; over the end it goes on from the other one. */
function firstFrom(spans: readonly Pick<Span, 'start'>[], from: number, by: Step): number {
  const next = spans.findIndex(({ start }) => start >= from);
  if (by === 1) return next < 0 ? 0 : next;
  const before = next < 0 ? spans.length : next;
  return before === 0 ? spans.length - 1 : before - 1;
}
