// One block: its number hangs to the left, its cards stand beside it in the same row, so they cannot drift.
import { memo, type CSSProperties, type ReactNode } from 'react';
import { classes } from '../ui/classes';
import type { Block } from './paragraphs';
import styles from './paragraph.module.css';
import { Words } from './words-of';

interface ParagraphProps {
  block: Block;
  text: string;
  lang: string | undefined;
  hasCaret: boolean;
  /** Its row of the grid, and down to which row its cards may reach: those below have none of their own. */
  row: number;
  reach: number;
  /** In its list, quote or code. */
  isLast: boolean;
  cards: ReactNode;
}

export type RowStyle = CSSProperties & Record<'--row' | '--reach', number>;

export const Paragraph = memo(function Paragraph({ block, text, lang, hasCaret, row, reach, isLast, cards }: ParagraphProps) {
  const style: RowStyle = { '--row': row, '--reach': reach };
  return (
    <div className={classes(styles.row, hasCaret && styles.caret, isLast && styles.last)} style={style}>
      <span className={styles.number} aria-hidden="true">{block.number}</span>
      <TextOf block={block} text={text} lang={lang} />
      {cards}
    </div>
  );
});

type TextStyle = CSSProperties & Record<'--deep' | '--gap', number>;

/** The element that a block is: a heading, a line of a list, of a quote, of code, or a paragraph. */
export function TextOf({ block, text, lang }: { block: Block; text: string; lang: string | undefined }) {
  const kind = block.set?.kind;
  const Tag = TAGS[tagOf(block)];
  const style: TextStyle = { '--deep': indentOf(block, text), '--gap': kind === 'preformatted' && isAfterBlank(block, text) ? 1 : 0 };
  return (
    <Tag
      className={classes(styles.text, kind && styles[kind], block.kind === 'byline' && styles.byline)}
      style={kind ? style : undefined}
      data-start={block.start}
      data-marker={kind === 'item' ? markerOf(block) : undefined}
      lang={lang}
      dir="auto"
    >
      <Words text={text} start={block.start} end={block.end} />
    </Tag>
  );
}

/** Blocks inside another element: the lines of a headline. */
export function Lines({ blocks, text, lang }: { blocks: readonly Block[]; text: string; lang: string | undefined }) {
  return blocks.map((block) => (
    <span key={block.start} className={styles.line} data-start={block.start} lang={lang} dir="auto">
      <Words text={text} start={block.start} end={block.end} />
    </span>
  ));
}

type TagName = keyof typeof TAGS;

/** Named one by one, so that nobody can take them for components of ours. */
const TAGS = { p: 'p', div: 'div', pre: 'pre', h2: 'h2', h3: 'h3', h4: 'h4', h5: 'h5', h6: 'h6' } as const;
/** The article's title is the page's first heading, so its own begin with the second. */
const HEADINGS: readonly TagName[] = ['h2', 'h2', 'h3', 'h4', 'h5', 'h6'];

function tagOf({ set }: Block): TagName {
  if (set?.kind === 'heading') return HEADINGS[Math.min(Math.max(set.level ?? 1, 1), HEADINGS.length) - 1] ?? 'h6';
  if (set?.kind === 'preformatted') return 'pre';
  return set?.kind === 'item' ? 'div' : 'p';
}

function markerOf({ set }: Block): string {
  return set?.ordinal === undefined ? '•' : `${set.ordinal}.`;
}

/** How deep an item or a quote lies, from 1; of a line of code, the blanks before it, which are no part of the block. */
function indentOf({ set, start }: Block, text: string): number {
  if (set?.kind !== 'preformatted') return set?.level ?? 1;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return before.trim() === '' ? before.replaceAll('\t', '    ').length : 0;
}

function isAfterBlank({ start }: Block, text: string): boolean {
  return /\n[^\S\n]*\n[^\S\n]*$/.test(text.slice(Math.max(0, start - 200), start));
}
