// A note's Lexical state made without an editor: a new note, or a citation put at the end of one. Pure.
import type { SerializedCitation } from '../../preload/api';

interface Block {
  type: string;
  children?: unknown[];
  [field: string]: unknown;
}

/** The state of a new note: empty, or one that begins with a quote. */
export function newNoteState(citation: SerializedCitation | null): string {
  return stateOf(citation ? [citation, emptyParagraph()] : [emptyParagraph()]);
}

/** The state with the citation at its end, and an empty line below to go on writing. What else the state holds stays as it is. */
export function appendCitation(state: string, citation: SerializedCitation): string {
  const { root, ...rest } = JSON.parse(state) as { root?: Block };
  if (!root || !Array.isArray(root.children)) return newNoteState(citation);
  const blocks = root.children.slice();
  while (blocks.length > 0 && isEmptyParagraph(blocks.at(-1))) blocks.pop();
  return JSON.stringify({ ...rest, root: { ...root, children: [...blocks, citation, emptyParagraph()] } });
}

/** The editor refuses a state without any block. */
export function editableState(state: string): string {
  const { root } = JSON.parse(state) as { root?: Block };
  return root && Array.isArray(root.children) && root.children.length > 0 ? state : newNoteState(null);
}

function stateOf(children: unknown[]): string {
  return JSON.stringify({ root: { children, direction: null, format: '', indent: 0, type: 'root', version: 1 } });
}

function emptyParagraph(): Block {
  return { children: [], direction: null, format: '', indent: 0, type: 'paragraph', version: 1, textFormat: 0, textStyle: '' };
}

function isEmptyParagraph(block: unknown): boolean {
  if (typeof block !== 'object' || block === null) return false;
  return 'type' in block && block.type === 'paragraph' && 'children' in block && Array.isArray(block.children) && block.children.length === 0;
}
