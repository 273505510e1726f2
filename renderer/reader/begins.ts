// Which highlights begin in which block: there their cards stand.
import type { Highlight } from '../../preload/records';
import type { Block } from './paragraphs';

/** The highlights that begin in a block, by where it starts. */
export type Begins = ReadonlyMap<number, readonly Highlight[]>;

/**
 * A highlight that begins between two blocks belongs to the next.
 * @param before what was there last: a block in which nothing changed keeps its list, so that it is not drawn anew.
 */
export function beginsOf(blocks: readonly Block[], highlights: readonly Highlight[], before?: Begins): Begins {
  const begins = new Map<number, Highlight[]>();
  let at = 0;
  for (const highlight of highlights) {
    while (at < blocks.length - 1 && (blocks[at]?.end ?? 0) <= highlight.start) at++;
    const start = blocks[at]?.start;
    if (start === undefined) continue;
    const begun = begins.get(start);
    if (begun) begun.push(highlight);
    else begins.set(start, [highlight]);
  }
  return new Map([...begins].map(([start, begun]) => {
    const old = before?.get(start);
    return [start, old && isSameList(old, begun) ? old : begun];
  }));
}

export function isSameList<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, place) => item === other[place]);
}
