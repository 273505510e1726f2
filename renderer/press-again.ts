// Presses a key that was kept, as if it came now.

/** On what has the focus now. A made-up event neither presses a button nor writes a letter by itself. */
export function pressAgain({ code, key, ctrlKey, shiftKey, altKey, metaKey }: KeyboardEvent): void {
  const target = document.activeElement ?? document.body;
  const isTaken = !target.dispatchEvent(new KeyboardEvent('keydown', { code, key, ctrlKey, shiftKey, altKey, metaKey, bubbles: true, cancelable: true }));
  if (isTaken) return;
  if (key === 'Enter' && target instanceof HTMLButtonElement) target.click();
  const isLetter = [...key].length === 1 && !ctrlKey && !altKey && !metaKey;
  if (isLetter && writes(target)) write(key);
}

function writes(target: Element): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));
}

/** There is no other way to write as a key does: with the field's own events, and so that Undo knows it. */
function write(letter: string): void {
  document.execCommand('insertText', false, letter);
}
