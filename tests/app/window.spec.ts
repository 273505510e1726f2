// The window as its user meets it: the first run, the keyboard, finding, importing with faults, undo, trouble, small windows.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type Running } from './launch';

const TEXT = 'Ports on the lake take more grain\n\nThe two ports of Lirna took more grain this year, the harbour master said.';

/** The faults against WCAG 2.2 A and AA that axe finds, each with the element it stands on. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)}`));
}

async function openSample(start: () => Promise<Running>): Promise<Running> {
  const running = await start();
  await expect(running.page.getByRole('heading', { name: 'Read closely. Keep the source.' })).toBeVisible();
  await running.page.keyboard.press('Enter');
  await expect(running.page.getByRole('listbox', { name: 'Articles' }).getByRole('option')).toHaveCount(5);
  await expect(running.page.getByRole('contentinfo')).toContainText('12 highlights');
  return running;
}

test('the first run opens the sample by one key, and the keyboard reads on from there', async ({ start }) => {
  const { page, picture } = await openSample(start);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const reader = page.getByRole('region', { name: 'Reader', exact: true });
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Tessaria will keep to the weighing rules');
  await expect(page.getByRole('option', { selected: true })).toContainText('Tessaria will keep to the weighing rules');
  await picture('window-article');
  await page.keyboard.press('Control+2');
  await expect(page.locator('[role="listbox"]:focus-within, [role="listbox"]:focus')).toHaveAccessibleName('Actors');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { level: 1, name: 'Torvel Grain Consortium' })).toBeVisible();
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('listbox', { name: 'Claims' }).getByRole('option')).toHaveCount(5);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { level: 1, name: 'Torvel Grain Consortium' })).toBeVisible();
});

test('a trashed article comes back by Undo', async ({ start }) => {
  const { page } = await openSample(start);
  const articles = page.getByRole('listbox', { name: 'Articles' });
  const title = await articles.getByRole('option').first().innerText();
  await articles.focus();
  await page.keyboard.press('Delete');
  await expect(articles.getByRole('option')).toHaveCount(4);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(articles.getByRole('option')).toHaveCount(5);
  await expect(articles.getByRole('option').first()).toHaveText(title, { useInnerText: true });
});

test('one box finds words in both scripts, opens the passage, and runs commands', async ({ start }) => {
  const { page, picture } = await openSample(start);
  await page.keyboard.press('Control+K');
  const box = page.getByRole('combobox', { name: 'Search or run a command' });
  await box.fill('Тарвисов');
  const hits = page.getByRole('group', { name: 'Articles' }).getByRole('option');
  await expect(hits.filter({ hasText: 'Tarvisov' })).not.toHaveCount(0);
  await expect(hits.filter({ hasText: 'Тарвисов' })).not.toHaveCount(0);
  await picture('window-search');
  await page.keyboard.press('Enter');
  await expect(box).toBeHidden();
  await expect(page.getByRole('region', { name: 'Reader', exact: true }).getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+K');
  await box.fill('actors');
  await page.getByRole('group', { name: 'Commands' }).getByRole('option', { name: 'Actors' }).click();
  await expect(page.getByRole('listbox', { name: 'Actors' })).toBeVisible();
});

test('an import tells how each file ended, and the same files are known the second time', async ({ start, folder }) => {
  const { page, choose, picture } = await openSample(start);
  const files = await folder();
  await writeFile(join(files, 'ports.txt'), TEXT);
  await writeFile(join(files, 'empty.txt'), '');
  await choose(files);
  await page.keyboard.press('Control+Shift+O');
  await expect(page.getByRole('option', { name: /^rejected/ })).toContainText('The file has no text.');
  await picture('window-preview');
  await page.getByRole('button', { name: /^Import 1 article/ }).click();
  await expect(page.getByText('1 article imported · 1 file rejected')).toBeVisible();
  await expect(page.getByRole('option', { name: /^rejected .*empty\.txt/ })).toContainText('The file has no text.');
  await picture('window-import');
  await page.keyboard.press('Control+Shift+O');
  await page.getByRole('button', { name: 'In library 1' }).click();
  await expect(page.getByRole('option', { name: /^in library/ })).toHaveCount(1);
  await expect(page.getByRole('button', { name: /^Nothing to import, close/ })).toBeVisible();
});

test('the notice of an import carries the way back, and the way back its own', async ({ start, folder }) => {
  const { page, choose } = await openSample(start);
  const files = await folder();
  await writeFile(join(files, 'ports.txt'), TEXT);
  await choose(files);
  await page.keyboard.press('Control+Shift+O');
  await page.getByRole('button', { name: /^Import 1 article/ }).click();
  await expect(page.getByText('1 article imported', { exact: true })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('6 articles');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('contentinfo')).toContainText('5 articles');
  await page.keyboard.press('Control+Shift+KeyZ');
  await expect(page.getByRole('contentinfo')).toContainText('6 articles');
});

test('a library that cannot be opened is left alone, and another one can be', async ({ start, folder }) => {
  const userData = await folder();
  const own = join(await folder(), 'mine.commonplace');
  const first = await start({ userData });
  await first.choose(own);
  await first.page.getByRole('button', { name: /Start mine/ }).click();
  await expect(first.page.getByText('No articles yet')).toBeVisible();
  await first.close();
  await writeFile(own, 'This is no library.'.repeat(500));
  const { page, picture } = await start({ userData });
  await expect(page.getByRole('heading', { name: 'This file is no library any more' })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await picture('window-trouble');
  await page.getByRole('button', { name: /Explore the sample/ }).click();
  await expect(page.getByRole('listbox', { name: 'Articles' }).getByRole('option')).toHaveCount(5);
});

test('a tag leads to the passages that bear it', async ({ start }) => {
  const { page } = await openSample(start);
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox').fill('lake route');
  await page.getByRole('group', { name: 'Tags' }).getByRole('option').first().click();
  await expect(page.getByText('tag: figures of the lake route')).toBeVisible();
  await page.getByRole('group', { name: 'Passages with this tag' }).getByRole('option', { name: /400,000 tons/ }).click();
  await expect(page.getByRole('region', { name: 'Inspector' })).toContainText('Tessaria has sent 400,000 tons of wheat');
});

test('the key of the place where one is leads to its list', async ({ start }) => {
  const { page } = await openSample(start);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Article text' })).toBeFocused();
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('listbox', { name: 'Articles' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: 'Articles' }).getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
});

test('a small window shows one pane at a time, and never scrolls sideways', async ({ start }) => {
  const { app, page, picture } = await openSample(start);
  const resize = (width: number, height: number) => app.evaluate(({ BrowserWindow }, [wide, high]) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setMinimumSize(300, 200);
    window?.setContentSize(wide, high);
  }, [width, height] as const);
  await page.getByRole('option').first().click();
  await resize(1180, 760);
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await expect(inspector).toBeHidden();
  await page.keyboard.press('Control+Backslash');
  await expect(inspector).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await picture('window-1180');
  await page.keyboard.press('Control+Backslash');
  await resize(720, 450);
  await page.getByRole('button', { name: 'Back to the shelf' }).click();
  await expect(page.getByRole('region', { name: 'Reader', exact: true })).toBeHidden();
  await page.getByRole('option').first().click();
  await expect(page.getByRole('listbox', { name: 'Articles' })).toBeHidden();
  expect(await barriers(page)).toEqual([]);
  await picture('window-720');
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('listbox', { name: 'Articles' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Article text' })).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

test('the preview of many files can be stopped, and what was read can be imported', async ({ start, folder }) => {
  const { page, choose, picture } = await openSample(start);
  const files = join(await folder(), 'many');
  await mkdir(files);
  await Promise.all(Array.from({ length: 1500 }, (_, number) => writeFile(join(files, `${number}.txt`), `Report ${number}\n\n${TEXT.repeat(20)} ${number}`)));
  await choose(files);
  await page.keyboard.press('Control+Shift+O');
  await page.getByRole('button', { name: 'Stop reading' }).click();
  await expect(page.getByText(/Stopped\. \d+ files? (was|were) read and waits? to be imported/)).toBeVisible();
  await picture('window-importing');
  await page.getByRole('button', { name: /^Import \d+ articles?/ }).click();
  await expect(page.getByText(/\d+ articles? imported/)).toBeVisible();
});
