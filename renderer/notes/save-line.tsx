// The foot of a note: saved, and when; or what stands in the way, and that the text is safe.
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { wordTime } from '../dates';
import { call } from '../library';
import { useNavigation } from '../navigation';
import { Button } from '../ui/button';
import { Kbd } from '../ui/kbd';
import { Tip } from '../ui/tip';
import { useToast } from '../ui/toast';
import { Verdict } from '../ui/verdict';
import { failureSentence } from '../words';
import styles from './editor.module.css';
import type { NoteKeeper, SaveStatus } from './note-keeper';

interface SaveLineProps {
  keeper: NoteKeeper;
  status: SaveStatus;
  /** The note's words, for counting. */
  text: string;
}

export function SaveLine({ keeper, status, text }: SaveLineProps) {
  const { t } = useTranslation('notes');
  return (
    <footer className={styles.foot}>
      {status.state === 'failed' && <Trouble keeper={keeper} status={status} />}
      <div className={styles.line}>
        <span role="status"><StatusWords status={status} /></span>
        <span>{t('words', { count: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0 })}</span>
        <span className={styles.hints}>
          <span><Kbd keys={['@']} />{t('hint.actor')}</span>
          <span><Kbd keys={['[[']} />{t('hint.link')}</span>
        </span>
      </div>
    </footer>
  );
}

function StatusWords({ status }: { status: SaveStatus }) {
  const { t } = useTranslation('notes');
  if (status.state !== 'saved') return <span>{t(`save.${status.state}`)}</span>;
  return <Verdict tone="ok" icon={Check}>{t('save.saved', { time: wordTime(new Date(status.at)) })}</Verdict>;
}

function Trouble({ keeper, status }: { keeper: NoteKeeper; status: Extract<SaveStatus, { state: 'failed' }> }) {
  const { t } = useTranslation('notes');
  const navigation = useNavigation();
  const toast = useToast();
  const isGone = status.failure.code === 'not-found';
  const keep = async () => {
    try {
      const { record } = await call('note.add', keeper.written);
      keeper.abandon();
      navigation.go({ place: 'notes', note: record.id });
    } catch (error) {
      toast.failed(error);
    }
  };
  return (
    <Tip tone="bad">
      <p>{isGone ? t('trouble.gone') : `${failureSentence(status.failure)} ${t('trouble.safe')}`}</p>
      <Button isSmall onClick={() => void (isGone ? keep() : keeper.flush())}>{isGone ? t('trouble.keep') : t('trouble.retry')}</Button>
    </Tip>
  );
}
