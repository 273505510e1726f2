// Which files of a preview or report are listed: by what becomes of them, and by words.
import { useTranslation } from 'react-i18next';
import { Search } from 'lucide-react';
import { Field } from '../ui/field';
import { Segments, type Segment } from '../ui/segments';
import styles from './lists.module.css';

interface FiltersProps<Value extends string> {
  label: string;
  segments: readonly Segment<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  typed?: string;
  onType?: (typed: string) => void;
}

export function Filters<Value extends string>({ label, segments, value, onChange, typed, onType }: FiltersProps<Value>) {
  const { t } = useTranslation('import');
  return (
    <div className={styles.filters}>
      <Segments label={label} segments={segments} value={value} onChange={onChange} />
      {onType && <Field className={styles.find} label={t('find')} placeholder={t('find')} icon={Search} value={typed} onChange={(event) => onType(event.target.value)} />}
    </div>
  );
}
