// What is drawn, as words, so that a test can say it.

/** The elements as words: `ul(li(a) li(b))`; what only lays out is left out. */
export function outline(element: Element): string {
  const inside = [...element.children].filter((child) => child.getAttribute('aria-hidden') !== 'true').map(outline).filter((words) => words !== '').join(' ');
  const own = element.hasAttribute('data-start') ? element.textContent : inside;
  const name = element.localName;
  return own === '' ? (name === 'td' ? 'td()' : '') : name === 'div' || name === 'span' ? own : `${name}(${own})`;
}
