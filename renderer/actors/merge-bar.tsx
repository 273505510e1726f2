// Several actors are chosen: they may be one. It slides in at the foot of the list.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { X } from 'lucide-react';
import { Button, IconButton } from '../ui/button';
import { MergeDialog } from './merge-dialog';
import styles from './merge.module.css';

interface MergeBarProps {
  ids: readonly number[];
  onMerged: (survivor: number) => void;
  onClear: () => void;
}

export function MergeBar({ ids, onMerged, onClear }: MergeBarProps) {
  const { t } = useTranslation('actors');
  const [isAsking, setAsking] = useState(false);
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('chosen', { count: ids.length })}>
      <span role="status">{t('chosen', { count: ids.length })}</span>
      <Button isSmall disabled={ids.length < 2} aria-haspopup="dialog" onClick={() => setAsking(true)}>{t('merge')}</Button>
      <IconButton isSmall icon={X} label={t('chooseNone')} onClick={onClear} />
      {isAsking && <MergeDialog ids={ids} onMerged={onMerged} onClose={() => setAsking(false)} />}
    </div>
  );
}
