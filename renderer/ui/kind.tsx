// A kind of highlight in colour, pattern and word: never by colour alone.
import { useTranslation } from 'react-i18next';
import type { HighlightKind } from '../../preload/api';
import styles from './kind.module.css';

export function Swatch({ kind }: { kind: HighlightKind }) {
  return <span className={styles.swatch} data-kind={kind} aria-hidden="true" />;
}

export function KindLabel({ kind }: { kind: HighlightKind }) {
  const { t } = useTranslation('ui');
  return <span className={styles.kind} data-kind={kind}><Swatch kind={kind} /> {t(`kind.${kind}`)}</span>;
}

/** The kinds of an article's first highlights, as coloured ticks. */
export function Ticks({ kinds, label }: { kinds: readonly HighlightKind[]; label: string }) {
  return (
    <span className={styles.ticks} role="img" aria-label={label}>
      {kinds.map((kind, place) => <i key={place} data-kind={kind} />)}
    </span>
  );
}
