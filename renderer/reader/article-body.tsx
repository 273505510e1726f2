// The story, a few dozen lines to a grid of their own, so that a change in one place draws and measures only its neighbours anew.
import { memo, useEffect, useMemo, useRef } from 'react';
import type { Highlight } from '../../preload/api';
import styles from './article-body.module.css';
import type { Begins } from './begins';
import type { Block } from './paragraphs';
import { PieceOf, type Place } from './piece';
import { blocksOfPiece, endsOf, linesOfPiece, piecesOf, type Piece } from './pieces';

const CHUNK = 40;
const NO_CARDS: Begins = new Map();

interface ArticleBodyProps {
  blocks: readonly Block[];
  text: string;
  lang: string | undefined;
  /** Where the caret's block starts. */
  caret: number | null;
  begins: Begins;
  selected: Highlight | null;
  onSelect: (highlight: Highlight) => void;
}

export function ArticleBody({ blocks, begins, caret, selected, ...drawing }: ArticleBodyProps) {
  const chunks = useMemo(() => chunksOf(piecesOf(drawing.text, blocks)), [drawing.text, blocks]);
  const last = useRef(new Map<number, Begins>());
  const cards = useMemo(() => chunks.map((chunk) => cardsIn(chunk, begins, last.current.get(chunk.start))), [chunks, begins]);
  useEffect(() => {
    last.current = new Map(chunks.map(({ start }, place) => [start, cards[place] ?? NO_CARDS]));
  });
  return chunks.map((chunk, place) => {
    const from = chunk.start;
    const until = chunks[place + 1]?.start ?? Infinity;
    const isHere = (offset: number | undefined) => offset !== undefined && from <= offset && offset < until;
    const begun = cards[place] ?? NO_CARDS;
    return (
      <ChunkOf
        key={from}
        chunk={chunk}
        begins={begun}
        caret={isHere(caret ?? undefined) ? caret : null}
        selected={selected && [...begun.values()].some((list) => list.includes(selected)) ? selected.id : null}
        {...drawing}
      />
    );
  });
}

interface Chunk {
  start: number;
  pieces: Piece[];
  /** What has a row of its own: a block, or the rows of a table. */
  lines: Block[][];
}

interface ChunkProps extends Omit<ArticleBodyProps, 'blocks' | 'selected'> {
  chunk: Chunk;
  selected: number | null;
}

const ChunkOf = memo(function ChunkOf({ chunk: { pieces, lines }, begins, ...drawing }: ChunkProps) {
  const reaches = reachesOf(lines.map((line) => line.some(({ start }) => begins.has(start))));
  const ends = endsOf(pieces);
  const places = new Map(lines.flatMap((line, place): [number, Place][] => {
    const start = line[0]?.start;
    return start === undefined ? [] : [[start, { row: place + 1, reach: (reaches[place] ?? place) + 1, isLast: ends.has(start) }]];
  }));
  return (
    <div className={styles.grid}>
      {pieces.map((piece) => <PieceOf key={blocksOfPiece(piece)[0]?.start} piece={piece} begins={begins} places={places} {...drawing} />)}
    </div>
  );
});

/** A list, a quote or a table is never cut. */
function chunksOf(pieces: readonly Piece[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (const piece of pieces) {
    const lines = linesOfPiece(piece);
    const last = chunks.at(-1);
    if (last && last.lines.length + lines.length <= CHUNK) {
      last.pieces.push(piece);
      last.lines.push(...lines);
    } else {
      chunks.push({ start: lines[0]?.[0]?.start ?? 0, pieces: [piece], lines });
    }
  }
  return chunks;
}

/** The same as before where nothing changed, so that the chunk is not drawn anew. */
function cardsIn(chunk: Chunk, begins: Begins, before = NO_CARDS): Begins {
  const found = chunk.lines.flat().flatMap(({ start }): [number, readonly Highlight[]][] => {
    const list = begins.get(start);
    return list ? [[start, list]] : [];
  });
  if (found.length === 0) return NO_CARDS;
  return found.length === before.size && found.every(([start, list]) => before.get(start) === list) ? before : new Map(found);
}

/** For each row, the one after the last that its cards may cover: the next with cards of its own. */
function reachesOf(hasCards: readonly boolean[]): number[] {
  let next = hasCards.length;
  return hasCards.map((_, place) => place).reverse().map((place) => {
    const reach = next;
    if (hasCards[place]) next = place;
    return reach;
  }).reverse();
}
