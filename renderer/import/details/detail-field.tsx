// One fact of an article, to be put right: kept when the field is left or Enter is pressed; what cannot be kept stays in the field and is explained.
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Editable } from '../../../preload/imports';
import { classes } from '../../ui/classes';
import { checkedFact } from './checks';
import styles from './details.module.css';

interface DetailFieldProps {
  field: Editable;
  /** Undefined where several articles differ. */
  value: string | null | undefined;
  onSave: (value: string | null) => void;
  /** What is to be said of the value, below it. */
  hint?: string | null;
  lang?: string | undefined;
}

export function DetailField({ field, value, onSave, hint = null, lang }: DetailFieldProps) {
  const { t } = useTranslation('import');
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  // What was kept is shown as it was kept.
  useEffect(() => setDraft(null), [value]);

  const checked = draft === null ? null : checkedFact(field, draft);
  const wrong = isTried && checked && 'wrong' in checked ? checked.wrong : null;
  const forget = () => {
    setDraft(null);
    setTried(false);
  };
  const keep = () => {
    if (draft === null || checked === null) return;
    // Of several articles, what one did not type stays as it is.
    if (draft.trim() === (value ?? '')) return forget();
    setTried(true);
    if ('value' in checked) onSave(checked.value);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) keep();
    else if (event.key === 'Escape' && draft !== null) forget();
    else return;
    event.preventDefault();
  };
  const below = wrong ? t(`wrong.${wrong}`) : hint;
  return (
    <>
      <label htmlFor={id}>{t(`detail.${field}`)}</label>
      <div className={styles.control}>
        <input
          id={id}
          className={classes(styles.input, wrong && styles.bad)}
          dir="auto"
          lang={lang}
          spellCheck={false}
          value={draft ?? value ?? ''}
          placeholder={value === undefined ? t('detail.mixed') : ''}
          aria-invalid={wrong !== null}
          aria-describedby={below ? `${id}-below` : undefined}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={keep}
          onKeyDown={pressed}
        />
        {below && <p id={`${id}-below`} className={classes(styles.below, wrong && styles.wrong)} role={wrong ? 'alert' : undefined}>{below}</p>}
      </div>
    </>
  );
}
