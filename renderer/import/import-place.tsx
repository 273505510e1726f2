// The place where articles come in: what waits to be imported, how the last import ended, and the reports of those before.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileInput } from 'lucide-react';
import type { Job } from '../../preload/api';
import type { Waiting } from '../../preload/imports';
import { useRun } from '../commands';
import { useJobs } from '../jobs';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { CommandKeys, Kbd } from '../ui/kbd';
import { Pane, PaneBar } from '../ui/pane';
import styles from './import-place.module.css';
import { Earlier } from './earlier';
import { Panes } from './panes';
import { Preview } from './preview';
import { Report } from './report';
import { filesOf, useWaiting } from './use-waiting';

/** A report that one asked for; else what there is to do. */
type Shown = { report: Job } | 'next';

export function ImportPlace() {
  const jobs = useJobs();
  const waiting = useWaiting();
  const [shown, setShown] = useState<Shown>('next');
  const imports = jobs.filter(({ kind }) => kind === 'import');
  const preview = jobs.find(({ kind, state }) => kind === 'preview' && state === 'running');
  // Whoever brings more files wants to see them.
  const latest = useRef(preview?.id);
  useEffect(() => {
    if (preview && preview.id !== latest.current) setShown('next');
    latest.current = preview?.id;
  }, [preview]);

  const running = imports.find(({ state }) => state === 'running');
  const asked = shown === 'next' ? running : jobs.find(({ id }) => id === shown.report.id) ?? shown.report;
  const here = preview && waiting?.job !== preview.id ? nothingYet(preview.id) : waiting;
  if (!asked && here) {
    const job = jobs.find(({ id }) => id === here.job) ?? null;
    return <div className={styles.place} data-part="import"><Preview key={here.job} waiting={here} job={job} onImported={(report) => setShown({ report })} /></div>;
  }
  const report = asked ?? imports[0];
  const open = (job: Job) => setShown({ report: job });
  return (
    <div className={styles.place} data-part="import">
      <Ways />
      <div className={styles.below}>
        <Panes
          id="import-report"
          shown="main"
          main={report ? <Report key={report.id} job={report} waiting={waiting ? filesOf(waiting) : 0} onWaiting={() => setShown('next')} /> : <Start />}
          side={<Earlier shown={report?.id ?? null} version={imports.map(({ id, state }) => `${id} ${state}`).join()} onOpen={open} />}
        />
      </div>
    </div>
  );
}

function nothingYet(job: number): Waiting {
  return { job, outlooks: { new: 0, newer: 0, 'near-duplicate': 0, duplicate: 0, rejected: 0 }, choices: { article: 0, version: 0, skip: 0 } };
}

/** How files come here. */
function Ways() {
  const { t } = useTranslation('import');
  const run = useRun();
  return (
    <Pane className={styles.ways} label={t('ways')}>
      <PaneBar title={t('title')}>
        <span className={styles.buttons}>
          <Button look="quiet" onClick={() => run('import.paste')}>{t('paste')}<Kbd keys={['Ctrl', 'V']} /></Button>
          <Button look="quiet" onClick={() => run('import.folder')}>{t('addFolder')}<CommandKeys command="import.folder" /></Button>
          <Button onClick={() => run('import.files')}>{t('add')}<CommandKeys command="import.files" /></Button>
        </span>
      </PaneBar>
    </Pane>
  );
}

function Start() {
  const { t } = useTranslation('import');
  return <Pane label={t('report')}><EmptyState icon={FileInput} title={t('empty.title')}>{t('empty.text')}</EmptyState></Pane>;
}
