// A piece of what is folded, as the elements it is made of: smaller than the story, without its numbers and its grid.
import type { ReactNode } from 'react';
import { classes } from '../ui/classes';
import styles from './fold-piece.module.css';
import { tagOf, TAGS } from './paragraph';
import type { Block } from './paragraphs';
import { blocksOfPiece, type Piece } from './pieces';
import { Frame } from './table';
import { Words } from './words-of';

interface Drawing {
  text: string;
  lang: string | undefined;
  /** Where the caret's block starts. */
  caret: number | null;
  /** Lines that only repeat who wrote it and when. */
  isHead: (block: Block) => boolean;
  /** Draws the cards of the highlights that begin in a block. */
  cardsOf: (block: Block) => ReactNode;
}

export function FoldPiece({ piece, ...drawing }: { piece: Piece } & Drawing) {
  if (piece.kind === 'block') return <FoldLine block={piece.block} {...drawing} />;
  if (piece.kind === 'table') return <FoldTable rows={piece.rows} {...drawing} />;
  if (piece.kind === 'code') return <div className={styles.code}>{piece.lines.map((line) => <FoldLine key={line.start} block={line} {...drawing} />)}</div>;
  if (piece.kind === 'quote') {
    return <blockquote className={styles.quote}>{piece.pieces.map((inside) => <FoldPiece key={keyOf(inside)} piece={inside} {...drawing} />)}</blockquote>;
  }
  const List = piece.isOrdered ? 'ol' : 'ul';
  return (
    <List className={piece.isOrdered ? styles.numbered : styles.list}>
      {piece.items.map(({ block, inside }) => (
        <li key={block.start} value={block.set?.ordinal}>
          <FoldLine block={block} {...drawing} />
          {inside.map((list) => <FoldPiece key={keyOf(list)} piece={list} {...drawing} />)}
        </li>
      ))}
    </List>
  );
}

function FoldLine({ block, text, lang, caret, isHead, cardsOf }: { block: Block } & Drawing) {
  const Tag = TAGS[tagOf(block)];
  const isHeading = block.set?.kind === 'heading';
  return (
    <>
      <Tag
        className={classes(styles.text, isHeading && styles.heading, isHead(block) && styles.head, block.start === caret && styles.caret)}
        data-start={block.start}
        lang={lang}
        dir="auto"
      >
        <Words text={text} start={block.start} end={block.end} />
      </Tag>
      {cardsOf(block)}
    </>
  );
}

function FoldTable({ rows, cardsOf, ...drawing }: { rows: Block[] } & Drawing) {
  return <div className={styles.table}><Frame rows={rows} {...drawing} />{rows.map((row) => <div key={row.start}>{cardsOf(row)}</div>)}</div>;
}

export function keyOf(piece: Piece): number | undefined {
  return blocksOfPiece(piece)[0]?.start;
}
