// What the open note points to, as it stands today; for the references and citations drawn inside the editor.
import { createContext, useCallback, useContext, useMemo, type ReactNode } from 'react';
import type { Note, SerializedCitation, Thing } from '../../preload/api';
import { focusPart } from '../frame/pane-focus';
import { call } from '../library';
import { useNavigation } from '../navigation';
import { useToast } from '../ui/toast';

interface Things {
  /** `undefined`: not asked for yet; `null`: no longer in the library. */
  find(uuid: string): Thing | null | undefined;
  open(uuid: string): void;
}

/** Whether a quote still says what its passage says. */
export type Verdict = 'sealed' | 'changed' | 'gone' | 'unknown';

const Context = createContext<Things | null>(null);

export function ThingsProvider({ note, children }: { note: Note; children: ReactNode }) {
  const navigation = useNavigation();
  const toast = useToast();
  const known = useMemo(() => new Map(note.things.map((thing) => [thing.uuid, thing])), [note.things]);
  const open = useCallback(async (uuid: string) => {
    try {
      const thing = await call('thing.find', { uuid });
      if (!thing || thing.deleted) return;
      navigation.openThing(thing);
      if (thing.kind === 'article' || thing.kind === 'highlight') focusPart('reader');
    } catch (error) {
      toast.failed(error);
    }
  }, [navigation, toast]);
  const things = useMemo<Things>(() => ({
    // A thing put in since the last save is not among the answered ones, and not gone either.
    find: (uuid) => known.get(uuid) ?? (note.state.includes(uuid) ? null : undefined),
    open: (uuid) => void open(uuid),
  }), [known, note.state, open]);
  return <Context.Provider value={things}>{children}</Context.Provider>;
}

export function useThings(): Things {
  const things = useContext(Context);
  if (!things) throw new Error('useThings stands outside its provider');
  return things;
}

export function verdictOn(citation: SerializedCitation, thing: Thing | null | undefined): Verdict {
  if (thing === undefined) return 'unknown';
  if (thing === null || thing.deleted || !thing.passage) return 'gone';
  return thing.passage.quote === citation.quote ? 'sealed' : 'changed';
}
