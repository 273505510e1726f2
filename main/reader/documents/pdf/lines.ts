// Pieces that stand on the same line, put together; and lines that come back on page after page, left out.
import { middleOf } from './order';
import type { Piece } from './pieces';

export interface Line extends Piece {
  page: number;
}

/** In letter sizes: between two words of a line the gap may be so wide, beyond it lies another cell. */
const CELL = 2.5;
/** Lines stand as low as this apart, in letter sizes, and are still one. */
const SAME = 0.35;

/** @param pieces of one column. */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.base - other.base)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && piece.base - first.base <= SAME * Math.min(piece.size, first.size)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => lineOf(row, page));
}

function lineOf(row: readonly Piece[], page: number): Line {
  const isRightToLeft = row.filter((piece) => piece.isRightToLeft).length > row.length / 2;
  const pieces = [...row].sort((one, other) => one.left - other.left);
  if (isRightToLeft) pieces.reverse();
  const [first, ...others] = pieces;
  const longest = row.reduce((best, piece) => (piece.text.length > best.text.length ? piece : best));
  let text = first?.text ?? '';
  let last = first ?? longest;
  for (const piece of others) {
    const gap = isRightToLeft ? last.left - piece.right : piece.left - last.right;
    text += (gap > CELL * longest.size ? '\t' : ' ') + piece.text;
    last = piece;
  }
  const left = row.reduce((least, piece) => Math.min(least, piece.left), Infinity);
  const right = row.reduce((most, piece) => Math.max(most, piece.right), -Infinity);
  return { text, left, right, base: longest.base, size: longest.size, isRightToLeft, page };
}

/** How many lines at the head and foot of a page are looked at. */
const OUTER = 3;
/** Running lines are no larger than the text; a chapter's heading is. */
const LARGER = 1.1;
/** A number, and nothing else. */
const NUMBER = /^\S+ #$/u;
/** On the next page, or on the next of the same side. */
const NEAR = 2;
/** In steps from line to line. */
const APART = 1.3;
/** In points: a running line stands at the same height on every page, or nearly. */
const HEIGHT = 4;

/** Leaves out heads, feet and page numbers: what stands outermost at the same height on several pages, with the same words but for their numbers. */
export function withoutRunningLines(pages: readonly (readonly Piece[])[]): Piece[][] {
  const outermost = pages.map((pieces) => outerOf(pieces));
  const steps = outermost.flatMap((outer) => outer.steps).sort((one, other) => one - other);
  const step = steps[Math.floor(steps.length / 4)] ?? 0;
  const wanted = pages.length > 6 ? 3 : 2;
  const size = middleOf(pages.flat().map((piece) => piece.size));
  const seen = new Map<string, number[]>();
  for (const [page, { head, foot }] of outermost.entries()) {
    for (const key of new Set([...head, ...foot].flatMap((row) => keysOf(row)))) add(seen, key, page);
  }
  const isRunning = (row: readonly Piece[], page: number) => keysOf(row).some((key) => {
    const on = seen.get(key) ?? [];
    if (!NUMBER.test(key) && row.some((piece) => piece.size > size * LARGER)) return false;
    return on.length >= wanted && on.some((other) => other !== page && Math.abs(other - page) <= NEAR);
  });
  const kept = pages.map((pieces, index) => {
    const { head = [], foot = [] } = outermost[index] ?? {};
    const running = new Set([head, foot].flatMap((rows) => apart(rows, (row) => isRunning(row, index), step)).flat());
    return pieces.filter((piece) => !running.has(piece));
  });
  return kept.some((pieces) => pieces.length > 0) ? kept : pages.map((pieces) => [...pieces]);
}

function add(seen: Map<string, number[]>, key: string, page: number): void {
  const pages = seen.get(key);
  if (pages) pages.push(page);
  else seen.set(key, [page]);
}

interface Outer {
  /** The outermost first. */
  head: Piece[][];
  foot: Piece[][];
  /** From each row of the page to the next. */
  steps: number[];
}

function outerOf(pieces: readonly Piece[]): Outer {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.base - other.base)) {
    const first = rows.at(-1)?.[0];
    if (first && piece.base - first.base <= HEIGHT) rows.at(-1)?.push(piece);
    else rows.push([piece]);
  }
  const steps = rows.slice(1).map((row, index) => distance(row, rows[index]));
  return { head: rows.slice(0, OUTER + 1), foot: rows.slice(-OUTER - 1).reverse(), steps };
}

function distance(one: readonly Piece[] | undefined, other: readonly Piece[] | undefined): number {
  return Math.abs((one?.[0]?.base ?? Infinity) - (other?.[0]?.base ?? Infinity));
}

/** The running rows from the outside in, up to where there is more white than between lines. */
function apart(rows: readonly Piece[][], isRunning: (row: readonly Piece[]) => boolean, step: number): Piece[][] {
  const end = rows.findIndex((row) => !isRunning(row));
  let count = Math.min(end === -1 ? rows.length : end, OUTER);
  while (count > 0 && count < rows.length && distance(rows[count - 1], rows[count]) < step * APART) count -= 1;
  return rows.slice(0, count);
}

/** Two, for a height may lie on the border between two steps. */
function keysOf(row: readonly Piece[]): string[] {
  const words = [...row].sort((one, other) => one.left - other.left).map(({ text }) => text).join(' ').toLowerCase();
  const text = words.replace(/\p{N}+/gu, '#').replace(/^[ivxlc]+$/u, '#');
  const height = middleOf(row.map(({ base }) => base)) / (HEIGHT * 2);
  return [Math.floor(height), Math.round(height) - 0.5].map((step) => `${step} ${text}`);
}
