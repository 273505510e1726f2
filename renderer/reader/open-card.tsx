// What the card of the selected highlight offers beside its passage: the comment, written right there, its kind, the trash.
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MessageSquarePlus, Trash2 } from 'lucide-react';
import type { Highlight, HighlightKind } from '../../preload/api';
import { useRun } from '../commands';
import { call } from '../library';
import { IconButton } from '../ui/button';
import { Icon } from '../ui/icon';
import { CommandKeys } from '../ui/kbd';
import { classes } from '../ui/classes';
import { useAttempt } from './acts';
import { commentWithDraft } from './comment-draft';
import { CommentField } from './comment-field';
import { KindMenu } from './kind-menu';
import { rememberKind } from './last-kind';
import styles from './open-card.module.css';
import { useCommentWanted } from './status';

interface OpenCardProps {
  highlight: Highlight;
  onWriting: (isWriting: boolean) => void;
}

/** Drawn for the selected highlight only, and anew for each. */
export function OpenCard({ highlight, onWriting }: OpenCardProps) {
  const { t } = useTranslation('reader');
  const run = useRun();
  const attempt = useAttempt();
  const { id, uuid, kind, comment } = highlight;
  // What a crash left unsaved is shown at once.
  const [isWriting, setWriting] = useState(() => commentWithDraft(uuid, comment) !== comment);
  const [asked, setAsked] = useState(0);
  useCommentWanted(id, useCallback(() => {
    setWriting(true);
    setAsked((count) => count + 1);
  }, []));
  useLayoutEffect(() => {
    onWriting(isWriting);
    return () => onWriting(false);
  }, [isWriting, onWriting]);
  const change = (wanted: HighlightKind) => {
    rememberKind(wanted);
    void attempt(() => call('highlight.edit', { ids: [id], kind: wanted }));
  };
  const card = useRef<HTMLDivElement>(null);
  const leave = () => {
    card.current?.closest<HTMLElement>('[role="region"][tabindex="0"]')?.focus({ preventScroll: true });
    setWriting(false);
  };
  return (
    <div ref={card} className={classes(styles.open, isWriting && styles.writing)}>
      {isWriting && <CommentField highlight={highlight} asked={asked || undefined} onLeave={leave} />}
      {!isWriting && comment !== '' && (
        <button type="button" className={styles.comment} onClick={() => run('highlight.comment')}>
          <span className={styles.words} dir="auto">{comment}</span>
          <CommandKeys command="highlight.comment" />
        </button>
      )}
      <div className={styles.acts}>
        {!isWriting && comment === '' && (
          <button type="button" className={classes(styles.comment, styles.add)} onClick={() => run('highlight.comment')}>
            <Icon of={MessageSquarePlus} size="small" />
            <span className={styles.words}>{t('comment.add')}</span>
            <CommandKeys command="highlight.comment" />
          </button>
        )}
        <KindMenu kind={kind} onChange={change} isBare />
        <IconButton isSmall icon={Trash2} label={t('inspector.trash')} command="highlight.trash" onClick={() => run('highlight.trash')} />
      </div>
    </div>
  );
}
