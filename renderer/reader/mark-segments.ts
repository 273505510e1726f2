// Cuts a stretch of text at the ends of all highlights in it, so that each piece lies wholly in those it lies in.
import type { Span } from '../../preload/records';

export interface Segment<Item extends Span> extends Span {
  /** What it lies in, the outermost first. */
  within: Item[];
}

/** @param items those that touch the stretch, in any order. */
export function segmentsOf<Item extends Span>(stretch: Span, items: readonly Item[]): Segment<Item>[] {
  const inside = (offset: number) => stretch.start < offset && offset < stretch.end;
  const cuts = [...new Set([stretch.start, ...items.flatMap(({ start, end }) => [start, end]).filter(inside), stretch.end])].sort((one, other) => one - other);
  const outermost = [...items].sort((one, other) => one.start - other.start || other.end - one.end);
  return cuts.slice(0, -1).map((start, place) => {
    const end = cuts[place + 1] ?? stretch.end;
    return { start, end, within: outermost.filter((item) => item.start <= start && end <= item.end) };
  });
}
