// A tag on the selected highlight. Pressed, it opens the tag itself: its name, its key, the trash. The cross only takes it off here.
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TagOn } from '../../preload/records';
import { Chip } from '../ui/chip';
import { Kbd } from '../ui/kbd';
import { Popover } from '../ui/popover';
import styles from './tag-chip.module.css';
import { TagEditor } from './tag-editor';

interface TagChipProps {
  tag: TagOn;
  pin: number | null;
  onRemove: () => void;
}

export function TagChip({ tag: { tag, name }, pin, onRemove }: TagChipProps) {
  const { t } = useTranslation('reader');
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <Chip remove={{ label: t('tag.remove', { name }), act: onRemove }}>
      <button ref={button} type="button" className={styles.name} aria-haspopup="dialog" aria-expanded={isOpen} aria-label={t('tag.open', { name })} onClick={() => setOpen(true)}>
        {pin !== null && <Kbd keys={[String(pin)]} />}<span dir="auto">{name}</span>
      </button>
      {isOpen && <Popover label={t('tag.open', { name })} anchor={button} onClose={close}><TagEditor tag={{ id: tag, name }} onDone={close} /></Popover>}
    </Chip>
  );
}
