// The preview that waits to be imported: how many files, what would become of them. Null when there is none.
import { useEffect, useState } from 'react';
import type { Waiting } from '../../preload/imports';
import { useJobs } from '../jobs';
import { call, CallFailure, on } from '../library';
import { useChanges } from './steady';

/** Undefined until it is known. */
export function useWaiting(): Waiting | null | undefined {
  const [waiting, setWaiting] = useState<Waiting | null>();
  const jobs = useJobs();
  const running = jobs.find(({ kind, state }) => kind === 'preview' && state === 'running')?.id;
  // An import takes files out of what waits, and its end shows what is left.
  const ended = jobs.filter(({ kind, state }) => (kind === 'preview' || kind === 'import') && state !== 'running').map(({ id, state }) => `${id} ${state}`).join();
  const changes = useChanges('staged');
  useEffect(() => {
    let isAsked = true;
    const ask = async () => {
      try {
        const answer = await call('staged.waiting', running === undefined ? {} : { job: running });
        if (isAsked) setWaiting(answer);
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error;
        // It is not there for a moment: what waits, waits.
        if (isAsked) setWaiting((before) => before ?? null);
      }
    };
    void ask();
    const stopState = on('state', () => void ask());
    return () => {
      isAsked = false;
      stopState();
    };
  }, [running, ended, changes]);
  return waiting;
}

/** How many files of a preview become articles or versions when it is imported. */
export function willImport({ choices }: Waiting): number {
  return choices.article + choices.version;
}

export function filesOf({ outlooks }: Waiting): number {
  return Object.values(outlooks).reduce((sum, count) => sum + count, 0);
}
