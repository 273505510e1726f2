// The line at the foot: what the library holds, long work, and the keys that work right here.
import { Fragment, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Job } from '../../preload/api';
import { useJobs } from '../jobs';
import { useNavigation, type Place, type Position } from '../navigation';
import { useQuery } from '../query';
import { usePins } from '../reader/pins';
import { useReaderStatus, type ReaderStatus } from '../reader/status';
import { Kbd } from '../ui/kbd';
import { Progress } from '../ui/progress';
import { spellCommand } from '../ui/keys';
import type { CommandId } from '../../preload/commands';
import { wordNumber } from '../words';
import styles from './status-bar.module.css';

type Hint = { keys: string[]; key: string } | CommandId;

const MOVE = { keys: ['↑', '↓'], key: 'move' };
const OPEN = { keys: ['Enter'], key: 'open' };
const TRASH = { keys: ['Del'], key: 'trash' };
const HINTS: Record<string, Hint[]> = {
  shelf: [MOVE, OPEN, TRASH, 'import.files', 'go.nextPane'],
  reader: ['highlight.add', 'highlight.tag', 'highlight.actor', 'highlight.claim', 'highlight.note', 'highlight.next'],
  highlights: [MOVE, { keys: ['Shift', '↓'], key: 'several' }, 'highlight.tag', 'highlight.trash', 'highlight.list'],
  note: ['note.done', 'go.back'],
  actors: [MOVE, 'go.nextPane', 'go.back'],
  claims: [MOVE, 'go.nextPane', 'go.back'],
  notes: ['note.new', 'go.nextPane'],
  import: ['import.files', 'import.folder'],
  staged: [{ keys: ['Shift', '↓'], key: 'several' }, { keys: ['Enter'], key: 'details' }, { keys: ['Del'], key: 'leaveOut' }, 'import.run'],
  report: [MOVE, OPEN, 'import.files'],
  imports: [MOVE, 'import.files', 'go.nextPane'],
  repair: ['repair.next', 'repair.previous', 'repair.accept', 'repair.place', 'repair.drop'],
  history: [MOVE, { keys: ['Enter'], key: 'jump' }, 'go.nextPane'],
  trash: [MOVE, { keys: ['Enter'], key: 'restore' }, 'go.nextPane'],
  backups: [MOVE, { keys: ['Enter'], key: 'restore' }, 'go.nextPane'],
  damages: [MOVE, OPEN, 'go.nextPane'],
  library: ['go.nextPane', 'go.back'],
};

export function StatusBar() {
  const { t } = useTranslation('app');
  const navigation = useNavigation();
  const part = useFocusedPart(navigation.place);
  const counts = useQuery('library.counts', {}, ['article', 'highlight', 'note', 'claim', 'actor']).answer;
  const reader = useReaderStatus();
  const running = useJobs().find((job) => job.state === 'running' && !isShown(job, navigation));
  return (
    <footer className={styles.status}>
      {reader && <ReaderFacts {...reader} />}
      {!reader && counts && <span>{t('articles', { count: counts.articles })}</span>}
      {!reader && counts && <span className={styles.more}>{t('highlights', { count: counts.highlights })}, {t('notes', { count: counts.notes })}</span>}
      {running && <JobChip job={running} onClick={() => navigation.go(placeOf(running))} />}
      {(part === 'reader' || part === 'highlights') && <PinHints />}
      <span className={styles.hints}>
        {(HINTS[part] ?? []).map((hint) => <HintOf key={typeof hint === 'string' ? hint : hint.key} hint={hint} />)}
        <Hinted keys={['?']}>{t('hint.keys')}</Hinted>
      </span>
    </footer>
  );
}

/** Where one is in the open article, and what it holds. */
function ReaderFacts({ paragraph, paragraphs, highlights }: ReaderStatus) {
  const { t } = useTranslation('app');
  return (
    <>
      <span>{paragraph === null ? t('paragraphs', { count: paragraphs }) : t('paragraph', { paragraph, paragraphs })}</span>
      <span className={styles.more}>{t('highlights', { count: highlights })}</span>
    </>
  );
}

/** Which tags the digits stand for. */
function PinHints() {
  const pins = usePins();
  if (pins.length === 0) return null;
  return <span className={styles.pins}>{pins.map(({ id, pin, name }) => <span key={id}><Kbd keys={[String(pin)]} /><span className={styles.pin} dir="auto">{name}</span></span>)}</span>;
}

function HintOf({ hint }: { hint: Hint }) {
  const { t } = useTranslation('app');
  if (typeof hint === 'string') return <Hinted keys={spellCommand(hint)}>{t(`hint.${hint}`)}</Hinted>;
  return <Hinted keys={hint.keys}>{t(`hint.${hint.key}`)}</Hinted>;
}

function Hinted({ keys, children }: { keys: string[]; children: ReactNode }) {
  return <span><Kbd keys={keys} />{children}</span>;
}

/** Where one follows it. */
function placeOf({ kind }: Job): Partial<Position> {
  if (kind === 'backup') return { place: 'library', section: 'backups' };
  if (kind === 'check') return { place: 'library', section: 'check' };
  return { place: 'import' };
}

/** Where one is now shows it already. */
function isShown(job: Job, now: Position): boolean {
  const { place, section } = placeOf(job);
  return job.kind !== 'export' && now.place === place && (section === undefined || now.section === section);
}

function JobChip({ job, onClick }: { job: Job; onClick: () => void }) {
  const { t } = useTranslation('app');
  const name = t(`job.${job.kind}`);
  const far = job.total > 0 ? t('job.far', { done: wordNumber(job.done), total: wordNumber(job.total) }) : t('job.counting');
  const words = <Fragment><span>{name}, {far}</span><span className={styles.track}><Progress label={name} done={job.done} total={job.total} /></span></Fragment>;
  if (job.kind === 'export') return <span className={styles.job}>{words}</span>;
  return <button type="button" className={styles.job} onClick={onClick}>{words}</button>;
}

/** The part that holds the focus, else the place. */
function useFocusedPart(place: Place): string {
  const [part, setPart] = useState<string | null>(null);
  useEffect(() => {
    const look = () => setPart(document.activeElement?.closest<HTMLElement>('[data-part]')?.dataset['part'] ?? null);
    look();
    document.addEventListener('focusin', look);
    document.addEventListener('focusout', look);
    return () => {
      document.removeEventListener('focusin', look);
      document.removeEventListener('focusout', look);
    };
  }, [place]);
  return part ?? place;
}
