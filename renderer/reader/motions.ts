// Selecting without a pointer: by paragraph, sentence and word. Works on offsets alone; the page follows.
import type { CommandId } from '../../preload/commands';
import type { Span } from '../../preload/records';
import { edgesOf, type Edge, type Unit } from './edges';
import type { Block } from './paragraphs';
import { sentencesOf } from './sentences';

/** The first sentence that begins at or after the offset; null after the last one. */
export function nextSentence(text: string, blocks: readonly Block[], from: number, language: string | null): Span | null {
  for (const block of blocks) {
    const found = block.end > from && sentencesOf(text, block, language).find(({ start }) => start >= from);
    if (found) return found;
  }
  return null;
}

/** The last sentence that begins before the offset; null before the first one. */
export function previousSentence(text: string, blocks: readonly Block[], from: number, language: string | null): Span | null {
  for (const block of [...blocks].reverse()) {
    const found = block.start < from && sentencesOf(text, block, language).filter(({ start }) => start < from).at(-1);
    if (found) return found;
  }
  return null;
}

/** The sentences that a span touches, whole; null where it touches none. */
export function sentenceAround(text: string, blocks: readonly Block[], span: Span, language: string | null): Span | null {
  const touched = blocks.filter(({ start, end }) => start < span.end && span.start < end)
    .flatMap((block) => sentencesOf(text, block, language).filter(({ start, end }) => start < span.end && span.start < end));
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Moves the end of a span to the end of the next sentence, or back to that of the one before; a sentence always stays. */
export function reachSentence(text: string, blocks: readonly Block[], span: Span, { by, language }: { by: 1 | -1; language: string | null }): Span {
  const around = blocks.filter(({ end }) => end > span.start);
  const ends = by === 1
    ? around.filter(({ end }) => end > span.end).slice(0, 1).flatMap((block) => sentencesOf(text, block, language))
    : around.filter(({ start }) => start < span.end).flatMap((block) => sentencesOf(text, block, language));
  const reached = by === 1 ? ends.find(({ end }) => end > span.end) : ends.filter(({ end }) => span.start < end && end < span.end).at(-1);
  return reached ? { start: span.start, end: reached.end } : span;
}

export interface Reach {
  edge: Edge;
  by: 1 | -1;
  /** A word if left out. */
  unit?: Unit;
}

/** What the keys for edges do, to a selection or to the selected highlight. */
export const REACHES = {
  'reader.extendWord': { edge: 'end', by: 1, unit: 'word' },
  'reader.shrinkWord': { edge: 'end', by: -1, unit: 'word' },
  'reader.startLater': { edge: 'start', by: 1, unit: 'word' },
  'reader.startEarlier': { edge: 'start', by: -1, unit: 'word' },
  'reader.extendLetter': { edge: 'end', by: 1, unit: 'letter' },
  'reader.shrinkLetter': { edge: 'end', by: -1, unit: 'letter' },
  'reader.startLetterLater': { edge: 'start', by: 1, unit: 'letter' },
  'reader.startLetterEarlier': { edge: 'start', by: -1, unit: 'letter' },
} as const satisfies { [Id in CommandId]?: Reach };

export type ReachCommand = keyof typeof REACHES;

export const REACH_COMMANDS: readonly ReachCommand[] = [
  'reader.extendWord', 'reader.shrinkWord', 'reader.startLater', 'reader.startEarlier',
  'reader.extendLetter', 'reader.shrinkLetter', 'reader.startLetterLater', 'reader.startLetterEarlier',
];

/** Moves one end of a span to the next edge of a word, or of a letter, over paragraphs too; something always stays selected. */
export function reachWord(text: string, blocks: readonly Block[], span: Span, { edge, by, unit = 'word' }: Reach): Span {
  const from = span[edge];
  const here = blocks.findIndex((block) => block.end >= from);
  const around = blocks.slice(Math.max(0, here - 1), here + 2);
  const offsets = around.flatMap((block) => edgesOf(text, block, edge, unit)).filter((offset) => (by === 1 ? offset > from : offset < from));
  const next = by === 1 ? offsets[0] : offsets.at(-1);
  if (next === undefined) return span;
  const moved = { ...span, [edge]: next };
  return moved.start < moved.end ? moved : span;
}

/** The paragraphs held by Shift: where it began, and how far it has come, as places in the list of blocks. */
export interface Held {
  anchor: number;
  caret: number;
}

/** The first press takes the paragraph itself, each further one moves the far end; back over the anchor, it grows the other way. */
export function reachBlock(count: number, held: Held | null, at: number, by: 1 | -1): Held {
  if (!held) return { anchor: at, caret: at };
  return { anchor: held.anchor, caret: Math.min(Math.max(held.caret + by, 0), count - 1) };
}

export function spanOfHeld(blocks: readonly Block[], held: Held): Span | null {
  const first = blocks[Math.min(held.anchor, held.caret)];
  const last = blocks[Math.max(held.anchor, held.caret)];
  return first && last ? { start: first.start, end: last.end } : null;
}
