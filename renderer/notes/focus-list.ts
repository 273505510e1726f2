// The way out of a note by keyboard: back to the list of notes.
import { focusInside } from '../frame/pane-focus';

export function focusList(): void {
  const list = document.querySelector('[data-pane="notes"]');
  if (list) focusInside(list);
}
