// Edits a text at random and keeps account of where each bit of it went: so that the trial knows the truth.
import type { Span } from '../../../preload/records';
import type { Random } from './random';

/** A bit of the new text, and the stretch of the old one that it is, or stands for. Written anew: the stretch is empty. */
interface Piece {
  text: string;
  start: number;
  end: number;
  isKept: boolean;
}

/** A paragraph with the line breaks that end it. */
type Block = Piece[];

export const EDIT_KINDS = ['light', 'typography', 'heavy', 'moved', 'deleted'] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

export interface Edited {
  text: string;
  pieces: Piece[];
}

/**
 * `gone`: not a letter is left. `torn`: half of it or more went, or most of what lies between its ends is other text now; then no answer is
 * the right one.
 */
export type Truth = Span | 'gone' | 'torn';

const BOILERPLATE = [
  'Subscribe to our newsletter and never miss a story.',
  'Read also: what the markets expect of the coming week',
  'This article was first published on our sister site and has been edited for length.',
  'Follow us on all channels. Share this article with your friends.',
  'Advertisement',
  'Photo: agency archive',
  'The material is updated as the news comes in. Читайте также: главное за день',
  'Have you seen a mistake in the text? Tell the editors of it, and of the place where it is.',
];

export function edit(text: string, kind: EditKind, random: Random): Edited {
  const blocks = blocksOf(text);
  const pool = text.match(/\p{L}+/gu) ?? ['word'];
  const change = (share: number) => (block: Block) => changeWords(block, share, pool, random);
  if (kind === 'light') return joined(blocks.map(change(0.02)));
  if (kind === 'typography') return joined(withBoilerplate(blocks.map((block) => changeMarks(block, random)), random));
  if (kind === 'heavy') return joined(withBoilerplate(cut(blocks, 0.15, random).map(change(0.12)), random));
  if (kind === 'moved') return joined(move(blocks, random).map(change(0.02)));
  return joined(cutSentences(cut(blocks, 0.2, random), 0.15, random).map(change(0.02)));
}

export function truthOf({ text, pieces }: Edited, old: string, { start, end }: Span): Truth {
  const wanted = lettersIn(old.slice(start, end));
  let [at, left, from, to, last] = [0, 0, -1, -1, -1];
  let isInOrder = true;
  for (const piece of pieces) {
    const [low, high] = [Math.max(start, piece.start), Math.min(end, piece.end)];
    const part = low < high ? old.slice(low, high) : '';
    // Whether a passage ends before or after a space is nobody's concern.
    if (part.trim() !== '') {
      const inner = { start: low + part.length - part.trimStart().length, end: high - part.length + part.trimEnd().length };
      if (from < 0) from = at + (piece.isKept ? inner.start - piece.start : 0);
      to = at + piece.text.length - (piece.isKept ? piece.end - inner.end : 0);
      isInOrder &&= piece.start >= last;
      last = piece.start;
      left += lettersIn(part);
    }
    at += piece.text.length;
  }
  if (left === 0) return 'gone';
  const isMostlyItself = left > wanted / 2 && lettersIn(text.slice(from, to)) <= 2 * left + 24;
  return isInOrder && isMostlyItself ? { start: from, end: to } : 'torn';
}

function lettersIn(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/[^\n]*\n+|[^\n]+$/g)].map(({ 0: whole, index }) => [{ text: whole, start: index, end: index + whole.length, isKept: true }]);
}

function joined(blocks: readonly Block[]): Edited {
  const pieces = blocks.flat();
  return { text: pieces.map((piece) => piece.text).join(''), pieces };
}

function written(text: string): Piece {
  return { text, start: -1, end: -1, isKept: false };
}

