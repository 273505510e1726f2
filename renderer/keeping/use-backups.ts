// The backups of the library that is open or in trouble, the newest first; asked again when one was made.
import { useEffect, useState } from 'react';
import type { BackupRow } from '../../preload/api';
import { useJobs } from '../jobs';
import { CallFailure, call } from '../library';

export interface Backups {
  /** Null until they are known. */
  rows: BackupRow[] | null;
  failure: CallFailure | null;
}

/** @param version anything that makes the list stale when it changes. */
export function useBackups(version: unknown = null): Backups {
  const [backups, setBackups] = useState<Backups>({ rows: null, failure: null });
  const made = useJobs().filter(({ kind }) => kind === 'backup').map(({ id, state }) => `${id} ${state}`).join();
  useEffect(() => {
    let isWanted = true;
    const ask = async () => {
      try {
        const rows = await call('backup.list', {});
        if (isWanted) setBackups({ rows, failure: null });
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error;
        if (isWanted) setBackups((before) => ({ ...before, failure: error }));
      }
    };
    void ask();
    return () => {
      isWanted = false;
    };
  }, [made, version]);
  return backups;
}
