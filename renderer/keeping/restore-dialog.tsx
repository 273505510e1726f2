// Before a backup is restored: what will happen, what is not in it, and what is kept.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupRow, LibraryCounts } from '../../preload/api';
import { wordMoment } from '../dates';
import { CallFailure } from '../library';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Tip } from '../ui/tip';
import { failureSentence } from '../words';
import { countWords, differenceWords } from './backup-words';
import styles from './restore-dialog.module.css';
import { useRestore } from './use-restore';

interface RestoreDialogProps {
  backup: BackupRow;
  now: LibraryCounts | undefined;
  onClose: () => void;
}

export function RestoreDialog({ backup, now, onClose }: RestoreDialogProps) {
  const { t } = useTranslation('keeping');
  const restore = useRestore();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  // After the dialog has opened: it would take the focus to its first control.
  useEffect(() => button.current?.focus(), []);
  const difference = backup.counts && now ? differenceWords(backup.counts, now) : null;
  const act = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await restore(backup);
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t('restore.title', { time: wordMoment(backup.madeAt) })}
      onClose={onClose}
      foot={(
        <>
          <Button disabled={isBusy} onClick={onClose}>{t('ui:cancel')}</Button>
          <Button ref={button} look="primary" aria-disabled={isBusy} onClick={isBusy ? undefined : () => void act()}>{isBusy ? t('restore.running') : t('restore.act')}</Button>
        </>
      )}
    >
      <ul className={styles.says}>
        <li>{backup.counts ? t('restore.will', { counts: countWords(backup.counts) }) : t('restore.will.unknown')}</li>
        {difference && <li>{t('restore.loses', { difference })}</li>}
        <li>{t('restore.kept')}</li>
      </ul>
      {failure && <Tip tone="bad">{failureSentence(failure)}</Tip>}
    </Dialog>
  );
}
