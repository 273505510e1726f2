// A piece of the text as the elements it is made of: paragraphs, headings, lists in lists, quotes, tables. Whatever it is, the story's lines lie in the one grid.
import type { Highlight } from '../../preload/api';
import type { Begins } from './begins';
import { Cards } from './cards';
import { Paragraph } from './paragraph';
import type { Block } from './paragraphs';
import styles from './piece.module.css';
import { blocksOfPiece, type Piece } from './pieces';
import { Table } from './table';

interface Drawing {
  text: string;
  lang: string | undefined;
  /** Where the caret's block starts. */
  caret: number | null;
  begins: Begins;
  /** The row of the grid of what begins there, and down to which its cards may reach. */
  places: ReadonlyMap<number, Place>;
  selected: number | null;
  onSelect: (highlight: Highlight) => void;
}

/** `isLast` in its list, quote or code: what follows stands as far off as a paragraph. */
export interface Place {
  row: number;
  reach: number;
  isLast: boolean;
}

const FIRST: Place = { row: 1, reach: 1, isLast: false };

export function PieceOf({ piece, ...drawing }: { piece: Piece } & Drawing) {
  if (piece.kind === 'block') return <Line block={piece.block} {...drawing} />;
  if (piece.kind === 'table') return <TableLine rows={piece.rows} {...drawing} />;
  if (piece.kind === 'code') return piece.lines.map((line) => <Line key={line.start} block={line} {...drawing} />);
  if (piece.kind === 'quote') {
    return <blockquote className={styles.inGrid}>{piece.pieces.map((inside) => <PieceOf key={keyOf(inside)} piece={inside} {...drawing} />)}</blockquote>;
  }
  const List = piece.isOrdered ? 'ol' : 'ul';
  return (
    <List className={styles.inGrid}>
      {piece.items.map(({ block, inside }) => (
        <li key={block.start} className={styles.inGrid} value={block.set?.ordinal}>
          <Line block={block} {...drawing} />
          {inside.map((list) => <PieceOf key={keyOf(list)} piece={list} {...drawing} />)}
        </li>
      ))}
    </List>
  );
}

function Line({ block, text, lang, caret, places, ...cards }: { block: Block } & Drawing) {
  const given = { block, text, lang, ...places.get(block.start) ?? FIRST };
  return <Paragraph {...given} hasCaret={block.start === caret} cards={cardsOf([block], cards)} />;
}

function TableLine({ rows, text, lang, caret, places, ...cards }: { rows: Block[] } & Drawing) {
  return <Table rows={rows} text={text} lang={lang} caret={caret} {...places.get(rows[0]?.start ?? -1) ?? FIRST} cards={cardsOf(rows, cards)} />;
}

/** One list of cards for all that begin in these blocks. */
function cardsOf(blocks: readonly Block[], { begins, selected, onSelect }: Pick<Drawing, 'begins' | 'selected' | 'onSelect'>) {
  const begun = blocks.flatMap(({ start }) => {
    const list = begins.get(start);
    return list ? [list] : [];
  });
  const [first] = begun;
  if (!first) return undefined;
  const highlights = begun.length === 1 ? first : begun.flat();
  return <Cards highlights={highlights} selected={highlights.some(({ id }) => id === selected) ? selected : null} onSelect={onSelect} />;
}

function keyOf(piece: Piece): number | undefined {
  return blocksOfPiece(piece)[0]?.start;
}
