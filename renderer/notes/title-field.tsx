// A note's title: one line that grows; Enter goes on to the text.
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './editor.module.css';

const MOST = 300;

interface TitleFieldProps {
  title: string;
  takesFocus: boolean;
  onChange: (title: string) => void;
}

export function TitleField({ title, takesFocus, onChange }: TitleFieldProps) {
  const { t } = useTranslation('notes');
  const [editor] = useLexicalComposerContext();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
    // Only as it opens.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  const pressed = (event: KeyboardEvent) => {
    const isOn = event.key === 'Enter' || (event.key === 'ArrowDown' && field.current?.selectionStart === title.length);
    if (!isOn || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    editor.focus(undefined, { defaultSelection: 'rootStart' });
  };
  return (
    <textarea
      ref={field}
      className={styles.title}
      rows={1}
      maxLength={MOST}
      aria-label={t('title.label')}
      placeholder={t('untitled')}
      dir="auto"
      value={title}
      onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={pressed}
    />
  );
}
