// One tag: its name, the key it is on, and the way to the trash. Each change is a step of its own, with undo.
import { useEffect, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Trash2 } from 'lucide-react';
import type { Tag } from '../../preload/records';
import { call } from '../library';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { useToast } from '../ui/toast';
import { useAttempt } from './acts';
import { usePins } from './pins';
import styles from './tag-editor.module.css';
import { usePinning } from './tag-picker';

const KEYS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

interface TagEditorProps {
  tag: Pick<Tag, 'id' | 'name'>;
  /** Renamed, or gone to the trash. */
  onDone?: () => void;
}

export function TagEditor({ tag, onDone }: TagEditorProps) {
  const { t } = useTranslation('reader');
  const attempt = useAttempt();
  const pin = usePinning();
  const trash = useTrashTag();
  const pins = usePins();
  const [name, setName] = useState(tag.name);
  useEffect(() => setName(tag.name), [tag.id, tag.name]);

  const renamed = (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === '' || wanted === tag.name) return onDone?.();
    void attempt(async () => {
      await call('tag.rename', { id: tag.id, name: wanted });
      onDone?.();
    });
  };
  return (
    <form className={styles.editor} onSubmit={renamed}>
      <Field label={t('tag.name')} isLabelHidden={false} value={name} maxLength={300} data-tag-name="" onChange={(event) => setName(event.target.value)} />
      <div className={styles.part} role="group" aria-label={t('pin.label')}>
        <span className={styles.label}>{t('pin.label')}</span>
        <span className={styles.keys}>
          {KEYS.map((key) => {
            const on = pins.find((one) => one.pin === key);
            const isMine = on?.id === tag.id;
            const label = isMine || !on ? t('pin.key', { key }) : t('pin.keyOf', { key, name: on.name });
            return (
              <Button key={key} isSmall className={styles.key} aria-pressed={isMine} aria-label={label} title={label} data-taken={on && !isMine ? '' : undefined} onClick={() => pin(tag, key)}>
                {key}
              </Button>
            );
          })}
        </span>
      </div>
      <div className={styles.acts}>
        <Button type="submit" isSmall disabled={name.trim() === '' || name.trim() === tag.name}>{t('tag.rename')}</Button>
        <Button look="danger" isSmall onClick={() => void trash(tag).then((isGone) => isGone && onDone?.())}><Icon of={Trash2} size="small" />{t('tag.trash')}</Button>
      </div>
    </form>
  );
}

/** Answers whether it is gone. */
export function useTrashTag(): (tag: Pick<Tag, 'id'>) => Promise<boolean> {
  const { t } = useTranslation('reader');
  const attempt = useAttempt();
  const toasts = useToast();
  return async ({ id }) => {
    const written = await attempt(() => call('tag.trash', { id }));
    if (written) toasts.undoable(t('tag.trashed', { name: written.record.name, count: written.record.uses }), written.step);
    return written !== null;
  };
}
