// The whole window: the welcome, a library in trouble, or the library's places.
import type { AppState } from '../preload/api';
import { AppStateProvider, useAppState, useTurn } from './app-state';
import { CommandProvider } from './commands';
import { Frame } from './frame/frame';
import { JobsProvider } from './jobs';
import { NavigationProvider } from './navigation';
import { ToastProvider } from './ui/toast';
import { Trouble } from './welcome/trouble';
import { Welcome } from './welcome/welcome';

export function App({ first }: { first: AppState }) {
  return <AppStateProvider first={first}><CommandProvider><ToastProvider><Window /></ToastProvider></CommandProvider></AppStateProvider>;
}

function Window() {
  const { library } = useAppState();
  const turn = useTurn();
  if (library.state === 'welcome') return <Welcome />;
  if (library.state === 'trouble') return <Trouble path={library.path} error={library.error} />;
  // Another library, another window: nothing of the old one stays open.
  return <JobsProvider key={`${turn.count} ${library.isReadOnly} ${library.path}`}><NavigationProvider library={library.path}><Frame /></NavigationProvider></JobsProvider>;
}
