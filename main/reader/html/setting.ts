// Sets a tree in lines, one a block: what kind of block each is, and from which texts of the tree it came.
import type { TextBlock } from '../../../preload/records';
import { captionOf } from './captions';
import { BLOCKS, isHeading } from './elements';
import { type Row, rowsOf } from './table';
import { isText, type PageElement, type PageNode } from './tree';
import { linesAsTyped, linesOfWords, type Piece, type Worded } from './words';

export interface SetLine extends Worded, Partial<Omit<TextBlock, 'start' | 'end'>> {}

/** Whether a text or a picture is to be set. */
export type IsWanted = (node: PageNode) => boolean;
/** Whether an element that is part of a line elsewhere has lines of its own here. */
export type IsApart = (element: PageElement) => boolean;

interface As extends Partial<Omit<TextBlock, 'start' | 'end'>> {
  /** In how many lists and quotes. */
  lists: number;
  quotes: number;
  /** Blocks inside do not end the line: it is a heading, a caption or a cell. */
  isOneLine?: true;
}

/** What is set so far, and how what comes is to be. */
interface Sheet {
  lines: SetLine[];
  pieces: Piece[];
  as: As;
  isWanted: IsWanted;
  isApart: IsApart;
}

const PREFORMATTED = new Set(['pre', 'listing', 'xmp', 'plaintext']);
const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);
const SIDE_BY_SIDE = new Set(['span', 'a', 'b', 'strong', 'i', 'em', 'small', 'cite', 'time']);
const MOST_COLUMNS = 50;

export function linesIn(root: PageElement, isWanted: IsWanted, isApart: IsApart = () => false): SetLine[] {
  const sheet: Sheet = { lines: [], pieces: [], as: { lists: 0, quotes: 0 }, isWanted, isApart };
  visitAll(root, sheet);
  endLine(sheet);
  return sheet.lines;
}

function visitAll(element: PageElement, sheet: Sheet): void {
  let before: PageNode | null = null;
  for (const child of element.children) {
    if (before && areSetApart(before, child)) sheet.pieces.push('gap');
    visit(child, sheet);
    before = child;
  }
}

/** Names, times and numbers side by side, with nothing between them: the page's style sheet keeps them apart. */
function areSetApart(one: PageNode, other: PageNode): boolean {
  if (isText(one) || isText(other) || !SIDE_BY_SIDE.has(one.name) || !SIDE_BY_SIDE.has(other.name)) return false;
  const [left, right] = [edgeOf(one, -1), edgeOf(other, 0)];
  if (left.length < 2 || right.length < 2 || !/[\p{L}\p{N}]$/u.test(left)) return false;
  return /^\p{N}/u.test(right) || /^\p{Lu}/u.test(right) && !/^\p{Lu}$/u.test(left) || one.name === 'a' && other.name === 'a' && /^\p{L}/u.test(right);
}

/** Its last text, or its first. */
function edgeOf(node: PageNode, place: 0 | -1): string {
  let at: PageNode | undefined = node;
  while (at && !isText(at)) at = at.children.at(place);
  return at?.value ?? '';
}

function visit(node: PageNode, sheet: Sheet): void {
  if (isText(node)) {
    if (sheet.isWanted(node)) sheet.pieces.push({ text: node.value, from: node });
  } else if (BLOCKS.has(node.name) || isHeadingLike(node) || sheet.isApart(node)) visitBlock(node, sheet);
  else visitInline(node, sheet);
}

function visitInline(element: PageElement, sheet: Sheet): void {
  const { name } = element;
  if (name === 'br') return void sheet.pieces.push(sheet.as.isOneLine ? 'gap' : 'end');
  if (name === 'img' || name === 'amp-img') return setPicture(element, sheet);
  const [before, behind] = AROUND[name] ?? [];
  if (before) sheet.pieces.push(before);
  visitAll(element, sheet);
  if (behind) sheet.pieces.push(behind);
}

/** Browsers quote a `q` themselves, raise a `sup`, and pages set times apart by their looks alone. */
const AROUND: Readonly<Record<string, readonly [Piece, Piece]>> = { q: [{ sign: '“' }, { sign: '”' }], sup: ['raised', 'lowered'], time: ['gap', 'gap'] };

