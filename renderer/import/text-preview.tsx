// The beginning of a text that waits to be imported, with the zones that were found in it named beside their words.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ZoneKind } from '../../preload/records';
import type { Staged } from '../../preload/imports';
import { blocksOf, type Block } from '../reader/paragraphs';
import { Section } from '../ui/pane';
import styles from './text-preview.module.css';

export function TextPreview({ staged }: { staged: Staged }) {
  const { t } = useTranslation('import');
  const { text, zones, blocks, length, language } = staged;
  const stretches = useMemo(() => stretchesOf(blocksOf(text, zones.map((zone, id) => ({ ...zone, id })), blocks)), [text, zones, blocks]);
  return (
    <>
      {stretches.map(({ kind, lines }, place) => (
        <Section key={place} title={t(`zoneTitle.${kind}`)}>
          <div className={kind === 'body' || kind === 'headline' ? styles.read : styles.beside} lang={language ?? undefined}>
            {lines.map((line) => <p key={line.start} className={styles[line.set?.kind ?? 'paragraph']} dir="auto">{text.slice(line.start, line.end)}</p>)}
          </div>
        </Section>
      ))}
      {length > text.length && <p className={styles.more}>{t('moreText', { count: length - text.length })}</p>}
    </>
  );
}

interface Stretch {
  kind: ZoneKind;
  lines: Block[];
}

/** A comment belongs to the comments, a line of news to the news. */
const WITHIN: Partial<Record<ZoneKind, ZoneKind>> = { comment: 'comments', 'related-item': 'related' };

function stretchesOf(blocks: readonly Block[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const line of blocks) {
    const kind = WITHIN[line.kind] ?? line.kind;
    const last = stretches.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else stretches.push({ kind, lines: [line] });
  }
  return stretches;
}
