// Between the page and the text: a block's element knows where its text starts (data-start), so a point on the page is an offset and back.
import type { Span } from '../../preload/records';

const BLOCK = '[data-start]';

/** The offset of a point inside a block; null outside of all blocks. Offsets count UTF-16 units, as the DOM does. */
export function offsetAt(node: Node, offset: number): number | null {
  const block = blockOf(node);
  if (!block) return null;
  const before = node.ownerDocument?.createRange();
  if (!before) return null;
  before.selectNodeContents(block);
  before.setEnd(node, offset);
  return startOf(block) + before.toString().length;
}

/** The span of the text that a range on the page covers, without blanks at its ends; null when it covers none. */
export function spanOf(root: Element, range: Range, text: string): Span | null {
  if (range.collapsed) return null;
  const blocks = blocksIn(root).filter((block) => range.intersectsNode(block));
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return null;
  const start = first.contains(range.startContainer) ? offsetAt(range.startContainer, range.startOffset) : startOf(first);
  const end = last.contains(range.endContainer) ? offsetAt(range.endContainer, range.endOffset) : endOf(last);
  if (start === null || end === null) return null;
  const piece = text.slice(start, end);
  const span = { start: start + piece.length - piece.trimStart().length, end: end - (piece.length - piece.trimEnd().length) };
  return span.start < span.end ? span : null;
}

/** The part of a span that one block shows; null when it shows none of it. */
export function rangeIn(block: Element, span: Span): Range | null {
  const shown = spanOfBlock(block);
  const [start, end] = [Math.max(span.start, shown.start), Math.min(span.end, shown.end)];
  if (start >= end) return null;
  const range = block.ownerDocument.createRange();
  const only = onlyText(block);
  const from = only ? { node: only, offset: start - shown.start } : pointIn(block, start - shown.start, 'after');
  const to = only ? { node: only, offset: end - shown.start } : pointIn(block, end - shown.start, 'before');
  if (!from || !to) return null;
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** The parts of a span on the page, one for each block that shows some of it. */
export function rangesOf(root: Element, span: Span): Range[] {
  return blocksIn(root).flatMap((block) => rangeIn(block, span) ?? []);
}

export function blocksIn(root: Element): Element[] {
  return [...root.querySelectorAll(BLOCK)];
}

export function blockOf(node: Node): Element | null {
  return (node instanceof Element ? node : node.parentElement)?.closest(BLOCK) ?? null;
}

/** The block that shows an offset. */
export function blockAt(root: Element, offset: number): Element | null {
  return blocksIn(root).find((block) => startOf(block) <= offset && offset < endOf(block)) ?? null;
}

/** The offset of the character that is drawn under a point of the window; null for white space beside a line. */
export function characterUnder(x: number, y: number): number | null {
  const caret = caretUnder(x, y);
  const block = caret && blockOf(caret.node);
  const near = caret && offsetAt(caret.node, caret.offset);
  if (!block || near === null) return null;
  const isUnder = (offset: number) => {
    const boxes = rangeIn(block, { start: offset, end: offset + 1 })?.getClientRects() ?? [];
    return [...boxes].some((box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom);
  };
  return [near, near - 1].find(isUnder) ?? null;
}

/** The offset nearest to a point of the window; null where there is no text near. */
export function offsetNear(x: number, y: number): number | null {
  const caret = caretUnder(x, y);
  return caret && offsetAt(caret.node, caret.offset);
}

/** Chromium before 128 has only the older of the two. */
function caretUnder(x: number, y: number): { node: Node; offset: number } | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (caret) return { node: caret.offsetNode, offset: caret.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

export function spanOfBlock(block: Element): Span {
  return { start: startOf(block), end: endOf(block) };
}

function startOf(block: Element): number {
  return Number(block.getAttribute('data-start'));
}

function endOf(block: Element): number {
  return startOf(block) + (onlyText(block)?.length ?? block.textContent.length);
}

/** The text of a block that nothing is marked in. */
function onlyText({ firstChild, lastChild }: Element): Text | null {
  return firstChild instanceof Text && firstChild === lastChild ? firstChild : null;
}

interface Point {
  node: Text;
  offset: number;
}

/** @param side of an offset between two texts: the end of the one before, or the beginning of the one after. */
function pointIn(block: Element, offset: number, side: 'before' | 'after'): Point | null {
  const texts = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let from = 0;
  for (let node = texts.nextNode(); node instanceof Text; node = texts.nextNode()) {
    const end = from + node.length;
    if (offset < end || (side === 'before' && offset === end)) return { node, offset: offset - from };
    from = end;
  }
  return null;
}
