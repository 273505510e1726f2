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
  const [start, end] = [Math.max(span.start, startOf(block)), Math.min(span.end, endOf(block))];
  const text = block.firstChild;
  if (start >= end || !text) return null;
  const range = block.ownerDocument.createRange();
  range.setStart(text, start - startOf(block));
  range.setEnd(text, end - startOf(block));
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
  return startOf(block) + (block.firstChild instanceof Text ? block.firstChild.length : 0);
}