function visitBlock(element: PageElement, sheet: Sheet): void {
  const { name } = element;
  const { lists, quotes, isOneLine } = sheet.as;
  if (isOneLine) return within(sheet, sheet.as, () => visitAll(element, sheet));
  const visitAsOne = (kind: 'heading' | 'caption', more: Partial<As> = {}) => (
    within(sheet, { lists, quotes, kind, isOneLine: true, ...more }, () => visitAll(element, sheet))
  );
  if (isHeadingLike(element)) return visitAsOne('heading', { level: levelOf(element) });
  if (LISTS.has(name)) return within(sheet, { lists: lists + 1, quotes }, () => visitItems(element, sheet));
  if (name === 'li') return visitItem(element, sheet, undefined);
  if (name === 'blockquote') return within(sheet, { lists, quotes: quotes + 1 }, () => visitAll(element, sheet));
  if (PREFORMATTED.has(name)) return within(sheet, { lists, quotes, kind: 'preformatted' }, () => visitAll(element, sheet));
  if (name === 'figcaption' || name === 'caption') return visitAsOne('caption');
  const rows = name === 'table' ? rowsOf(element) : null;
  if (!rows) return within(sheet, sheet.as, () => visitAll(element, sheet));
  for (const child of element.children) if (!isText(child) && child.name === 'caption') visit(child, sheet);
  for (const row of rows) setRow(row, sheet);
}

function visitItems(list: PageElement, sheet: Sheet): void {
  const items = list.children.filter((child) => !isText(child) && child.name === 'li').length;
  const isReversed = list.attributes.has('reversed');
  let ordinal = numberIn(list.attributes.get('start')) ?? (isReversed ? items : 1);
  for (const child of list.children) {
    if (isText(child) || child.name !== 'li') visit(child, sheet);
    else {
      ordinal = numberIn(child.attributes.get('value')) ?? ordinal;
      visitItem(child, sheet, list.name === 'ol' ? ordinal : undefined);
      ordinal += isReversed ? -1 : 1;
    }
  }
}

function visitItem(item: PageElement, sheet: Sheet, ordinal: number | undefined): void {
  const { lists, quotes } = sheet.as;
  within(sheet, { lists, quotes, kind: 'item', level: Math.max(1, lists), ...(ordinal !== undefined && { ordinal }) }, () => visitAll(item, sheet));
}

function setRow({ cells, isHead }: Row, sheet: Sheet): void {
  endLine(sheet);
  const set = cells.map((cell) => {
    const own: Sheet = { lines: [], pieces: [], as: { lists: 0, quotes: 0, isOneLine: true }, isWanted: sheet.isWanted, isApart: sheet.isApart };
    visitAll(cell, own);
    const { text = '', from = [] } = linesOfWords(own.pieces)[0] ?? {};
    return { text: text + '\t'.repeat(Math.min(MOST_COLUMNS, numberIn(cell.attributes.get('colspan')) ?? 1) - 1), from };
  });
  // A first cell without words holds a blank that is none, or the row would seem to begin at the second.
  const text = set.map((cell) => cell.text).join('\t').replace(/^(?=\t)/u, '\u200b').trimEnd();
  const from = set.flatMap((cell) => cell.from);
  if (from.length > 0) sheet.lines.push({ kind: 'row', text, from, ...(isHead && { isHead }) });
}

function setPicture(image: PageElement, sheet: Sheet): void {
  const caption = sheet.as.isOneLine || !sheet.isWanted(image) ? null : captionOf(image);
  if (!caption) return;
  const { lists, quotes } = sheet.as;
  within(sheet, { lists, quotes, kind: 'caption' }, () => sheet.pieces.push({ text: caption.value, from: caption }));
}

/** What `act` adds begins and ends lines of its own. */
function within(sheet: Sheet, as: As, act: () => void): void {
  const outside = sheet.as;
  if (outside.isOneLine) {
    sheet.pieces.push('gap');
    act();
    return void sheet.pieces.push('gap');
  }
  endLine(sheet);
  const before = sheet.lines.length;
  sheet.as = as === outside ? outside : { ...as };
  act();
  endLine(sheet);
  sheet.as = outside;
  if (sheet.lines.length > before) spend(outside);
}

function endLine(sheet: Sheet): void {
  const { as, pieces } = sheet;
  sheet.pieces = [];
  for (const line of as.kind === 'preformatted' ? linesAsTyped(pieces) : linesOfWords(pieces)) {
    const { kind, level, ordinal } = as.kind || as.quotes === 0 ? as : { kind: 'quote' as const, level: as.quotes };
    sheet.lines.push({ ...line, ...(kind && { kind }), ...(level && { level }), ...(ordinal !== undefined && { ordinal }) });
    spend(as);
  }
}

/** Only the first line of an item bears its mark. */
function spend(as: As): void {
  if (as.kind !== 'item') return;
  delete as.kind;
  delete as.level;
  delete as.ordinal;
}

function isHeadingLike({ name, attributes }: PageElement): boolean {
  return isHeading(name) || attributes.get('role') === 'heading';
}

function levelOf({ name, attributes }: PageElement): number {
  return isHeading(name) ? Number(name.slice(1)) : Math.min(6, Math.max(1, numberIn(attributes.get('aria-level')) ?? 2));
}

function numberIn(text: string | undefined): number | null {
  return text !== undefined && /^\s*-?\d{1,6}\s*$/u.test(text) ? Number(text) : null;
}

