// Says once how a backup or a check ended, unless one is looking at it.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Job } from '../../preload/api';
import { useJobs } from '../jobs';
import { call, on } from '../library';
import { useNavigation } from '../navigation';
import { useToast } from '../ui/toast';

export function useKeepingNotices(): void {
  const { t } = useTranslation('keeping');
  const toast = useToast();
  const navigation = useNavigation();
  const running = useRef(new Set<number>());
  const known = useJobs();
  const latest = useRef(say);
  useEffect(() => {
    latest.current = say;
  });
  useEffect(() => known.filter(({ state }) => state === 'running').forEach(({ id }) => running.current.add(id)), [known]);
  useEffect(() => on('job', (job) => {
    if (job.state === 'running') return void running.current.add(job.id);
    if (running.current.delete(job.id)) void latest.current(job);
  }), []);

  async function say(job: Job): Promise<void> {
    if (job.state !== 'done') return;
    if (job.kind === 'backup') return toast.show({ text: t('backups.made') });
    if (job.kind !== 'check' || (navigation.place === 'library' && navigation.section === 'check')) return;
    try {
      const { total } = await call('check.damages', { job: job.id, from: 0, count: 1 });
      if (total === 0) return toast.show({ text: t('check.sound') });
      const act = () => navigation.go({ place: 'library', section: 'check' });
      toast.show({ text: t('check.damaged', { count: total }), tone: 'bad', action: { label: t('check.show'), act } });
    } catch (error) {
      toast.failed(error);
    }
  }
}
