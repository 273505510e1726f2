// One paragraph: its number hangs to the left, its cards stand beside it in the same row, so they cannot drift.
import { memo, type CSSProperties, type ReactNode } from 'react';
import { classes } from '../ui/classes';
import type { Block } from './paragraphs';
import styles from './paragraph.module.css';

interface ParagraphProps {
  block: Block;
  text: string;
  lang: string | undefined;
  hasCaret: boolean;
  /** Its row of the grid, and down to which row its cards may reach: those below have none of their own. */
  row: number;
  reach: number;
  cards: ReactNode;
}

type RowStyle = CSSProperties & Record<'--row' | '--reach', number>;

export const Paragraph = memo(function Paragraph({ block, text, lang, hasCaret, row, reach, cards }: ParagraphProps) {
  const style: RowStyle = { '--row': row, '--reach': reach };
  return (
    <div className={classes(styles.row, hasCaret && styles.caret)} style={style}>
      <span className={styles.number} aria-hidden="true">{block.number}</span>
      <p className={classes(styles.text, block.kind === 'byline' && styles.byline)} data-start={block.start} lang={lang} dir="auto">
        {text.slice(block.start, block.end)}
      </p>
      {cards}
    </div>
  );
});

/** Blocks inside another element: the lines of a headline, of a comment. */
export function Lines({ blocks, text, lang }: { blocks: readonly Block[]; text: string; lang: string | undefined }) {
  return blocks.map((block) => (
    <span key={block.start} className={styles.line} data-start={block.start} lang={lang} dir="auto">{text.slice(block.start, block.end)}</span>
  ));
}
