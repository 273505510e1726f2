// One actor: the name, its spellings in every script, and each passage that names it, by article.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Actor, Answer } from '../../preload/api';
import { useNavigation } from '../navigation';
import { useQuery } from '../query';
import { PaneScroll } from '../ui/pane';
import { Tip } from '../ui/tip';
import { failureSentence, wordNumber } from '../words';
import styles from './actor-page.module.css';

type Row = Answer<'actor.mentions'>['rows'][number];

const MOST = 500;

export function ActorPage({ actor }: { actor: Actor }) {
  const { t, i18n } = useTranslation('actors');
  const scripts = useMemo(() => new Intl.DisplayNames(i18n.language, { type: 'script' }), [i18n.language]);
  const others = actor.aliases.filter((alias) => alias.name !== actor.name);
  return (
    <PaneScroll label={actor.name}>
      <div className={styles.page}>
        <header>
          <h1 dir="auto">{actor.name}</h1>
          {others[0] && <p className={styles.other} dir="auto">{others[0].name}</p>}
          <p className={styles.facts}>
            <span>{t(`ui:actorKind.${actor.kind}`)}</span><span>{t('mentions', { count: actor.mentions })}</span><span>{t('articles', { count: actor.articles })}</span>
          </p>
        </header>
        <h2>{t('names')} <span>{wordNumber(actor.aliases.length)}</span></h2>
        <table className={styles.names}>
          <thead><tr><th scope="col">{t('spelling')}</th><th scope="col">{t('script')}</th></tr></thead>
          <tbody>{actor.aliases.map(({ name, script }) => <tr key={`${name} ${script}`}><td dir="auto">{name}</td><td>{scripts.of(script) ?? script}</td></tr>)}</tbody>
        </table>
        <Mentions actor={actor} />
      </div>
    </PaneScroll>
  );
}

function Mentions({ actor }: { actor: Actor }) {
  const { t } = useTranslation('actors');
  const { go } = useNavigation();
  const query = useQuery('actor.mentions', { id: actor.id, from: 0, count: MOST }, ['mention', 'article']);
  const articles = useMemo(() => byArticle(query.answer?.rows ?? []), [query.answer]);
  if (query.state === 'failed') return <Tip tone="bad">{failureSentence(query.failure)}</Tip>;
  return (
    <>
      <h2>{t('where')} <span>{wordNumber(query.answer?.total ?? actor.mentions)}</span></h2>
      <ul className={styles.articles}>
        {articles.map(({ article, title, mentions }) => (
          <li key={article}>
            <p dir="auto">{title}</p>
            <ul>
              {mentions.map(({ id, quote, older, start, end }) => (
                <li key={id}>
                  <button type="button" dir="auto" title={t('open')} onClick={() => go({ place: 'shelf', article, version: older, jump: { start, end } })}>{quote}</button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function byArticle(rows: readonly Row[]): { article: number; title: string; mentions: Row[] }[] {
  const articles = new Map<number, { article: number; title: string; mentions: Row[] }>();
  for (const row of rows) {
    const group = articles.get(row.article) ?? { article: row.article, title: row.title, mentions: [] };
    group.mentions.push(row);
    articles.set(row.article, group);
  }
  return [...articles.values()];
}
