// Restores a backup, and says so with the way back: what stood there became a backup itself.
import { useTranslation } from 'react-i18next';
import type { BackupRow } from '../../preload/api';
import { useTurn } from '../app-state';
import { wordMoment } from '../dates';
import { call } from '../library';
import { useToast } from '../ui/toast';

/** It throws when it is refused; nothing was changed then. */
export function useRestore(): (backup: BackupRow) => Promise<void> {
  const { t } = useTranslation('keeping');
  const toast = useToast();
  const turn = useTurn();

  return async ({ name, madeAt }) => {
    const time = wordMoment(madeAt);
    const before = await restored(name);
    begin();
    if (before === null) return toast.show({ text: t('restore.aside', { time }) });
    toast.show({ text: t('restore.done', { time }), action: { label: t('ui:undo'), act: () => void undo(before) } });
  };

  function begin(): void {
    toast.clear();
    turn.next();
  }

  async function undo(before: BackupRow): Promise<void> {
    try {
      await restored(before.name);
      begin();
      toast.show({ text: t('restore.undone') });
    } catch (error) {
      toast.failed(error);
    }
  }
}

/** @returns what stood there before, or null if it was too damaged for a backup. */
async function restored(name: string): Promise<BackupRow | null> {
  const known = new Set((await call('backup.list', {})).map((row) => row.name));
  await call('library.restore', { backup: name });
  const rows = await call('backup.list', {});
  return rows.find((row) => row.reason === 'before-restore' && !known.has(row.name)) ?? null;
}
