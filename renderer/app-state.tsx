// What main knows for the window: settings, and which library is open.
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { AppState } from '../preload/api';
import { on } from './library';
import { speak } from './words';

const Context = createContext<AppState | null>(null);

export function AppStateProvider({ first, children }: { first: AppState; children: ReactNode }) {
  const [state, setState] = useState(first);
  useEffect(() => on('state', (next) => void take(next)), []);
  return <Context.Provider value={state}>{children}</Context.Provider>;

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

/** Language and theme stand on the page itself. */
export function applySettings({ settings, dark }: AppState): void {
  document.documentElement.lang = settings.language;
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}
