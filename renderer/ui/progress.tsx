// How far a job is. The width is set through the element's style, which the window's content policy allows.
import styles from './progress.module.css';

interface ProgressProps {
  label: string;
  done: number;
  /** 0 while it is still being counted. */
  total: number;
}

export function Progress({ label, done, total }: ProgressProps) {
  const share = total === 0 ? 0 : Math.min(1, done / total);
  return (
    <div className={styles.track} role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={total || undefined} aria-valuenow={total ? done : undefined}>
      <i style={{ inlineSize: `${share * 100}%` }} />
    </div>
  );
}
