// A comment that the library does not have yet, kept where a crash of the window does not reach it.
import { fieldOf, recall, remember } from '../memory';

export function keepComment(highlight: string, draft: { comment: string; base: string }): void {
  remember(keyOf(highlight), draft);
}

export function forgetComment(highlight: string): void {
  localStorage.removeItem(keyOf(highlight));
}

/** What to show: the text that was not saved; where the comment went another way meanwhile, both. */
export function commentWithDraft(highlight: string, saved: string): string {
  const kept = recall(keyOf(highlight));
  const [comment, base] = [fieldOf(kept, 'comment'), fieldOf(kept, 'base')];
  if (typeof comment !== 'string' || comment === saved) return saved;
  return base === saved || saved === '' ? comment : `${saved}\n${comment}`;
}

function keyOf(highlight: string): string {
  return `comment.draft.${highlight}`;
}
