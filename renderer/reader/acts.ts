// What the reader does with a passage, each in one place, whichever key, button or pop-over asked for it.
import { useCallback } from 'react';
import type { Highlight, HighlightKind, SerializedCitation } from '../../preload/api';
import { call } from '../library';
import { appendCitation, newNoteState } from '../notes/compose';
import { useToast } from '../ui/toast';
import type { Target } from './target';

let lastKind: HighlightKind = 'evidence';

/** The next highlight gets the kind that was chosen last. */
export function rememberKind(kind: HighlightKind): void {
  lastKind = kind;
}

const marking = new Map<string, Promise<Highlight>>();

/** Two acts that follow each other at once on the same words are for one highlight. */
export async function highlighted(version: number, target: Target): Promise<Highlight> {
  if (target.highlight) return target.highlight;
  const { start, end } = target.span;
  const key = `${version} ${start} ${end}`;
  const known = marking.get(key);
  if (known) return known;
  const made = call('highlight.add', { version, start, end, kind: lastKind }).then(({ record }) => record);
  marking.set(key, made);
  return made.finally(() => marking.delete(key));
}

/** Tags a passage; one that is not highlighted yet is by the same step. @param tag its id, or a name */
export async function tagged(version: number, target: Target, tag: number | string): Promise<Highlight> {
  if (!target.highlight) return (await call('highlight.add', { version, ...target.span, kind: lastKind, tag })).record;
  await call('tag.attach', { highlights: [target.highlight.id], tag });
  return target.highlight;
}

export async function newNote(version: number, target: Target, title: string): Promise<{ highlight: Highlight; note: number }> {
  const highlight = await highlighted(version, target);
  const { record } = await call('note.add', { title: '', state: newNoteState(citationOf(highlight, title)) });
  return { highlight, note: record.id };
}

export async function addToNote(version: number, target: Target, title: string, note: number): Promise<Highlight> {
  const highlight = await highlighted(version, target);
  const open = await call('note.open', { id: note });
  await call('note.save', { id: note, title: open.title, state: appendCitation(open.state, citationOf(highlight, title)) });
  return highlight;
}

/** Runs an act; a refusal becomes a notice and null. */
export function useAttempt(): <T>(act: () => Promise<T>) => Promise<T | null> {
  const { failed } = useToast();
  return useCallback(async (act) => {
    try {
      return await act();
    } catch (error) {
      failed(error);
      return null;
    }
  }, [failed]);
}

function citationOf(highlight: Highlight, title: string): SerializedCitation {
  return { type: 'citation', version: 1, highlight: highlight.uuid, quote: highlight.quote, kind: highlight.kind, title };
}
