// Reading: every kind of block, type and spacing, finding, sentences by keys, and two articles beside each other.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { barriers } from './desk';
import { ctrl, dragOver, letIn, row } from './gestures';
import { expect, test, type Options, type Running } from './launch';
import { PAGE_TITLE, RUSSIAN_TITLE, writePages } from './reading-pages';

async function begin(start: (options?: Options) => Promise<Running>, folder: () => Promise<string>): Promise<Running> {
  const desk = await folder();
  const files = await writePages(await folder());
  const running = await start();
  const { page } = running;
  await running.choose(join(desk, 'reading.commonplace'));
  await page.getByRole('button', { name: /Start mine/ }).click();
  await expect(page.getByText('No articles yet')).toBeVisible();
  await running.choose(...files);
  await page.keyboard.press(`${ctrl}+KeyO`);
  await letIn(page);
  return running;
}

function text(page: Page) {
  return page.getByRole('region', { name: 'Article text' });
}

test('a saved page shows its headings, lists, quotes, tables and code, and words are selected across them', async ({ start, folder }) => {
  const running = await begin(start, folder);
  const { page } = running;
  await row(page, PAGE_TITLE).click();
  await expect(text(page).getByRole('heading', { name: 'The figures' })).toBeVisible();
  await expect(text(page).getByRole('list').first()).toContainText('narrow gauge beyond it');
  await expect(text(page).getByRole('columnheader', { name: 'Million tons' })).toBeVisible();
  await expect(text(page).getByRole('cell', { name: '103.5' })).toBeVisible();
  await expect(text(page).getByRole('blockquote')).toContainText('That is what a harbour is for.');
  await running.picture('reading-01-blocks');
  expect(await barriers(page)).toEqual([]);
  await text(page).press('End');
  await running.picture('reading-02-blocks-end');
});
