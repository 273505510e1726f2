// Where a passage may begin or end: at words, or at letters as people count them. Works on offsets alone.
import type { Span } from '../../preload/records';

export type Edge = 'start' | 'end';
export type Unit = 'word' | 'letter';

/** Text looked at around the pointer: words are shorter, and a paragraph may be a whole book. */
const AROUND = 200;

/** The offsets in a span of text where something may begin, or end; never beside a blank, never inside a character. */
export function edgesOf(text: string, { start, end }: Span, edge: Edge, unit: Unit): number[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: unit === 'word' ? 'word' : 'grapheme' });
  const offsets: number[] = [];
  for (const { index, segment } of segmenter.segment(text.slice(start, end))) {
    if (segment.trim() !== '') offsets.push(start + index + (edge === 'end' ? segment.length : 0));
  }
  return offsets;
}

/** A span with one of its ends dragged to an offset: to the nearest place where it may be. The other end stays, and something stays in between. */
export function dragged(text: string, blocks: readonly Span[], span: Span, { edge, offset, unit }: { edge: Edge; offset: number; unit: Unit }): Span {
  const block = nearestBlock(blocks, offset);
  if (!block) return span;
  const from = Math.max(block.start, Math.min(offset, block.end) - AROUND);
  const to = Math.min(block.end, offset + AROUND);
  // What is cut by the window is no word: its edges do not count.
  const isWhole = (place: number) => (place > from || from === block.start) && (place < to || to === block.end);
  const isLeft = (place: number) => (edge === 'end' ? place > span.start : place < span.end);
  const places = edgesOf(text, { start: from, end: to }, edge, unit).filter((place) => isWhole(place) && isLeft(place));
  const [best] = places.sort((one, other) => Math.abs(one - offset) - Math.abs(other - offset));
  return best === undefined ? span : { ...span, [edge]: best };
}

function nearestBlock(blocks: readonly Span[], offset: number): Span | undefined {
  const distance = ({ start, end }: Span) => Math.max(0, start - offset, offset - end);
  return blocks.reduce<Span | undefined>((best, block) => (best && distance(best) <= distance(block) ? best : block), undefined);
}
