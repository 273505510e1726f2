// Unsaved text of notes, kept where a reload or a crash of the window does not reach it, until the library has it.
import type { Written } from './note-keeper';

const PREFIX = 'note.draft.';

export interface Draft extends Written {
  uuid: string;
  /** When the note was last changed in the library as this text was begun: tells whether something else came after. */
  base: string;
  /** When this text was written. */
  at: string;
}

/**
 * `newer`: nothing was saved since it was begun. `stale`: a later save held it already; the disk was told to forget it and died first.
 * `apart`: the note went another way.
 */
export function standing(draft: Pick<Draft, 'base' | 'at'>, changedAt: string): 'newer' | 'stale' | 'apart' {
  if (draft.base === changedAt) return 'newer';
  return draft.at <= changedAt ? 'stale' : 'apart';
}

export function keepDraft(draft: Draft): void {
  try {
    localStorage.setItem(PREFIX + draft.uuid, JSON.stringify(draft));
  } catch (error) {
    // A full store only loses the second net; the save to the library goes on.
    if (!(error instanceof DOMException)) throw error;
    localStorage.removeItem(PREFIX + draft.uuid);
  }
}

export function forgetDraft(uuid: string): void {
  localStorage.removeItem(PREFIX + uuid);
}

export function draftOf(uuid: string): Draft | null {
  const kept = localStorage.getItem(PREFIX + uuid);
  return kept === null ? null : JSON.parse(kept) as Draft;
}

/** The notes that have unsaved text. */
export function draftedNotes(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
}
