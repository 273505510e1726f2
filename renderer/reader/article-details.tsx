// What is known of the open article, in lines to read or, when asked for, in fields to put right.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article, Encoding, Version } from '../../preload/api';
import { EDITABLE } from '../../preload/imports';
import { wordDate, wordMoment } from '../dates';
import { DetailFields, type FactChange, type Facts } from '../import/details/detail-fields';
import { EncodingSelect } from '../import/details/encoding-select';
import { call } from '../library';
import { Button } from '../ui/button';
import { useToast } from '../ui/toast';
import { useAttempt } from './acts';
import { nameOfLanguage } from './header';
import styles from './inspector.module.css';

interface ArticleDetailsProps {
  article: Article;
  version: Version;
}

export function ArticleDetails({ article, version }: ArticleDetailsProps) {
  const { t } = useTranslation('reader');
  const [isEditing, setEditing] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const turn = (to: boolean) => {
    setEditing(to);
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>(to ? 'input' : 'button')?.focus());
  };
  return (
    <div ref={place}>
      {isEditing ? <Edited article={article} version={version} /> : <Told article={article} version={version} />}
      <p className={styles.acts}><Button isSmall onClick={() => turn(!isEditing)}>{t(isEditing ? 'details.done' : 'details.edit')}</Button></p>
    </div>
  );
}

function Told({ article, version }: ArticleDetailsProps) {
  const { t } = useTranslation('reader');
  const facts: [string, string | null][] = [
    [t('fact.publisher'), article.publisher], [t('fact.via'), article.via], [t('fact.byline'), article.byline],
    [t('fact.date'), article.date && wordDate(article.date)], [t('fact.language'), article.language && nameOfLanguage(article.language)], [t('fact.url'), article.url],
    [t('fact.file'), version.fileName], [t('fact.encoding'), version.encoding], [t('fact.imported'), wordMoment(version.importedAt)],
    [t('fact.seal'), version.sha256.slice(0, 12)],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => value !== null && (
        <div key={name} className={styles.pair}><dt>{name}</dt><dd dir="auto">{value}</dd></div>
      ))}
    </dl>
  );
}

function Edited({ article, version }: ArticleDetailsProps) {
  const { t } = useTranslation('reader');
  const attempt = useAttempt();
  const toast = useToast();
  const { id } = article;
  const facts: Facts = Object.fromEntries(EDITABLE.map((field) => [field, article[field]]));
  const edit = (change: FactChange) => void attempt(async () => {
    const { step } = await call('article.edit', { ids: [id], ...change });
    toast.undoable(t('details.kept'), step);
  });
  const decode = (encoding: Encoding) => attempt(async () => {
    const { record, step } = await call('article.decode', { id, encoding });
    if (step > 0) toast.undoable(t('details.decoded', { title: record.title, encoding }), step);
  });
  return (
    <DetailFields
      facts={facts}
      dateReason={article.dateReason}
      onSave={edit}
      more={<EncodingSelect format={version.format} encoding={version.encoding} onDecode={decode} />}
    />
  );
}
