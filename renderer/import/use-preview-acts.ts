// What can be done with the files of a preview; a refusal becomes a notice.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice, Encoding } from '../../preload/records';
import type { Arguments, Job } from '../../preload/api';
import { call } from '../library';
import { useAttempt } from '../reader/acts';
import { useToast } from '../ui/toast';
import { wordNumber } from '../words';
import type { FactChange } from './details/detail-fields';

/** Files of a preview: those named, or all that are listed. */
export type Which = Pick<Arguments<'staged.choose'>, 'ids' | 'all'>;

export interface PreviewActs {
  edit(which: Which, change: FactChange): void;
  choose(which: Which, choice: Choice): void;
  decode(id: number, encoding: Encoding): Promise<unknown>;
  retry(job: number, ids?: number[]): void;
  cancel(job: number): void;
  /** The import's job; null when it was refused. */
  run(job: number): Promise<Job | null>;
  discard(job: number, files: number): void;
}

export function usePreviewActs(): PreviewActs {
  const { t } = useTranslation('import');
  const attempt = useAttempt();
  const { show } = useToast();
  return useMemo(() => ({
    edit: (which, change) => void attempt(() => call('staged.edit', { ...which, ...change })),
    choose: (which, choice) => void attempt(() => call('staged.choose', { ...which, choice })),
    decode: (id, encoding) => attempt(() => call('staged.decode', { id, encoding })),
    retry: (job, ids) => void attempt(() => call('import.retry', { job, ...(ids ? { ids } : {}) })),
    cancel: (job) => void attempt(() => call('job.cancel', { job })),
    run: async (job) => (await attempt(() => call('import.run', { job })))?.record ?? null,
    discard: (job, files) => void attempt(async () => {
      await call('import.discard', { job });
      show({ text: t('discarded', { count: files, number: wordNumber(files) }) });
    }),
  }), [attempt, show, t]);
}
