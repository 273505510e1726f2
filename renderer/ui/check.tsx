// A box to tick, with its words; what it is for stands below them.
import { useId, type ReactNode } from 'react';
import styles from './check.module.css';

interface CheckProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  hint?: ReactNode;
  children: ReactNode;
}

export function Check({ checked, onChange, hint, children }: CheckProps) {
  const id = useId();
  return (
    <div className={styles.whole}>
      <label className={styles.label}>
        <input type="checkbox" className={styles.box} checked={checked} aria-describedby={hint === undefined ? undefined : id} onChange={(event) => onChange(event.target.checked)} />
        {children}
      </label>
      {hint !== undefined && <p id={id} className={styles.hint}>{hint}</p>}
    </div>
  );
}
