// What the journeys of keeping share: a library of one's own with twelve articles, its place in the window, and ways to harm its file.
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { ctrl, letIn } from './gestures';
import { expect, type Running } from './launch';

const TOWNS = ['Lirna', 'Ostrel', 'Tessaria', 'Velm', 'Karsk', 'Dovra', 'Mirel', 'Sanden', 'Tolva', 'Ursk', 'Brenna', 'Halm'];
const textOf = (town: string) => `${titleOf(town)}\n\nThe harbour master of ${town} said on Monday that ships bring more grain than last year, and that the quay of ${town} holds.\n`;

export function titleOf(town: string): string {
  return `The harbour of ${town} takes more grain`;
}

type Start = (options?: { userData?: string; language?: 'en' | 'ru' }) => Promise<Running>;
interface Desk {
  userData: string;
  own: string;
  running: Running;
}

/** The faults against WCAG 2.2 A and AA that axe finds, each with the element it stands on. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)}`));
}

/** A library of one's own with twelve articles, brought in as one step. */
export async function desk(start: Start, folder: () => Promise<string>, name = 'research.commonplace', place?: string): Promise<Desk> {
  const userData = await folder();
  const own = join(place ?? await folder(), name);
  await mkdir(join(own, '..'), { recursive: true });
  const files = await folder();
  await Promise.all(TOWNS.map((town) => writeFile(join(files, `${town}.txt`), textOf(town))));
  const running = await start({ userData });
  await running.choose(own);
  await running.page.getByRole('button', { name: /Start mine/ }).click();
  await expect(running.page.getByText('No articles yet')).toBeVisible();
  await running.choose(files);
  await running.page.keyboard.press(`${ctrl}+Shift+KeyO`);
  await letIn(running.page);
  await expect(running.page.getByText('12 articles imported')).toBeVisible();
  return { userData, own, running };
}

export function articles(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Articles' }).getByRole('option');
}

export async function section(page: Page, name: string | RegExp): Promise<void> {
  await page.keyboard.press(`${ctrl}+5`);
  await page.getByRole('navigation', { name: 'Parts of the library' }).getByRole('button', { name }).click();
}

export async function trashTwo(page: Page): Promise<void> {
  await page.getByRole('listbox', { name: 'Articles' }).focus();
  await page.keyboard.press('Delete');
  await expect(articles(page)).toHaveCount(11);
  await page.keyboard.press('Delete');
  await expect(articles(page)).toHaveCount(10);
}

export async function backUp(page: Page): Promise<void> {
  await section(page, 'Backups');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('The library is backed up, and the copy passed its check')).toBeVisible();
}

export async function harm(path: string): Promise<void> {
  const { size } = await stat(path);
  const file = await open(path, 'r+');
  const length = Math.floor(size * 0.8);
  await file.write(Buffer.alloc(length, 'garbage '), 0, length, Math.floor(size / 10));
  await file.close();
}

/** As a tired disk would: in the file itself, wherever the words stand. */
export async function change(path: string, words: string, to: string): Promise<void> {
  const bytes = await readFile(path);
  for (let at = bytes.indexOf(words); at >= 0; at = bytes.indexOf(words, at + 1)) bytes.write(to, at);
  await writeFile(path, bytes);
}

export async function hashOf(path: string): Promise<string> {
  return createHash('sha256').update(await readFile(path)).digest('hex');
}
