// What kind of highlight it is, and the eight it can be, each with its word, its pattern and its key.
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Check, ChevronDown } from 'lucide-react';
import { HIGHLIGHT_KINDS, type HighlightKind } from '../../preload/records';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { CommandKeys } from '../ui/kbd';
import { KindLabel } from '../ui/kind';
import { Popover } from '../ui/popover';
import styles from './kind-menu.module.css';
import { commandOfKind, digitOf } from './pins';

interface KindMenuProps {
  /** null where there are several. */
  kind: HighlightKind | null;
  onChange: (kind: HighlightKind) => void;
  /** Where the kind stands beside it already. */
  isBare?: boolean;
}

export function KindMenu({ kind, onChange, isBare = false }: KindMenuProps) {
  const { t } = useTranslation('reader');
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const choose = (value: HighlightKind) => {
    setOpen(false);
    onChange(value);
  };
  const pressed = (event: KeyboardEvent) => {
    const items = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
    const byDigit = HIGHLIGHT_KINDS[(digitOf(event.code) ?? 0) - 1];
    if (to === undefined && !byDigit) return;
    event.preventDefault();
    event.stopPropagation();
    if (byDigit) choose(byDigit);
    else if (to !== undefined) items[to % items.length]?.focus();
  };
  return (
    <>
      <Button
        ref={button}
        isSmall
        look={isBare ? 'quiet' : 'plain'}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={kind ? `${t('inspector.kind')}: ${t(`ui:kind.${kind}`)}` : t('inspector.kind')}
        onClick={() => setOpen(!isOpen)}
      >
        {kind && !isBare ? <KindLabel kind={kind} /> : t('inspector.kind')}<Icon of={ChevronDown} size="small" />
      </Button>
      {isOpen && (
        <Popover label={t('inspector.kind')} anchor={button} onClose={() => setOpen(false)}>
          <div ref={list} className={styles.menu} role="menu" aria-label={t('inspector.kind')} onKeyDown={pressed}>
            {HIGHLIGHT_KINDS.map((value) => (
              <button key={value} type="button" className={styles.item} role="menuitemradio" aria-checked={value === kind} onClick={() => choose(value)}>
                <span className={styles.check}>{value === kind && <Icon of={Check} size="small" />}</span>
                <KindLabel kind={value} />
                <span className={styles.keys}><CommandKeys command={commandOfKind(value)} /></span>
              </button>
            ))}
          </div>
        </Popover>
      )}
    </>
  );
}
