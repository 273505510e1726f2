// What the journeys of reading share: a library of one's own with two articles, and where things stand on the page.
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { ctrl, letIn } from './gestures';
import { expect, type Options, type Running } from './launch';
import { writePages } from './reading-pages';

export async function begin(start: Start, folder: () => Promise<string>): Promise<Running> {
  return beginWith({ start, folder, files: await writePages(await folder()) });
}

type Start = (options?: Options) => Promise<Running>;

export async function beginWith({ start, folder, files }: { start: Start; folder: () => Promise<string>; files: readonly string[] }): Promise<Running> {
  const desk = await folder();
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

export function text(page: Page) {
  return page.getByRole('region', { name: 'Article text' });
}

export async function topOf(element: Locator): Promise<number> {
  return (await element.boundingBox())?.y ?? Number.NaN;
}

export async function dark(page: Page): Promise<void> {
  await page.evaluate(async () => window.commonplace.call('settings.change', { theme: 'dark' }, crypto.randomUUID()));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
}
