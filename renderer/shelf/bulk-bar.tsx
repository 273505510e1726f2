// What can be done with several articles at once; it slides in at the foot of the shelf.
import { useTranslation } from 'react-i18next';
import { X } from 'lucide-react';
import { Button, IconButton } from '../ui/button';
import { Kbd } from '../ui/kbd';
import styles from './bulk-bar.module.css';

interface BulkBarProps {
  count: number;
  onTrash: () => void;
  onClear: () => void;
}

export function BulkBar({ count, onTrash, onClear }: BulkBarProps) {
  const { t } = useTranslation('shelf');
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('chosen', { count })}>
      <span role="status">{t('chosen', { count })}</span>
      <Button isSmall onClick={onTrash}>{t('trash')}<Kbd keys={['Del']} /></Button>
      <IconButton isSmall icon={X} label={t('chooseNone')} onClick={onClear} />
    </div>
  );
}
