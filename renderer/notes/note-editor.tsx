// One note open for writing: tools, title, text, and at its foot whether it is saved.
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { MarkdownShortcutPlugin } from '@lexical/react/LexicalMarkdownShortcutPlugin';
import { CLEAR_HISTORY_COMMAND } from 'lexical';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '../../preload/api';
import { useCommand } from '../commands';
import { CallFailure, on } from '../library';
import { editableState } from './compose';
import styles from './editor.module.css';
import { EditorKeys } from './editor-keys';
import { focusList } from './focus-list';
import { keeperOf } from './keepers';
import { TRANSFORMERS } from './markdown-typing';
import { MentionMenu } from './mention-menu';
import { noteExtension } from './note-extension';
import type { NoteKeeper } from './note-keeper';
import { NoteTools } from './note-tools';
import { SaveLine } from './save-line';
import { ThingsProvider } from './things';
import { TitleField } from './title-field';

interface NoteEditorProps {
  note: Note;
  /** Takes the focus as it opens. */
  takesFocus: boolean;
  onTrash: () => void;
}

/** Must be drawn anew, by its key, for another note. */
export function NoteEditor({ note, takesFocus, onTrash }: NoteEditorProps) {
  const { t } = useTranslation('notes');
  const [keeper] = useState(() => keeperOf(note));
  const extension = useMemo(() => noteExtension(editableState(keeper.written.state)), [keeper]);
  const status = useSyncExternalStore(keeper.subscribe, keeper.status);
  const [title, setTitle] = useState(keeper.written.title);
  const [root, setRoot] = useState<HTMLDivElement | null>(null);
  useEffect(() => () => void keeper.flush(), [keeper]);
  useCommand('note.done', () => {
    void keeper.flush();
    focusList();
  });

  const rename = (next: string) => {
    setTitle(next);
    keeper.change({ title: next });
  };
  const left = (to: EventTarget | null) => {
    if (!(to instanceof Node) || !root?.contains(to)) void keeper.flush();
  };
  return (
    <div ref={setRoot} className={styles.editor} data-part="note" onBlur={(event) => left(event.relatedTarget)}>
      <ThingsProvider note={note}>
        <LexicalExtensionComposer extension={extension} contentEditable={null}>
          <NoteTools onTrash={() => void keeper.flush().then(onTrash)} />
          <div className={styles.scroll}>
            <div className={styles.sheet}>
              <TitleField title={title} takesFocus={takesFocus && title === '' && note.text === ''} onChange={rename} />
              <ContentEditable
                className={styles.text ?? ''}
                aria-label={t('text')}
                aria-multiline
                aria-placeholder={t('text.empty')}
                placeholder={<p className={styles.placeholder}>{t('text.empty')}</p>}
                dir="auto"
              />
            </div>
          </div>
          <MarkdownShortcutPlugin transformers={TRANSFORMERS} />
          {root && <MentionMenu self={note.uuid} parent={root} />}
          <EditorKeys takesFocus={takesFocus && (title !== '' || note.text !== '')} />
          <Keep keeper={keeper} onRetitle={setTitle} />
        </LexicalExtensionComposer>
      </ThingsProvider>
      <SaveLine keeper={keeper} status={status} text={note.text} />
    </div>
  );
}

/** Between the editor and the keeper: what is written goes there, what was changed elsewhere comes back. */
function Keep({ keeper, onRetitle }: { keeper: NoteKeeper; onRetitle: (title: string) => void }) {
  const [editor] = useLexicalComposerContext();
  // The editor spells a state its own way; only what differs from that is a change.
  const last = useRef('');
  useEffect(() => {
    last.current = JSON.stringify(editor.getEditorState());
    return editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      const state = JSON.stringify(editorState);
      if (state === last.current) return;
      last.current = state;
      keeper.change({ state });
    });
  }, [editor, keeper]);
  useEffect(() => on('changed', ({ records }) => {
    if (records.includes('note')) void look();

    async function look(): Promise<void> {
      try {
        const found = await keeper.changeFromElsewhere();
        if (!found) return;
        onRetitle(found.title);
        const state = editor.parseEditorState(editableState(found.state));
        last.current = JSON.stringify(state);
        editor.setEditorState(state);
        editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
      } catch (error) {
        // The note is gone: its pane says so.
        if (!(error instanceof CallFailure)) throw error;
      }
    }
  }), [editor, keeper, onRetitle]);
  return null;
}
