// The slim bar in which one types what to find in the article.
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { IconButton } from '../ui/button';
import { Field } from '../ui/field';
import { wordNumber } from '../words';
import styles from './find-bar.module.css';
import type { Finding } from './use-find';

export function FindBar({ find }: { find: Finding }) {
  const { t } = useTranslation('reader');
  const field = useRef<HTMLInputElement>(null);
  const { words, places, at, asked, step, close, type } = find;
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field.current) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const count = { place: wordNumber(at + 1), total: wordNumber(places.length) };
  const isVain = words.trim() !== '' && places.length === 0;
  return (
    <div className={styles.bar} role="search" aria-label={t('find')} onKeyDown={pressed}>
      <Field
        ref={field}
        label={t('find')}
        icon={Search}
        className={styles.field}
        value={words}
        placeholder={t('find.placeholder')}
        spellCheck={false}
        onChange={(event) => type(event.target.value)}
      />
      <span className={styles.count} role="status">{isVain ? t('find.none') : places.length > 0 && t('find.count', count)}</span>
      <IconButton icon={ChevronUp} label={t('find.previous')} command="reader.findPrevious" disabled={places.length === 0} onClick={() => step(-1)} />
      <IconButton icon={ChevronDown} label={t('find.next')} command="reader.findNext" disabled={places.length === 0} onClick={() => step(1)} />
      <IconButton icon={X} label={t('find.close')} onClick={close} />
    </div>
  );
}
