// What kind of highlight it is, and the eight it can be.
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Check, ChevronDown } from 'lucide-react';
import { HIGHLIGHT_KINDS, type HighlightKind } from '../../preload/records';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { KindLabel } from '../ui/kind';
import { Popover } from '../ui/popover';
import styles from './kind-menu.module.css';

export function KindMenu({ kind, onChange }: { kind: HighlightKind; onChange: (kind: HighlightKind) => void }) {
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
    if (to === undefined) return;
    event.preventDefault();
    items[to % items.length]?.focus();
  };
  return (
    <>
      <Button
        ref={button}
        isSmall
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={`${t('inspector.kind')}: ${t(`ui:kind.${kind}`)}`}
        onClick={() => setOpen(!isOpen)}
      >
        <KindLabel kind={kind} /><Icon of={ChevronDown} size="small" />
      </Button>
      {isOpen && (
        <Popover label={t('inspector.kind')} anchor={button} onClose={() => setOpen(false)}>
          <div ref={list} className={styles.menu} role="menu" aria-label={t('inspector.kind')} onKeyDown={pressed}>
            {HIGHLIGHT_KINDS.map((value) => (
              <button key={value} type="button" className={styles.item} role="menuitemradio" aria-checked={value === kind} onClick={() => choose(value)}>
                <KindLabel kind={value} />{value === kind && <Icon of={Check} size="small" />}
              </button>
            ))}
          </div>
        </Popover>
      )}
    </>
  );
}
