// A line of the list of highlights. Read aloud it says: highlight 3 of 12, claim, ¶4, its words, 2 tags and which, comment.
import { useTranslation } from 'react-i18next';
import { MessageSquare } from 'lucide-react';
import { paragraphAt, type paragraphsOf } from '../../preload/paragraphs';
import { Hidden } from '../ui/hidden';
import { Icon } from '../ui/icon';
import { KindLabel } from '../ui/kind';
import { AnchorWords } from './anchor-status';
import type { Listed } from './filtering';
import styles from './highlight-list.module.css';
import { isQuoted } from './names';

interface HighlightRowProps {
  listed: Listed | undefined;
  /** All there are in the article. */
  total: number;
  paragraphs: ReturnType<typeof paragraphsOf>;
  text: string;
  lang: string | undefined;
}

export function HighlightRow({ listed, total, paragraphs, text, lang }: HighlightRowProps) {
  const { t } = useTranslation('reader');
  if (!listed) return null;
  const { kind, start, end, status, tags, comment } = listed.highlight;
  const words = text.slice(start, end);
  return (
    <div className={styles.row}>
      <span className={styles.head}>
        <Hidden>{t('cardPlace', { place: listed.place, total })} </Hidden>
        <KindLabel kind={kind} /><Hidden>, </Hidden>
        <span className={styles.push}>{comment !== '' && <Icon of={MessageSquare} size="small" />}{`¶${paragraphAt(paragraphs, start)}`}</span><Hidden>, </Hidden>
      </span>
      <span className={styles.words} lang={lang} dir="auto">{isQuoted(words) ? words : t('quoted', { quote: words })}</span>
      {status !== 'exact' && <span className={styles.came}><Hidden>, </Hidden><AnchorWords highlight={listed.highlight} /></span>}
      {tags.length > 0 && (
        <span className={styles.tags}>
          <Hidden>, {t('list.tags', { count: tags.length })}: </Hidden>
          {tags.map(({ tag, name }) => <span key={tag} className={styles.tag} dir="auto">{name} </span>)}
        </span>
      )}
      {comment !== '' && <Hidden>, {t('list.comment')}</Hidden>}
    </div>
  );
}
