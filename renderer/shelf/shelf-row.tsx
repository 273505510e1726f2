// A line of the shelf: the title; source, date, language; what is marked in it.
import { useTranslation } from 'react-i18next';
import type { ArticleRow } from '../../preload/api';
import { wordDate, wordMoment } from '../dates';
import { nameOfLanguage } from '../reader/header';
import { Ticks } from '../ui/kind';
import { wordNumber, type Language } from '../words';
import styles from './shelf-row.module.css';

interface ShelfRowProps {
  /** Not loaded yet: its place is kept. */
  article: ArticleRow | undefined;
  language: Language;
}

export function ShelfRow({ article, language }: ShelfRowProps) {
  const { t, i18n } = useTranslation('shelf');
  if (!article) return <div className={styles.row} aria-busy="true"><span className={styles.waiting} /></div>;
  const { title, publisher, byline, date, highlights, ticks } = article;
  const source = publisher ?? byline;
  const isForeign = article.language !== null && article.language !== language;
  const isBare = !source && !date && !isForeign;
  return (
    <div className={styles.row}>
      <div className={styles.title} dir="auto">{title}</div>
      <div className={styles.meta} lang={i18n.language}>
        {source && <span className={styles.source} lang={article.language ?? undefined} dir="auto">{source}</span>}
        {date && <span>{wordDate(date)}</span>}
        {isForeign && <span>{source || date ? article.language : nameOfLanguage(article.language ?? '')}</span>}
        {isBare && <span>{t('added', { when: wordMoment(article.importedAt) })}</span>}
        {highlights > 0 && (
          <span className={styles.push}><Ticks kinds={ticks} label={t('highlights', { count: highlights })} /><span aria-hidden="true">{wordNumber(highlights)}</span></span>
        )}
      </div>
    </div>
  );
}
