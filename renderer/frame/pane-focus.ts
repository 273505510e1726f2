// F6: the focus goes from pane to pane, in the order in which they stand.

/** Into the next pane that is on screen; each pane's own best place takes the focus. */
export function focusNextPane(direction: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.offsetParent !== null && !pane.querySelector('[data-pane]'));
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = at < 0 ? 0 : (at + direction + panes.length) % panes.length;
  const pane = panes[next];
  if (pane) focusInside(pane);
}

const BEST = ['[data-first]', '[role="listbox"], [contenteditable="true"]', '[role="region"][tabindex="0"]', '[tabindex="0"], button:not(:disabled), input, a[href]'];

/** What the pane names itself, else where the keyboard writes or moves, else what scrolls, else the first control. */
export function focusInside(pane: Element): void {
  for (const selector of BEST) {
    const best = pane.querySelector<HTMLElement>(selector);
    if (best) return best.focus();
  }
}

/** Into a part of the window once it has been drawn; the part may not be on screen yet. */
export function focusPart(part: string): void {
  requestAnimationFrame(() => {
    const pane = document.querySelector(`[data-pane="${part}"]`);
    if (pane) focusInside(pane);
  });
}
