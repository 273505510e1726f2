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
/** In points: a running line stands at the same height on every page, or nearly. */
const HEIGHT = 4;

/** Leaves out heads, feet and page numbers: what stands outermost at the same height on several pages, with the same words but for their numbers. */
export function withoutRunningLines(pages: readonly (readonly Piece[])[]): Piece[][] {
  const outermost = pages.map((pieces) => outerOf(pieces));
  const wanted = pages.length > 6 ? 3 : 2;
  const seen = new Map<string, number>();
  for (const rows of outermost) {
    const keys = new Set([...rows.head, ...rows.foot].flatMap((row) => keysOf(row)));
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const isRunning = (row: readonly Piece[]) => keysOf(row).some((key) => (seen.get(key) ?? 0) >= wanted);
  return pages.map((pieces, index) => {
    const { head, foot } = outermost[index] ?? { head: [], foot: [] };
    const running = new Set([...leading(head, isRunning), ...leading(foot, isRunning)].flat());
    return pieces.filter((piece) => !running.has(piece));
  });
}

/** The outermost first. */
function outerOf(pieces: readonly Piece[]): { head: Piece[][]; foot: Piece[][] } {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.base - other.base)) {
    const first = rows.at(-1)?.[0];
    if (first && piece.base - first.base <= HEIGHT) rows.at(-1)?.push(piece);
    else rows.push([piece]);
  }
  if (rows.length <= OUTER) return { head: rows.slice(0, 1), foot: rows.slice(1).reverse().slice(0, 1) };
  return { head: rows.slice(0, OUTER), foot: rows.slice(-OUTER).reverse() };
}

function leading(rows: readonly Piece[][], isRunning: (row: readonly Piece[]) => boolean): Piece[][] {
  const end = rows.findIndex((row) => !isRunning(row));
  return end === -1 ? [...rows] : rows.slice(0, end);
}

/** Two, for a height may lie on the border between two steps. */
function keysOf(row: readonly Piece[]): string[] {
  const words = [...row].sort((one, other) => one.left - other.left).map(({ text }) => text).join(' ').toLowerCase();
  const text = words.replace(/\p{N}+/gu, '#').replace(/^[ivxlc]+$/u, '#');
  const height = middleOf(row.map(({ base }) => base)) / (HEIGHT * 2);
  return [Math.floor(height), Math.round(height) - 0.5].map((step) => `${step} ${text}`);
}
