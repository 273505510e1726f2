// The notes that are being written: a note left before it was saved keeps its keeper, and gets it back when it is opened again.
import type { Note } from '../../preload/api';
import { call } from '../library';
import { draftOf, draftedNotes, forgetDraft, keepDraft, standing } from './drafts';
import { NoteKeeper, type Ports } from './note-keeper';

const keepers = new Map<string, NoteKeeper>();
const recoveries = new Map<string, Promise<number>>();

const ports: Ports = {
  save: async (id, { title, state }) => (await call('note.save', { id, title, state })).record,
  open: (id) => call('note.open', { id }),
  keepDraft,
  forgetDraft,
  wait: (time, act) => {
    const timer = setTimeout(act, time);
    return () => clearTimeout(timer);
  },
};

export function keeperOf(note: Note): NoteKeeper {
  const known = keepers.get(note.uuid);
  if (known && !known.isSaved) return known;
  const keeper = new NoteKeeper(note, ports);
  keepers.set(note.uuid, keeper);
  return keeper;
}

function flushAll(): void {
  for (const keeper of keepers.values()) void keeper.flush();
}

/**
 * Saves what an earlier window could not, once for each library that is opened.
 * @returns how many texts had to become notes of their own, because theirs had been changed since.
 */
export function recoverDrafts(library: string): Promise<number> {
  const recovery = recoveries.get(library) ?? recoverAll();
  recoveries.set(library, recovery);
  return recovery;
}

async function recoverAll(): Promise<number> {
  let apart = 0;
  for (const uuid of draftedNotes()) if (await recover(uuid) === 'apart') apart++;
  return apart;
}

async function recover(uuid: string): Promise<'saved' | 'apart' | 'unknown'> {
  const draft = draftOf(uuid);
  const thing = await call('thing.find', { uuid });
  // It may belong to another library: it waits for that one.
  if (!draft || thing?.kind !== 'note' || thing.deleted) return 'unknown';
  const note = await call('note.open', { id: thing.id });
  const { title, state } = draft;
  const isKept = note.state === state && note.title === title;
  const stands = isKept ? 'stale' : standing(draft, note.changedAt);
  if (stands === 'newer') await call('note.save', { id: note.id, title, state });
  if (stands === 'apart') await call('note.add', { title, state });
  forgetDraft(uuid);
  return stands === 'apart' ? 'apart' : 'saved';
}

window.addEventListener('pagehide', flushAll);
