// The preview that waits to be imported: how many files, what would become of them. Null when there is none.
import { useEffect, useState } from 'react';
import type { Waiting } from '../../preload/imports';
import { useJobs } from '../jobs';
import { call, CallFailure, on } from '../library';
import { useSteady } from './steady';

/** Undefined until it is known. */
export function useWaiting(): Waiting | null | undefined {
  const [waiting, setWaiting] = useState<Waiting | null>();
  const jobs = useJobs();
  const running = jobs.find(({ kind, state }) => kind === 'preview' && state === 'running')?.id;
  // Whatever a preview or import does changes what waits.
  const version = useSteady(jobs.filter(({ kind }) => kind === 'preview' || kind === 'import').map(({ id, state, done }) => `${id} ${state} ${done}`).join());
  useEffect(() => {
    let isAsked = true;
    const ask = async () => {
      try {
        const answer = await call('staged.waiting', running === undefined ? {} : { job: running });
        if (isAsked) setWaiting(answer);
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error;
        if (isAsked) setWaiting(null);
      }
    };
    void ask();
    const stopChanged = on('changed', ({ records }) => {
      if (records.includes('staged')) void ask();
    });
    const stopState = on('state', () => void ask());
    return () => {
      isAsked = false;
      stopChanged();
      stopState();
    };
  }, [running, version]);
  return waiting;
}

/** How many files of a preview become articles or versions when it is imported. */
export function willImport({ choices }: Waiting): number {
  return choices.article + choices.version;
}

export function filesOf({ outlooks }: Waiting): number {
  return Object.values(outlooks).reduce((sum, count) => sum + count, 0);
}
