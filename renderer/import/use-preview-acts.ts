// What can be done with the files of a preview; a refusal becomes a notice.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice, Encoding } from '../../preload/records';
import type { Arguments, Job } from '../../preload/api';
import { call } from '../library';
import { useAttempt } from '../reader/acts';
import { useToast } from '../ui/toast';
import type { FactChange } from './details/detail-fields';
import { filesOf, willImport } from './use-waiting';

/** Files of a preview: those named, or all that are listed. */
export type Which = Pick<Arguments<'staged.choose'>, 'ids' | 'all'>;

export interface PreviewActs {
  edit(which: Which, change: FactChange): void;
  choose(which: Which, choice: Choice): void;
  decode(id: number, encoding: Encoding): Promise<unknown>;
  retry(job: number, ids?: number[]): void;
  cancel(job: number): void;
  /** The import's job; null when it was refused, or when nothing is left to import and the files are let go. */
  run(job: number): Promise<Job | null>;
  /** At once: the notice of it carries the way back. */
  discard(job: number, files: number): void;
}

export function usePreviewActs(): PreviewActs {
  const { t } = useTranslation('import');
  const attempt = useAttempt();
  const { show } = useToast();
  return useMemo(() => {
    const discard = (job: number, files: number) => attempt(async () => {
      await call('import.discard', { job });
      show({ text: t('discarded', { count: files }), about: `preview ${job}`, action: { label: t('ui:undo'), act: () => void restore(job, files) } });
      return null;
    });
    const restore = (job: number, files: number) => attempt(async () => {
      await call('import.restore', { job });
      show({ text: t('discard.undone', { count: files }), about: `preview ${job}` });
    });
    return {
      edit: (which, change) => void attempt(() => call('staged.edit', { ...which, ...change })),
      choose: (which, choice) => void attempt(() => call('staged.choose', { ...which, choice })),
      decode: (id, encoding) => attempt(() => call('staged.decode', { id, encoding })),
      retry: (job, ids) => void attempt(() => call('import.retry', { job, ...(ids ? { ids } : {}) })),
      cancel: (job) => void attempt(() => call('job.cancel', { job })),
      // What was chosen a moment ago counts, whatever the window has heard of it.
      run: (job) => attempt(async () => {
        const now = await call('staged.waiting', { job });
        if (now && willImport(now) === 0) return discard(job, filesOf(now));
        return (await call('import.run', { job })).record;
      }),
      discard: (job, files) => void discard(job, files),
    };
  }, [attempt, show, t]);
}
