// One of the two texts at the repair desk: all of it, with the passage painted and ringed, scrolled to where it stands.
import { useEffect, useLayoutEffect, useMemo, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { HighlightKind, OpenArticle, Span } from '../../preload/api';
import { wordMoment } from '../dates';
import { rangesOf } from '../reader/offsets';
import { blocksOf } from '../reader/paragraphs';
import { Ring } from '../reader/ring';
import { reveal } from '../reader/scrolling';
import { PaneScroll } from '../ui/pane';
import styles from './text-column.module.css';

interface TextColumnProps {
  label: string;
  open: OpenArticle;
  /** Where the passage stands; null where it was lost. */
  span: Span | null;
  /** What is brought into view; the passage, or the part of the text that it is likely to have stood in. */
  near: Span;
  kind: HighlightKind | null;
  /** The CSS highlight that paints the passage. */
  paint: string;
  scroller: RefObject<HTMLDivElement | null>;
  root: RefObject<HTMLElement | null>;
  onKeyDown?: (event: KeyboardEvent) => void;
}

export function TextColumn({ label, open, span, near, kind, paint, scroller, root, onKeyDown }: TextColumnProps) {
  const { t } = useTranslation('repair');
  const { article, version, zones } = open;
  const lang = article.language ?? undefined;
  const blocks = useMemo(() => blocksOf(version.text, zones), [version.text, zones]);
  useEffect(() => {
    if (!root.current || !span) return;
    CSS.highlights.set(paint, new Highlight(...rangesOf(root.current, span)));
    return () => void CSS.highlights.delete(paint);
  }, [root, span, paint, blocks]);
  useLayoutEffect(() => {
    if (scroller.current && root.current) reveal(scroller.current, root.current, near, 'middle');
  }, [scroller, root, near, blocks]);
  return (
    <section className={styles.column} aria-label={label}>
      <h3 className={styles.head}>{label}<span>{t('file', { file: version.fileName, when: wordMoment(version.importedAt) })}</span></h3>
      <PaneScroll ref={scroller} label={t('textOf', { label })} onKeyDown={onKeyDown}>
        <article ref={root} className={styles.text} aria-label={label}>
          {blocks.map((block) => (
            <div key={block.start} className={styles.block}>
              <span className={styles.number} aria-hidden="true">{block.number}</span>
              <p data-start={block.start} data-title={block.kind === 'headline' || undefined} lang={lang} dir="auto">{version.text.slice(block.start, block.end)}</p>
            </div>
          ))}
          {span && <Ring key={`${version.id}-${span.start}-${span.end}`} root={root} span={span} kind={kind} />}
        </article>
      </PaneScroll>
    </section>
  );
}
