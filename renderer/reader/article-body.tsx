// The story's paragraphs, a few dozen to a grid of their own, so that a change in one place draws and measures only its neighbours anew.
import { memo, useMemo } from 'react';
import type { Highlight } from '../../preload/api';
import styles from './article-body.module.css';
import type { Begin } from './begins';
import { Cards } from './cards';
import { Paragraph } from './paragraph';
import type { Block } from './paragraphs';

const CHUNK = 40;
const NO_CARDS: readonly (Begin | undefined)[] = [];

interface ArticleBodyProps {
  blocks: readonly Block[];
  text: string;
  lang: string | undefined;
  /** Where the caret's block starts. */
  caret: number | null;
  begins: ReadonlyMap<number, Begin>;
  total: number;
  selected: Highlight | null;
  onSelect: (highlight: Highlight) => void;
}

export function ArticleBody({ blocks, begins, caret, selected, ...drawing }: ArticleBodyProps) {
  const chunks = useMemo(() => chunksOf(blocks), [blocks]);
  const cards = useMemo(() => chunks.map((chunk) => cardsIn(chunk, begins)), [chunks, begins]);
  return chunks.map((chunk, place) => {
    const from = chunk[0]?.start ?? 0;
    const until = chunks[place + 1]?.[0]?.start ?? Infinity;
    const isHere = (offset: number | undefined) => offset !== undefined && from <= offset && offset < until;
    const begun = cards[place] ?? NO_CARDS;
    return (
      <Chunk
        key={from}
        blocks={chunk}
        begins={begun}
        caret={isHere(caret ?? undefined) ? caret : null}
        selected={selected && begun.some((begin) => begin?.highlights.includes(selected)) ? selected.id : null}
        {...drawing}
        total={begun === NO_CARDS ? 0 : drawing.total}
      />
    );
  });
}

interface ChunkProps extends Omit<ArticleBodyProps, 'begins' | 'selected'> {
  /** For each block its cards. */
  begins: readonly (Begin | undefined)[];
  selected: number | null;
}

const Chunk = memo(function Chunk({ blocks, text, lang, caret, begins, total, selected, onSelect }: ChunkProps) {
  const reaches = reachesOf(blocks.map((_, place) => begins[place] !== undefined));
  return (
    <div className={styles.grid}>
      {blocks.map((block, place) => {
        const begin = begins[place];
        return (
          <Paragraph
            key={block.start}
            block={block}
            text={text}
            lang={lang}
            hasCaret={block.start === caret}
            row={place + 1}
            reach={(reaches[place] ?? place) + 1}
            cards={begin && <Cards {...begin} total={total} selected={selected} onSelect={onSelect} />}
          />
        );
      })}
    </div>
  );
});

function chunksOf(blocks: readonly Block[]): Block[][] {
  return Array.from({ length: Math.ceil(blocks.length / CHUNK) }, (_, place) => blocks.slice(place * CHUNK, (place + 1) * CHUNK));
}

/** The same empty list for every chunk without any, so that it is not drawn anew. */
function cardsIn(chunk: readonly Block[], begins: ReadonlyMap<number, Begin>): readonly (Begin | undefined)[] {
  return chunk.some(({ start }) => begins.has(start)) ? chunk.map(({ start }) => begins.get(start)) : NO_CARDS;
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
