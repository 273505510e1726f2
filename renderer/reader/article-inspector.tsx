// What is known of the open article while nothing is selected in it, and what hangs on it.
import { useTranslation } from 'react-i18next';
import { AtSign, List, NotebookPen } from 'lucide-react';
import type { Article, Highlight, Mention, Version } from '../../preload/api';
import { paragraphAt, paragraphsOf } from '../../preload/paragraphs';
import { useRun } from '../commands';
import { useNavigation } from '../navigation';
import { useQuery } from '../query';
import { IconButton } from '../ui/button';
import { Icon } from '../ui/icon';
import { KindLabel } from '../ui/kind';
import { PaneBar, PaneScroll, Section } from '../ui/pane';
import { wordNumber } from '../words';
import { AnchorWords } from './anchor-status';
import { ArticleDetails } from './article-details';
import { CorrectionsSection } from './corrections/corrections-section';
import styles from './inspector.module.css';

const LINKS = 50;
/** More are nothing to read in a list; the text and its cards show them all. */
const LISTED = 100;

interface ArticleInspectorProps {
  article: Article;
  version: Version;
  paragraphs: ReturnType<typeof paragraphsOf>;
  highlights: readonly Highlight[];
  mentions: readonly Mention[];
}

export function ArticleInspector({ article, version, paragraphs, highlights, mentions }: ArticleInspectorProps) {
  const { t } = useTranslation('reader');
  const navigation = useNavigation();
  const run = useRun();
  const notes = useQuery('note.backlinks', { uuid: article.uuid, from: 0, count: LINKS }, ['highlight', 'article']).answer?.rows ?? [];
  const actors = countActors(mentions);
  return (
    <>
      <PaneBar title={t('inspector.article')}>
        <IconButton icon={List} label={t('list.open')} command="highlight.list" onClick={() => run('highlight.list')} />
      </PaneBar>
      <PaneScroll label={t('inspector.article')}>
        <Section><ArticleDetails key={article.id} article={article} version={version} /></Section>
        <Section title={t('inspector.highlights')} count={highlights.length > 0 ? wordNumber(highlights.length) : undefined}>
          {highlights.length === 0 && <p className={styles.hint}>{t('inspector.noHighlights')}</p>}
          {highlights.slice(0, LISTED).map((highlight) => (
            <button key={highlight.id} type="button" className={styles.mark} onClick={() => navigation.select(highlight.id)}>
              <span className={styles.head}>
                <KindLabel kind={highlight.kind} /><span className={styles.push}>{`¶${paragraphAt(paragraphs, highlight.start)}`}</span>
              </span>
              <span className={styles.words} lang={article.language ?? undefined} dir="auto">{version.text.slice(highlight.start, highlight.end)}</span>
              {highlight.status !== 'exact' && <span className={styles.came}><AnchorWords highlight={highlight} /></span>}
            </button>
          ))}
          {highlights.length > LISTED && <p className={styles.hint}>{t('inspector.moreHighlights', { count: highlights.length - LISTED })}</p>}
        </Section>
        <CorrectionsSection article={article} version={version} paragraphs={paragraphs} />
        <Section title={t('inspector.named')} count={actors.length > 0 ? wordNumber(actors.length) : undefined}>
          {actors.length === 0 && <p className={styles.hint}>{t('inspector.noActors')}</p>}
          {actors.map(({ id, name, times }) => (
            <button key={id} type="button" className={styles.thing} onClick={() => navigation.go({ place: 'actors', actor: id })}>
              <Icon of={AtSign} /><span className={styles.clip} dir="auto">{name}</span><span className={styles.push}>{wordNumber(times)}</span>
            </button>
          ))}
        </Section>
        <Section title={t('inspector.notes')} count={notes.length > 0 ? wordNumber(notes.length) : undefined}>
          {notes.length === 0 && <p className={styles.hint}>{t('inspector.noNotes')}</p>}
          {notes.map((note) => (
            <button key={note.id} type="button" className={styles.thing} onClick={() => navigation.go({ place: 'notes', note: note.id })}>
              <Icon of={NotebookPen} /><span className={styles.clip} dir="auto">{note.title || note.beginning || t('note.untitled')}</span>
            </button>
          ))}
        </Section>
      </PaneScroll>
    </>
  );
}

interface ActorCount {
  id: number;
  name: string;
  times: number;
}

/** The most named first. */
function countActors(mentions: readonly Mention[]): ActorCount[] {
  const counts = new Map<number, ActorCount>();
  for (const { actor, name } of mentions) counts.set(actor, { id: actor, name, times: (counts.get(actor)?.times ?? 0) + 1 });
  return [...counts.values()].sort((one, other) => other.times - one.times);
}
