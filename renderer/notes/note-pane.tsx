// The note that is open: its editor, and beside it what it is linked with; or why it cannot be written in.
import { FileQuestion } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Note } from '../../preload/api';
import { useQuery, type Query } from '../query';
import { EmptyState } from '../ui/empty-state';
import { PaneScroll } from '../ui/pane';
import { Tip } from '../ui/tip';
import { failureSentence } from '../words';
import { NoteEditor } from './note-editor';
import { isEditable } from './note-extension';
import styles from './editor.module.css';

/** What a note shows besides itself, and so must be asked again with. */
const SHOWN = ['highlight', 'article', 'actor', 'thing'];

/** No answer until it is this note's. */
export function useNote(id: number | null): Query<Note> {
  const query = useQuery('note.open', id === null ? null : { id }, SHOWN);
  return query.answer?.id === id || query.state === 'failed' ? query : { state: 'asking', answer: undefined };
}

interface NotePaneProps {
  query: Query<Note>;
  takesFocus: boolean;
  onTrash: () => void;
}

export function NotePane({ query, takesFocus, onTrash }: NotePaneProps) {
  const { t } = useTranslation('notes');
  if (query.state === 'failed' && query.failure.code === 'not-found') {
    return <EmptyState icon={FileQuestion} title={t('gone.title')}>{t('gone.text')}</EmptyState>;
  }
  const note = query.answer;
  if (!note) return query.state === 'failed' ? <Tip tone="bad">{failureSentence(query.failure)}</Tip> : null;
  if (!isEditable(note.state)) return <Foreign note={note} />;
  return <NoteEditor note={note} takesFocus={takesFocus} onTrash={onTrash} />;
}

/** A note that a newer program wrote: its words, untouched. */
function Foreign({ note }: { note: Note }) {
  const { t } = useTranslation('notes');
  return (
    <PaneScroll label={t('text')}>
      <div className={styles.sheet}>
        <Tip tone="warn">{t('foreign')}</Tip>
        <h3 className={styles.title} dir="auto">{note.title || t('untitled')}</h3>
        {note.text.split('\n').map((line, index) => <p key={index} dir="auto">{line}</p>)}
      </div>
    </PaneScroll>
  );
}
