// The cards beside a paragraph: one for each highlight that begins in it. They are also the way to highlights for those who do not see the text.
// A selected card grows over what is below it: its place in the page stays as it was, so that no text moves.
import { memo, useRef, useState } from 'react';
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
import { useInSight } from './use-in-sight';
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

const Card = memo(function Card({ highlight, isSelected, onSelect }: CardProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const [isWriting, setWriting] = useState(false);
  useInSight(sheet, isSelected ? highlight : null);
  return (
    <li className={classes(styles.card, isSelected && styles.selected)} data-kind={highlight.kind}>
      {isSelected && <Place highlight={highlight} isHeld={isWriting} />}
      <div ref={sheet} className={styles.sheet}>
        <button type="button" className={styles.face} data-highlight={highlight.id} aria-pressed={isSelected} onClick={() => onSelect(highlight)}>
          <Face highlight={highlight} isOpen={isSelected} />
        </button>
        {isSelected && <OpenCard highlight={highlight} onWriting={setWriting} />}
      </div>
    </li>
  );
});

/** What the card takes at rest, kept for it unseen. What is being written counts only when it is. */
function Place({ highlight, isHeld }: { highlight: Highlight; isHeld: boolean }) {
  const held = useRef(highlight);
  if (!isHeld) held.current = highlight;
  return <div className={classes(styles.place, styles.face)} aria-hidden="true"><Face highlight={held.current} isOpen={false} /></div>;
}

const Face = memo(function Face({ highlight, isOpen }: { highlight: Highlight; isOpen: boolean }) {
  const { t } = useTranslation('reader');
  const { kind, quote, status, comment, claims, tags } = highlight;
  // Of the open card, the comment stands below, where it can be written.
  const says = (isOpen ? '' : comment) || claims[0]?.statement || '';
  return (
    <>
      <span className={styles.head}>
        <Hidden><PlaceOf id={highlight.id} /></Hidden>
        <KindLabel kind={kind} />
        <Hidden>{isQuoted(quote) ? quote : t('quoted', { quote })}</Hidden>
        {claims.length > 0 && <span className={styles.codes}>{claims.map(({ claim }) => <span key={claim} className={styles.code}>{`C${claim}`}</span>)}</span>}
      </span>
      {status !== 'exact' && <span className={styles.status}><AnchorWords highlight={highlight} /></span>}
      {says !== '' && <span className={styles.says} dir="auto">{says}</span>}
      {tags.length > 0 && <span className={styles.tags}>{tags.map(({ tag, name: word }) => <span key={tag} dir="auto">{word}</span>)}</span>}
    </>
  );
});
