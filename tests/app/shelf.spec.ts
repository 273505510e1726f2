// Several articles of the shelf at once: chosen by Shift, Ctrl and Ctrl+A, put right together, trashed and brought back by one undo.
import { articles, barriers, desk } from './desk';
import { ctrl } from './gestures';
import { expect, test } from './launch';

test('several articles are chosen, put right in one step, trashed in one step, and brought back', async ({ start, folder }) => {
  const { running } = await desk(start, folder);
  const { page, picture } = running;
  const bar = page.getByRole('toolbar');
  await articles(page).nth(1).click();
  await articles(page).nth(4).click({ modifiers: ['Shift'] });
  await expect(bar).toContainText('4 chosen');
  await articles(page).nth(2).click({ modifiers: ['ControlOrMeta'] });
  await expect(bar).toContainText('3 chosen');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press(`${ctrl}+ArrowDown`);
  await page.keyboard.press('Space');
  await picture('shelf-01-chosen');
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press(`${ctrl}+KeyA`);
  await expect(bar).toContainText('12 chosen');

  await bar.getByRole('button', { name: 'Edit details' }).click();
  const form = page.getByRole('dialog', { name: 'Edit details' });
  await form.getByRole('textbox', { name: 'Publisher' }).fill('Harbour Gazette');
  await form.getByRole('textbox', { name: 'Publisher' }).press('Enter');
  await expect(page.getByText('12 articles were changed')).toBeVisible();
  await expect(articles(page).filter({ hasText: 'Harbour Gazette' })).toHaveCount(12);
  await picture('shelf-02-bulk');
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();
  await page.keyboard.press(`${ctrl}+KeyZ`);
  await expect(articles(page).filter({ hasText: 'Harbour Gazette' })).toHaveCount(0);

  await bar.getByRole('button', { name: /^Trash/ }).click();
  await expect(page.getByText('12 articles are in the trash')).toBeVisible();
  await expect(page.getByText('No articles yet')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(articles(page)).toHaveCount(12);
});