/** Cuts kept pieces at the matches and puts what `instead` gives in the place of each; null leaves it as it is. */
function replaced(block: Block, pattern: RegExp, instead: (found: string) => { stands?: string; after?: string } | null): Block {
  return block.flatMap((piece) => {
    if (!piece.isKept) return [piece];
    const cuts: Piece[] = [];
    let from = 0;
    const keep = (to: number) => {
      if (to > from) cuts.push({ text: piece.text.slice(from, to), start: piece.start + from, end: piece.start + to, isKept: true });
    };
    for (const { 0: found, index } of piece.text.matchAll(pattern)) {
      const { stands, after } = instead(found) ?? {};
      if (stands === undefined && after === undefined) continue;
      const end = index + found.length;
      keep(stands === undefined ? end : index);
      if (stands !== undefined && stands !== '') cuts.push({ text: stands, start: piece.start + index, end: piece.start + end, isKept: false });
      if (after !== undefined) cuts.push(written(after));
      from = end;
    }
    keep(piece.text.length);
    return cuts;
  });
}

function changeWords(block: Block, share: number, pool: readonly string[], random: Random): Block {
  return replaced(block, /[\p{L}\p{N}]+/gu, (found) => {
    if (!random.isLikely(share)) return null;
    const kind = random.next();
    if (kind < 0.55) return { stands: random.pick(pool) };
    if (kind < 0.7) return { stands: misspelt(found, random) };
    return kind < 0.85 ? { stands: '' } : { after: ` ${random.pick(pool)}` };
  });
}

function misspelt(word: string, random: Random): string {
  const at = random.between(0, word.length - 1);
  return word.slice(0, at) + random.pick(['', 'e', 'ta', 'o']) + word.slice(at + 1);
}

const MARKS: Record<string, readonly string[]> = {
  '“': ['"', '«', '„'], '”': ['"', '»', '“'], '"': ['“', '”', '«', '»'], '«': ['"', '“'], '»': ['"', '”'],
  '’': ["'"], "'": ['’', 'ʼ'], '‘': ["'"], '-': ['‑', '–'], '–': ['-', '—'], '—': ['–', ' - '], '…': ['...'],
  ' ': ['\u00a0', '  ', ' '], '.': ['. ', '.'], ',': [', ', ','],
};

/** An editor's program at work: other quotes and dashes, hard spaces, empty lines between paragraphs. */
function changeMarks(block: Block, random: Random): Block {
  const other = (chance: number) => (found: string) => (random.isLikely(chance) ? { stands: random.pick(MARKS[found] ?? [found]) } : null);
  const quotes = replaced(block, /[“”"’'‘«»\-–—…]/gu, other(0.85));
  const spaces = replaced(quotes, /[ .,]/g, other(0.06));
  const lines = (found: string) => (found.length > 1 ? '\n' : '\n\n');
  return replaced(spaces, /\n+/g, (found) => (random.isLikely(0.7) ? { stands: lines(found) } : null));
}

function withBoilerplate(blocks: readonly Block[], random: Random): Block[] {
  const places = new Set(Array.from({ length: random.between(2, 4) }, () => random.between(0, blocks.length)));
  const line = (): Block => [written(`${random.pick(BOILERPLATE)}\n`)];
  const withLines = blocks.flatMap((block, index) => (places.has(index) ? [line(), block] : [block]));
  return places.has(blocks.length) ? [...withLines, [written('\n')], line()] : withLines;
}

function cut(blocks: readonly Block[], share: number, random: Random): Block[] {
  const left = blocks.filter(() => !random.isLikely(share));
  return left.length > 0 ? left : [...blocks];
}

function cutSentences(blocks: readonly Block[], share: number, random: Random): Block[] {
  return blocks.map((block) => replaced(block, /[^.!?\n]+[.!?]+[”"»]? ?/gu, () => (random.isLikely(share) ? { stands: '' } : null)));
}

function move(blocks: readonly Block[], random: Random): Block[] {
  const moved = blocks.map((block) => (block.some((piece) => piece.text.endsWith('\n')) ? block : [...block, written('\n')]));
  for (let count = random.between(1, 3); count > 0; count--) {
    const [taken] = moved.splice(random.between(0, moved.length - 1), 1);
    if (taken) moved.splice(random.between(0, moved.length), 0, taken);
  }
  return moved;
}
