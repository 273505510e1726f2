// The window begins: fonts and style, the words, then the first picture.
import './early-keys';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/literata/opsz.css';
import '@fontsource-variable/literata/opsz-italic.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { applySettings } from './app-state';
import { call } from './library';
import { ErrorBoundary } from './ui/error-boundary';
import { startWords } from './words';

async function begin(): Promise<void> {
  const state = await call('app.state', {});
  await startWords(state.settings.language);
  applySettings(state);
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(<StrictMode><ErrorBoundary><App first={state} /></ErrorBoundary></StrictMode>);
}

void begin();
