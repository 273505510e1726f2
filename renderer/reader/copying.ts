// What of an article goes to the clipboard: its words as they stand in the text, without numbers, bullets and cards, and with lines as one would type them.
import { blocksIn, rangeIn, spanOf, spanOfBlock } from './offsets';

/** Null when nothing of it is selected. */
export function copiedFrom(root: Element, text: string): string | null {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  return range && root.contains(range.commonAncestorContainer) ? copied(root, range, text) : null;
}

/** Cells parted by tabs, rows, items and lines of code by one new line, paragraphs by two. Null when nothing is selected. */
export function copied(root: Element, range: Range, text: string): string | null {
  const span = spanOf(root, range, text);
  if (!span) return null;
  let words = '';
  let last: Element | null = null;
  for (const block of blocksIn(root)) {
    if (!range.intersectsNode(block)) continue;
    const piece = rangeIn(block, span)?.toString();
    if (piece === undefined) continue;
    const isWhole = span.start <= spanOfBlock(block).start;
    words += (last ? between(last, block) : '') + (isWhole ? indentOf(block, text) : '') + piece;
    last = block;
  }
  return words;
}

function between(before: Element, after: Element): string {
  const shared = (selector: string) => before.closest(selector) !== null && before.closest(selector) === after.closest(selector);
  if (shared('tr')) return '\t'.repeat(cellsBetween(before, after));
  const isCode = before.localName === 'pre' && after.localName === 'pre';
  return isCode || shared('table') || isInOneList(before, after) ? '\n' : '\n\n';
}

/** Empty cells have nothing to select, but keep their place. */
function cellsBetween(before: Element, after: Element): number {
  const cells = [...before.closest('tr')?.children ?? []];
  return cells.findIndex((cell) => cell.contains(after)) - cells.findIndex((cell) => cell.contains(before));
}

function isInOneList(before: Element, after: Element): boolean {
  const list = outermostList(before);
  return list !== null && list === outermostList(after);
}

function outermostList(element: Element): Element | null {
  let list = element.closest('ul, ol');
  for (let outer = list; outer; outer = outer.parentElement?.closest('ul, ol') ?? null) list = outer;
  return list;
}

/** The blanks before a line of code are no part of its block. */
function indentOf(block: Element, text: string): string {
  if (block.localName !== 'pre') return '';
  const { start } = spanOfBlock(block);
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return before.trim() === '' ? before : '';
}
