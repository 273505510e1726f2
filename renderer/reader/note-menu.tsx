// Takes a passage into a note: a new one, or one that was written in lately.
import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FilePlus2, NotebookPen } from 'lucide-react';
import { useNavigation } from '../navigation';
import { useQuery } from '../query';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { awaitFocus } from '../waiting-keys';
import { addToNote, newNote, useAttempt } from './acts';
import type { ToolProps } from './tag-field';
import styles from './note-menu.module.css';

const LATEST = 4;

/** @param title the article's, kept in the note for reading without the library. */
export function NoteMenu({ version, target, title, onDone }: ToolProps & { title: string }) {
  const { t } = useTranslation('reader');
  const navigation = useNavigation();
  const attempt = useAttempt();
  const list = useRef<HTMLDivElement>(null);
  const notes = useQuery('note.list', { from: 0, count: LATEST }).answer?.rows ?? [];

  const start = () => attempt(async () => {
    awaitFocus();
    const made = await newNote(version, target, title);
    onDone(made.highlight.id);
    navigation.go({ place: 'notes', note: made.note });
  });
  const add = (note: number) => attempt(async () => {
    awaitFocus();
    onDone((await addToNote(version, target, title, note)).id);
    navigation.go({ place: 'notes', note });
  });
  return (
    <div ref={list} className={styles.menu} onKeyDown={(event) => walk(event, list.current)}>
      <Button look="quiet" onClick={() => void start()}><Icon of={FilePlus2} />{t('note.new')}</Button>
      {notes.map((note) => (
        <Button key={note.id} look="quiet" onClick={() => void add(note.id)}>
          <Icon of={NotebookPen} />
          <span className={styles.title} dir="auto">{t('note.addTo', { title: note.title || note.beginning || t('note.untitled') })}</span>
        </Button>
      ))}
    </div>
  );
}

function walk(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !list) return;
  event.preventDefault();
  const items = [...list.querySelectorAll('button')];
  const at = items.findIndex((item) => item === document.activeElement);
  items[(at + step + items.length) % items.length]?.focus();
}
