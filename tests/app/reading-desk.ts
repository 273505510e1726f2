// What the journeys of reading share: a library of one's own with two articles, and where things stand on the page.
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { ctrl, letIn } from './gestures';
import { expect, type Options, type Running } from './launch';
import { writePages } from './reading-pages';

export async function begin(start: (options?: Options) => Promise<Running>, folder: () => Promise<string>): Promise<Running> {
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

export function text(page: Page) {
  return page.getByRole('region', { name: 'Article text' });
}

export async function topOf(element: Locator): Promise<number> {
  return (await element.boundingBox())?.y ?? Number.NaN;
}
