// Keys inside a note that the editor itself does not have, and where the caret is when it opens.
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getRoot, $getSelection, $isNodeSelection, $isParagraphNode, COMMAND_PRIORITY_BEFORE_EDITOR, COMMAND_PRIORITY_HIGH, KEY_DOWN_COMMAND, KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND, mergeRegister,
} from 'lexical';
import { useEffect } from 'react';
import { toggleBlock, type BlockKind } from './block-acts';
import { $isCitationNode } from './citation-node';
import { focusList } from './focus-list';
import { $isReferenceNode } from './reference-node';
import { useThings } from './things';

/** With Ctrl and Shift, by physical key: 7, 8, 9 as in other editors; 2 for a heading. */
const BLOCK_KEYS: Record<string, Exclude<BlockKind, 'plain'>> = { Digit2: 'heading', Digit7: 'number', Digit8: 'bullet', Digit9: 'quote' };

export function EditorKeys({ takesFocus }: { takesFocus: boolean }) {
  const [editor] = useLexicalComposerContext();
  const things = useThings();
  useEffect(() => mergeRegister(
    editor.registerCommand(KEY_DOWN_COMMAND, (event) => {
      const kind = (event.ctrlKey || event.metaKey) && event.shiftKey && !event.altKey ? BLOCK_KEYS[event.code] : undefined;
      if (!kind) return false;
      event.preventDefault();
      toggleBlock(editor, kind);
      return true;
    }, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_ENTER_COMMAND, (event) => {
      // Ctrl+Enter is the window's: it ends the note and must not also break the line.
      if (event && (event.ctrlKey || event.metaKey)) return true;
      const selection = $getSelection();
      const [node] = $isNodeSelection(selection) ? selection.getNodes() : [];
      const uuid = $isCitationNode(node) ? node.__highlight : $isReferenceNode(node) ? node.__uuid : null;
      if (uuid === null) return false;
      event?.preventDefault();
      things.open(uuid);
      return true;
    }, COMMAND_PRIORITY_HIGH),
    // The editor itself would let the focus go nowhere; a menu that is open comes first.
    editor.registerCommand(KEY_ESCAPE_COMMAND, () => {
      focusList();
      return true;
    }, COMMAND_PRIORITY_BEFORE_EDITOR),
  ), [editor, things]);
  useEffect(() => {
    if (takesFocus) editor.focus(undefined, { defaultSelection: editor.getEditorState().read($endsOpen) ? 'rootEnd' : 'rootStart' });
    // Only as it opens.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [editor]);
  return null;
}

/** Whether the note ends in an empty line, as after a quote that was just put in: one goes on there. */
function $endsOpen(): boolean {
  const last = $getRoot().getLastChild();
  return $isParagraphNode(last) && last.isEmpty();
}
