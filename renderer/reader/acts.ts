// What the reader does with a passage, each in one place, whichever key, button or pop-over asked for it.
import { useCallback } from 'react';
import type { Highlight, HighlightKind, SerializedCitation } from '../../preload/api';
import { call } from '../library';
import { appendCitation, newNoteState } from '../notes/compose';
import { useToast } from '../ui/toast';
import { lastKind, rememberKind } from './last-kind';
import { putHighlight } from './rows';
import type { Target } from './target';

const marking = new Map<string, Promise<Highlight>>();

/** Two acts that follow each other at once on the same words are for one highlight. */
export async function highlighted(version: number, target: Target): Promise<Highlight> {
  if (target.highlight) return target.highlight;
  return marked(version, target, { kind: lastKind() });
}

/** Tags a passage; one that is not highlighted yet is by the same step. @param tag its id, or a name */
export async function tagged(version: number, target: Target, tag: number | string): Promise<Highlight> {
  const known = target.highlight ?? await marking.get(keyOf(version, target));
  if (!known) return marked(version, target, { kind: lastKind(), tag });
  await call('tag.attach', { highlights: [known.id], tag });
  return known;
}

/** Gives a passage a kind; one that is not highlighted yet is by the same step. */
export async function ofKind(version: number, target: Target, kind: HighlightKind): Promise<Highlight> {
  rememberKind(kind);
  const known = target.highlight ?? await marking.get(keyOf(version, target));
  if (!known) return marked(version, target, { kind });
  await call('highlight.edit', { ids: [known.id], kind });
  return known;
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

async function marked(version: number, target: Target, how: { kind: HighlightKind; tag?: number | string }): Promise<Highlight> {
  const { start, end } = target.span;
  const key = keyOf(version, target);
  const known = marking.get(key);
  if (known) return known;
  const made = call('highlight.add', { version, start, end, ...how }).then(({ record }) => {
    putHighlight(version, record);
    return record;
  });
  marking.set(key, made);
  return made.finally(() => marking.delete(key));
}

function keyOf(version: number, { span: { start, end } }: Target): string {
  return `${version} ${start} ${end}`;
}

function citationOf(highlight: Highlight, title: string): SerializedCitation {
  return { type: 'citation', version: 1, highlight: highlight.uuid, quote: highlight.quote, kind: highlight.kind, title };
}
