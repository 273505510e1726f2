// What the tools do to the block the caret is in. Functions that begin with $ work only inside an editor's read or update.
import {
  $isListNode, INSERT_CHECK_LIST_COMMAND, INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND, ListNode, REMOVE_LIST_COMMAND,
} from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import { $getNearestNodeOfType } from '@lexical/utils';
import { $createParagraphNode, $getSelection, $isRangeSelection, type ElementNode, type LexicalEditor } from 'lexical';

export type BlockKind = 'heading' | 'quote' | 'bullet' | 'number' | 'check' | 'plain';

export interface CaretState {
  block: BlockKind;
  isBold: boolean;
  isItalic: boolean;
}

export const PLAIN: CaretState = { block: 'plain', isBold: false, isItalic: false };

export function $caretState(): CaretState {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return PLAIN;
  return { block: $blockKind(), isBold: selection.hasFormat('bold'), isItalic: selection.hasFormat('italic') };
}

/** The block becomes that kind; a block that is of the kind already becomes plain. */
export function toggleBlock(editor: LexicalEditor, kind: Exclude<BlockKind, 'plain'>): void {
  const now = editor.getEditorState().read($blockKind);
  if (kind === 'bullet' || kind === 'number' || kind === 'check') return void toggleList(editor, kind, now === kind);
  editor.update(() => {
    const make = (): ElementNode => (now === kind ? $createParagraphNode() : kind === 'heading' ? $createHeadingNode('h2') : $createQuoteNode());
    $setBlocksType($getSelection(), make);
  });
}

function toggleList(editor: LexicalEditor, kind: 'bullet' | 'number' | 'check', isOn: boolean): void {
  const commands = { bullet: INSERT_UNORDERED_LIST_COMMAND, number: INSERT_ORDERED_LIST_COMMAND, check: INSERT_CHECK_LIST_COMMAND };
  editor.dispatchCommand(isOn ? REMOVE_LIST_COMMAND : commands[kind], undefined);
}

function $blockKind(): BlockKind {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return 'plain';
  const node = selection.anchor.getNode();
  const list = $isListNode(node) ? node : $getNearestNodeOfType(node, ListNode);
  if (list) return list.getListType();
  const block = node.getTopLevelElement();
  if ($isHeadingNode(block)) return 'heading';
  return $isQuoteNode(block) ? 'quote' : 'plain';
}
