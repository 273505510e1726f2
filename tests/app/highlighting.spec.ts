// Highlighting, as one does it all day: pinned tags, kinds, edges, comments, many at once; by mouse, by finger, by keys in any layout.
import type { Page } from '@playwright/test';
import { barriers } from './desk';
import { ctrl, dragOver, inspector } from './gestures';
import { holdAnswers } from './holding';
import { expect, test, type Running } from './launch';

const article = (page: Page) => page.getByRole('region', { name: /Article text|Текст статьи/ });
const list = (page: Page) => page.getByRole('listbox', { name: 'Highlights' });
const selected = (page: Page) => article(page).locator('li', { has: page.locator('[aria-pressed="true"]') });

async function open(running: Running, title: RegExp = /weighing rules/): Promise<Page> {
  const { page } = running;
  await page.getByRole('button', { name: /Explore the sample|Посмотреть пример/ }).click();
  await expect(page.getByRole('contentinfo')).toContainText(/12 highlights|12 выделений/);
  await page.getByRole('option', { name: title }).click();
  await article(page).focus();
  return page;
}

/** Puts the first tags of the list on the keys 1 and 2. */
async function pinTwo(page: Page): Promise<string[]> {
  await page.keyboard.press(`${ctrl}+Shift+KeyT`);
  const tags = page.getByRole('dialog').getByRole('option');
  await expect(tags.first()).toBeVisible();
  await page.keyboard.press('1');
  await expect(tags.first()).toContainText('1');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('2');
  await expect(tags.nth(1)).toContainText('2');
  const names = await page.evaluate(async () => {
    const reply = await window.commonplace.call('tag.pins', {}, crypto.randomUUID());
    return reply.ok && Array.isArray(reply.answer) ? reply.answer.map((tag: { name: string }) => tag.name) : [];
  });
  await page.keyboard.press('Escape');
  return names;
}

async function lastSteps(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const reply = await window.commonplace.call('history.list', { from: 0, count: 9 }, crypto.randomUUID());
    return reply.ok ? (reply.answer as { rows: { label: { key: string }; state: string }[] }).rows.filter(({ state }) => state === 'done').map(({ label }) => label.key) : [];
  });
}

test('a drag and a digit highlight and tag in one step; without a pointer it takes three keys', async ({ start }) => {
  const running = await start();
  const page = await open(running);
  const [first = '', second = ''] = await pinTwo(page);
  await article(page).focus();
  await expect(page.getByRole('contentinfo')).toContainText(first);

  await dragOver(page, 'weighing rules');
  await expect(page.getByRole('toolbar', { name: 'For the selection' })).toContainText(first);
  await running.picture('highlighting-01-bar');
  await page.keyboard.press('1');
  await expect(selected(page)).toContainText(first);
  await expect(page.getByRole('contentinfo')).toContainText('2 highlights');
  expect((await lastSteps(page))[0]).toBe('highlight.add');
  await page.keyboard.press('2');
  await expect(selected(page)).toContainText(second);
  await page.keyboard.press('1');
  await expect(selected(page)).not.toContainText(first);
  for (let count = 0; count < 3; count++) await page.keyboard.press(`${ctrl}+KeyZ`);
  await expect(page.getByRole('contentinfo')).toContainText('1 highlight');

  const keys = ['j', 's', '1'];
  for (const key of keys) await page.keyboard.press(key);
  await expect(selected(page)).toContainText(first);
  console.log(`A highlight with a pinned tag took ${keys.length} keys and no pointer.`);
  expect(keys.length).toBeLessThanOrEqual(8);
  await page.keyboard.press('7');
  await expect(page.getByText('No tag is on key 7.')).toBeVisible();
});

