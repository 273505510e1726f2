// What each line of a text is held to be, while the rules are at work: undefined until one of them knows.
import type { ZoneKind } from '../../preload/records';

export type Kinds = (ZoneKind | undefined)[];

/** The places of lines that no rule has claimed. */
export function freeOf(kinds: Kinds): number[] {
  return [...kinds.keys()].filter((index) => kinds[index] === undefined);
}
