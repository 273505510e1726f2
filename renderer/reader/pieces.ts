// How blocks stand together on the page: items in lists, lists in lists, rows in a table, lines of a quote.
import type { Span } from '../../preload/records';
import { trimmed, type Block } from './paragraphs';

export type Piece =
  | { kind: 'block'; block: Block }
  | { kind: 'list'; isOrdered: boolean; items: Item[] }
  | { kind: 'quote'; pieces: Piece[] }
  | { kind: 'code'; lines: Block[] }
  | { kind: 'table'; rows: Block[] };

export interface Item {
  block: Block;
  /** The lists that lie in it. */
  inside: Piece[];
}

/** Only neighbours stand together: where other text lies between two blocks, a new list or table begins. */
export function piecesOf(text: string, blocks: readonly Block[]): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < blocks.length;) {
    const run = runFrom(text, blocks, at);
    pieces.push(...piecesOfRun(run));
    at += run.length;
  }
  return pieces;
}

/** All blocks of a piece, in the order of the text. */
export function blocksOfPiece(piece: Piece): Block[] {
  if (piece.kind === 'block') return [piece.block];
  if (piece.kind === 'table') return piece.rows;
  if (piece.kind === 'code') return piece.lines;
  if (piece.kind === 'quote') return piece.pieces.flatMap(blocksOfPiece);
  return piece.items.flatMap(({ block, inside }) => [block, ...inside.flatMap(blocksOfPiece)]);
}

/** What has a row of the page's grid to itself: a block, or a whole table. */
export function linesOfPiece(piece: Piece): Block[][] {
  if (piece.kind === 'block') return [[piece.block]];
  if (piece.kind === 'table') return [piece.rows];
  if (piece.kind === 'code') return piece.lines.map((line) => [line]);
  if (piece.kind === 'quote') return piece.pieces.flatMap(linesOfPiece);
  return piece.items.flatMap(({ block, inside }) => [[block], ...inside.flatMap(linesOfPiece)]);
}

/** Where the last line of each piece starts. */
export function endsOf(pieces: readonly Piece[]): Set<number> {
  return new Set(pieces.flatMap((piece) => linesOfPiece(piece).at(-1)?.[0]?.start ?? []));
}

/** The cells of a row, without blanks at their ends; an empty one has no length. The outer ones may be empty, so the whole line counts. */
export function cellsOf(text: string, row: Block): Span[] {
  const line = { start: text.lastIndexOf('\n', row.start - 1) + 1, end: text.indexOf('\n', row.end) };
  const isBlank = (start: number, end: number) => text.slice(start, end).trim() === '';
  const end = line.end < 0 ? text.length : line.end;
  const [first, last] = [isBlank(line.start, row.start) ? line.start : row.start, isBlank(row.end, end) ? end : row.end];
  const cells: Span[] = [];
  for (let from = first; from <= last;) {
    const tab = text.indexOf('\t', from);
    const to = tab < 0 || tab > last ? last : tab;
    cells.push(trimmed(text, { start: from, end: to }) ?? { start: from, end: from });
    from = to + 1;
  }
  return cells;
}

/** Deeper is nothing to see, and a hostile page may claim anything. */
const DEEPEST = 8;

type Together = 'item' | 'quote' | 'row' | 'preformatted';

function togetherOf(block: Block): Together | null {
  const kind = block.set?.kind;
  return kind === 'item' || kind === 'quote' || kind === 'row' || kind === 'preformatted' ? kind : null;
}

function runFrom(text: string, blocks: readonly Block[], at: number): Block[] {
  const first = blocks[at];
  if (!first) return [];
  const run = [first];
  const kind = togetherOf(first);
  for (let next = at + 1; kind !== null && next < blocks.length; next++) {
    const [last, block] = [run.at(-1), blocks[next]];
    if (!last || !block || togetherOf(block) !== kind || text.slice(last.end, block.start).trim() !== '') break;
    // A head below rows is the next table's.
    if (kind === 'row' && block.set?.isHead && !last.set?.isHead) break;
    run.push(block);
  }
  return run;
}

function piecesOfRun(run: readonly Block[]): Piece[] {
  const [first] = run;
  const kind = first ? togetherOf(first) : null;
  if (kind === 'item') return listsOf(run);
  if (kind === 'quote') return [quoteOf(run, 1)];
  if (kind === 'row') return [{ kind: 'table', rows: [...run] }];
  if (kind === 'preformatted') return [{ kind: 'code', lines: [...run] }];
  return run.map((block) => ({ kind: 'block', block }));
}

/** Deeper items lie in the one before them; a list ends where another one, numbered or not, begins. */
function listsOf(run: readonly Block[]): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < run.length;) {
    const first = run[at];
    if (!first) break;
    const level = levelOf(first);
    const isOrdered = first.set?.ordinal !== undefined;
    const items: Item[] = [];
    while (at < run.length) {
      const block = run[at];
      if (!block || levelOf(block) < level || (block.set?.ordinal !== undefined) !== isOrdered) break;
      const end = endOfDeeper(run, at + 1, level);
      items.push({ block, inside: listsOf(run.slice(at + 1, end)) });
      at = end;
    }
    pieces.push({ kind: 'list', isOrdered, items });
  }
  return pieces;
}

function endOfDeeper(run: readonly Block[], from: number, level: number): number {
  const end = run.findIndex((block, place) => place >= from && levelOf(block) <= level);
  return end < 0 ? run.length : end;
}

function quoteOf(run: readonly Block[], level: number): Piece {
  const pieces: Piece[] = [];
  for (let at = 0; at < run.length;) {
    const block = run[at];
    if (!block) break;
    const end = levelOf(block) > level ? endOfDeeper(run, at, level) : at + 1;
    pieces.push(end > at + 1 || levelOf(block) > level ? quoteOf(run.slice(at, end), level + 1) : { kind: 'block', block });
    at = end;
  }
  return { kind: 'quote', pieces };
}

function levelOf(block: Block): number {
  return Math.min(DEEPEST, Math.max(1, block.set?.level ?? 1));
}
