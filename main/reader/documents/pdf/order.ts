// In which order a page is read: columns one after the other, what spans them in its place between.
import type { Piece } from './pieces';

/** A column is at least so many letter sizes wide and so many lines long; and its lines fill so much of it. Else it is a table, and is read by its rows. */
const COLUMN_WIDTH = 8;
const COLUMN_LINES = 4;
const COLUMN_LETTERS = 14;
const FILLED = 0.5;
/** In letter sizes: the white between two columns. */
const GUTTER = 0.7;
/** A page with more is a drawing of many letters, or is made to take long. */
const MOST_PIECES = 20_000;
const MOST_EDGES = 24;

/** The pieces in groups, each one column of lines from top to bottom. */
export function columnsOf(pieces: readonly Piece[]): Piece[][] {
  if (pieces.length === 0) return [];
  const sorted = [...pieces].sort((one, other) => one.base - other.base || one.left - other.left);
  if (sorted.length > MOST_PIECES) return [sorted];
  const [best] = edgesIn(sorted).map((edge) => runsAt(sorted, edge)).filter((runs) => runs.some(({ isColumns }) => isColumns))
    .sort((one, other) => columnPieces(other) - columnPieces(one));
  if (!best) return [sorted];
  return best.flatMap(({ pieces: run, edge, isColumns }) => {
    if (!isColumns) return [run];
    const { left, right } = sides(run, edge);
    return [...columnsOf(left), ...columnsOf(right)];
  });
}

interface Run {
  pieces: Piece[];
  /** Where the right column begins. */
  edge: number;
  isColumns: boolean;
}

/** Where several lines begin, but for the outermost. */
function edgesIn(pieces: readonly Piece[]): number[] {
  const counts = new Map<number, number>();
  for (const { left } of pieces) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  const first = leastOf(pieces.map(({ left }) => left));
  const edges = [...counts].filter(([left, count]) => count >= COLUMN_LINES && left > first);
  return edges.sort(([, one], [, other]) => other - one).slice(0, MOST_EDGES).map(([left]) => left - 1);
}

/** From top to bottom: what keeps to its side of the edge, and what crosses it. */
function runsAt(pieces: readonly Piece[], edge: number): Run[] {
  const runs: Run[] = [];
  const size = sizeOf(pieces);
  for (const piece of pieces) {
    const last = runs.at(-1);
    // A heading's short last line does not cross, but belongs to the line above it.
    const isHeadingsRest = last !== undefined && !last.isColumns && piece.size > size * 1.1 && Math.abs(piece.size - (last.pieces.at(-1)?.size ?? 0)) < 0.5;
    const isCrossing = isHeadingsRest || (piece.left < edge && piece.right > edge - GUTTER * piece.size);
    if (last && last.isColumns !== isCrossing) last.pieces.push(piece);
    else runs.push({ pieces: [piece], edge, isColumns: !isCrossing });
  }
  const judged = runs.map((run) => ({ ...run, isColumns: run.isColumns && areColumns(run.pieces, edge) }));
  // What turned out to be no columns belongs to what crosses beside it.
  return judged.reduce<Run[]>((joined, run) => {
    const last = joined.at(-1);
    if (!last || last.isColumns || run.isColumns) return [...joined, run];
    last.pieces.push(...run.pieces);
    return joined;
  }, []);
}

function areColumns(pieces: readonly Piece[], edge: number): boolean {
  const { left, right } = sides(pieces, edge);
  return isColumn(left) && isColumn(right) && areSideBySide(left, right);
}

function isColumn(pieces: readonly Piece[]): boolean {
  const rows = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const base = Math.round(piece.base / 2);
    const row = rows.get(base);
    if (row) row.push(piece);
    else rows.set(base, [piece]);
  }
  if (rows.size < COLUMN_LINES) return false;
  const width = widthOf(pieces);
  if (width < COLUMN_WIDTH * sizeOf(pieces)) return false;
  const filled = [...rows.values()];
  return middleOf(filled.map(widthOf)) >= width * FILLED && middleOf(filled.map((row) => row.reduce((sum, { text }) => sum + text.length, 0))) >= COLUMN_LETTERS;
}

function widthOf(pieces: readonly Piece[]): number {
  return mostOf(pieces.map(({ right }) => right)) - leastOf(pieces.map(({ left }) => left));
}

function areSideBySide(left: readonly Piece[], right: readonly Piece[]): boolean {
  const [ones, others] = [left.map(({ base }) => base), right.map(({ base }) => base)];
  return Math.min(mostOf(ones), mostOf(others)) > Math.max(leastOf(ones), leastOf(others));
}

function sides(pieces: readonly Piece[], edge: number): { left: Piece[]; right: Piece[] } {
  return { left: pieces.filter(({ left }) => left < edge), right: pieces.filter(({ left }) => left >= edge) };
}

function columnPieces(runs: readonly Run[]): number {
  return runs.reduce((sum, { pieces, isColumns }) => sum + (isColumns ? pieces.length : 0), 0);
}

function sizeOf(pieces: readonly Piece[]): number {
  return middleOf(pieces.map(({ size }) => size));
}

/** 0 of nothing. */
export function middleOf(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

// By a loop: a page may have more pieces than a call has places for arguments.
function leastOf(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Infinity);
}

function mostOf(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), -Infinity);
}
