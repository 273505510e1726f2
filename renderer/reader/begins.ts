// Which highlights begin in which block: there their cards stand.
import type { Highlight } from '../../preload/records';
import type { Block } from './paragraphs';

/** The highlights that begin in a block. */
export interface Begin {
  highlights: readonly Highlight[];
  /** The place of the first one among all, counted from 1. */
  first: number;
}

/** By the start of the block; a highlight that begins between two belongs to the next. */
export function beginsOf(blocks: readonly Block[], highlights: readonly Highlight[]): Map<number, Begin> {
  const begins = new Map<number, Begin>();
  let at = 0;
  for (const [place, highlight] of highlights.entries()) {
    while (at < blocks.length - 1 && (blocks[at]?.end ?? 0) <= highlight.start) at++;
    const start = blocks[at]?.start;
    if (start === undefined) continue;
    const begin = begins.get(start);
    if (begin) begin.highlights = [...begin.highlights, highlight];
    else begins.set(start, { highlights: [highlight], first: place + 1 });
  }
  return begins;
}
