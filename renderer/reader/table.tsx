// A table of the article: each cell is a passage of its own, each row has its number and hands its cards to the margin.
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../preload/records';
import { classes } from '../ui/classes';
import type { RowStyle } from './paragraph';
import type { Block } from './paragraphs';
import { cellsOf } from './pieces';
import paragraph from './paragraph.module.css';
import styles from './table.module.css';
import { Words } from './words-of';

interface TableProps {
  rows: readonly Block[];
  text: string;
  lang: string | undefined;
  /** Where the caret's block starts. */
  caret: number | null;
  row: number;
  reach: number;
  cards: ReactNode;
}

export function Table({ rows, text, row, reach, cards, ...drawing }: TableProps) {
  const { t } = useTranslation('reader');
  const frame = useRef<HTMLDivElement>(null);
  const isWide = useIsWide(frame);
  const lines = rows.map((block) => ({ block, cells: cellsOf(text, block) }));
  const heads = lines.filter(({ block }) => block.set?.isHead);
  const body = lines.filter(({ block }) => !block.set?.isHead);
  const columns = columnsOf(text, body.map(({ cells }) => cells));
  const style: RowStyle = { '--row': row, '--reach': reach };
  const isNumbered = rows.some(({ number }) => number !== null);
  const given = { text, columns, isNumbered, ...drawing };
  return (
    <div className={paragraph.row} style={style}>
      {/* What scrolls sideways must be within the keyboard's reach. */}
      <div ref={frame} className={styles.frame} {...isWide && { tabIndex: 0, role: 'group', 'aria-label': t('table') }}>
        <table className={styles.table}>
          {heads.length > 0 && <thead>{heads.map((line) => <Row key={line.block.start} {...line} {...given} />)}</thead>}
          <tbody>{body.map((line) => <Row key={line.block.start} {...line} {...given} />)}</tbody>
        </table>
      </div>
      {cards}
    </div>
  );
}

interface Column {
  isNumeric: boolean;
}

interface RowProps extends Pick<TableProps, 'text' | 'lang' | 'caret'> {
  block: Block;
  cells: readonly Span[];
  columns: readonly Column[];
  isNumbered: boolean;
}

function Row({ block, cells, columns, isNumbered, text, lang, caret }: RowProps) {
  const isHead = block.set?.isHead === true;
  const Cell = isHead ? 'th' : 'td';
  return (
    <tr className={classes(block.start === caret && (isNumbered ? paragraph.caret : styles.caret))}>
      {isNumbered && <td className={classes(paragraph.number, styles.number)} aria-hidden="true">{block.number}</td>}
      {cells.map((cell, place) => (
        <Cell key={cell.start} scope={isHead ? 'col' : undefined} className={classes(columns[place]?.isNumeric && styles.numeric)}>
          {cell.start < cell.end && <span data-start={cell.start} lang={lang} dir="auto"><Words text={text} start={cell.start} end={cell.end} /></span>}
        </Cell>
      ))}
    </tr>
  );
}

/** Numbers stand at the end edge, where all there is in a column are numbers. */
function columnsOf(text: string, rows: readonly (readonly Span[])[]): Column[] {
  const count = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return Array.from({ length: count }, (_, place) => {
    const words = rows.flatMap((cells) => cells[place] ?? []).map((cell) => text.slice(cell.start, cell.end)).filter((word) => word !== '');
    return { isNumeric: words.length > 0 && words.every((word) => /^[\p{Sc}<>~≈]?\s*[-+−–]?\d[\d\s.,'’]*\s*[%‰\p{Sc}]?$|^[–—-]$/u.test(word)) };
  });
}

function useIsWide(frame: { current: HTMLElement | null }): boolean {
  const [isWide, setWide] = useState(false);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setWide(element.scrollWidth > element.clientWidth + 1);
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [frame]);
  return isWide;
}
