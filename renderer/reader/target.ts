// What a key or button is to act on.
import type { Highlight, Span } from '../../preload/records';

/** A passage that something is to be done with; its highlight when it has one already. */
export interface Target<Marked extends Mark = Highlight> {
  span: Span;
  highlight: Marked | null;
}

interface Mark extends Span {
  id: number;
}

/** The selection where there is one, else the selected highlight. The same words selected again mean the highlight on them. */
export function targetOf<Marked extends Mark>(selection: Span | null, selected: Marked | null, highlights: readonly Marked[]): Target<Marked> | null {
  if (!selection) return selected && { span: { start: selected.start, end: selected.end }, highlight: selected };
  const same = highlights.filter((one) => isSameSpan(one, selection));
  return { span: selection, highlight: same.find(({ id }) => id === selected?.id) ?? same[0] ?? null };
}

export function isSameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}
