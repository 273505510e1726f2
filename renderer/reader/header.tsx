// What is known of the article, before its text: where it came from first, then what it says it is.
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { ChevronLeft } from 'lucide-react';
import type { Article } from '../../preload/api';
import { wordDate } from '../dates';
import { Icon } from '../ui/icon';
import { currentLanguage } from '../words';
import { minutesOf } from './reading-time';
import type { Block } from './paragraphs';
import { Lines } from './paragraph';
import styles from './header.module.css';

interface ArticleHeaderProps {
  article: Article;
  text: string;
  headline: readonly Block[];
  /** Words of the body. */
  words: number;
}

export function ArticleHeader({ article, text, headline, words }: ArticleHeaderProps) {
  const { t } = useTranslation('reader');
  const ladder = [article.publisher, article.via].filter((source) => source !== null);
  const language = article.language ?? undefined;
  return (
    <header className={styles.header}>
      {ladder.length > 0 && (
        <p className={styles.ladder} aria-label={t('ladder')}>
          {ladder.map((source, step) => <Fragment key={source}>{step > 0 && <Icon of={ChevronLeft} size="small" />}<span dir="auto">{source}</span></Fragment>)}
        </p>
      )}
      <h1 className={styles.title} lang={language} dir="auto">
        {headline.length > 0 ? <Lines blocks={headline} text={text} lang={language} /> : article.title}
      </h1>
      {isOtherwise(article.title, headline.map(({ start, end }) => text.slice(start, end)).join(' ')) && (
        <p className={styles.own} lang={language} dir="auto">{t('ownTitle', { title: article.title })}</p>
      )}
      <p className={styles.facts}>
        {article.byline !== null && <span dir="auto">{article.byline}</span>}
        {article.date !== null && (
          <span>
            <time dateTime={article.date}>{wordDate(article.date)}</time>
            {article.dateReason !== null && <small>{t(`dateReason.${article.dateReason}`)}</small>}
          </span>
        )}
        {article.language !== null && <span>{nameOfLanguage(article.language)}</span>}
        <span>{t('words', { count: words })}, {t('minutes', { count: minutesOf(words) })}</span>
      </p>
    </header>
  );
}

/** The headline is as printed; what the shelf calls the article may be the analyst's own words. */
function isOtherwise(title: string, headline: string): boolean {
  const lettersOf = (words: string) => words.toLocaleLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const [called, printed] = [lettersOf(title), lettersOf(headline)];
  return printed !== '' && !printed.includes(called) && !called.includes(printed);
}

/** Unknown codes are shown as they are. */
export function nameOfLanguage(code: string): string {
  const name = new Intl.DisplayNames(currentLanguage(), { type: 'language', fallback: 'code' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(currentLanguage()) + name.slice(1);
}
