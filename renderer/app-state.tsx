// What main knows for the window: settings, and which library is open.
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { AppState } from '../preload/api';
import { on } from './library';
import { applyLook } from './reading-look';
import { speak } from './words';

const Context = createContext<AppState | null>(null);

interface Turn {
  /** How often another content has taken the place of the library that is open. */
  count: number;
  next(): void;
}

const TurnContext = createContext<Turn>({ count: 0, next: () => {} });

export function AppStateProvider({ first, children }: { first: AppState; children: ReactNode }) {
  const [state, setState] = useState(first);
  const [count, setCount] = useState(0);
  const turn = useMemo<Turn>(() => ({ count, next: () => setCount((before) => before + 1) }), [count]);
  useEffect(() => on('state', (next) => void take(next)), []);
  return <Context.Provider value={state}><TurnContext.Provider value={turn}>{children}</TurnContext.Provider></Context.Provider>;

  async function take(next: AppState): Promise<void> {
    await speak(next.settings.language);
    applySettings(next);
    setState(next);
  }
}

export function useAppState(): AppState {
  const state = useContext(Context);
  if (!state) throw new Error('useAppState stands outside its provider');
  return state;
}

/** After a restore the file has its old name and other content: nothing on screen may stay. */
export function useTurn(): Turn {
  return useContext(TurnContext);
}

/** Language, theme and the look of reading stand on the page itself. */
export function applySettings({ settings, dark }: AppState): void {
  applyLook(settings.reading);
  document.documentElement.lang = settings.language;
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}
