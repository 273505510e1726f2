// The report of an import: how far it is, and how every file ended. It is kept.
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Job } from '../../preload/api';
import { OUTCOMES, type Outcome } from '../../preload/imports';
import { useRun } from '../commands';
import { useRepairCount } from '../repair/use-repair-count';
import { Button } from '../ui/button';
import { CommandKeys } from '../ui/kbd';
import { Pane, PaneBar } from '../ui/pane';
import { Tip } from '../ui/tip';
import { failureSentence, wordNumber } from '../words';
import { wordMoment } from '../dates';
import { Far } from './far';
import { Filters } from './filters';
import styles from './lists.module.css';
import { ReportList } from './report-list';
import { usePreviewActs } from './use-preview-acts';

interface ReportProps {
  job: Job;
  /** Files of a preview that were not imported. */
  waiting: number;
  onWaiting: () => void;
}

export function Report({ job, waiting, onWaiting }: ReportProps) {
  const { t } = useTranslation('import');
  const acts = usePreviewActs();
  const [outcome, setOutcome] = useState<Outcome | 'all'>('all');
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const run = useRun();
  const repairs = useRepairCount();
  const { outcomes } = job;
  const isRunning = job.state === 'running';
  const counts = { all: OUTCOMES.reduce((sum, one) => sum + outcomes[one], 0), ...outcomes };
  const shown = (['all', ...OUTCOMES] as const).filter((value) => value === 'all' || value === outcome || counts[value] > 0);
  const segments = shown.map((value) => ({ value, label: `${t(`filter.${value}`)} ${wordNumber(counts[value])}` }));
  const { rejected, updated } = outcomes;
  const retry = chosen.length > 0 ? chosen.length : rejected;
  return (
    <Pane label={t('report')} data-pane="import">
      <PaneBar title={isRunning ? t('title.running') : t('title.report', { when: wordMoment(job.madeAt) })}>
        <span className={styles.bar}>
          {isRunning && <Cancel job={job} onCancel={() => acts.cancel(job.id)} />}
          <ToShelf />
        </span>
      </PaneBar>
      <Far job={job} label={t('title.running')} done={isRunning ? job.done : counts.all} />
      {job.error && job.state === 'failed' && <div className={styles.tip}><Tip tone="bad">{failureSentence(job.error)}</Tip></div>}
      {waiting > 0 && !isRunning && (
        <div className={styles.tip}><Tip tone="plain">{t('waiting', { count: waiting })} <Button isSmall onClick={onWaiting}>{t('waiting.look')}</Button></Tip></div>
      )}
      {rejected > 0 && !isRunning && (
        <div className={styles.tip}>
          <Tip tone="warn">
            <b>{t('rejected.title', { count: rejected })}</b> {t('rejected.text')}{' '}
            <Button isSmall onClick={() => acts.retry(job.id, chosen.length > 0 ? [...chosen] : undefined)}>
              {t(chosen.length > 0 ? 'retry.chosen' : 'retry.all', { count: retry })}
            </Button>
          </Tip>
        </div>
      )}
      {updated > 0 && repairs > 0 && (
        <div className={styles.tip}>
          <Tip tone="warn"><b>{t('repairs.title', { count: repairs })}</b> {t('repairs.text')} <Button isSmall onClick={() => run('go.repair')}>{t('notice.look')}<CommandKeys command="go.repair" /></Button></Tip>
        </div>
      )}
      <Filters label={t('filter')} segments={segments} value={outcome} onChange={setOutcome} />
      <ReportList key={outcome} job={job} outcome={outcome} onChosen={setChosen} />
    </Pane>
  );
}

function Cancel({ job, onCancel }: { job: Job; onCancel: () => void }) {
  const { t } = useTranslation('import');
  const kept = job.outcomes.imported + job.outcomes.updated + job.outcomes['near-duplicate'];
  const label = kept > 0 ? t('cancel.keep', { count: kept }) : t('cancel');
  return <Button onClick={onCancel}>{label}</Button>;
}

/** Where the way goes on. */
function ToShelf() {
  const { t } = useTranslation('import');
  const run = useRun();
  const button = useRef<HTMLButtonElement>(null);
  // Before the list, which takes the focus that nobody has.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  return <Button ref={button} look="primary" onClick={() => run('go.shelf')}>{t('toShelf')}<CommandKeys command="go.shelf" /></Button>;
}
