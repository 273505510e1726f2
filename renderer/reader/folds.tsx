// What came with the page besides the story, folded below it: nothing is thrown away, nothing is in the way.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChevronRight } from 'lucide-react';
import type { Zone } from '../../preload/api';
import { wordDate } from '../dates';
import { classes } from '../ui/classes';
import { Icon } from '../ui/icon';
import type { Block } from './paragraphs';
import { headsOf, type Fold, type FoldName, type Group } from './sections';
import { Words } from './words-of';
import styles from './folds.module.css';

interface FoldsProps {
  folds: readonly Fold[];
  open: ReadonlySet<FoldName>;
  onToggle: (name: FoldName, isOpen: boolean) => void;
  text: string;
  lang: string | undefined;
  caret: number | null;
  /** Draws the cards of the highlights that begin in a block. */
  cardsOf: (block: Block) => ReactNode;
}

export function Folds({ folds, open, onToggle, ...drawing }: FoldsProps) {
  const { t } = useTranslation('reader');
  if (folds.length === 0) return null;
  return (
    <div className={styles.folds}>
      {folds.map(({ name, count, groups }) => (
        <details key={name} className={styles.fold} open={open.has(name)} onToggle={(event) => onToggle(name, event.currentTarget.open)}>
          <summary>
            <Icon of={ChevronRight} size="small" />
            <b>{t(`fold.${name}`)}</b> {t(`foldCount.${name}`, { count })}
            <span className={styles.push}>{t('notSearched')}</span>
          </summary>
          <div className={styles.inside}>{groups.map((group) => <GroupOf key={group.blocks[0]?.start} group={group} {...drawing} />)}</div>
        </details>
      ))}
    </div>
  );
}

function GroupOf({ group, text, lang, caret, cardsOf }: { group: Group } & Pick<FoldsProps, 'text' | 'lang' | 'caret' | 'cardsOf'>) {
  const { zone, blocks } = group;
  const heads = headsOf(group, text);
  const isTime = (block: Block) => zone?.kind === 'related-item' && text.slice(block.start, block.end) === zone.detail?.at;
  return (
    <div className={classes(styles.group, zone?.kind === 'comment' && styles.comment)}>
      {zone?.kind === 'comment' && <Detail zone={zone} />}
      {blocks.map((block, place) => (
        <div key={block.start}>
          <p
            className={classes(styles.text, (place < heads || isTime(block)) && styles.head, block.start === caret && styles.caret)}
            data-start={block.start}
            lang={lang}
            dir="auto"
          >
            <Words text={text} start={block.start} end={block.end} />
          </p>
          {cardsOf(block)}
        </div>
      ))}
    </div>
  );
}

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
