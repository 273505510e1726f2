// What a key or button is to act on.
import type { Highlight, Span } from '../../preload/records';

/** A passage that something is to be done with; its highlight when it has one already. */
export interface Target {
  span: Span;
  highlight: Highlight | null;
}

/** The selection where there is one, else the selected highlight. The same words selected again mean the highlight on them. */
export function targetOf(selection: Span | null, selected: Highlight | null, highlights: readonly Highlight[]): Target | null {
  if (!selection) return selected && { span: { start: selected.start, end: selected.end }, highlight: selected };
  const same = highlights.filter(({ start, end }) => start === selection.start && end === selection.end);
  return { span: selection, highlight: same.find(({ id }) => id === selected?.id) ?? same[0] ?? null };
}
