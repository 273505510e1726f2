// Reads what a note's Lexical state holds: its nodes, its plain text, and what it refers to. Pure.
// A state may come from a newer program or a damaged file: unknown nodes keep their words, however deep they lie.
import { HIGHLIGHT_KINDS, type HighlightKind, type ThingKind } from '../../preload/records';
import { Failure } from '../failure';

/** One node of any type; `fields` holds what the node says of itself, unchecked. */
export interface NoteNode {
  type: string;
  fields: Record<string, unknown>;
  children: NoteNode[];
}

export interface Reference {
  kind: ThingKind;
  uuid: string;
}

const INLINE = new Set(['text', 'tab', 'linebreak', 'reference', 'link', 'autolink', 'code-highlight', 'mark', 'overflow', 'hashtag', 'keyword']);
const THING_KINDS: readonly unknown[] = ['article', 'note', 'actor', 'highlight'] satisfies ThingKind[];

/** Whether the string is the JSON of an editor state: an object with a root that has children. */
export function isNoteState(state: string): boolean {
  const root = field(parsed(state), 'root');
  return field(root, 'type') === 'root' && Array.isArray(field(root, 'children'));
}

/** The blocks of the note; none when the JSON is something else. */
export function nodesOf(state: string): NoteNode[] {
  return nodeOf(field(parsed(state), 'root')).children;
}

/** One line a block; empty blocks are left out. */
export function plainTextOf(state: string): string {
  return plainTextOfNodes(nodesOf(state));
}

export function plainTextOfNodes(nodes: readonly NoteNode[]): string {
  const blocks = [''];
  const waiting: (NoteNode | 'break')[] = [...nodes].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === 'break') {
      blocks.push('');
      continue;
    }
    const isBlock = !INLINE.has(next.type);
    if (isBlock) blocks.push('');
    blocks.push((blocks.pop() ?? '') + ownTextOf(next));
    if (isBlock) waiting.push('break');
    for (const child of [...next.children].reverse()) waiting.push(child);
  }
  return blocks.map((block) => block.trim()).filter((block) => block !== '').join('\n');
}

/** What the note points to, each thing once, in the order of the text. A citation points to its highlight. */
export function referencesOf(state: string): Reference[] {
  const found = new Map<string, Reference>();
  for (const node of allIn(nodesOf(state))) {
    const reference = referenceOf(node);
    if (reference) found.set(`${reference.kind} ${reference.uuid}`, reference);
  }
  return [...found.values()];
}

export function referenceOf(node: NoteNode): Reference | null {
  if (node.type === 'citation') {
    const uuid = stringIn(node, 'highlight');
    return uuid === '' ? null : { kind: 'highlight', uuid };
  }
  const uuid = stringIn(node, 'uuid');
  const kind = node.fields['thing'];
  return node.type === 'reference' && uuid !== '' && isThingKind(kind) ? { kind, uuid } : null;
}

/** How many passages the note quotes. */
export function quotesIn(state: string): number {
  let count = 0;
  for (const node of allIn(nodesOf(state))) if (node.type === 'citation') count++;
  return count;
}

function* allIn(nodes: readonly NoteNode[]): Generator<NoteNode> {
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    for (const child of [...node.children].reverse()) waiting.push(child);
  }
}

export function stringIn(node: NoteNode, name: string): string {
  const value = node.fields[name];
  return typeof value === 'string' ? value : '';
}

export function numberIn(node: NoteNode, name: string): number {
  const value = node.fields[name];
  return typeof value === 'number' ? value : 0;
}

/** The words a node holds itself, without those of its children. */
export function ownTextOf(node: NoteNode): string {
  if (node.type === 'linebreak') return '\n';
  if (node.type === 'citation') return stringIn(node, 'quote');
  return stringIn(node, 'text');
}

export function isInline(node: NoteNode): boolean {
  return INLINE.has(node.type);
}

export function isHighlightKind(value: unknown): value is HighlightKind {
  return HIGHLIGHT_KINDS.some((kind) => kind === value);
}

function isThingKind(value: unknown): value is ThingKind {
  return THING_KINDS.includes(value);
}

function parsed(state: string): unknown {
  try {
    return JSON.parse(state);
  } catch (error) {
    throw new Failure('bad-call', `The note's text is not JSON: ${error instanceof Error ? error.message : 'unknown'}`);
  }
}

/** Without recursion: a state nested ten thousand deep must not end the process. */
function nodeOf(json: unknown): NoteNode {
  const root = withoutChildren(json);
  const waiting: [unknown, NoteNode][] = [[json, root]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [raw, node] = next;
    const children = field(raw, 'children');
    if (!Array.isArray(children)) continue;
    for (const child of children) {
      const made = withoutChildren(child);
      node.children.push(made);
      waiting.push([child, made]);
    }
  }
  return root;
}

function withoutChildren(json: unknown): NoteNode {
  const type = field(json, 'type');
  return { type: typeof type === 'string' ? type : '', fields: isObject(json) ? json : {}, children: [] };
}

function field(json: unknown, name: string): unknown {
  return isObject(json) ? json[name] : undefined;
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
