// What can be done with the chosen highlights, above their list: at its foot the notices would hide it.
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Tag, Trash2, X } from 'lucide-react';
import type { Highlight } from '../../preload/api';
import { Button, IconButton } from '../ui/button';
import { Icon } from '../ui/icon';
import { CommandKeys } from '../ui/kbd';
import { Popover } from '../ui/popover';
import { wornByAll } from './filtering';
import styles from './highlight-list.module.css';
import { KindMenu } from './kind-menu';
import { TagPicker } from './tag-picker';
import type { Bulk } from './use-bulk';

interface HighlightBulkBarProps {
  highlights: readonly Highlight[];
  bulk: Bulk;
  isTagging: boolean;
  onTagging: (isTagging: boolean) => void;
  /** null where only the selected one is meant. */
  onClear: (() => void) | null;
}

export function HighlightBulkBar({ highlights, bulk, isTagging, onTagging, onClear }: HighlightBulkBarProps) {
  const { t } = useTranslation('reader');
  const button = useRef<HTMLButtonElement>(null);
  const [first, ...rest] = highlights;
  const kind = first && rest.every((one) => one.kind === first.kind) ? first.kind : null;
  const count = highlights.length;
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('list.chosen', { count })}>
      <span className={styles.count} role="status">{t('list.chosen', { count })}{onClear && <IconButton isSmall icon={X} label={t('list.clear')} onClick={onClear} />}</span>
      <span className={styles.acts}>
        <KindMenu kind={kind} onChange={bulk.kind} />
        <Button ref={button} isSmall aria-haspopup="dialog" aria-expanded={isTagging} onClick={() => onTagging(true)}>
          <Icon of={Tag} size="small" />{t('inspector.addTag')} <CommandKeys command="highlight.tag" />
        </Button>
        <IconButton isSmall icon={Trash2} label={t('inspector.trash')} command="highlight.trash" onClick={bulk.trash} />
      </span>
      {isTagging && (
        <Popover label={t('list.tagMany', { count })} anchor={button} onClose={() => onTagging(false)}>
          <TagPicker
            worn={wornByAll(highlights)}
            onPick={(tag) => {
              onTagging(false);
              bulk.tag(tag);
            }}
          />
        </Popover>
      )}
    </div>
  );
}
