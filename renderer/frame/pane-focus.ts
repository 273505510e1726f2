// F6: the focus goes from pane to pane, in the order in which they stand.
import { awaitFocus } from '../waiting-keys';

/** Into the next pane that is on screen; each pane's own best place takes the focus. */
export function focusNextPane(direction: 1 | -1): void {
  const panes = panesOnScreen();
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = at < 0 ? 0 : (at + direction + panes.length) % panes.length;
  const pane = panes[next];
  if (pane) focusInside(pane);
}

/** Whoever goes where they are already begins there anew: in its list. */
export function focusFirstPane(): void {
  const pane = panesOnScreen().find((one) => one.closest('main'));
  if (pane) focusInside(pane);
}

function panesOnScreen(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.offsetParent !== null && !pane.querySelector('[data-pane]'));
}

const TEXT = '[role="region"][tabindex="0"]';
const BEST = ['[data-first]', '[role="listbox"], [contenteditable="true"]', TEXT, '[tabindex="0"], button:not(:disabled), input, a[href]'];

/** What the pane names itself, else where the keyboard writes or moves, else what scrolls, else the first control. */
export function focusInside(pane: Element): void {
  for (const selector of BEST) {
    const best = pane.querySelector<HTMLElement>(selector);
    if (best) return best.focus();
  }
}

/** Into a part of the window, as soon as what belongs there has been drawn, unless the user goes elsewhere first. */
export function focusPart(part: string): void {
  const arrived = awaitFocus();
  requestAnimationFrame(() => {
    const pane = document.querySelector(`[data-pane="${part}"]`);
    if (!pane || focusedText(pane)) return arrived();
    const observer = new MutationObserver(() => {
      if (focusedText(pane)) stop();
    });
    const stop = () => {
      observer.disconnect();
      document.removeEventListener('focusin', stop);
      document.removeEventListener('pointerdown', stop);
    };
    observer.observe(pane, { childList: true, subtree: true });
    document.addEventListener('focusin', stop);
    document.addEventListener('pointerdown', stop);
  });
}

function focusedText(pane: Element): boolean {
  const text = pane.querySelector<HTMLElement>(TEXT);
  text?.focus();
  return text !== null;
}
