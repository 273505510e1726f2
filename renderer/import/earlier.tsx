// The imports of before, the newest first: each has its report.
import { useTranslation } from 'react-i18next';
import type { Job } from '../../preload/api';
import { wordMoment } from '../dates';
import { call } from '../library';
import { useKeyOf, usePages } from '../pages';
import { ListBox } from '../ui/list-box';
import { Pane, PaneBar } from '../ui/pane';
import { failureSentence, wordNumber } from '../words';
import { Tip } from '../ui/tip';
import styles from './earlier.module.css';

const ROW_HEIGHT = 49;
const askImports = (from: number, count: number) => call('import.list', { from, count });

interface EarlierProps {
  shown: number | null;
  /** Whatever makes the list stale when it changes. */
  version: string;
  onOpen: (job: Job) => void;
}

export function Earlier({ shown, version, onOpen }: EarlierProps) {
  const { t } = useTranslation('import');
  const { total, failure, row, show } = usePages<Job>(askImports, 'import', version);
  const count = total ?? 0;
  let selected = -1;
  for (let index = 0; index < count && selected < 0; index++) if (row(index)?.id === shown) selected = index;
  const keyOf = useKeyOf(row);
  const open = (index: number) => {
    const job = row(index);
    if (job) onOpen(job);
  };
  return (
    <Pane label={t('earlier')} isSide>
      <PaneBar title={t('earlier')} count={total === null ? undefined : wordNumber(total)} />
      {failure && <Tip tone="bad">{failureSentence(failure)}</Tip>}
      {count > 0 && (
        <ListBox
          label={t('earlier')}
          part="imports"
          count={count}
          rowHeight={ROW_HEIGHT}
          selected={selected}
          keyOf={keyOf}
          onOpen={open}
          choosesOnMove
          onRange={show}
          render={(index) => <ImportRow job={row(index)} />}
        />
      )}
      {total === 0 && <p className={styles.none}>{t('earlier.none')}</p>}
    </Pane>
  );
}

function ImportRow({ job }: { job: Job | undefined }) {
  const { t } = useTranslation('import');
  if (!job) return <div className={styles.row} aria-busy="true" />;
  const { imported, updated, duplicate, skipped, rejected } = job.outcomes;
  const parts = [
    t('earlier.imported', { count: imported + job.outcomes['near-duplicate'] }),
    updated > 0 && t('earlier.updated', { count: updated }),
    duplicate + skipped > 0 && t('earlier.out', { count: duplicate + skipped }),
    rejected > 0 && t('earlier.rejected', { count: rejected }),
  ];
  return <div className={styles.row}><span>{wordMoment(job.madeAt)}</span><small>{parts.filter(Boolean).join(' · ')}</small></div>;
}
