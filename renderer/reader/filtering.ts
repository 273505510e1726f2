// Which of an article's highlights a list shows: those of a kind, or with a tag.
import type { Highlight, HighlightKind, TagOn } from '../../preload/records';

export interface Filter {
  kind: HighlightKind | null;
  tag: number | null;
}

export const ALL: Filter = { kind: null, tag: null };

/** A highlight and its place among all, counted from 1. */
export interface Listed {
  id: number;
  highlight: Highlight;
  place: number;
}

export function listed(highlights: readonly Highlight[], { kind, tag }: Filter): Listed[] {
  return highlights
    .map((highlight, index) => ({ id: highlight.id, highlight, place: index + 1 }))
    .filter(({ highlight }) => (kind === null || highlight.kind === kind) && (tag === null || wears(highlight, tag)));
}

/** The tags that hang on them, by name. */
export function tagsIn(highlights: readonly Highlight[]): TagOn[] {
  const tags = new Map(highlights.flatMap((highlight) => highlight.tags.map((one) => [one.tag, one])));
  return [...tags.values()].sort((one, other) => one.name.localeCompare(other.name));
}

export function kindsIn(highlights: readonly Highlight[]): ReadonlySet<HighlightKind> {
  return new Set(highlights.map(({ kind }) => kind));
}

/** Whether all of them have the tag: then it comes off, else it goes on. */
export function allWear(highlights: readonly Highlight[], tag: number): boolean {
  return highlights.length > 0 && highlights.every((highlight) => wears(highlight, tag));
}

/** The tags that all of them have. */
export function wornByAll(highlights: readonly Highlight[]): Set<number> {
  const [first] = highlights;
  return new Set(first?.tags.map(({ tag }) => tag).filter((tag) => allWear(highlights, tag)));
}

function wears(highlight: Highlight, tag: number): boolean {
  return highlight.tags.some((one) => one.tag === tag);
}
