// What the selected lines are: said once, and kept as a step that can be undone.
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Check } from 'lucide-react';
import { MARKED_KINDS, type MarkedKind, type Span } from '../../../preload/records';
import { Icon } from '../../ui/icon';
import { Popover } from '../../ui/popover';
import menu from '../kind-menu.module.css';
import { Anchor } from '../anchor';
import type { Zoning } from './use-zoning';
import { kindOf } from './zone-lines';
import styles from './zone-menu.module.css';

interface ZoneMenuProps {
  zoning: Zoning;
  span: Span;
  root: RefObject<HTMLElement | null>;
  /** Gives the focus back to the text. */
  focus: () => void;
}

export function ZoneMenu({ zoning, span, root, focus }: ZoneMenuProps) {
  const { t } = useTranslation('zones');
  const list = useRef<HTMLDivElement>(null);
  const anchor = useRef<HTMLSpanElement>(null);
  const now = kindOf(zoning.lines, span);
  const count = zoning.lines.filter(({ start, end }) => start < span.end && end > span.start).length;
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus(), []);
  const close = () => {
    zoning.closeMenu();
    focus();
  };
  const choose = (kind: MarkedKind) => {
    close();
    void zoning.mark({ ...span, kind, lines: count });
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
      <Anchor ref={anchor} root={root} span={span} />
      <Popover label={t('menu', { count })} anchor={anchor} onClose={close}>
        <p className={styles.lead}>{t('menu', { count })}</p>
        <div ref={list} className={menu.menu} role="menu" aria-label={t('menu', { count })} onKeyDown={pressed}>
          {MARKED_KINDS.map((kind) => (
            <button key={kind} type="button" className={menu.item} role="menuitemradio" aria-checked={kind === now} onClick={() => choose(kind)}>
              {t(`kind.${kind}`)}{kind === now && <Icon of={Check} size="small" />}
            </button>
          ))}
        </div>
      </Popover>
    </>
  );
}
