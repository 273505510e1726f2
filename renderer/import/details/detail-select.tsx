// One fact of an article that is one of a list: its language, its encoding.
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './details.module.css';

export interface Option {
  value: string;
  label: string;
}

interface DetailSelectProps {
  label: string;
  /** Undefined where several articles differ. */
  value: string | undefined;
  options: readonly Option[];
  onSave: (value: string) => void;
  hint?: string | null;
  isDisabled?: boolean;
}

export function DetailSelect({ label, value, options, onSave, hint = null, isDisabled = false }: DetailSelectProps) {
  const { t } = useTranslation('import');
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <div className={styles.control}>
        <select
          id={id}
          className={styles.input}
          disabled={isDisabled}
          value={value ?? MIXED}
          aria-describedby={hint ? `${id}-below` : undefined}
          onChange={(event) => onSave(event.target.value)}
        >
          {value === undefined && <option value={MIXED} disabled>{t('detail.mixed')}</option>}
          {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
        </select>
        {hint && <p id={`${id}-below`} className={styles.below}>{hint}</p>}
      </div>
    </>
  );
}

/** No value of any list. */
const MIXED = '\u0000';
