// The comment on a highlight. It saves itself: half a second after the last letter, on leaving the field, and before another highlight takes its place;
// until then a draft outlives a crash of the window.
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Highlight } from '../../preload/api';
import { call } from '../library';
import { TextArea } from '../ui/field';
import { useAttempt } from './acts';
import { commentWithDraft, forgetComment, keepComment } from './comment-draft';

const PAUSE_MS = 500;

interface CommentFieldProps {
  highlight: Pick<Highlight, 'id' | 'uuid' | 'comment'>;
  /** Takes the focus whenever this changes, and when it is first drawn. */
  asked?: number | undefined;
  /** Ctrl+Enter and Esc end the writing; both keep what was written. */
  onLeave?: () => void;
}

/** Give it the highlight's id as key: each comment has a field of its own. */
export function CommentField({ highlight, asked, onLeave }: CommentFieldProps) {
  const { t } = useTranslation('reader');
  const attempt = useAttempt();
  const { id, uuid } = highlight;
  const [draft, setDraft] = useState(() => commentWithDraft(uuid, highlight.comment));
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef({ draft, saved: highlight.comment });

  const save = useCallback(() => {
    const { draft: comment, saved } = latest.current;
    if (comment === saved) return;
    latest.current.saved = comment;
    void attempt(() => call('highlight.edit', { ids: [id], comment })).then((written) => {
      // Refused: what was typed stays in the field, and is tried again.
      if (written === null && latest.current.saved === comment) latest.current.saved = saved;
      if (written !== null && latest.current.draft === comment) forgetComment(uuid);
    });
  }, [attempt, id, uuid]);

  useEffect(() => {
    const timer = setTimeout(save, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, save]);
  useEffect(() => save, [save]);
  useEffect(() => {
    window.addEventListener('pagehide', save);
    return () => window.removeEventListener('pagehide', save);
  }, [save]);
  // Undo, or another part of the window, changed it meanwhile.
  useEffect(() => {
    const { draft: comment, saved } = latest.current;
    if (comment !== saved || highlight.comment === comment) return;
    latest.current = { draft: highlight.comment, saved: highlight.comment };
    setDraft(highlight.comment);
  }, [highlight.comment]);
  useEffect(() => {
    if (asked === undefined) return;
    const end = field.current?.value.length ?? 0;
    field.current?.focus();
    field.current?.setSelectionRange(end, end);
  }, [asked]);
  const pressed = (event: KeyboardEvent) => {
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!onLeave || !isDone || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    save();
    onLeave();
  };

  return (
    <TextArea
      ref={field}
      label={t('comment.label')}
      placeholder={t('comment.placeholder')}
      rows={3}
      value={draft}
      onBlur={save}
      onKeyDown={pressed}
      onChange={(event) => {
        latest.current.draft = event.target.value;
        keepComment(uuid, { comment: event.target.value, base: latest.current.saved });
        setDraft(event.target.value);
      }}
    />
  );
}
