// Long work as the window sees it: what runs, how far it is, and a notice when it ends.
import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Job } from '../preload/api';
import { useAppState } from './app-state';
import { call, on } from './library';
import { useNavigation } from './navigation';
import { useToast, type Notice } from './ui/toast';
import { failureSentence } from './words';

const Context = createContext<Job[]>([]);
const StartedContext = createContext<(job: Job) => void>(() => {});

/** The newest first. */
export function useJobs(): Job[] {
  return useContext(Context);
}

/** Takes in a job that was just begun, before it tells of itself. */
export function useJobStarted(): (job: Job) => void {
  return useContext(StartedContext);
}

export function JobsProvider({ children }: { children: ReactNode }) {
  const [jobs, setJobs] = useState<Job[]>([]);
  const toast = useToast();
  useEffect(() => {
    const stopJob = on('job', (job) => setJobs((all) => withJob(all, job)));
    call('job.list', {}).then((known) => setJobs((all) => all.reduceRight(withJob, known))).catch(toast.failed);
    // A library process that died could not tell how its jobs ended: the next one knows.
    const stopState = on('state', () => void call('job.list', {}).then((known) => setJobs((all) => known.reduceRight(withJob, all))).catch(toast.failed));
    return () => {
      stopJob();
      stopState();
    };
  }, [toast]);
  const started = useCallback((job: Job) => setJobs((all) => (all.some(({ id }) => id === job.id) ? all : withJob(all, job))), []);
  return <StartedContext.Provider value={started}><Context.Provider value={jobs}>{children}</Context.Provider></StartedContext.Provider>;
}

/** Says once how each job ended. A part of its own, for it is drawn anew with every file of an import. */
export function JobNotices(): null {
  const navigation = useNavigation();
  const go = (place: 'import' | 'repair') => navigation.go({ place });
  const { t } = useTranslation('import');
  const toast = useToast();
  const { library } = useAppState();
  const store = `jobs.said.${library.state === 'open' ? library.path : ''}`;
  // Also by the window before this one, should that have crashed.
  const said = useRef(new Set(sessionStorage.getItem(store)?.split(' ')));
  const latest = useRef(say);
  useEffect(() => {
    latest.current = say;
  });
  // What ended before this window could listen is said as well.
  const jobs = useJobs();
  useEffect(() => jobs.filter((job) => job.sinceOpening).forEach((job) => latest.current(job)), [jobs]);
  return null;

  /** Whoever brings files wants to see them, however they came. */
  function follow({ id, kind }: Job): void {
    if (kind !== 'preview' || !isFirst(`shown-${id}`)) return;
    if (navigation.place !== 'import') go('import');
  }

  function isFirst(name: string): boolean {
    if (said.current.has(name)) return false;
    said.current.add(name);
    sessionStorage.setItem(store, [...said.current].join(' '));
    return true;
  }

  function say(job: Job): void {
    follow(job);
    if (job.state === 'running' || !isFirst(String(job.id))) return;
    if (job.state === 'failed' && job.error) return toast.show({ text: failureSentence(job.error), tone: 'bad' });
    if (job.kind === 'export') return sayExport(job);
    if (job.kind === 'preview') return sayPreview(job);
    if (job.kind !== 'import') return;
    const { updated, duplicate, rejected } = job.outcomes;
    const imported = job.outcomes.imported + job.outcomes['near-duplicate'];
    const parts = [
      job.state === 'cancelled' ? t('notice.cancelled', { count: imported }) : imported > 0 && t('notice.imported', { count: imported }),
      job.state === 'done' && imported + updated === 0 && t('notice.nothingNew'),
      updated > 0 && t('notice.updated', { count: updated }),
      duplicate > 0 && t('notice.duplicate', { count: duplicate }),
      rejected > 0 && t('notice.rejected', { count: rejected }),
    ];
    const text = parts.filter(Boolean).join(' · ');
    const notice = { text, ...(rejected > 0 && navigation.place !== 'import' ? { action: { label: t('notice.show'), act: () => go('import') } } : {}) };
    if (updated > 0) return void sayRepairs(notice).catch(toast.failed);
    if (imported > 0 && !notice.action) return void sayImported(text).catch(toast.failed);
    toast.show(notice);
  }

  /** All of it is one step; unless somebody has done more meanwhile, the way back is at hand. */
  async function sayImported(text: string): Promise<void> {
    const { undo } = await call('history.top', {});
    if (undo?.label.key === 'article.import') toast.undoable(text, undo.id);
    else toast.show({ text });
  }

  /** What came again may have passages to look at: those are what one wants to see first. */
  async function sayRepairs(notice: Notice): Promise<void> {
    const { total } = await call('repair.list', { from: 0, count: 1 });
    if (total === 0) return toast.show(notice);
    toast.show({ text: `${notice.text} · ${t('notice.repairs', { count: total })}`, action: { label: t('notice.look'), act: () => go('repair') } });
  }

  /** Whoever looks at it sees how it ended. */
  function sayPreview({ state, outcomes }: Job): void {
    const count = Object.values(outcomes).reduce((sum, files) => sum + files, 0);
    if (count === 0 && state === 'done') return toast.show({ text: t('notice.previewEmpty') });
    if (state === 'cancelled') return toast.show({ text: count === 0 ? t('notice.previewNothing') : t('notice.previewCancelled', { count }) });
    if (navigation.place === 'import') return;
    toast.show({ text: t('notice.preview', { count }), action: { label: t('waiting.look'), act: () => go('import') } });
  }

  function sayExport(job: Job): void {
    if (job.state === 'cancelled') return toast.show({ text: t('notice.exportCancelled') });
    const act = () => void call('folder.show', { job: job.id }).catch(toast.failed);
    toast.show({ text: t('notice.exported', { folder: job.at }), action: { label: t('notice.showFolder'), act } });
  }
}

export function withJob(jobs: Job[], job: Job): Job[] {
  return [job, ...jobs.filter((one) => one.id !== job.id)].sort((a, b) => b.id - a.id);
}
