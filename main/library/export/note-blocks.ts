// A note's Lexical blocks as Markdown blocks. A node it does not know keeps its words. Pure.
import type { BlockContent, List, ListItem, PhrasingContent, RootContent, TableRow } from 'mdast';
import { isInline, numberIn, ownTextOf, plainTextOfNodes, referenceOf, stringIn, type NoteNode } from '../note-state';
import { link, linesOf, paragraph, quoteOf, text } from './markdown';
import { inlineOf, type Resolve } from './note-inline';

export interface NoteWords {
  /** Said of a quote whose source is gone. */
  sourceGone: string;
}

interface Context {
  resolve: Resolve;
  words: NoteWords;
  depth: number;
}

/** Deeper blocks are kept as plain lines, so that no note can exhaust the stack. */
const MAX_DEPTH = 30;
const DEPTHS: Record<string, 1 | 2 | 3 | 4 | 5 | 6> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

export function blocksOf(nodes: readonly NoteNode[], resolve: Resolve, words: NoteWords): RootContent[] {
  return blocks(nodes, { resolve, words, depth: 0 });
}

function blocks(nodes: readonly NoteNode[], context: Context): BlockContent[] {
  if (context.depth > MAX_DEPTH) return linesOf(plainTextOfNodes(nodes));
  const content: BlockContent[] = [];
  for (let from = 0; from < nodes.length;) {
    const inline = inlineFrom(nodes, from);
    const node = nodes[from];
    if (inline.length > 0) content.push(...withWords(inlineOf(inline, context.resolve)));
    else if (node) content.push(...blockOf(node, { ...context, depth: context.depth + 1 }));
    from += Math.max(1, inline.length);
  }
  return content;
}

function inlineFrom(nodes: readonly NoteNode[], from: number): NoteNode[] {
  let to = from;
  for (let node = nodes[to]; node !== undefined && isInline(node); node = nodes[to]) to++;
  return nodes.slice(from, to);
}

function withWords(children: PhrasingContent[]): BlockContent[] {
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

function blockOf(node: NoteNode, context: Context): BlockContent[] {
  switch (node.type) {
    case 'heading': return headingOf(node, context);
    case 'quote': return wrapped(blocks(node.children, context));
    case 'list': return listOf(node, context);
    case 'code': return [{ type: 'code', lang: stringIn(node, 'language') || null, value: codeOf(node) }];
    case 'table': return tableOf(node, context);
    case 'horizontalrule': return [{ type: 'thematicBreak' }];
    case 'citation': return citationOf(node, context);
    default: return [...linesOf(ownTextOf(node)), ...blocks(node.children, context)];
  }
}

function wrapped(children: BlockContent[]): BlockContent[] {
  return children.length === 0 ? [] : [{ type: 'blockquote', children }];
}

/** A heading is one line. */
function headingOf(node: NoteNode, { resolve }: Context): BlockContent[] {
  const children = inlineOf(node.children, resolve).map((child) => (child.type === 'break' ? text(' ') : child));
  return children.length === 0 ? [] : [{ type: 'heading', depth: DEPTHS[stringIn(node, 'tag')] ?? 2, children }];
}

/** Lexical puts a nested list into an item of its own; Markdown, into the item before it. */
function listOf(node: NoteNode, context: Context): BlockContent[] {
  const ordered = stringIn(node, 'listType') === 'number';
  const isCheck = stringIn(node, 'listType') === 'check';
  const children: ListItem[] = [];
  for (const item of node.children) {
    const content = item.type === 'listitem' ? blocks(item.children, context) : blocks([item], context);
    const last = children.at(-1);
    if (content.length === 0) continue;
    if (last && content.every((block) => block.type === 'list')) last.children.push(...content);
    else children.push({ type: 'listItem', spread: false, checked: isCheck ? item.fields['checked'] === true : null, children: content });
  }
  const list: List = { type: 'list', ordered, spread: false, start: ordered ? startOf(node) : null, children };
  return children.length === 0 ? [] : [list];
}

/** Markdown counts with up to nine digits, and not below zero. */
function startOf(node: NoteNode): number {
  const start = Math.floor(numberIn(node, 'start'));
  return start >= 0 && start < 1e8 ? start : 1;
}

function codeOf(node: NoteNode): string {
  return node.children.map((child) => (child.children.length > 0 ? plainTextOfNodes([child]) : ownTextOf(child))).join('');
}

function tableOf(node: NoteNode, context: Context): BlockContent[] {
  const rows = node.children.filter((row) => row.children.length > 0);
  if (rows.length === 0) return blocks(node.children.flatMap((row) => row.children), context);
  const children = rows.map<TableRow>((row) => ({
    type: 'tableRow',
    children: row.children.map((cell) => ({ type: 'tableCell', children: [text(plainTextOfNodes([cell]))] })),
  }));
  return [{ type: 'table', children }];
}

function citationOf(node: NoteNode, { resolve, words }: Context): BlockContent[] {
  const reference = referenceOf(node);
  const target = reference && resolve(reference);
  const title = target?.title ?? stringIn(node, 'title');
  const place = target?.paragraph === undefined ? title : `${title} ¶${target.paragraph}`;
  const source = target ? paragraph('— ', link(target.href, place)) : paragraph(`— ${title} (${words.sourceGone})`);
  const quoted = stringIn(node, 'quote');
  const quote = quoteOf(target?.put?.(quoted) ?? quoted);
  return quote.children.length === 0 ? [source] : [quote, source];
}
