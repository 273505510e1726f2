// How highlights look. Chromium before 130 knows no variables inside ::highlight(), so the tokens' values are written out, anew for each theme.
import { useEffect } from 'react';
import { HIGHLIGHT_KINDS, type HighlightKind } from '../../preload/records';
import { LANES } from './lanes';

/** Where the pattern of each lane hangs below the line of the text. */
const OFFSETS = ['0.22em', '0.42em'];

export const ACTOR = 'hl-actor';
export const FIX = 'hl-fix';
export const FIX_SUGGESTED = 'hl-fix-suggested';
export const SELECTED = 'hl-selected';
export const FOUND = 'hl-found';
export const HIT = 'hl-hit';
export const HIT_NOW = 'hl-hit-now';
/** These fill the page's colour wholly: the kinds' fills let them show through. */
export const BELOW: readonly string[] = [FOUND, SELECTED];

export function nameOf(kind: HighlightKind, lane: number): string {
  return lane === 0 ? `hl-${kind}` : `hl-${kind}-${lane}`;
}

/** @param token gives a token's value as it stands now. */
export function paintRules(token: (name: string) => string): string {
  const rules = HIGHLIGHT_KINDS.flatMap((kind) => Array.from({ length: LANES }, (_, lane) => {
    const [fill, rule, line] = ['fill', 'rule', 'line'].map((part) => token(`--kind-${kind}-${part}`));
    const pattern = `text-decoration: ${rule} ${line}; text-underline-offset: ${OFFSETS[lane]}; text-decoration-skip-ink: none`;
    return `::highlight(${nameOf(kind, lane)}) { background-color: ${fill}; ${pattern}; }`;
  }));
  return [
    ...rules,
    `::highlight(${ACTOR}) { text-decoration: underline dotted 1px ${token('--ink-3')}; text-underline-offset: 0.22em; }`,
    `::highlight(${FIX}) { text-decoration: underline dotted 1.5px ${token('--warn')}; text-underline-offset: 0.22em; }`,
    `::highlight(${FIX_SUGGESTED}) { text-decoration: underline dotted 1px color-mix(in oklch, ${token('--warn')} 60%, transparent); text-underline-offset: 0.22em; }`,
    `::highlight(${FOUND}) { background-color: ${token('--kind-quote-fill')}; }`,
    `::highlight(${HIT}) { background-color: ${token('--kind-quote-fill')}; text-decoration: underline solid 1px ${token('--kind-quote-line')}; text-underline-offset: 0.22em; }`,
    // Lies over the one above, so its fill is twice as strong.
    `::highlight(${HIT_NOW}) { background-color: ${token('--kind-quote-fill')}; color: ${token('--ink')}; ${hitRule(token)} }`,
    `::highlight(${SELECTED}) { background-color: ${token('--select')}; }`,
  ].join('\n');
}

function hitRule(token: (name: string) => string): string {
  return `text-decoration: underline solid 3px ${token('--kind-quote-line')}; text-underline-offset: 0.22em; text-decoration-skip-ink: none;`;
}

/** While the component is on screen, highlights are painted in the theme's colours. */
export function usePaintSheet(): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    const write = () => {
      const style = getComputedStyle(document.documentElement);
      sheet.replaceSync(paintRules((name) => style.getPropertyValue(name).trim()));
    };
    write();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const themes = new MutationObserver(write);
    themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const contrast = matchMedia('(prefers-contrast: more)');
    contrast.addEventListener('change', write);
    return () => {
      themes.disconnect();
      contrast.removeEventListener('change', write);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, []);
}