test('kinds have keys; h makes what was chosen last, and the eight are shown with their patterns', async ({ start }) => {
  const running = await start();
  const page = await open(running);
  await dragOver(page, 'Northern Dispatch');
  await page.keyboard.press('Shift+Digit6');
  await expect(selected(page)).toContainText('Doubt');
  await dragOver(page, 'cold storage');
  const bar = page.getByRole('toolbar', { name: 'For the selection' });
  await expect(bar.getByRole('button', { name: 'Kind: Doubt' })).toBeVisible();
  await page.keyboard.press('h');
  await expect(selected(page)).toContainText('Doubt');
  await page.keyboard.press('Shift+Digit3');
  await expect(selected(page)).toContainText('Quote');
  await inspector(page).getByRole('button', { name: 'Kind: Quote' }).click();
  await expect(page.getByRole('menuitemradio')).toHaveCount(8);
  await running.picture('highlighting-02-kinds');
  await page.keyboard.press('4');
  await expect(selected(page)).toContainText('Figure');
  await page.keyboard.press('Shift+Slash');
  await expect(page.getByRole('dialog')).toContainText('On highlights, in the article or their list');
  await running.picture('highlighting-03-keys');
});

test('the keys follow their place: a Russian layout, where h is р and 1 is ! with Shift', async ({ start }) => {
  const page = await open(await start());
  await pinTwo(page);
  await article(page).focus();
  const press = (code: string, key: string, shiftKey = false) => page.evaluate(([at, letter, shift]) => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { code: String(at), key: String(letter), shiftKey: shift === true, bubbles: true, cancelable: true }));
  }, [code, key, shiftKey] as const);
  await press('KeyJ', 'о');
  await press('KeyS', 'ы');
  await press('KeyH', 'р');
  await expect(selected(page)).toContainText('Evidence');
  await press('Digit2', '2');
  await expect(selected(page)).toContainText('figures of the lake route');
  await press('Digit4', ';', true);
  await expect(selected(page)).toContainText('Figure');
  await press('KeyE', 'у');
  await expect(article(page).getByRole('textbox', { name: 'Comment' })).toBeFocused();
});

