// Words are chosen by keyboard in a text that is only read: arrows choose the next word or line, with Shift they add to what is chosen.

const WAYS: Record<string, { direction: 'forward' | 'backward'; by: 'word' | 'line' }> = {
  ArrowRight: { direction: 'forward', by: 'word' },
  ArrowLeft: { direction: 'backward', by: 'word' },
  ArrowDown: { direction: 'forward', by: 'line' },
  ArrowUp: { direction: 'backward', by: 'line' },
};

/** @returns whether the key was one of these. Nothing outside of `root` is ever chosen. */
export function chooseByKey(key: string, isAdding: boolean, root: Element): boolean {
  const way = WAYS[key];
  const selection = document.getSelection();
  if (!way || !selection || selection.rangeCount === 0 || !root.contains(selection.focusNode)) return false;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (isAdding) selection.modify('extend', way.direction, way.by);
  else chooseNext(selection, way);
  if (!root.contains(selection.anchorNode) || !root.contains(selection.focusNode)) {
    if (anchorNode && focusNode) selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  }
  return true;
}

function chooseNext(selection: Selection, { direction, by }: { direction: 'forward' | 'backward'; by: 'word' | 'line' }): void {
  const isNextWord = direction === 'forward' && by === 'word';
  if (isNextWord) selection.collapseToEnd();
  else selection.collapseToStart();
  if (!isNextWord) selection.modify('move', direction, by);
  selection.modify('extend', 'forward', 'word');
}
