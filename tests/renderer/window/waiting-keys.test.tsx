// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { awaitFocus } from '../../../renderer/waiting-keys';

let field: HTMLElement;
let heard: string[];

function press(key: string, more: KeyboardEventInit = {}): void {
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, code: `Key${key.toUpperCase()}`, bubbles: true, cancelable: true, ...more }));
}

/** The next picture, and all that was pressed again with it. */
async function drawn(): Promise<void> {
  await vi.advanceTimersByTimeAsync(50);
}

beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  field = document.body.appendChild(document.createElement('div'));
  field.tabIndex = 0;
  field.addEventListener('keydown', ({ key }) => heard.push(key));
  window.addEventListener('keydown', note);
});
afterEach(async () => {
  await vi.advanceTimersByTimeAsync(5000);
  window.removeEventListener('keydown', note);
  field.remove();
  vi.useRealTimers();
});

function note({ key }: KeyboardEvent): void {
  if (document.activeElement === document.body) heard.push(`${key} for nobody`);
}

test('keys wait for the focus, in their order, and are heard once', async () => {
  awaitFocus();
  press('a');
  press('b');
  expect(heard).toEqual([]);
  field.focus();
  press('c');
  await drawn();
  expect(heard).toEqual(['a', 'b', 'c']);
  press('d');
  expect(heard).toEqual(['a', 'b', 'c', 'd']);
});

test('what waits goes on waiting when the way becomes longer', async () => {
  awaitFocus();
  press('a');
  awaitFocus();
  press('b');
  field.focus();
  await drawn();
  expect(heard).toEqual(['a', 'b']);
});

test('a pressed key may itself send the focus on: the keys behind it go along', async () => {
  const other = document.body.appendChild(document.createElement('div'));
  other.tabIndex = 0;
  other.addEventListener('keydown', ({ key }) => heard.push(`${key} further on`));
  field.addEventListener('keydown', () => awaitFocus(), { once: true });
  awaitFocus();
  press('a');
  press('b');
  field.focus();
  await drawn();
  expect(heard).toEqual(['a']);
  other.focus();
  await drawn();
  expect(heard).toEqual(['a', 'b further on']);
  other.remove();
});

test('commands that work everywhere are done at once, unless keys before them wait', async () => {
  awaitFocus();
  press('k', { ctrlKey: true });
  expect(heard).toEqual(['k for nobody']);
  press('a');
  press('k', { ctrlKey: true });
  expect(heard).toEqual(['k for nobody']);
  field.focus();
  await drawn();
  expect(heard).toEqual(['k for nobody', 'a', 'k']);
});

test('the system’s own keys go their way: nobody can paste again', async () => {
  awaitFocus();
  press('a');
  press('v', { ctrlKey: true });
  expect(heard).toEqual(['v for nobody']);
  field.focus();
  await drawn();
  expect(heard).toEqual(['v for nobody', 'a']);
});

test('where nobody takes the focus, as in an empty place, the key that lists all keys is for everybody', async () => {
  awaitFocus();
  press('a');
  press('?', { code: 'Slash', shiftKey: true });
  await vi.advanceTimersByTimeAsync(2000);
  expect(heard).toEqual(['? for nobody']);
});

test('keys are let go when nobody takes the focus, and by the pointer', async () => {
  awaitFocus();
  press('a');
  await vi.advanceTimersByTimeAsync(2000);
  press('b');
  awaitFocus();
  press('c');
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  press('d');
  field.focus();
  await drawn();
  expect(heard).toEqual(['b for nobody', 'd for nobody']);
});

test('where the focus was already, nothing waits longer than the next picture', async () => {
  field.focus();
  const arrived = awaitFocus();
  press('a');
  arrived();
  await drawn();
  expect(heard).toEqual(['a']);
});
