// A file of a preview in words: what would become of it, where it came from, what was found in it.
import type { ZoneKind } from '../../preload/records';
import type { StagedRow } from '../../preload/imports';

export type Verdict = 'new' | 'version' | 'near-duplicate' | 'own' | 'duplicate' | 'skip' | 'rejected';

/** What would happen to it if one imported now. */
export function verdictOf({ outlook, choice }: Pick<StagedRow, 'outlook' | 'choice'>): Verdict {
  if (outlook === 'rejected') return 'rejected';
  if (choice === 'skip') return outlook === 'duplicate' ? 'duplicate' : 'skip';
  if (choice === 'version') return 'version';
  if (outlook === 'near-duplicate' || outlook === 'new') return outlook;
  return 'own';
}

/** In the order in which one speaks of them; a zone that holds others is told by them. */
const NAMED: readonly { zone: ZoneKind; counted: ZoneKind }[] = [
  { zone: 'headline', counted: 'headline' }, { zone: 'byline', counted: 'byline' }, { zone: 'body', counted: 'body' }, { zone: 'source', counted: 'source' },
  { zone: 'bio', counted: 'bio' }, { zone: 'credit', counted: 'credit' }, { zone: 'promo', counted: 'promo' }, { zone: 'comments', counted: 'comment' },
  { zone: 'related', counted: 'related-item' },
];

export interface ZoneFound {
  zone: ZoneKind;
  /** Null where a number says nothing: there is one, or it is the body. */
  count: number | null;
}

export function zonesFound(counts: Partial<Record<ZoneKind, number>>): ZoneFound[] {
  return NAMED.flatMap(({ zone, counted }) => {
    const count = counts[counted] ?? counts[zone] ?? 0;
    if (count === 0) return [];
    return [{ zone, count: zone === 'body' || count === 1 ? null : count }];
  });
}

/** What a path ends in. */
export function nameOf(path: string): string {
  return shownName(path.split(/[\\/]/).at(-1) ?? path);
}

/** A name cannot turn the writing around, break the line or hide its end: such characters are shown as one that can be seen. */
export function shownName(name: string): string {
  return name.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, '\u25af');
}
