// Sets a Markdown tree in lines, one a block. Markup that is not Markdown's is text like any other; pictures are dropped, and what they show is said.
import type { List, Nodes, PhrasingContent, RootContent, TableRow } from 'mdast';
import type { PressedLine } from '../pressed';

interface As {
  lists: number;
  quotes: number;
}

const FEWEST_LETTERS = 15;

export function linesOfMarkdown(content: readonly RootContent[]): PressedLine[] {
  return content.flatMap((node) => linesOf(node, { lists: 0, quotes: 0 }));
}

function linesOf(node: RootContent, as: As): PressedLine[] {
  const quoted: Partial<PressedLine> = as.quotes > 0 ? { kind: 'quote', level: as.quotes } : {};
  if (node.type === 'heading') return oneLine(wordsOf(node.children), { kind: 'heading', level: node.depth });
  if (node.type === 'paragraph') return pictureAlone(node.children) ?? wordsOf(node.children).split('\n').flatMap((text) => oneLine(text, quoted));
  if (node.type === 'blockquote') return node.children.flatMap((child) => linesOf(child, { ...as, quotes: as.quotes + 1 }));
  if (node.type === 'list') return itemsOf(node, as);
  if (node.type === 'code') return node.value.split(/\r?\n/u).flatMap(lineOfCode);
  if (node.type === 'html') return node.value.split(/\r?\n/u).flatMap((text) => oneLine(text, quoted));
  if (node.type === 'table') return node.children.flatMap((row, index) => rowOf(row, index === 0));
  if (node.type === 'footnoteDefinition') return marked(node.children.flatMap((child) => linesOf(child, as)), `[${node.label ?? node.identifier}] `, {});
  return node.type === 'thematicBreak' || node.type === 'definition' || node.type === 'yaml' ? [] : oneLine(wordOf(node), quoted);
}

function lineOfCode(line: string): PressedLine[] {
  return line.trim() === '' ? [] : [{ kind: 'preformatted', text: line.trimEnd() }];
}

function itemsOf(list: List, as: As): PressedLine[] {
  return list.children.flatMap((item, index) => {
    const lines = item.children.flatMap((child) => linesOf(child, { ...as, lists: as.lists + 1 }));
    const mark = typeof item.checked === 'boolean' ? (item.checked ? '[x] ' : '[ ] ') : '';
    const ordinal = list.ordered ? { ordinal: (list.start ?? 1) + index } : {};
    return marked(lines, mark, { kind: 'item', level: as.lists + 1, ...ordinal });
  });
}

/** The first line bears the mark, where it is no heading or list of its own. */
function marked(lines: readonly PressedLine[], mark: string, as: Partial<PressedLine>): PressedLine[] {
  return lines.map((line, index) => (index === 0 && (line.kind === undefined || line.kind === 'quote') ? { ...line, ...as, text: mark + line.text } : line));
}

function rowOf(row: TableRow, isHead: boolean): PressedLine[] {
  const text = row.children.map((cell) => clean(wordsOf(cell.children).replaceAll('\n', ' '))).join('\t').replace(/^(?=\t)/u, '\u200b').trimEnd();
  return /[^\s\u200b]/u.test(text) ? [{ kind: 'row', text, ...(isHead && { isHead }) }] : [];
}

function oneLine(words: string, as: Partial<PressedLine>): PressedLine[] {
  const text = clean(words);
  return text === '' ? [] : [{ ...as, text }];
}

/** A picture on a line of its own is shown by what is said of it. */
function pictureAlone(children: readonly PhrasingContent[]): PressedLine[] | null {
  const [picture, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (!picture || others.length > 0 || picture.type !== 'image' && picture.type !== 'imageReference') return null;
  const text = clean(picture.alt ?? '');
  return text.length >= FEWEST_LETTERS && text.includes(' ') ? [{ kind: 'caption', text }] : [];
}

function wordsOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map(wordOf).join('');
}

/** Line ends are those that show: in a paragraph's source they are blanks. */
function wordOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'image' || node.type === 'imageReference') return '';
  if (node.type === 'footnoteReference') return `[${node.label ?? node.identifier}]`;
  if ('children' in node) return node.children.map(wordOf).join('');
  return 'value' in node ? node.value.replace(/\s*\r?\n\s*/gu, ' ') : '';
}

/** What would end a line of ours or show nothing. */
function clean(words: string): string {
  return words.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ').replace(/[\u0000-\u0008\u000e-\u001f\u007f]+/gu, '').trim();
}
