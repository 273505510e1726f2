// How far a preview or an import is. Its lines keep their place from the first file to the last, so nothing below them jumps.
import { useTranslation } from 'react-i18next';
import type { Job } from '../../preload/api';
import { Progress } from '../ui/progress';
import { wordNumber } from '../words';
import styles from './far.module.css';
import { stepOf, useTimeLeft } from './time-left';

interface FarProps {
  job: Job;
  label: string;
  /** Where that is known better than the job knew it when it stopped. */
  done?: number;
}

export function Far({ job, label, done = job.done }: FarProps) {
  const { t } = useTranslation('import');
  const { isLong, seconds } = useTimeLeft(job);
  const isRunning = job.state === 'running';
  const step = seconds === null ? null : stepOf(seconds);
  return (
    <div className={styles.far}>
      <p>
        <strong>{wordNumber(done)}</strong>
        <span>{job.total > 0 ? t('far', { count: job.total, total: wordNumber(job.total) }) : isRunning ? t('counting') : ''}</span>
        <span className={styles.state}>{isRunning && step ? t(`left.${step.unit}`, { count: step.count }) : t(`state.${job.kind}.${job.state}`)}</span>
      </p>
      <div className={styles.track}>{isRunning && isLong && <Progress label={label} done={job.done} total={job.total} />}</div>
    </div>
  );
}
