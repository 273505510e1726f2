// Notes: written by keyboard, quoted passages that can be followed, and no text lost.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './launch';
import { ctrl } from './gestures';

const text = (page: Page) => page.getByRole('textbox', { name: 'Note', exact: true });
const title = (page: Page) => page.getByRole('textbox', { name: 'Title' });

async function toNotes(page: Page) {
  await page.getByRole('button', { name: /Explore the sample/ }).click();
  await expect(page.getByRole('option')).toHaveCount(5);
  await page.keyboard.press(`${ctrl}+4`);
  await expect(text(page)).toContainText('Still open');
}

async function newNote(page: Page, name: string, body: string) {
  await page.keyboard.press(`${ctrl}+n`);
  await expect(title(page)).toHaveValue('');
  await expect(title(page)).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.keyboard.type(body);
}

test('a note is written by keyboard, names an actor and a note, and says that it is saved', async ({ start }) => {
  const running = await start();
  const { page } = running;
  await toNotes(page);
  await running.picture('notes-01-sample');
  await newNote(page, 'Open questions', '## What would settle it');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ask @Tarv');
  await expect(page.getByRole('option', { name: /Tarvisov/ }).first()).toBeVisible();
  await running.picture('notes-02-menu');
  await page.keyboard.press('Enter');
  await page.keyboard.type('and read [[what we');
  await page.getByRole('listbox', { name: 'What to link' }).getByRole('option', { name: /What we know/ }).click();
  await page.keyboard.type('again.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- the **dredging** plan');
  await page.keyboard.press('Enter');
  await page.keyboard.type('a@b.org is an address');
  await page.keyboard.press(`${ctrl}+Enter`);
  await expect(page.locator('[data-part="note"]').getByRole('status')).toContainText('Saved');
  await running.picture('notes-03-written');
  const list = page.getByRole('listbox', { name: 'Note list' });
  await expect(list).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(text(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toBeFocused();
  await expect(text(page).getByRole('heading')).toHaveText('What would settle it');
  await expect(text(page).getByRole('link', { name: /Tarvisov/ })).toHaveText(/^@/);
  await expect(text(page).getByRole('listitem')).toHaveCount(2);
  await expect(text(page).locator('strong')).toHaveText('dredging');
  await text(page).getByRole('link', { name: /What we know/ }).click();
  await expect(title(page)).toHaveValue(/What we know/);
  await page.getByRole('region', { name: 'Linked here' }).first().getByRole('button', { name: 'Open questions' }).click();
  await expect(title(page)).toHaveValue('Open questions');
});

test('no text is lost by switching at once, by leaving, by a reload, or by undo of something else', async ({ start }) => {
  const running = await start();
  const { page } = running;
  await toNotes(page);
  await newNote(page, 'First', 'one');
  await newNote(page, 'Second', 'two');
  await page.getByRole('option', { name: /First/ }).click();
  await expect(text(page)).toHaveText('one');
  await text(page).click();
  await page.keyboard.press(`${ctrl}+End`);
  await page.keyboard.type(' and more');
  await page.keyboard.press(`${ctrl}+1`);
  await expect(page.getByRole('button', { name: 'Shelf' })).toBeVisible();
  await page.keyboard.press(`${ctrl}+4`);
  await expect(text(page)).toHaveText('one and more');
  await page.keyboard.press(`${ctrl}+End`);
  await page.keyboard.type(', then reload');
  await page.reload();
  await expect(text(page)).toHaveText('one and more, then reload');
  await page.getByRole('option', { name: /Second/ }).click();
  await expect(text(page)).toHaveText('two');
});

test('text typed while the library is dead, or right before the end, is there afterwards', async ({ start }) => {
  let running = await start();
  let { page } = running;
  await toNotes(page);
  await newNote(page, 'Storm', 'before');
  await expect(page.locator('[data-part="note"]').getByRole('status')).toContainText('Saved');
  await running.killLibrary();
  await page.keyboard.type(', during');
  await page.keyboard.press(`${ctrl}+Enter`);
  await expect(page.locator('[data-part="note"]').getByRole('status')).toContainText('Saved');
  await page.keyboard.press('Enter');
  await page.keyboard.press(`${ctrl}+End`);
  await page.keyboard.type(', the end');
  await running.close();
  running = await start({ userData: running.userData });
  ({ page } = running);
  // It begins where it ended.
  await expect(title(page)).toHaveValue('Storm');
  await expect(text(page)).toHaveText('before, during, the end');
});

test('a note that is undone, redone or brought back shows what the library holds', async ({ start }) => {
  const running = await start();
  const { page } = running;
  await toNotes(page);
  await newNote(page, 'Changing', 'one');
  await page.keyboard.press(`${ctrl}+Enter`);
  await expect(page.locator('[data-part="note"]').getByRole('status')).toContainText('Saved');
  await page.keyboard.press('Enter');
  await page.keyboard.press(`${ctrl}+End`);
  await page.keyboard.type(' two');
  await page.keyboard.press(`${ctrl}+z`);
  await expect(text(page)).not.toContainText('two');
  await page.keyboard.press(`${ctrl}+Shift+z`);
  await expect(text(page)).toHaveText('one two');
  await page.keyboard.press(`${ctrl}+Enter`);
  const list = page.getByRole('listbox', { name: 'Note list' });
  await expect(list).toBeFocused();
  await expect(page.locator('[data-part="note"]').getByRole('status')).toContainText('Saved');
  await page.keyboard.press('Delete');
  await expect(page.getByText('“Changing” is in the trash')).toBeVisible();
  await running.picture('notes-07-trashed');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('option', { name: /Changing/ }).click();
  await expect(text(page)).toHaveText('one two');
  await page.keyboard.press(`${ctrl}+z`);
  await expect(text(page)).not.toHaveText('one two');
});

test('a quoted passage leads to its place, and says when it is gone', async ({ start }) => {
  const running = await start();
  const { page } = running;
  await toNotes(page);
  const quote = page.getByRole('figure').first();
  await expect(quote).toContainText('sealed');
  await quote.getByRole('link').press('Enter');
  await expect(page.getByRole('region', { name: 'Inspector' })).toContainText('text matches');
  await expect(page.getByRole('region', { name: 'Article text' })).toBeFocused();
  await page.keyboard.press('x');
  await page.keyboard.press(`${ctrl}+4`);
  await expect(page.getByRole('figure').first()).toContainText('no longer there');
  await running.picture('notes-04-gone');
  await page.keyboard.press(`${ctrl}+1`);
  await page.getByRole('option').first().focus();
  await page.keyboard.press(`${ctrl}+z`);
  await page.keyboard.press(`${ctrl}+4`);
  await expect(page.getByRole('figure').first()).toContainText('sealed');
});

test('the notes are accessible, in both languages and themes', async ({ start }) => {
  const running = await start({ language: 'ru' });
  const { page } = running;
  await page.getByRole('button', { name: /пример/i }).click();
  await expect(page.getByRole('option')).toHaveCount(5);
  await page.keyboard.press(`${ctrl}+4`);
  await expect(page.getByRole('textbox', { name: 'Заметка' })).toContainText('');
  for (const theme of ['light', 'dark']) {
    await page.evaluate((one) => { document.documentElement.dataset['theme'] = one; }, theme);
    await running.picture(`notes-05-ru-${theme}`);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  }
});
