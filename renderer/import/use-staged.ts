// The files of a preview as they are listed, and which of them are chosen.
import { useCallback, useEffect, useMemo } from 'react';
import type { Job } from '../../preload/api';
import type { Outlook, StagedRow } from '../../preload/imports';
import { call } from '../library';
import { usePages, type Pages } from '../pages';
import { useChoosing, type Choosing } from '../ui/choosing';
import { useToast } from '../ui/toast';
import { useChanges, useSteady } from './steady';
import type { Which } from './use-preview-acts';

export interface Wanted {
  outlook: Outlook | 'all';
  like: string;
}

export interface StagedFiles {
  files: Pages<StagedRow>;
  choosing: Choosing;
  /** Null when none is chosen. */
  which: Which | null;
  /** The one that is chosen; null when none or several are. */
  only: number | null;
  count: number;
}

/** As many as a call names one by one. */
const MOST_NAMED = 10_000;

export function useStaged(preview: number, { outlook, like }: Wanted, job: Job | null): StagedFiles {
  const { failed } = useToast();
  const words = useSteady(like);
  const listed = useMemo(() => ({ job: preview, ...(outlook === 'all' ? {} : { outlook }), ...(words === '' ? {} : { like: words }) }), [preview, outlook, words]);
  const ask = useCallback((from: number, count: number) => call('staged.list', { ...listed, from, count }), [listed]);
  const all = useCallback(() => call('staged.ids', listed), [listed]);
  const { total, failure, row, show } = usePages<StagedRow>(ask, '', `${useChanges('staged')} ${job?.state}`);
  const choosing = useChoosing({ row, all, failed });
  const { chosen, take } = choosing;

  const first = row(0)?.id;
  useEffect(() => {
    if (chosen.size === 0 && first !== undefined) take([first]);
  }, [chosen, first, take]);

  const which = useMemo<Which | null>(() => {
    if (chosen.size === 0) return null;
    return chosen.size > MOST_NAMED && chosen.size === total ? { all: listed } : { ids: [...chosen].slice(0, MOST_NAMED) };
  }, [chosen, total, listed]);
  const [only = null] = chosen.size === 1 ? chosen : [];
  // One object as long as nothing in it changes: typing beside the list does not draw it anew.
  const files = useMemo(() => ({ total, failure, row, show }), [total, failure, row, show]);
  return useMemo(() => ({ files, choosing, which, only, count: chosen.size }), [files, choosing, which, only, chosen]);
}
