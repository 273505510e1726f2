// The dated copies of the library, and the way back to one of them.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DatabaseBackup, TriangleAlert } from 'lucide-react';
import type { BackupRow, LibraryCounts } from '../../preload/api';
import { useAppState } from '../app-state';
import { wordMoment } from '../dates';
import { useJobs } from '../jobs';
import { call } from '../library';
import { useQuery } from '../query';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ListBox } from '../ui/list-box';
import { PaneBar } from '../ui/pane';
import { Tip } from '../ui/tip';
import { useToast } from '../ui/toast';
import { Verdict } from '../ui/verdict';
import { failureSentence, wordBytes } from '../words';
import { countWords, differenceWords, reasonWords } from './backup-words';
import { RestoreDialog } from './restore-dialog';
import styles from './rows.module.css';
import { useBackups } from './use-backups';

const ROW_HEIGHT = 49;
const NOTHING: BackupRow[] = [];

export function BackupsSection() {
  const { t } = useTranslation('keeping');
  const { library } = useAppState();
  const { rows: known, failure } = useBackups();
  const rows = known ?? NOTHING;
  const now = useQuery('library.counts', {}, ['article', 'highlight', 'note', 'claim', 'actor']).answer;
  const [chosen, setChosen] = useState(0);
  const [asked, setAsked] = useState<BackupRow | null>(null);
  const at = Math.min(chosen, rows.length - 1);
  const backup = rows[at];
  const ask = (row: BackupRow | undefined) => {
    if (row?.counts) setAsked(row);
  };
  const [newest] = rows;

  return (
    <>
      <PaneBar title={newest ? t('backups.last', { time: wordMoment(newest.madeAt) }) : t('section.backups')}>
        {backup && <Button disabled={backup.counts === null} onClick={() => ask(backup)}>{t('backups.restore')}</Button>}
        <MakeButton />
      </PaneBar>
      {library.state === 'open' && <p className={styles.lead}>{t('backups.lead', { folder: folderName(library.path) })}</p>}
      {failure && <div className={styles.tip}><Tip tone="bad">{failureSentence(failure)}</Tip></div>}
      {known !== null && rows.length === 0 && <EmptyState icon={DatabaseBackup} title={t('backups.none')}>{t('backups.none.text')}</EmptyState>}
      {rows.length > 0 && (
        <ListBox
          label={t('section.backups')}
          part="backups"
          count={rows.length}
          rowHeight={ROW_HEIGHT}
          selected={at}
          keyOf={(index) => rows[index]?.name ?? index}
          choosesOnMove
          onOpen={(index, by) => {
            setChosen(index);
            if (by === 'enter') ask(rows[index]);
          }}
          render={(index) => <Row backup={rows[index]} now={now} />}
        />
      )}
      {asked && <RestoreDialog backup={asked} now={now} onClose={() => setAsked(null)} />}
    </>
  );
}

function MakeButton() {
  const { t } = useTranslation('keeping');
  const { failed } = useToast();
  const { library } = useAppState();
  const isRunning = useJobs().some(({ kind, state }) => kind === 'backup' && state === 'running');
  const isReadOnly = library.state === 'open' && library.isReadOnly;
  return (
    <Button disabled={isRunning || isReadOnly} onClick={() => void call('backup.start', {}).catch(failed)}>
      {isRunning ? t('backups.making') : t('backups.make')}
    </Button>
  );
}

function Row({ backup, now }: { backup: BackupRow | undefined; now: LibraryCounts | undefined }) {
  const { t } = useTranslation('keeping');
  if (!backup) return null;
  const { madeAt, bytes, counts } = backup;
  return (
    <div className={styles.row}>
      <time className={styles.when} dateTime={madeAt}>{wordMoment(madeAt)}</time>
      <span className={styles.words}>
        {counts ? countWords(counts) : <Verdict tone="danger" icon={TriangleAlert}>{t('backups.damaged')}</Verdict>}
        <span className={styles.more}>{[reasonWords(backup), counts && now ? differenceWords(counts, now) : null].filter(Boolean).join(' · ')}</span>
      </span>
      <span className={styles.end}>{wordBytes(bytes)}</span>
    </div>
  );
}

function folderName(path: string): string {
  return `${path.split(/[\\/]/).at(-1) ?? path}.backups`;
}
