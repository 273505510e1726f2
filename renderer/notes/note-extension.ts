// The editor that notes are written in: which blocks it has, how they look, and how its state begins.
import { HistoryExtension } from '@lexical/history';
import { CheckListExtension, ListExtension, ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode, RichTextExtension } from '@lexical/rich-text';
import { defineExtension, type AnyLexicalExtension, type EditorThemeClasses } from 'lexical';
import { CitationNode } from './citation-node';
import styles from './editor.module.css';
import { ReferenceNode } from './reference-node';

const NODES = [HeadingNode, QuoteNode, ListNode, ListItemNode, CitationNode, ReferenceNode];
const KNOWN = new Set(['root', 'paragraph', 'text', 'tab', 'linebreak', ...NODES.map((node) => node.getType())]);

const theme: EditorThemeClasses = {
  text: { bold: styles.bold ?? '', italic: styles.italic ?? '', strikethrough: styles.strikethrough ?? '', code: styles.code ?? '' },
  list: {
    listitemChecked: styles.checked ?? '',
    listitemUnchecked: styles.unchecked ?? '',
    checklist: styles.checklist ?? '',
    nested: { listitem: styles.nested ?? '' },
  },
};

/** An editor that begins with the given state, which must be editable. */
export function noteExtension(state: string): AnyLexicalExtension {
  return defineExtension({
    name: 'commonplace/note',
    namespace: 'note',
    nodes: [CitationNode, ReferenceNode],
    dependencies: [RichTextExtension, HistoryExtension, ListExtension, CheckListExtension],
    theme,
    $initialEditorState: state,
    onError: (error) => {
      throw error;
    },
  });
}

/** Whether the editor knows every node of the state: it would drop the others, so such a note is shown and not edited. */
export function isEditable(state: string): boolean {
  const waiting: unknown[] = [(JSON.parse(state) as { root?: unknown }).root ?? null];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node !== 'object' || node === null || !('type' in node) || !KNOWN.has(String(node.type))) return false;
    if ('children' in node && Array.isArray(node.children)) for (const child of node.children) waiting.push(child ?? null);
  }
  return true;
}
