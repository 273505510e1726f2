// What the open note is linked with: notes that point to it, articles it quotes, actors it names.
import { FileText, NotebookPen, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note, Thing } from '../../preload/api';
import { wordMoment } from '../dates';
import { useNavigation } from '../navigation';
import { useQuery } from '../query';
import { Button } from '../ui/button';
import { Chips } from '../ui/chip';
import { Icon } from '../ui/icon';
import { Pane, PaneBar, PaneScroll, Section } from '../ui/pane';
import { wordNumber } from '../words';
import styles from './notes.module.css';

const MOST = 100;

export function NoteLinks({ note }: { note: Note | null }) {
  const { t } = useTranslation('notes');
  return (
    <Pane label={t('links')} isSide data-pane="links">
      <PaneBar title={t('links')} />
      <PaneScroll label={t('links.list')}>{note && <Links note={note} />}</PaneScroll>
    </Pane>
  );
}

function Links({ note }: { note: Note }) {
  const { t } = useTranslation('notes');
  const navigation = useNavigation();
  const backlinks = useQuery('note.backlinks', { uuid: note.uuid, from: 0, count: MOST }).answer;
  const alive = note.things.filter((thing) => !thing.deleted);
  const actors = alive.filter((thing) => thing.kind === 'actor');
  const articles = articlesOf(alive);
  return (
    <>
      <Section title={t('backlinks')} count={backlinks && wordNumber(backlinks.total)}>
        {backlinks?.rows.map((row) => (
          <ThingLine key={row.uuid} icon={NotebookPen} act={() => navigation.go({ place: 'notes', note: row.id })}>
            {row.title || row.beginning || t('untitled')}
          </ThingLine>
        ))}
        {backlinks?.total === 0 && <p className={styles.hint}>{t('backlinks.none')}</p>}
      </Section>
      {articles.length > 0 && (
        <Section title={t('sources')} count={wordNumber(articles.length)}>
          {articles.map(({ id, title }) => (
            <ThingLine key={id} icon={FileText} act={() => navigation.go({ place: 'shelf', article: id })}>{title}</ThingLine>
          ))}
        </Section>
      )}
      {actors.length > 0 && (
        <Section title={t('mentions')} count={wordNumber(actors.length)}>
          <Chips>
            {actors.map((actor) => <Button key={actor.uuid} isSmall onClick={() => navigation.openThing(actor)}><span dir="auto">{actor.title}</span></Button>)}
          </Chips>
        </Section>
      )}
      <Section>
        <dl className={styles.facts}>
          <dt>{t('made')}</dt><dd>{wordMoment(note.madeAt)}</dd>
          <dt>{t('changed')}</dt><dd>{wordMoment(note.changedAt)}</dd>
        </dl>
      </Section>
    </>
  );
}

function ThingLine({ icon, act, children }: { icon: LucideIcon; act: () => void; children: ReactNode }) {
  return <button type="button" className={styles.thing} onClick={act}><Icon of={icon} /><span dir="auto">{children}</span></button>;
}

/** Those linked and those quoted, each once. */
function articlesOf(things: Thing[]): { id: number; title: string }[] {
  const articles = new Map<number, string>();
  for (const { kind, id, title, passage } of things) {
    if (kind === 'article') articles.set(id, title);
    if (passage) articles.set(passage.article, title);
  }
  return [...articles].map(([id, title]) => ({ id, title }));
}
