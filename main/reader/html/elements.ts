// What the elements of HTML are to a reader of words: shown or not, a block or part of a line.

/** They show no words of the page's, or words of a control. */
const LEFT_OUT = new Set([
  'script', 'style', 'template', 'iframe', 'object', 'embed', 'applet', 'svg', 'math', 'canvas', 'audio', 'video', 'noscript', 'select', 'datalist',
  'textarea', 'button', 'map', 'progress', 'meter', 'param', 'source', 'track', 'input', 'frame', 'area', 'amp-ad', 'amp-analytics', 'amp-embed',
]);
/** Of these the tree keeps that they are there, and nothing that is in them: a block of many is no article. */
export const CONTROLS = new Set(['input', 'textarea', 'select', 'button', 'iframe', 'object', 'embed', 'video']);
export const FOREIGN = new Set(['svg', 'math']);
/** HTML's own list, in short: none of them is drawn inside a picture or formula. */
export const BREAKING_OUT = new Set([
  'blockquote', 'body', 'center', 'dd', 'div', 'dl', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'head', 'hr', 'img', 'li', 'menu', 'meta', 'ol', 'p',
  'pre', 'ruby', 'small', 'span', 'strong', 'table', 'ul',
]);

/** Which open element each of these ends, and which ones it may lie in. */
export const SCOPES: Readonly<Record<string, { ends: readonly string[]; holds: readonly string[] }>> = {
  li: { ends: ['li'], holds: ['ul', 'ol', 'menu', 'dir', 'table'] },
  dt: { ends: ['dt', 'dd'], holds: ['dl', 'table'] },
  dd: { ends: ['dt', 'dd'], holds: ['dl', 'table'] },
  td: { ends: ['td', 'th'], holds: ['tr', 'table'] },
  th: { ends: ['td', 'th'], holds: ['tr', 'table'] },
  tr: { ends: ['tr'], holds: ['thead', 'tbody', 'tfoot', 'table'] },
};

/** Each begins a line of its own and ends it. */
export const BLOCKS = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset',
  'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'legend', 'li', 'listing', 'main',
  'menu', 'nav', 'noframes', 'ol', 'optgroup', 'option', 'p', 'plaintext', 'pre', 'search', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot',
  'th', 'thead', 'title', 'tr', 'ul', 'xmp', '#page',
]);

/** @param isIn whether an open element's name fits. */
export function isLeftOut(name: string, attributes: ReadonlyMap<string, string>, isIn: (wanted: RegExp) => boolean): boolean {
  // Web components: what browsers draw of them is kept in templates of this kind.
  if (name === 'template') return !attributes.has('shadowrootmode') && !attributes.has('shadowmode');
  // Headings that fold and unfold what is below them.
  if (name === 'button') return !isIn(/^(?:h[1-6]|summary)$/u);
  return LEFT_OUT.has(name);
}

/** What the page itself hides. */
export function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true' && !/fallback-image/u.test(attributes.get('class') ?? '')) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/iu.test(attributes.get('style') ?? '');
}

export function isHeading(name: string): boolean {
  return /^h[1-6]$/u.test(name);
}
