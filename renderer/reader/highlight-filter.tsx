// Narrows the list of highlights to a kind or a tag.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { HIGHLIGHT_KINDS, type Highlight } from '../../preload/records';
import { kindsIn, tagsIn, type Filter } from './filtering';
import styles from './highlight-list.module.css';

interface HighlightFilterProps {
  highlights: readonly Highlight[];
  filter: Filter;
  onChange: (filter: Filter) => void;
}

export function HighlightFilter({ highlights, filter, onChange }: HighlightFilterProps) {
  const { t } = useTranslation('reader');
  const tags = useMemo(() => tagsIn(highlights), [highlights]);
  const kinds = useMemo(() => kindsIn(highlights), [highlights]);
  if (highlights.length < 2) return null;
  return (
    <div className={styles.filter}>
      <select
        aria-label={t('list.byKind')}
        value={filter.kind ?? ''}
        onChange={(event) => onChange({ ...filter, kind: HIGHLIGHT_KINDS.find((kind) => kind === event.target.value) ?? null })}
      >
        <option value="">{t('list.allKinds')}</option>
        {HIGHLIGHT_KINDS.filter((kind) => kinds.has(kind) || kind === filter.kind).map((kind) => <option key={kind} value={kind}>{t(`ui:kind.${kind}`)}</option>)}
      </select>
      {tags.length > 0 && (
        <select aria-label={t('list.byTag')} value={filter.tag ?? ''} onChange={(event) => onChange({ ...filter, tag: Number(event.target.value) || null })}>
          <option value="">{t('list.allTags')}</option>
          {tags.map(({ tag, name }) => <option key={tag} value={tag}>{name}</option>)}
        </select>
      )}
    </div>
  );
}
