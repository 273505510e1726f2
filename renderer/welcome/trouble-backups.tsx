// The newest backups of a library in trouble: choose one, restore it. The newest is chosen already.
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Check } from 'lucide-react';
import type { BackupRow } from '../../preload/api';
import { wordMoment } from '../dates';
import { countWords, reasonWords } from '../keeping/backup-words';
import { useRestore } from '../keeping/use-restore';
import { Button } from '../ui/button';
import { Verdict } from '../ui/verdict';
import { capital } from '../words';
import styles from './trouble.module.css';

interface TroubleBackupsProps {
  /** The newest first; at least one. */
  backups: readonly BackupRow[];
  isBusy: boolean;
  during: (act: () => Promise<unknown>) => Promise<void>;
}

export function TroubleBackups({ backups, isBusy, during }: TroubleBackupsProps) {
  const { t } = useTranslation('welcome');
  const restore = useRestore();
  const [name, setName] = useState<string | null>(null);
  const chosen = backups.find((one) => one.name === name) ?? backups[0];
  if (!chosen) return null;
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void during(() => restore(chosen));
  };
  return (
    <form onSubmit={submitted}>
      <fieldset className={styles.backups}>
        <legend>{t('trouble.restore.legend')}</legend>
        {backups.map((backup) => (
          <label key={backup.name} className={styles.backup}>
            <input type="radio" name="backup" autoFocus={backup === chosen} checked={backup === chosen} onChange={() => setName(backup.name)} />
            <span>
              <strong>{capital(wordMoment(backup.madeAt))}</strong>
              <small>{[backup.counts && countWords(backup.counts), reasonWords(backup)].filter(Boolean).join(' · ')}</small>
            </span>
            <Verdict tone="ok" icon={Check}>{t('trouble.restore.checked')}</Verdict>
          </label>
        ))}
      </fieldset>
      <Button type="submit" look="primary" aria-disabled={isBusy}>
        {isBusy ? t('trouble.restore.running') : t('trouble.restore', { time: wordMoment(chosen.madeAt) })}
      </Button>
    </form>
  );
}
