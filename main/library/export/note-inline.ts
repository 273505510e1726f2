// The words of a note's block: Lexical's flat, formatted runs become Markdown's nested marks. Pure.
import type { PhrasingContent } from 'mdast';
import { plainTextOfNodes, numberIn, ownTextOf, referenceOf, stringIn, type NoteNode, type Reference } from '../note-state';
import { link, text } from './markdown';

/** Where a reference leads and how that is called today; null when it leads nowhere. */
export type Resolve = (reference: Reference) => { href: string; title: string; paragraph?: number; put?: (quoted: string) => string } | null;

type Mark = 'delete' | 'strong' | 'emphasis';

interface Run {
  leaf: PhrasingContent;
  marks: Mark[];
}

interface Context {
  resolve: Resolve;
  depth: number;
  /** Markdown holds no link in a link. */
  isInLink: boolean;
}

// Lexical's bits. Underline, sub- and superscript have no Markdown.
const FORMATS: [number, Mark][] = [[4, 'delete'], [1, 'strong'], [2, 'emphasis']];
const CODE = 16;
const MARKS: Mark[] = ['delete', 'strong', 'emphasis'];
const MAX_DEPTH = 20;
const SAFE_SCHEME = /^(?:https?:\/\/|mailto:)/i;

/** Line breaks at either end are left out: Markdown cannot hold them. */
export function inlineOf(nodes: readonly NoteNode[], resolve: Resolve): PhrasingContent[] {
  const runs = nodes.flatMap((node) => runsOf(node, { resolve, depth: 0, isInLink: false }));
  const isBreak = (run: Run | undefined) => run?.leaf.type === 'break' || (run?.leaf.type === 'text' && run.leaf.value.trim() === '');
  while (isBreak(runs[0])) runs.shift();
  while (isBreak(runs.at(-1))) runs.pop();
  return nested(merged(runs), MARKS);
}

function runsOf(node: NoteNode, context: Context): Run[] {
  const { resolve, depth, isInLink } = context;
  if (depth > MAX_DEPTH) return textRuns(plainTextOfNodes([node]), 0);
  if (node.type === 'reference') return [{ leaf: isInLink ? text(stringIn(node, 'text')) : referenceLeaf(node, resolve), marks: [] }];
  const isLink = !isInLink && (node.type === 'link' || node.type === 'autolink');
  const own = textRuns(ownTextOf(node), numberIn(node, 'format'));
  const inner = node.children.flatMap((child) => runsOf(child, { resolve, depth: depth + 1, isInLink: isInLink || isLink }));
  return isLink ? linked(node, [...own, ...inner]) : [...own, ...inner];
}

function referenceLeaf(node: NoteNode, resolve: Resolve): PhrasingContent {
  const reference = referenceOf(node);
  const target = reference && resolve(reference);
  return target ? link(target.href, target.title) : text(stringIn(node, 'text'));
}

/** Only addresses that do nothing but lead somewhere stay links; of others the words and the address are kept as text. */
function linked(node: NoteNode, runs: Run[]): Run[] {
  const url = stringIn(node, 'url');
  if (!SAFE_SCHEME.test(url)) return url === '' ? runs : [...runs, { leaf: text(` (${url})`), marks: [] }];
  const children = nested(merged(runs), MARKS);
  return children.length === 0 ? [] : [{ leaf: { type: 'link', url, children }, marks: [] }];
}

function textRuns(words: string, format: number): Run[] {
  const lines = words.split(/\r\n|[\r\n]/);
  const marks = FORMATS.filter(([bit]) => (format & bit) !== 0).map(([, mark]) => mark);
  return lines.flatMap((line, index) => {
    const runs = (format & CODE) !== 0 ? codeRuns(line, marks) : markedRuns(line, marks);
    return index === 0 ? runs : [{ leaf: { type: 'break' }, marks: [] }, ...runs];
  });
}

function codeRuns(line: string, marks: Mark[]): Run[] {
  return line === '' ? [] : [{ leaf: { type: 'inlineCode', value: text(line).value }, marks }];
}

/** Spaces at the edges of marked words go outside the mark: inside they would stop it from being one. */
function markedRuns(line: string, marks: Mark[]): Run[] {
  const words = line.trim();
  if (marks.length === 0 || words === '') return line === '' ? [] : [{ leaf: text(line), marks: [] }];
  const start = line.indexOf(words);
  const pieces: [string, Mark[]][] = [[line.slice(0, start), []], [words, marks], [line.slice(start + words.length), []]];
  return pieces.filter(([piece]) => piece !== '').map(([piece, on]) => ({ leaf: text(piece), marks: on }));
}

/** Lexical splits text where it likes; neighbours that look the same are one. */
function merged(runs: Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    const isSame = last !== undefined && last.marks.join() === run.marks.join();
    const both = isSame && joined(last.leaf, run.leaf);
    if (both) last.leaf = both;
    else whole.push({ ...run });
  }
  return whole;
}

function joined(left: PhrasingContent, right: PhrasingContent): PhrasingContent | null {
  if (left.type === 'text' && right.type === 'text') return text(left.value + right.value);
  return left.type === 'inlineCode' && right.type === 'inlineCode' ? { ...left, value: left.value + right.value } : null;
}

function nested(runs: Run[], marks: Mark[]): PhrasingContent[] {
  const [mark, ...rest] = marks;
  if (mark === undefined) return runs.map((run) => run.leaf);
  const content: PhrasingContent[] = [];
  for (let from = 0; from < runs.length;) {
    const isOn = runs[from]?.marks.includes(mark) ?? false;
    let to = from + 1;
    while (to < runs.length && (runs[to]?.marks.includes(mark) ?? false) === isOn) to++;
    const inner = nested(runs.slice(from, to), rest);
    content.push(...(isOn ? [{ type: mark, children: inner }] : inner));
    from = to;
  }
  return content;
}
