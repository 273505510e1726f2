// The place for writing: the notes, the one that is open, what it is linked with.
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ArrowLeft, NotebookPen } from 'lucide-react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { useAppState } from '../app-state';
import { useCommand } from '../commands';
import { useWindowSize } from '../frame/window-size';
import { call } from '../library';
import { useNavigation } from '../navigation';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { Pane } from '../ui/pane';
import { useToast } from '../ui/toast';
import { recoverDrafts } from './keepers';
import { NoteLinks } from './note-links';
import { NoteList } from './note-list';
import { NotePane, useNote } from './note-pane';
import styles from './notes.module.css';
import { useNoteActs } from './use-note-acts';

const KEY = 'notes.links';

export function NotesPlace() {
  const isReady = useRecovery();
  return isReady ? <Place /> : null;
}

function Place() {
  const { t } = useTranslation('notes');
  const size = useWindowSize();
  const navigation = useNavigation();
  const { make, trash } = useNoteActs();
  const { note } = navigation;
  const query = useNote(note);
  useNewest(note === null && size !== 'small');
  // By pointer one stays in the list; by any other way one came to write.
  const [takesFocus, setTakesFocus] = useState(true);
  const [hasLinks, setLinks] = useState(() => localStorage.getItem(KEY) !== 'closed');
  useCommand('view.inspector', () => {
    localStorage.setItem(KEY, hasLinks ? 'closed' : 'open');
    setLinks(!hasLinks);
  });
  useCommand('note.new', () => {
    setTakesFocus(true);
    void make();
  });

  const open = (id: number, by: 'pointer' | 'enter' | 'move') => {
    setTakesFocus(by === 'enter');
    if (id !== note) navigation.go({ place: 'notes', note: id });
    else if (by === 'enter') document.querySelector<HTMLElement>('[data-part="note"] [contenteditable="true"]')?.focus();
  };
  const list = <NoteList note={note} onOpen={open} onTrash={(row) => void trash(row)} />;
  const pane = (
    <Pane label={t('note')} data-pane="note">
      {size === 'small' && <Button look="quiet" onClick={() => navigation.go({ note: null })}><Icon of={ArrowLeft} />{t('back')}</Button>}
      {note === null
        ? <EmptyState icon={NotebookPen} title={t('none.title')}>{t('none.text')}</EmptyState>
        : <NotePane key={note} query={query} takesFocus={takesFocus} onTrash={() => void trash({ id: note, title: query.answer?.title ?? '' })} />}
    </Pane>
  );
  if (size === 'small') return note === null ? list : pane;
  return <Panes list={list} pane={pane} links={size === 'wide' && hasLinks ? <NoteLinks note={query.answer ?? null} /> : null} />;
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

/** Coming here for the first time opens the note that was changed last. */
function useNewest(isWanted: boolean): void {
  const navigation = useNavigation();
  const toast = useToast();
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current && isWanted) void open();
    isFirst.current = false;

    async function open(): Promise<void> {
      try {
        const [newest] = (await call('note.list', { from: 0, count: 1 })).rows;
        if (newest) navigation.go({ place: 'notes', note: newest.id });
      } catch (error) {
        toast.failed(error);
      }
    }
  }, [isWanted, navigation, toast]);
}

/** Texts that an earlier window could not save come first. */
function useRecovery(): boolean {
  const { t } = useTranslation('notes');
  const { library } = useAppState();
  const toast = useToast();
  const [isReady, setReady] = useState(false);
  const path = library.state === 'open' ? library.path : '';
  const recover = useCallback(async () => {
    try {
      const apart = await recoverDrafts(path);
      if (apart > 0) toast.show({ text: t('recovered', { count: apart }) });
    } catch (error) {
      toast.failed(error);
    }
    setReady(true);
  }, [path, t, toast]);
  useEffect(() => void recover(), [recover]);
  return isReady;
}
