// A library that can be trusted, as its place in the window shows it: history, trash, backups, check.
import { execFileSync } from 'node:child_process';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { articles, backUp, barriers, change, desk, harm, section, titleOf, trashTwo } from './desk';
import { ctrl, dragOver, row } from './gestures';
import { cannotMount } from '../faults/mounting';
import { expect, test } from './launch';

const steps = (page: Page) => page.getByRole('listbox', { name: 'History' }).getByRole('option');

test('three steps, one of them a bulk act, are undone one by one after a new start', async ({ start, folder }) => {
  const { userData, running } = await desk(start, folder);
  await trashTwo(running.page);
  await running.close();
  const { page } = await start({ userData });
  await expect(articles(page)).toHaveCount(10);
  await page.keyboard.press(`${ctrl}+z`);
  await expect(articles(page)).toHaveCount(11);
  await page.keyboard.press(`${ctrl}+z`);
  await expect(articles(page)).toHaveCount(12);
  await page.keyboard.press(`${ctrl}+z`);
  await expect(page.getByText('Undone: imported 12 articles')).toBeVisible();
  await expect(page.getByText('No articles yet')).toBeVisible();
  await page.keyboard.press(`${ctrl}+Shift+z`);
  await expect(articles(page)).toHaveCount(12);
});

