// What came with the page besides the story, folded below it: nothing is thrown away, nothing is in the way.
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChevronRight } from 'lucide-react';
import type { Highlight, Zone } from '../../preload/api';
import { wordDate } from '../dates';
import { classes } from '../ui/classes';
import { Icon } from '../ui/icon';
import type { Begins } from './begins';
import { partsOf, type Part } from './fold-parts';
import styles from './folds.module.css';
import { PieceOf, type Place } from './piece';
import { blocksOfPiece, endsOf } from './pieces';
import type { Fold, FoldName } from './sections';

interface FoldsProps {
  folds: readonly Fold[];
  open: ReadonlySet<FoldName>;
  onToggle: (name: FoldName, isOpen: boolean) => void;
  text: string;
  lang: string | undefined;
  /** Where the caret's block starts. */
  caret: number | null;
  begins: Begins;
  selected: Highlight | null;
  onSelect: (highlight: Highlight) => void;
}

export function Folds({ folds, open, onToggle, ...drawing }: FoldsProps) {
  const { t } = useTranslation('reader');
  if (folds.length === 0) return null;
  return (
    <div className={styles.folds}>
      {folds.map((fold) => (
        <details key={fold.name} className={styles.fold} open={open.has(fold.name)} onToggle={(event) => onToggle(fold.name, event.currentTarget.open)}>
          <summary>
            <Icon of={ChevronRight} size="small" />
            <b>{t(`fold.${fold.name}`)}</b> {t(`foldCount.${fold.name}`, { count: fold.count })}
            <span className={styles.push}>{t('notSearched')}</span>
          </summary>
          <div className={styles.inside}><PartsOf fold={fold} {...drawing} /></div>
        </details>
      ))}
    </div>
  );
}

type Drawing = Omit<FoldsProps, 'folds' | 'open' | 'onToggle'>;

function PartsOf({ fold, caret, selected, ...drawing }: { fold: Fold } & Drawing) {
  const { text } = drawing;
  const parts = useMemo(() => partsOf(fold, text), [fold, text]);
  return parts.map((part) => {
    const blocks = part.pieces.flatMap(({ piece }) => blocksOfPiece(piece));
    const isHere = blocks.some(({ start }) => start === caret);
    const hasSelected = selected !== null && blocks.some(({ start }) => drawing.begins.get(start)?.includes(selected));
    return <PartOf key={blocks[0]?.start} part={part} caret={isHere ? caret : null} selected={hasSelected ? selected.id : null} {...drawing} />;
  });
}

interface PartProps extends Omit<Drawing, 'selected'> {
  part: Part;
  selected: number | null;
}

/** The same pieces as the story's, one below the other without a grid: their cards stand below them. */
const PartOf = memo(function PartOf({ part: { comment, pieces }, ...drawing }: PartProps) {
  const places = useMemo(() => {
    const ends = endsOf(pieces.map(({ piece }) => piece));
    return new Map([...ends].map((start): [number, Place] => [start, { row: 1, reach: 1, isLast: true }]));
  }, [pieces]);
  return (
    <div className={classes(styles.part, comment && styles.comment)}>
      {comment && <Detail zone={comment} />}
      {pieces.map(({ piece, isQuiet }) => {
        const drawn = <PieceOf key={blocksOfPiece(piece)[0]?.start} piece={piece} places={places} {...drawing} />;
        return isQuiet ? <div key={drawn.key} className={styles.quiet}>{drawn}</div> : drawn;
      })}
    </div>
  );
});

/** Who wrote it and when, as the page said. */
function Detail({ zone }: { zone: Zone }) {
  const { handle, name, at } = zone.detail ?? {};
  if (!handle && !name && !at) return null;
  return (
    <p className={styles.detail}>
      {(name ?? handle) && <b dir="auto">{name ?? handle}</b>}
      {name && handle && <span dir="auto">{handle}</span>}
      {at && <time dateTime={at}>{wordStamp(at)}</time>}
    </p>
  );
}

/** Times are the page's own: no zone is known, so none is converted. */
function wordStamp(at: string): string {
  const [day, time] = at.split('T');
  return day && time ? `${wordDate(day)}, ${time.slice(0, 5)}` : at;
}
