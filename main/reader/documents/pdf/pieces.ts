// What a page draws, as pieces of lines with their places: words that follow each other on a line, in the order they were drawn.
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api';

/** In points, from the page's upper left corner. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  /** Where its letters stand. */
  base: number;
  /** Of its letters, roughly from the top of an `É` to the foot of a `g`. */
  size: number;
  isRightToLeft: boolean;
}

/** Of a page: which way its upper side points, and how far it reaches. */
export interface Sheet {
  transform: readonly number[];
  width: number;
  height: number;
}

/** A wider gap than this, in letter sizes, is a gutter between columns or cells; one with a written space in it may be that of a line spread out to fill its column. */
const GUTTER = 1.1;
const SPREAD = 2.6;
/** A narrower one is none: letters are moved about to set them closer. */
const SPACE = 0.15;
/** What is drawn this near to the same, again, is a bold letter made of two. */
const DOUBLE = 0.12;

/** Text that stands aslant or upright comes last: margin notes, stamps. */
export function piecesOf(items: TextContent['items'], sheet: Sheet): Piece[] {
  const turned = new Map<number, Piece[]>([[0, []]]);
  let isSpaced = false;
  for (const item of items) {
    if (!('str' in item)) continue;
    const text = item.str.replace(/[\p{Cc}\s]+/gu, ' ').replace(/\p{Surrogate}/gu, '\uFFFD');
    if (text.trim() === '') {
      isSpaced ||= text !== '';
      continue;
    }
    const { piece, turn } = placed(item, text.trim(), sheet);
    const pieces = turned.get(turn) ?? [];
    if (!append(pieces.at(-1), piece, isSpaced || text.startsWith(' '))) pieces.push(piece);
    turned.set(turn, pieces);
    isSpaced = text.endsWith(' ');
  }
  return [...turned].flatMap(([turn, pieces]) => (turn === 0 ? pieces : below(pieces, sheet)));
}

/** Measured along its own direction. `turn` is that direction, in twelfths of half a turn. */
function placed(item: TextItem, text: string, { transform }: Sheet): { piece: Piece; turn: number } {
  const [a, b, c, d, x, y] = product(transform, item.transform.map(Number));
  const angle = Math.atan2(b, a);
  const turn = Math.round(angle / (Math.PI / 12));
  const [left, base] = turn === 0 ? [x, y] : [x * Math.cos(angle) + y * Math.sin(angle), y * Math.cos(angle) - x * Math.sin(angle)];
  const width = Math.abs(item.width) * (Math.hypot(transform[0] ?? 1, transform[1] ?? 0) || 1);
  return { piece: { text, left, right: left + width, base, size: Math.hypot(c, d) || 1, isRightToLeft: item.dir === 'rtl' }, turn };
}

/** Whether it goes on where the last piece ended; then it is part of it. */
function append(last: Piece | undefined, next: Piece, isSpaced: boolean): boolean {
  if (!last) return false;
  const size = Math.max(last.size, next.size);
  const rise = Math.abs(next.base - last.base);
  if (rise > size * (next.size < last.size * 0.8 || last.size < next.size * 0.8 ? 0.55 : 0.3)) return false;
  if (last.text === next.text && Math.abs(next.left - last.left) < size * DOUBLE && rise < size * DOUBLE) return true;
  const gap = next.isRightToLeft && last.isRightToLeft ? last.left - next.right : next.left - last.right;
  if (gap > size * (isSpaced ? SPREAD : GUTTER) || gap < -size * 0.4) return false;
  const space = isSpaced || gap > size * SPACE ? ' ' : '';
  const isSmall = next.text.length < last.text.length && next.size < last.size;
  last.text += space + next.text;
  last.right = Math.max(last.right, next.right);
  last.left = Math.min(last.left, next.left);
  if (!isSmall) {
    last.size = next.text.length > last.text.length / 2 ? next.size : last.size;
    last.base = next.size >= last.size ? next.base : last.base;
  }
  return true;
}

/** As if it stood under the page, so that it comes after everything else. */
function below(pieces: readonly Piece[], { height }: Sheet): Piece[] {
  const top = Math.min(...pieces.map(({ base, size }) => base - size));
  return pieces.map((piece) => ({ ...piece, base: piece.base - top + height * 2 }));
}

function product([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[], [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0]: readonly number[]): [number, number, number, number, number, number] {
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}