test('the history names every step with its time, and leads to any of them and back', async ({ start, folder }) => {
  const { running: { page, picture } } = await desk(start, folder);
  await row(page, titleOf('Lirna')).click();
  await dragOver(page, 'ships bring more grain than last year');
  await page.keyboard.press('h');
  await expect(page.getByRole('contentinfo')).toContainText('1 highlight');
  await page.getByRole('listbox', { name: 'Articles' }).focus();
  await page.keyboard.press('Delete');
  await expect(articles(page)).toHaveCount(11);

  await page.keyboard.press(`${ctrl}+5`);
  await expect(page.getByRole('listbox', { name: 'History' })).toBeFocused();
  await expect(steps(page)).toHaveText([
    /today .* to the trash.*you are here/, /Highlighted 7 words in “The harbour of Lirna takes more grain”/, /Imported 12 articles/, /Before everything/,
  ]);
  await picture('keeping-01-history');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Back to: imported 12 articles')).toBeVisible();
  await expect(steps(page)).toHaveText([/undone/, /Highlighted 7 words.*undone/, /Imported 12 articles.*you are here/, /Before everything/]);
  await picture('keeping-02-jumped');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(steps(page).first()).toContainText('you are here');

  await steps(page).last().click();
  await expect(steps(page).last()).toContainText('you are here');
  await steps(page).nth(1).click();
  await expect(page.getByText('Done again up to: highlighted 7 words')).toBeVisible();
  // Something new takes the place of what is undone.
  await page.keyboard.press(`${ctrl}+1`);
  await page.getByRole('listbox', { name: 'Articles' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Delete');
  await page.keyboard.press(`${ctrl}+5`);
  await expect(steps(page).nth(1)).toContainText('replaced');
  await expect(steps(page).nth(1)).toBeDisabled();
  await steps(page).nth(1).click({ force: true });
  await expect(steps(page).first()).toContainText('you are here');
});

test('what is in the trash comes back by Enter or by a button, and may go again by Undo', async ({ start, folder }) => {
  const { running: { page, picture } } = await desk(start, folder);
  await section(page, 'Trash');
  await expect(page.getByText('The trash is empty')).toBeVisible();
  await page.keyboard.press(`${ctrl}+1`);
  await trashTwo(page);
  await section(page, /^Trash/);
  const trashed = page.getByRole('listbox', { name: 'Trash' }).getByRole('option');
  await expect(trashed).toHaveCount(2);
  await expect(trashed.first()).toContainText('30 days left');
  await picture('keeping-03-trash');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('listbox', { name: 'Trash' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(trashed).toHaveCount(1);
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText('The trash is empty')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(trashed).toHaveCount(1);
  await page.keyboard.press(`${ctrl}+1`);
  await expect(articles(page)).toHaveCount(11);
});

test('T21: a backup is restored in three clicks, and the restore is undone', async ({ start, folder }) => {
  const { running: { page, picture } } = await desk(start, folder);
  await backUp(page);
  await page.keyboard.press(`${ctrl}+1`);
  await trashTwo(page);
  await section(page, 'Backups');
  const newest = page.getByRole('listbox', { name: 'Backups' }).getByRole('option').first();
  await expect(newest).toContainText('asked for by you · 2 articles more than now');
  await picture('keeping-04-backups');
  expect(await barriers(page)).toEqual([]);

  await newest.click();
  await page.getByRole('button', { name: 'Restore…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('12 articles');
  await expect(dialog).toContainText('The library of today is kept');
  await picture('keeping-05-restore');
  expect(await barriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();

  await expect(page.getByText(/The backup of today .* is restored/)).toBeVisible();
  // The steps that were spoken of before are not those of this library.
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Shelf' }).click();
  await expect(articles(page)).toHaveCount(12);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByText('The library is as it was before the restore')).toBeVisible();
  await page.getByRole('button', { name: 'Shelf' }).click();
  await expect(articles(page)).toHaveCount(10);
});

test('a library in a synchronised folder gets a warning, once', async ({ start, folder }) => {
  const { userData, running } = await desk(start, folder, join('Dropbox', 'research.commonplace'));
  const warning = (page: Page) => page.getByText('This library lies in a folder that is synchronised.');
  await expect(warning(running.page)).toBeVisible();
  await running.picture('keeping-12-synced');
  await running.page.getByRole('button', { name: 'I understand' }).click();
  await expect(warning(running.page)).toBeHidden();
  await running.close();
  const { page } = await start({ userData });
  await expect(articles(page)).toHaveCount(12);
  await expect(warning(page)).toBeHidden();
});

test('in Russian and in the dark nothing is hidden from anybody', async ({ start, folder }) => {
  const { userData, own, running } = await desk(start, folder);
  await backUp(running.page);
  await running.page.keyboard.press(`${ctrl}+1`);
  await trashTwo(running.page);
  await running.page.evaluate(() => window.commonplace.call('settings.change', { language: 'ru', theme: 'dark' }, crypto.randomUUID()));
  const { page, picture } = running;
  for (const [index, name] of ['История', /^Корзина/, 'Резервные копии', 'Проверка'].entries()) {
    await page.keyboard.press(`${ctrl}+5`);
    await page.getByRole('navigation', { name: 'Части библиотеки' }).getByRole('button', { name }).click();
    if (index === 3) await page.getByRole('button', { name: 'Проверить библиотеку' }).click();
    if (index === 3) await expect(page.getByText('Каждый текст, цитата и заметка такие, какими были.')).toBeVisible();
    await picture(`keeping-2${index}-dark`);
    expect(await barriers(page)).toEqual([]);
  }
  await running.close();
  await harm(own);
  const next = await start({ userData });
  await expect(next.page.getByRole('heading', { name: 'Библиотека повреждена и не открыта' })).toBeVisible();
  await expect(next.page.getByRole('radio', { name: /12 статей/ })).toBeChecked();
  await next.picture('keeping-24-dark');
  expect(await barriers(next.page)).toEqual([]);
});

test('the check finds one changed letter and names the article', async ({ start, folder }) => {
  const { userData, own, running } = await desk(start, folder);
  await section(running.page, 'Check');
  await running.page.getByRole('button', { name: 'Check library' }).click();
  await expect(running.page.getByText('Every text, quote and note is as it was.')).toBeVisible();
  await running.picture('keeping-10-sound');
  await running.close();
  await change(own, 'quay of Karsk holds', 'quay of Karsk folds');

  const { page, picture } = await start({ userData });
  await expect(page.getByRole('contentinfo')).toContainText('12 articles');
  await section(page, 'Check');
  await page.getByRole('button', { name: 'Check library' }).click();
  const damage = page.getByRole('listbox', { name: 'What is damaged' }).getByRole('option');
  await expect(damage).toHaveText([/“The harbour of Karsk takes more grain”.*the words are not those that were imported/]);
  await picture('keeping-11-damaged');
  expect(await barriers(page)).toEqual([]);
  await damage.click();
  await expect(page.getByRole('heading', { level: 1, name: titleOf('Karsk') })).toBeVisible();
});

test('on a full disk the window keeps saying so until something is saved again', async ({ start, folder }) => {
  const reason = cannotMount();
  test.skip(reason !== null, reason ?? '');
  const disk = await folder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk]);
  try {
    const { running: { page, picture, close } } = await desk(start, folder, 'research.commonplace', disk);
    await row(page, titleOf('Lirna')).click();
    const { bavail, bsize } = await statfs(disk);
    await writeFile(join(disk, 'ballast'), Buffer.alloc(bavail * bsize));
    const full = page.getByText('The disk is full, and new work is not being saved.');
    await dragOver(page, 'ships bring more grain');
    await page.keyboard.press('h');
    await expect(full).toBeVisible();
    await picture('keeping-13-full');
    expect(await barriers(page)).toEqual([]);
    await row(page, titleOf('Ostrel')).click();
    await expect(page.getByRole('heading', { level: 1, name: titleOf('Ostrel') })).toBeVisible();
    await expect(full).toBeVisible();
    await rm(join(disk, 'ballast'));
    await dragOver(page, 'the quay of Ostrel');
    await page.keyboard.press('h');
    await expect(page.getByRole('contentinfo')).toContainText('1 highlight');
    await expect(full).toBeHidden();
    await close();
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
});
