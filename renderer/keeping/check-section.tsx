// "Check library": everything is read once, and what is damaged is named.
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { DamageRow, Job } from '../../preload/api';
import { useJobs } from '../jobs';
import { call } from '../library';
import { useNavigation } from '../navigation';
import { usePages } from '../pages';
import { Button } from '../ui/button';
import { ListBox } from '../ui/list-box';
import { PaneBar } from '../ui/pane';
import { Progress } from '../ui/progress';
import { Tip } from '../ui/tip';
import { useToast } from '../ui/toast';
import { failureSentence, wordNumber } from '../words';
import styles from './rows.module.css';

const ROW_HEIGHT = 33;

export function CheckSection() {
  const { t } = useTranslation('keeping');
  const { failed } = useToast();
  // What an earlier check found may have been mended or have spread since.
  const job = useJobs().find((one) => one.kind === 'check' && (one.sinceOpening || one.state === 'running'));
  const isRunning = job?.state === 'running';
  return (
    <>
      <PaneBar title={t('section.check')}>
        {isRunning && <Button onClick={() => void call('job.cancel', { job: job.id }).catch(failed)}>{t('ui:cancel')}</Button>}
        {!isRunning && <Button data-first="" onClick={() => void call('check.start', {}).catch(failed)}>{job ? t('check.again') : t('check.act')}</Button>}
      </PaneBar>
      <p className={styles.lead}>{t('check.lead')}</p>
      {job && <Outcome key={job.id} job={job} />}
    </>
  );
}

function Outcome({ job }: { job: Job }) {
  const { t } = useTranslation('keeping');
  if (job.state === 'running') {
    return (
      <div className={styles.progress} role="status">
        <p>{t('check.running')} {job.total > 0 && t('check.far', { done: wordNumber(job.done), total: wordNumber(job.total) })}</p>
        <Progress label={t('check.running')} done={job.done} total={job.total} />
      </div>
    );
  }
  if (job.state === 'cancelled') return <div className={styles.tip}><Tip tone="plain">{t('check.stopped')}</Tip></div>;
  if (job.state === 'failed') return <div className={styles.tip}><Tip tone="bad">{job.error && failureSentence(job.error)}</Tip></div>;
  return <Found job={job} />;
}

function Found({ job }: { job: Job }) {
  const { t } = useTranslation('keeping');
  const { go } = useNavigation();
  const ask = useCallback((from: number, count: number) => call('check.damages', { job: job.id, from, count }), [job.id]);
  const { total, row, show } = usePages<DamageRow>(ask, 'article note highlight');
  if (total === null) return null;
  if (total === 0) {
    return <div className={styles.tip} role="status"><Tip tone="good"><b>{t('check.sound')}</b> {t('check.read', { count: job.total })}</Tip></div>;
  }
  const open = (damage: DamageRow | undefined) => {
    if (damage?.kind === 'note') return go({ place: 'notes', note: damage.id });
    if (damage && damage.article !== null) go({ place: 'shelf', article: damage.article, ...(damage.kind === 'highlight' ? { highlight: damage.id } : {}) });
  };
  return (
    <>
      <div className={styles.tip}><Tip tone="bad"><b>{t('check.damaged', { count: total })}</b> {t('check.damaged.text')}</Tip></div>
      <div className={styles.acts}><Button onClick={() => go({ place: 'library', section: 'backups' })}>{t('check.toBackups')}</Button></div>
      <ListBox
        label={t('check.list')}
        part="damages"
        count={total}
        rowHeight={ROW_HEIGHT}
        selected={-1}
        keyOf={(index) => index}
        onOpen={(index) => open(row(index))}
        onRange={show}
        isDisabled={(index) => row(index)?.article === null && row(index)?.kind !== 'note'}
        render={(index) => <DamageLine damage={row(index)} />}
      />
    </>
  );
}

function DamageLine({ damage }: { damage: DamageRow | undefined }) {
  const { t } = useTranslation('keeping');
  if (!damage) return <div className={styles.row} aria-busy="true" />;
  const { kind, title, what, article } = damage;
  return (
    <div className={styles.row}>
      <span className={styles.when}>{kind === 'file' || kind === 'search' || kind === 'zone' ? '' : t(`kind.${kind}`)}</span>
      <span className={styles.words} dir="auto">
        {t(`damage.${kind}`, { title: title || t('check.untitled') })}
        <span className={styles.more}>{t(`what.${kind === 'search' ? 'search' : what}`)}</span>
      </span>
      <span className={styles.link}>{article !== null || kind === 'note' ? t('check.show') : ''}</span>
    </div>
  );
}
