// The place for writing: the notes, the one that is open, what it is linked with.
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ArrowLeft, NotebookPen } from 'lucide-react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { useCommand } from '../commands';
import { useWindowSize } from '../frame/window-size';
import { useNavigation } from '../navigation';
import { useQuery } from '../query';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { Pane } from '../ui/pane';
import { NoteLinks } from './note-links';
import { NoteList } from './note-list';
import { NotePane, useNote } from './note-pane';
import styles from './notes.module.css';
import { useNoteActs } from './use-note-acts';
import { useRecovery } from './use-recovery';

const KEY = 'notes.links';

export function NotesPlace() {
  const isReady = useRecovery();
  return isReady ? <Place /> : null;
}

function Place() {
  const { t } = useTranslation('notes');
  const size = useWindowSize();
  const navigation = useNavigation();
  const { trash } = useNoteActs();
  const { note } = navigation;
  const query = useNote(note);
  useNewest(note === null && size !== 'small');
  // Pressed in the list, a note leaves the focus there; by any other way one came to write.
  const [pressed, setPressed] = useState<number | null>(null);
  const [hasLinks, setLinks] = useState(() => localStorage.getItem(KEY) !== 'closed');
  const [isOver, setOver] = useState(false);
  useCommand('view.inspector', () => {
    if (size !== 'wide') return setOver(!isOver);
    localStorage.setItem(KEY, hasLinks ? 'closed' : 'open');
    setLinks(!hasLinks);
  });

  const open = (id: number, by: 'pointer' | 'enter' | 'move') => {
    setPressed(by === 'enter' ? null : id);
    if (id !== note) navigation.go({ place: 'notes', note: id });
    else if (by === 'enter') document.querySelector<HTMLElement>('[data-part="note"] [contenteditable="true"]')?.focus();
  };
  const list = <NoteList note={note} takesFocus={size === 'small'} onOpen={open} onTrash={(row) => void trash(row)} />;
  const pane = (
    <Pane label={t('note')} data-pane="note">
      {size === 'small' && (
        <Button look="quiet" className={styles.back} onClick={() => navigation.go({ note: null })}><Icon of={ArrowLeft} />{t('back')}</Button>
      )}
      {note === null
        ? <EmptyState icon={NotebookPen} title={t('none.title')}>{t('none.text')}</EmptyState>
        : <NotePane key={note} query={query} takesFocus={note !== pressed} onTrash={() => void trash({ id: note, title: query.answer?.title ?? '' })} />}
    </Pane>
  );
  const links = <NoteLinks note={query.answer ?? null} />;
  // In a narrow window the links may lie over the note's edge.
  const written = <div className={styles.written}>{pane}{size !== 'wide' && isOver && <div className={styles.over}>{links}</div>}</div>;
  if (size === 'small') return note === null ? list : written;
  return <Panes list={list} pane={written} links={size === 'wide' && hasLinks ? links : null} />;
}

function Panes({ list, pane, links }: { list: ReactNode; pane: ReactNode; links: ReactNode }) {
  const { t } = useTranslation('notes');
  const panelIds = links ? ['list', 'note', 'links'] : ['list', 'note'];
  const layout = useDefaultLayout({ id: 'writing', panelIds, storage: localStorage });
  return (
    <Group id="writing" className={styles.group} defaultLayout={layout.defaultLayout} onLayoutChanged={layout.onLayoutChanged}>
      <Panel id="list" defaultSize="15.5rem" minSize="12rem" maxSize="32rem" groupResizeBehavior="preserve-pixel-size">{list}</Panel>
      <Separator className={styles.border} aria-label={t('border.list')} />
      <Panel id="note" minSize="24rem">{pane}</Panel>
      {links && <Separator className={styles.border} aria-label={t('border.links')} />}
      {links && <Panel id="links" defaultSize="17rem" minSize="14rem" maxSize="28rem" groupResizeBehavior="preserve-pixel-size">{links}</Panel>}
    </Group>
  );
}

/** Coming here with no note opens the one that was changed last, as soon as there is one. */
function useNewest(isWanted: boolean): void {
  const navigation = useNavigation();
  const [isDone, setDone] = useState(!isWanted);
  const newest = useQuery('note.list', isDone ? null : { from: 0, count: 1 }).answer?.rows[0]?.id;
  useEffect(() => {
    if (isDone || (isWanted && newest === undefined)) return;
    setDone(true);
    if (isWanted && newest !== undefined) navigation.go({ place: 'notes', note: newest });
  }, [isDone, isWanted, navigation, newest]);
}
