// The cards beside a paragraph: one for each highlight that begins in it. They are also the way to highlights for those who do not see the text.
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Highlight } from '../../preload/api';
import { classes } from '../ui/classes';
import { Hidden } from '../ui/hidden';
import { KindLabel } from '../ui/kind';
import { AnchorWords } from './anchor-status';
import styles from './cards.module.css';
import { isQuoted } from './names';
import { OpenCard } from './open-card';

interface CardsProps {
  highlights: readonly Highlight[];
  /** The place of the first one among all of the article's, counted from 1. */
  first: number;
  total: number;
  selected: number | null;
  onSelect: (highlight: Highlight) => void;
}

export const Cards = memo(function Cards({ highlights, first, total, selected, onSelect }: CardsProps) {
  if (highlights.length === 0) return null;
  return (
    <ul className={styles.cards}>
      {highlights.map((highlight, place) => (
        <li key={highlight.id} className={classes(styles.card, highlight.id === selected && styles.selected)} data-kind={highlight.kind}>
          <Face highlight={highlight} place={first + place} total={total} isSelected={highlight.id === selected} onSelect={onSelect} />
          {highlight.id === selected && <OpenCard highlight={highlight} />}
        </li>
      ))}
    </ul>
  );
});

interface FaceProps {
  highlight: Highlight;
  place: number;
  total: number;
  isSelected: boolean;
  onSelect: (highlight: Highlight) => void;
}

function Face({ highlight, place, total, isSelected, onSelect }: FaceProps) {
  const { t } = useTranslation('reader');
  const { kind, quote, status, comment, claims, tags } = highlight;
  // Of the open card, the comment stands below, where it can be written.
  const says = (isSelected ? '' : comment) || claims[0]?.statement || '';
  return (
    <button type="button" className={styles.face} data-highlight={highlight.id} aria-pressed={isSelected} onClick={() => onSelect(highlight)}>
      <span className={styles.head}>
        <Hidden>{t('cardPlace', { place, total })}</Hidden>
        <KindLabel kind={kind} />
        <Hidden>{isQuoted(quote) ? quote : t('quoted', { quote })}</Hidden>
        {claims.length > 0 && <span className={styles.codes}>{claims.map(({ claim }) => <span key={claim} className={styles.code}>{`C${claim}`}</span>)}</span>}
      </span>
      {status !== 'exact' && <span className={styles.status}><AnchorWords highlight={highlight} /></span>}
      {says !== '' && <span className={styles.says} dir="auto">{says}</span>}
      {tags.length > 0 && <span className={styles.tags}>{tags.map(({ tag, name: word }) => <span key={tag} dir="auto">{word}</span>)}</span>}
    </button>
  );
}
