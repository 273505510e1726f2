// Every change as a named step with its time, the newest first. Choosing one leads back, or forward again, to just after it.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { History } from 'lucide-react';
import type { Step } from '../../preload/api';
import { wordMoment } from '../dates';
import { call } from '../library';
import { useKeyOf, usePages } from '../pages';
import { useQuery } from '../query';
import { classes } from '../ui/classes';
import { EmptyState } from '../ui/empty-state';
import { ListBox } from '../ui/list-box';
import { PaneBar } from '../ui/pane';
import { Tip } from '../ui/tip';
import { capital, failureSentence, stepWords, wordNumber } from '../words';
import styles from './rows.module.css';
import { useJump } from './use-jump';

const ROW_HEIGHT = 33;
const askSteps = (from: number, count: number) => call('history.list', { from, count });

export function HistorySection() {
  const { t } = useTranslation('keeping');
  const { total, failure, row, show } = usePages<Step>(askSteps, 'history');
  const top = useQuery('history.top', {}).answer;
  const jump = useJump();
  const now = top === undefined ? null : top.undo?.id ?? 0;
  const count = total ?? 0;
  const selected = useMemo(() => {
    if (now === 0) return count;
    for (let index = 0; index < count; index++) if (row(index)?.id === now) return index;
    return -1;
  }, [count, now, row]);
  const keyOf = useKeyOf(row);
  const open = (index: number) => {
    if (index === count) return void jump({ to: null, from: now ?? 0 });
    const step = row(index);
    if (step && step.state !== 'abandoned' && step.id !== now) void jump({ to: step, from: now ?? 0 });
  };

  return (
    <>
      <PaneBar title={t('section.history')} count={total === null ? undefined : wordNumber(count)} />
      {count > 0 && <p className={styles.lead}>{t('history.lead')}</p>}
      {failure && <div className={styles.tip}><Tip tone="bad">{failureSentence(failure)}</Tip></div>}
      {total === 0 && <EmptyState icon={History} title={t('history.empty.title')}>{t('history.empty.text')}</EmptyState>}
      {count > 0 && (
        <ListBox
          label={t('section.history')}
          part="history"
          count={count + 1}
          rowHeight={ROW_HEIGHT}
          selected={selected}
          keyOf={keyOf}
          onOpen={open}
          onRange={show}
          isDisabled={(index) => row(index)?.state === 'abandoned'}
          render={(index) => (index === count ? <StartRow isNow={now === 0} /> : <StepRow step={row(index)} isNow={row(index)?.id === now} />)}
        />
      )}
    </>
  );
}

function StepRow({ step, isNow }: { step: Step | undefined; isNow: boolean }) {
  const { t } = useTranslation('keeping');
  if (!step) return <div className={styles.row} aria-busy="true" />;
  const isUndone = step.state !== 'done';
  return (
    <div className={classes(styles.row, step.state === 'undone' && styles.undone, step.state === 'abandoned' && styles.abandoned)}>
      <time className={styles.when} dateTime={step.madeAt}>{wordMoment(step.madeAt)}</time>
      <span className={styles.words} dir="auto">{capital(stepWords(step.label))}</span>
      <span className={classes(styles.end, isNow && styles.now)}>{isNow ? t('history.now') : isUndone ? t(`history.${step.state}`) : ''}</span>
    </div>
  );
}

function StartRow({ isNow }: { isNow: boolean }) {
  const { t } = useTranslation('keeping');
  return (
    <div className={styles.row}>
      <span className={styles.when} />
      <span className={styles.words}>{t('history.start')}</span>
      <span className={classes(styles.end, isNow && styles.now)}>{isNow ? t('history.now') : ''}</span>
    </div>
  );
}
