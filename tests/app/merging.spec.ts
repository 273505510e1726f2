// Two names of one man: chosen in the list, merged under one of them, and brought back by one undo.
import { AxeBuilder } from '@axe-core/playwright';
import { ctrl } from './gestures';
import { expect, test } from './launch';

test('two actors are chosen, merged under the name that stays, and one undo brings both back', async ({ start }) => {
  const { page, picture } = await start();
  await page.getByRole('button', { name: /Explore the sample/ }).click();
  await expect(page.getByRole('contentinfo')).toContainText('12 highlights');
  await page.keyboard.press(`${ctrl}+2`);
  const actors = page.getByRole('listbox', { name: 'Actors' }).getByRole('option');
  await expect(actors.first()).toBeVisible();
  const count = await actors.count();
  const kept = await actors.nth(0).locator('span').first().innerText();
  await actors.nth(0).click();
  await actors.nth(1).click({ modifiers: ['ControlOrMeta'] });
  await expect(page.getByRole('toolbar', { name: '2 chosen' })).toBeVisible();
  await picture('merging-01-chosen');
  await page.getByRole('button', { name: 'Merge…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge 2 actors?' });
  await expect(dialog.getByRole('radio')).toHaveCount(2);
  await expect(dialog).toContainText('a single undo brings all of them back');
  await picture('merging-02-dialog');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole('radio', { name: kept }).check();
  await dialog.getByRole('button', { name: `Merge into “${kept}”` }).click();
  await expect(page.getByText(`Merged 2 actors as ${kept}`)).toBeVisible();
  await expect(actors).toHaveCount(count - 1);
  await expect(page.getByRole('heading', { level: 1, name: kept })).toBeVisible();
  await picture('merging-03-merged');
  await page.keyboard.press(`${ctrl}+5`);
  await expect(page.getByRole('listbox', { name: 'History' }).getByRole('option').first()).toContainText(`Merged 2 actors as ${kept}`);
  await page.keyboard.press(`${ctrl}+2`);
  await page.keyboard.press(`${ctrl}+z`);
  await expect(actors).toHaveCount(count);
});

test('in Russian and in the dark the merging is as plain', async ({ start }) => {
  const { page, picture } = await start();
  await page.getByRole('button', { name: /Explore the sample/ }).click();
  await expect(page.getByRole('contentinfo')).toContainText('12 highlights');
  await page.evaluate(() => window.commonplace.call('settings.change', { language: 'ru', theme: 'dark' }, crypto.randomUUID()));
  await page.keyboard.press(`${ctrl}+2`);
  const actors = page.getByRole('listbox', { name: 'Действующие лица' }).getByRole('option');
  await actors.nth(0).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByRole('button', { name: 'Объединить…' }).click();
  await expect(page.getByRole('dialog')).toContainText('Имя, которое останется');
  await picture('merging-04-dark-russian');
});
