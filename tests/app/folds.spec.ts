// What came with a page besides its story: folded below it, drawn and worked with as the story is.
import type { Page } from '@playwright/test';
import { barriers } from './desk';
import { writeFoldedPage, FOLDED_TITLE } from './folded-page';
import { ctrl, dragOver, inspector, row } from './gestures';
import { expect, test, type Options, type Running } from './launch';
import { beginWith, dark, text } from './reading-desk';

async function open(start: (options?: Options) => Promise<Running>, folder: () => Promise<string>): Promise<Running> {
  const running = await beginWith({ start, folder, files: [await writeFoldedPage(await folder())] });
  await row(running.page, FOLDED_TITLE).click();
  return running;
}

function fold(page: Page, name: string) {
  return text(page).getByRole('group').filter({ hasText: name });
}

test('comments show their quotes, lists and tables, and other news are a list', async ({ start, folder }) => {
  const running = await open(start, folder);
  const { page } = running;
  await text(page).getByText('Comments', { exact: true }).click();
  await text(page).getByText('Related news', { exact: true }).click();
  const comments = fold(page, 'Ann Verin');
  await expect(comments.getByRole('cell', { name: '9.5' })).toBeVisible();
  await expect(comments.getByRole('blockquote')).toHaveText('Forty centimetres is little for a lorry with grain.');
  await expect(comments.getByRole('listitem').filter({ hasText: 'who measured between the marks' })).toBeVisible();
  await expect(comments.locator('pre').last()).toHaveText('ice < 60   drive alone');
  await expect(fold(page, 'Read also').getByRole('heading', { name: 'Read also' })).toBeVisible();
  await expect(fold(page, 'Read also').getByRole('list')).toHaveCount(1);
  expect(await barriers(page)).toEqual([]);
  await text(page).press('End');
  await running.picture('folds-01-light');
  await dark(page);
  await running.picture('folds-01-dark');
});

test('words in a comment are highlighted, walked by keys and copied as words of the story are', async ({ start, folder }) => {
  const running = await open(start, folder);
  const { page } = running;
  await text(page).getByText('Comments', { exact: true }).click();
  await dragOver(page, 'enough for my father');
  await page.keyboard.press('h');
  await expect(inspector(page)).toContainText('enough for my father');
  await expect(text(page).getByRole('button', { name: /enough for my father/ })).toBeVisible();
  await text(page).getByText('Two things are missing').click();
  await page.keyboard.press('j');
  await running.picture('folds-02-caret');
  await page.keyboard.press('Shift+KeyJ');
  await page.keyboard.press('Shift+KeyJ');
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toMatch(/^who measured between the marks\s+what the ferry costs while it waits$/);
  await page.keyboard.press('h');
  await expect(inspector(page)).toContainText('who measured between the marks');
  await expect(text(page).getByRole('button', { name: /who measured between the marks/ })).toBeVisible();
  await running.picture('folds-03-list');
  await page.keyboard.press('Escape');
  await fold(page, 'Ann Verin').getByRole('table').evaluate((table) => document.getSelection()?.selectAllChildren(table));
  await page.keyboard.press(`${ctrl}+KeyC`);
  expect(await running.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('Ice\tTons\n30\t5\n40\t9.5\n60\t24');
  await page.keyboard.press('h');
  await expect(inspector(page)).toContainText('9.5');
  await running.picture('folds-04-table');
});
