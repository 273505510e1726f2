// The import: how far it is, and how every file ended.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileInput } from 'lucide-react';
import type { ImportedFile, Job } from '../../preload/api';
import { useRun } from '../commands';
import { useJobs } from '../jobs';
import { call } from '../library';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { CommandKeys } from '../ui/kbd';
import { Pane, PaneBar } from '../ui/pane';
import { Progress } from '../ui/progress';
import { Segments } from '../ui/segments';
import { Tip } from '../ui/tip';
import { useToast } from '../ui/toast';
import { failureSentence, wordNumber } from '../words';
import { useRepairCount } from '../repair/use-repair-count';
import { FileTable } from './file-table';
import styles from './import-place.module.css';

export type Outcome = ImportedFile['outcome'] | 'all';

export function ImportPlace() {
  const { t } = useTranslation('import');
  const run = useRun();
  const job = useJobs().find((one) => one.kind === 'import');
  return (
    <Pane label={t('title')} data-pane="import" data-part="import">
      <PaneBar title={job?.state === 'running' ? t('title.running') : t('title')}>
        {job?.state === 'running' && <Cancel job={job} />}
        <Button look="quiet" onClick={() => run('import.folder')}>{t('addFolder')}<CommandKeys command="import.folder" /></Button>
        <Button onClick={() => run('import.files')}>{t('add')}<CommandKeys command="import.files" /></Button>
      </PaneBar>
      {job ? <JobView key={job.id} job={job} /> : <EmptyState icon={FileInput} title={t('empty.title')}>{t('empty.text')}</EmptyState>}
    </Pane>
  );
}

function Cancel({ job }: { job: Job }) {
  const { t } = useTranslation('import');
  const { failed } = useToast();
  const kept = job.outcomes.imported + job.outcomes.updated;
  const label = kept > 0 ? t('cancel.keep', { count: kept, number: wordNumber(kept) }) : t('cancel');
  return <Button onClick={() => void call('job.cancel', { job: job.id }).catch(failed)}>{label}</Button>;
}

function JobView({ job }: { job: Job }) {
  const { t } = useTranslation('import');
  const [outcome, setOutcome] = useState<Outcome>('all');
  const run = useRun();
  const repairs = useRepairCount();
  const { imported, updated, duplicate, skipped, rejected } = job.outcomes;
  const near = job.outcomes['near-duplicate'];
  const counts = { all: imported + updated + near + duplicate + skipped + rejected, imported, updated, 'near-duplicate': near, duplicate, skipped, rejected };
  const outcomes = ['all', 'imported', 'updated', 'near-duplicate', 'duplicate', 'skipped', 'rejected'] as const;
  const segments = outcomes.map((value) => ({ value, label: `${t(`filter.${value}`)} ${wordNumber(counts[value])}` }));
  return (
    <>
      <div className={styles.far}>
        <p>
          <strong>{wordNumber(job.done)}</strong>
          <span>{job.total > 0 ? t('far', { total: wordNumber(job.total) }) : t('counting')}</span>
          <span className={styles.state}>{t(`state.${job.state}`)}</span>
        </p>
        {job.state === 'running' && <Progress label={t('title')} done={job.done} total={job.total} />}
      </div>
      {job.error && job.state === 'failed' && <div className={styles.tip}><Tip tone="bad">{failureSentence(job.error)}</Tip></div>}
      {rejected > 0 && job.state !== 'running' && <div className={styles.tip}><Tip tone="warn"><b>{t('rejected.title', { count: rejected })}</b> {t('rejected.text')}</Tip></div>}
      {updated > 0 && repairs > 0 && (
        <div className={styles.tip}>
          <Tip tone="warn"><b>{t('repairs.title', { count: repairs })}</b> {t('repairs.text')} <Button isSmall onClick={() => run('go.repair')}>{t('notice.look')}<CommandKeys command="go.repair" /></Button></Tip>
        </div>
      )}
      <div className={styles.filters}><Segments label={t('filter')} segments={segments} value={outcome} onChange={setOutcome} /></div>
      <FileTable job={job} outcome={outcome} />
    </>
  );
}
