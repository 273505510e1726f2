// The cards beside a paragraph: one for each highlight that begins in it. They are also the way to highlights for those who do not see the text.
import { memo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Highlight } from '../../preload/api';
import { classes } from '../ui/classes';
import { Hidden } from '../ui/hidden';
import { KindLabel } from '../ui/kind';
import { AnchorWords } from './anchor-status';
import styles from './cards.module.css';
import { isQuoted } from './names';
import { OpenCard } from './open-card';
import { PlaceOf, useHasMany } from './places';
import { useNear } from './use-near';

interface CardsProps {
  highlights: readonly Highlight[];
  selected: number | null;
  onSelect: (highlight: Highlight) => void;
}

/** In rem: what a card without words of its own takes, the gap to the next, and the room around them all. */
const CARD = 27 / 16;
const GAP = 6 / 16;
const AROUND = 17 / 16;

export const Cards = memo(function Cards({ highlights, selected, onSelect }: CardsProps) {
  const list = useRef<HTMLUListElement>(null);
  const isNear = useNear(list, useHasMany());
  const count = highlights.length;
  if (count === 0) return null;
  if (!isNear && selected === null) {
    return <ul ref={list} className={styles.cards} style={{ minBlockSize: `${count * CARD + (count - 1) * GAP + AROUND}rem` }} />;
  }
  return (
    <ul ref={list} className={styles.cards}>
      {highlights.map((highlight) => <Card key={highlight.id} highlight={highlight} isSelected={highlight.id === selected} onSelect={onSelect} />)}
    </ul>
  );
});

interface CardProps {
  highlight: Highlight;
  isSelected: boolean;
  onSelect: (highlight: Highlight) => void;
}

/** The selected one lies over what is below it, and its closed form keeps its room: nothing moves when a highlight is selected or written on. */
const Card = memo(function Card({ highlight, isSelected, onSelect }: CardProps) {
  return (
    <li className={classes(styles.card, isSelected && styles.selected)} data-kind={highlight.kind}>
      {isSelected && <div className={classes(styles.face, styles.room)} aria-hidden><FaceWords highlight={highlight} isOpen={false} /></div>}
      <div className={styles.over}>
        <Face highlight={highlight} isSelected={isSelected} onSelect={onSelect} />
        {isSelected && <OpenCard highlight={highlight} />}
      </div>
    </li>
  );
});

function Face({ highlight, isSelected, onSelect }: CardProps) {
  const { t } = useTranslation('reader');
  const { id, quote } = highlight;
  return (
    <button type="button" className={styles.face} data-highlight={id} aria-pressed={isSelected} onClick={() => onSelect(highlight)}>
      <Hidden><PlaceOf id={id} /></Hidden>
      <FaceWords highlight={highlight} isOpen={isSelected}><Hidden>{isQuoted(quote) ? quote : t('quoted', { quote })}</Hidden></FaceWords>
    </button>
  );
}

interface FaceWordsProps {
  highlight: Highlight;
  isOpen: boolean;
  /** Behind the kind. */
  children?: ReactNode;
}

function FaceWords({ highlight, isOpen, children }: FaceWordsProps) {
  const { kind, status, comment, claims, tags } = highlight;
  // Of the open card, the comment stands below, where it can be written.
  const says = (isOpen ? '' : comment) || claims[0]?.statement || '';
  return (
    <>
      <span className={styles.head}>
        <KindLabel kind={kind} />
        {children}
        {claims.length > 0 && <span className={styles.codes}>{claims.map(({ claim }) => <span key={claim} className={styles.code}>{`C${claim}`}</span>)}</span>}
      </span>
      {status !== 'exact' && <span className={styles.status}><AnchorWords highlight={highlight} /></span>}
      {says !== '' && <span className={styles.says} dir="auto">{says}</span>}
      {tags.length > 0 && <span className={styles.tags}>{tags.map(({ tag, name: word }) => <span key={tag} dir="auto">{word}</span>)}</span>}
    </>
  );
}
