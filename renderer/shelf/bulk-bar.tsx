// What can be done with several articles at once; it slides in at the foot of the shelf.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Columns2, X } from 'lucide-react';
import { Button, IconButton } from '../ui/button';
import { Kbd } from '../ui/kbd';
import styles from './bulk-bar.module.css';
import { BulkEdit } from './bulk-edit';

interface BulkBarProps {
  ids: number[];
  onTrash: () => void;
  /** Of two, side by side. */
  onBeside: () => void;
  onClear: () => void;
}

export function BulkBar({ ids, onTrash, onBeside, onClear }: BulkBarProps) {
  const { t } = useTranslation('shelf');
  const [isEditing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('chosen', { count: ids.length })}>
      <span role="status">{t('chosen', { count: ids.length })}</span>
      <IconButton isSmall icon={X} label={t('chooseNone')} onClick={onClear} />
      <span className={styles.acts}>
        <Button ref={edit} isSmall aria-haspopup="dialog" aria-expanded={isEditing} onClick={() => setEditing(!isEditing)}>{t('edit')}</Button>
        {ids.length === 2 && <IconButton isSmall icon={Columns2} label={t('beside')} onClick={onBeside} />}
        <Button isSmall onClick={onTrash}>{t('trash')}<Kbd keys={['Del']} /></Button>
      </span>
      {isEditing && <BulkEdit ids={ids} anchor={edit} onClose={() => setEditing(false)} />}
    </div>
  );
}