test('edges move by keys and by handles; Esc puts them back, and one drag or burst is one step', async ({ start }) => {
  const running = await start();
  const page = await open(running);
  const quote = () => inspector(page).locator('p').first().innerText();
  await dragOver(page, 'cold storage');
  await page.keyboard.press('h');
  await expect.poll(quote).toBe('“cold storage”');

  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press(`Control+Shift+ArrowLeft`);
  await expect(page.getByRole('status').filter({ hasText: 'begins with “salt, cold storage”' })).toHaveCount(0);
  await expect(page.getByText('begins with “,', { exact: false })).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(page.getByText('The highlight is as it was.')).toBeAttached();
  await expect.poll(quote).toBe('“cold storage”');
  await expect(selected(page)).toBeVisible();

  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+Alt+ArrowLeft');
  await expect(page.getByText('ends with “storage and th”')).toBeAttached();
  await page.keyboard.press('Enter');
  await expect.poll(quote).toBe('“cold storage and th”');
  await page.keyboard.press(`${ctrl}+KeyZ`);
  await expect.poll(quote).toBe('“cold storage”');

  const grab = async () => {
    const box = await page.getByRole('button', { name: 'End of the highlight' }).boundingBox();
    const from = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    return from;
  };
  const from = await grab();
  await page.mouse.move(from.x + 60, from.y, { steps: 4 });
  await page.mouse.move(from.x + 90, from.y, { steps: 4 });
  await running.picture('highlighting-04-drag');
  await page.mouse.up();
  await expect.poll(quote).toBe('“cold storage and the”');
  expect((await lastSteps(page)).slice(0, 2)).toEqual(['highlight.resize', 'highlight.add']);
  await grab();
  await page.mouse.move(from.x - 40, from.y, { steps: 4 });
  await expect(page.getByRole('button', { name: 'End of the highlight' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(quote).toBe('“cold storage and the”');
  expect((await lastSteps(page)).slice(0, 2)).toEqual(['highlight.resize', 'highlight.add']);
});

test('a comment is written in the card beside its passage, and a crash takes nothing of it', async ({ start }) => {
  const running = await start({ crashes: true });
  const page = await open(running);
  await page.keyboard.press(']');
  await page.keyboard.press('e');
  const field = article(page).getByRole('textbox', { name: 'Comment' });
  await expect(field).toBeFocused();
  await page.keyboard.type(' Who counted?');
  await page.keyboard.press(`${ctrl}+Enter`);
  await expect(field).toBeHidden();
  await expect(article(page)).toBeFocused();
  await expect(selected(page)).toContainText('Who counted?');
  await selected(page).getByRole('button', { name: /Who counted/ }).click();
  await expect(field).toBeFocused();
  await page.keyboard.type(' And when?');
  await running.picture('highlighting-05-comment');
  await page.keyboard.press('Escape');
  await expect(selected(page)).toContainText('And when?');
  await page.keyboard.press('e');
  await page.keyboard.type(' Cut off');
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  const next = await running.comeback();
  await expect(article(next).locator('li', { has: next.locator('[aria-pressed="true"]') })).toContainText('Cut off');
});

test('a claim that is half written comes back after a crash', async ({ start }) => {
  const running = await start({ crashes: true });
  const page = await open(running);
  for (const key of ['j', 's', 'c']) await page.keyboard.press(key);
  await expect(page.getByRole('textbox', { name: /Claim, in one sentence/ })).toBeFocused();
  await page.keyboard.type('He keeps to them, and');
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  const next = await running.comeback();
  await expect(next.getByRole('toolbar', { name: 'For the selection' })).toBeVisible();
  await next.keyboard.press('c');
  await expect(next.getByRole('textbox', { name: /Claim, in one sentence/ })).toHaveValue('He keeps to them, and');
});

test('the list is read aloud, and several highlights are tagged, changed and trashed in one step each', async ({ start }) => {
  const running = await start();
  const page = await open(running, /Harbour Office wants/);
  await pinTwo(page);
  await article(page).focus();
  await page.keyboard.press('Shift+KeyL');
  await expect(list(page)).toBeFocused();
  const rows = list(page).getByRole('option');
  await expect(rows).toHaveCount(6);
  await page.keyboard.press('Home');
  await expect(rows.first()).toHaveAttribute('aria-selected', 'true');
  await expect(rows.first()).toHaveAccessibleName(/^highlight 1 of 6, Claim , ¶2 , “The Harbour Office of Marenia .*” , 1 tag: #says one thing, quotes another , comment$/);
  await running.picture('highlighting-06-list');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('toolbar', { name: '3 highlights chosen' })).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByText('Tagged 3 highlights with “figures of the lake route”')).toBeVisible();
  await expect(list(page).getByText('figures of the lake route')).toHaveCount(3);
  await page.keyboard.press('t');
  await page.keyboard.type('to check again');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tagged 3 highlights with “to check again”')).toBeVisible();
  await running.picture('highlighting-07-bulk');
  expect((await lastSteps(page)).slice(0, 2)).toEqual(['tag.attach', 'tag.attach']);
  await list(page).focus();
  await page.keyboard.press(`${ctrl}+KeyA`);
  await expect(page.getByRole('toolbar', { name: '6 highlights chosen' })).toBeVisible();
  await page.keyboard.press('Shift+Digit7');
  await expect(list(page).getByText('Question')).toHaveCount(6);
  await page.keyboard.press(`${ctrl}+KeyZ`);
  await expect(list(page).getByText('Question')).toHaveCount(0);
  await page.keyboard.press('x');
  await expect(page.getByText('6 highlights moved to the trash')).toBeVisible();
  await page.keyboard.press(`${ctrl}+KeyZ`);
  await expect(rows).toHaveCount(6);
  await inspector(page).getByRole('combobox', { name: 'Tag' }).selectOption('to check again');
  await expect(rows).toHaveCount(3);
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
});

test('keys for the next highlight that come before the library has told of any wait for them', async ({ start }) => {
  const running = await start();
  const { page } = running;
  await page.getByRole('button', { name: /Explore the sample/ }).click();
  await expect(page.getByRole('contentinfo')).toContainText('12 highlights');
  const release = await holdAnswers(running, 'highlight.list');
  await page.getByRole('option', { name: /Harbour Office wants/ }).click();
  await article(page).focus();
  await page.keyboard.press('BracketRight');
  await page.keyboard.press('BracketRight');
  await expect(selected(page)).toHaveCount(0);
  await release();
  await expect(page.getByRole('status').filter({ hasText: /highlight 2 of/i })).toHaveCount(1);
  await expect(inspector(page)).toContainText('text matches');
});
