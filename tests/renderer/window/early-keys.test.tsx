// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CommandId } from '../../../preload/commands';
import { CommandProvider, useCommand } from '../../../renderer/commands';
import { listenEarly, pressEarlyKeys } from '../../../renderer/early-keys';

const done: CommandId[] = [];

function Part({ ids }: { ids: CommandId[] }) {
  return ids.map((id) => <Does key={id} id={id} />);
}

function Does({ id }: { id: CommandId }) {
  useCommand(id, () => done.push(id));
  return null;
}

function press(code: string, more: KeyboardEventInit = {}): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true, ...more }));
}

beforeEach(() => {
  done.length = 0;
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  Object.assign(window, { commonplace: { on: () => () => undefined } });
  listenEarly();
});
afterEach(pressEarlyKeys);

test('keys pressed before the window is drawn are done once it is, each once and in their order', () => {
  press('KeyK', { ctrlKey: true });
  press('Digit2', { ctrlKey: true });
  press('Digit2', { ctrlKey: true, repeat: true });
  const root = createRoot(document.createElement('div'));
  act(() => root.render(<CommandProvider><Part ids={['go.actors', 'go.search', 'go.claims']} /></CommandProvider>));
  expect(done).toEqual(['go.search', 'go.actors']);
  press('Digit3', { ctrlKey: true });
  expect(done).toEqual(['go.search', 'go.actors', 'go.claims']);
  act(() => root.unmount());
});

test('Enter presses the button that the window begins with', () => {
  press('Enter', { key: 'Enter' });
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  act(() => root.render(<CommandProvider><button type="button" autoFocus onClick={() => done.push('library.sample')}>Explore</button></CommandProvider>));
  expect(done).toEqual(['library.sample']);
  act(() => root.unmount());
  place.remove();
});
