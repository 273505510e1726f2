// The files of an import, one a line: how each ended, and why. Only the lines on screen are drawn.
import { useCallback, useEffect, useRef } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useTranslation } from 'react-i18next';
import { Check, CircleSlash, Copy, CopyPlus, FileStack, TriangleAlert } from 'lucide-react';
import type { ImportedFile, Job } from '../../preload/api';
import { call } from '../library';
import { useNavigation } from '../navigation';
import { usePages } from '../pages';
import { Verdict } from '../ui/verdict';
import { failureSentence } from '../words';
import type { Outcome } from './import-place';
import styles from './file-table.module.css';

const ROW_HEIGHT = 32;
const LOOKS = {
  imported: { tone: 'ok', icon: Check },
  updated: { tone: 'ok', icon: FileStack },
  'near-duplicate': { tone: 'warn', icon: CopyPlus },
  duplicate: { tone: 'plain', icon: Copy },
  skipped: { tone: 'plain', icon: CircleSlash },
  rejected: { tone: 'danger', icon: TriangleAlert },
} as const;

export function FileTable({ job, outcome }: { job: Job; outcome: Outcome }) {
  const { t } = useTranslation('import');
  const scroll = useRef<HTMLDivElement>(null);
  const ask = useCallback(
    (from: number, count: number) => call('import.files', { job: job.id, from, count, ...(outcome === 'all' ? {} : { outcome }) }),
    [job.id, outcome],
  );
  const { total, row, show } = usePages<ImportedFile>(ask, 'article', `${job.done} ${job.state}`);
  const virtual = useVirtualizer({ count: total ?? 0, getScrollElement: () => scroll.current, estimateSize: () => ROW_HEIGHT, overscan: 12 });
  const rows = virtual.getVirtualItems();
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => show(first, last), [first, last, show]);
  return (
    <div ref={scroll} className={styles.scroll} tabIndex={0} role="region" aria-label={t('files')} data-first="">
      <div className={styles.table} role="table" aria-label={t('files')} aria-rowcount={(total ?? 0) + 1}>
        <div role="rowgroup" className={styles.head}>
          <div role="row" className={styles.row}>
            <span role="columnheader">{t('column.outcome')}</span>
            <span role="columnheader">{t('column.title')}</span>
            <span role="columnheader">{t('column.file')}</span>
          </div>
        </div>
        <div role="rowgroup" className={styles.body} style={{ blockSize: virtual.getTotalSize() }}>
          {rows.map((item) => (
            <div
              key={item.key}
              ref={virtual.measureElement}
              role="row"
              aria-rowindex={item.index + 2}
              data-index={item.index}
              className={styles.row}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <Line file={row(item.index)} />
            </div>
          ))}
        </div>
      </div>
      {total === 0 && job.state !== 'running' && <p className={styles.none}>{t('none')}</p>}
    </div>
  );
}

function Line({ file }: { file: ImportedFile | undefined }) {
  const { t } = useTranslation('import');
  const navigation = useNavigation();
  if (!file) return <span role="cell" aria-busy="true" />;
  const { outcome, article, title, reason } = file;
  return (
    <>
      <span role="cell"><Verdict tone={LOOKS[outcome].tone} icon={LOOKS[outcome].icon}>{t(`outcome.${outcome}`)}</Verdict></span>
      <span role="cell" className={styles.lead}>
        {reason && failureSentence(reason)}
        {article !== null && <button type="button" dir="auto" onClick={() => navigation.go({ place: 'shelf', article })}>{title}</button>}
      </span>
      <span role="cell" className={styles.file} title={file.path} dir="auto">{nameOf(file.path)}</span>
    </>
  );
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
