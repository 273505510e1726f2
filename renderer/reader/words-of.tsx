// The words of a span of the text, as text and nothing else; with screen-reader markup, what is highlighted of them lies in <mark> elements.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../preload/records';
import { segmentsOf, type Segment } from './mark-segments';
import { useMarks, type MarkedHighlight, type Marks } from './marking';
import styles from './words-of.module.css';

interface WordsProps extends Span {
  text: string;
}

/** Stands alone inside an element with `data-start`, so that points on the page are offsets and back. */
export function Words({ text, start, end }: WordsProps) {
  const marks = useMarks();
  return marks ? <Marked text={text} start={start} end={end} marks={marks} /> : text.slice(start, end);
}

function Marked({ text, start, end, marks }: WordsProps & { marks: Marks }) {
  const segments = segmentsOf({ start, end }, marks.touching({ start, end }));
  return segments.map((segment) => (segment.within.length === 0
    ? text.slice(segment.start, segment.end)
    : <Nested key={segment.start} text={text} segment={segment} depth={0} />));
}

/** Those that lie over each other lie in each other, the first outermost. */
function Nested({ text, segment, depth }: { text: string; segment: Segment<MarkedHighlight>; depth: number }) {
  const highlight = segment.within[depth];
  if (!highlight) return text.slice(segment.start, segment.end);
  return <Mark highlight={highlight} segment={segment}><Nested text={text} segment={segment} depth={depth + 1} /></Mark>;
}

interface MarkProps {
  highlight: MarkedHighlight;
  segment: Span;
  children: ReactNode;
}

/**
 * Where a highlight begins and ends is said in generated content: every screen reader reads it as the text goes by, and it is no part of the text.
 * A name of the element itself would be heard by few, and the standard forbids it.
 */
function Mark({ highlight, segment, children }: MarkProps) {
  const { t } = useTranslation('reader');
  const { place, total, kind, comment, tags, claims, lane } = highlight;
  const isFirst = segment.start <= highlight.start;
  const parts = [
    t('mark', { place, total, kind: t(`ui:kind.${kind}`).toLocaleLowerCase() }), comment !== '' && t('mark.comment'),
    tags.length > 0 && t('mark.tags', { count: tags.length }), claims.length > 0 && t('mark.claims', { count: claims.length }),
  ];
  return (
    <mark
      className={styles.mark}
      data-kind={kind}
      data-lane={lane}
      data-before={isFirst ? `[${parts.filter((word) => word !== false).join(', ')}]` : undefined}
      data-after={highlight.end <= segment.end ? `[${t('mark.end', { place })}]` : undefined}
    >
      {children}
    </mark>
  );
}
