// A small panel beside the button that opens it: the browser's own popover, which closes by Esc and by a press elsewhere.
import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import styles from './popover.module.css';

const GAP = 4;

interface PopoverProps {
  label: string;
  anchor: RefObject<Element | null>;
  onClose: () => void;
  children: ReactNode;
}

/** Open while it is on screen. Its first control takes the focus, and the anchor gets it back. */
export function Popover({ label, anchor, onClose, children }: PopoverProps) {
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(onClose);
  latest.current = onClose;
  useLayoutEffect(() => {
    const panel = element.current;
    const beside = anchor.current;
    if (!panel || !beside) return;
    const toggled = () => {
      if (!panel.matches(':popover-open')) latest.current();
    };
    panel.showPopover();
    panel.addEventListener('toggle', toggled);
    place(panel, beside.getBoundingClientRect());
    panel.querySelector<HTMLElement>('button, input, [tabindex="0"]')?.focus();
    return () => {
      panel.removeEventListener('toggle', toggled);
      const hadFocus = panel.contains(document.activeElement) || document.activeElement === document.body;
      if (panel.matches(':popover-open')) panel.hidePopover();
      if (hadFocus && beside instanceof HTMLElement) beside.focus();
    };
  }, [anchor]);
  return <div ref={element} className={styles.popover} popover="auto" role="dialog" aria-label={label}>{children}</div>;
}

/** Below the anchor where there is room, else above; never out of the window. */
function place(panel: HTMLElement, beside: DOMRect): void {
  const { width, height } = panel.getBoundingClientRect();
  const isBelow = beside.bottom + GAP + height <= window.innerHeight || beside.top < height + GAP;
  panel.style.top = `${isBelow ? Math.min(beside.bottom + GAP, window.innerHeight - height - GAP) : beside.top - GAP - height}px`;
  panel.style.left = `${Math.max(GAP, Math.min(beside.left, window.innerWidth - width - GAP))}px`;
}
