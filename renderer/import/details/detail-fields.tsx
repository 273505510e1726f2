// What is known of an article, or of several at once, in fields: before the import of what was read, after it of what is on the shelf.
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DateReason } from '../../../preload/records';
import type { Editable } from '../../../preload/imports';
import { wordDate } from '../../dates';
import { DetailField } from './detail-field';
import { DetailSelect } from './detail-select';
import { languageOptions } from './languages';
import styles from './details.module.css';

/** A fact that is missing is not the same in all of them. */
export type Facts = Partial<Record<Editable, string | null>>;
export type FactChange = Partial<Record<Editable, string | null>>;

interface DetailFieldsProps {
  facts: Facts;
  dateReason: DateReason | null;
  onSave: (change: FactChange) => void;
  /** Several articles: what only one can have is left out. */
  isMany?: boolean;
  /** The encoding, where there is one to be said. */
  more?: ReactNode;
}

const BEFORE: readonly Editable[] = ['title', 'byline', 'publisher', 'via', 'date'];

export function DetailFields({ facts, dateReason, onSave, isMany = false, more }: DetailFieldsProps) {
  const { t } = useTranslation('import');
  const { language } = facts;
  const languages = useMemo(() => [{ value: '', label: t('detail.unknown') }, ...languageOptions(language)], [language, t]);
  const fieldOf = (field: Editable) => (
    <DetailField
      key={field}
      field={field}
      value={facts[field]}
      lang={field === 'date' || field === 'url' ? undefined : language ?? undefined}
      hint={field === 'date' ? dateHint() : null}
      onSave={(value) => onSave({ [field]: value })}
    />
  );
  function dateHint(): string | null {
    const { date } = facts;
    if (!date) return date === null ? t('detail.dateForms') : null;
    return dateReason ? `${wordDate(date)}, ${t(`reader:dateReason.${dateReason}`)}` : wordDate(date);
  }
  return (
    <div className={styles.fields}>
      {BEFORE.filter((field) => !isMany || field !== 'title').map(fieldOf)}
      <DetailSelect
        label={t('detail.language')}
        value={language === undefined ? undefined : language ?? ''}
        options={languages}
        onSave={(value) => onSave({ language: value === '' ? null : value })}
      />
      {!isMany && fieldOf('url')}
      {more}
    </div>
  );
}
