// The pane beside the reader: it edits what is selected there, or tells of the article.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { paragraphsOf } from '../../preload/paragraphs';
import type { OpenArticle } from '../../preload/api';
import { useNavigation } from '../navigation';
import { Pane, PaneBar } from '../ui/pane';
import { ArticleInspector } from './article-inspector';
import { HighlightInspector } from './highlight-inspector';
import { HighlightList } from './highlight-list';
import styles from './inspector.module.css';
import { useListOpen } from './list-open';
import { useHighlights, useMentions } from './rows';
import { useOpenArticle } from './use-open-article';

export function Inspector() {
  const { t } = useTranslation('reader');
  const { open } = useOpenArticle();
  return (
    <Pane label={t('inspector.pane')} isSide data-part="inspector">
      {open ? <OpenInspector {...open} /> : <><PaneBar title={t('inspector.article')} /><p className={styles.nothing}>{t('inspector.nothing')}</p></>}
    </Pane>
  );
}

function OpenInspector({ article, version, zones }: OpenArticle) {
  const { highlight: selected } = useNavigation();
  const { rows: highlights } = useHighlights(version.id);
  const { rows: mentions } = useMentions(version.id);
  const paragraphs = useMemo(() => paragraphsOf(version.text, zones), [version, zones]);
  const isList = useListOpen();
  const highlight = highlights.find(({ id }) => id === selected);
  const known = { article, version, paragraphs, mentions };
  if (isList) return <HighlightList key={version.id} article={article} version={version} paragraphs={paragraphs} highlights={highlights} />;
  return highlight ? <HighlightInspector {...known} highlight={highlight} /> : <ArticleInspector {...known} highlights={highlights} />;
}
