// What the journeys of the import share: a library of one's own, files to bring into it, and where they are seen in the window.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { ctrl, letIn } from './gestures';
import { expect, type Running } from './launch';

type Start = (options?: { userData?: string; language?: 'en' | 'ru' }) => Promise<Running>;
type Folder = () => Promise<string>;

export async function begin(start: Start, folder: Folder, language: 'en' | 'ru' = 'en'): Promise<Running> {
  const running = await start({ language });
  await running.choose(join(await folder(), 'mine.commonplace'));
  await running.page.getByRole('button', { name: /Start mine|Начать свою/ }).click();
  await expect(running.page.getByText(/No articles yet|Статей пока нет/)).toBeVisible();
  return running;
}

export async function bringIn({ page, choose }: Running, files: string): Promise<void> {
  await choose(files);
  await page.keyboard.press(`${ctrl}+Shift+KeyO`);
  await letIn(page);
}

export async function filesIn(folder: Folder, files: Record<string, string | Buffer>): Promise<string> {
  const path = join(await folder(), 'desk');
  await mkdir(path);
  for (const [name, words] of Object.entries(files)) await writeFile(join(path, name), words);
  return path;
}

export async function many(folder: Folder, count: number): Promise<string> {
  const path = join(await folder(), 'many');
  await mkdir(path);
  await Promise.all(Array.from({ length: count }, (_, number) => writeFile(join(path, `${number}.txt`), `Report ${number}\n\n${textOf(number).repeat(4)}\n`)));
  return path;
}

/** No two are alike. */
function textOf(number: number): string {
  return Array.from({ length: 40 }, (_, place) => `word${(number * 41 + place * 17) % 9973}`).join(' ');
}

export function list(page: Page): Locator {
  return page.getByRole('listbox', { name: /Files|Файлы/ });
}

export function file(page: Page, name: RegExp): Locator {
  return list(page).getByRole('option', { name });
}

export function details(page: Page): Locator {
  return page.locator('#side').getByRole('region', { name: 'Details' }).first();
}

/** As another program would: onto the system's clipboard. */
export async function copy(page: Page, text: string, html = ''): Promise<void> {
  await page.evaluate(([words, markup]) => {
    document.addEventListener('copy', (event) => {
      event.clipboardData?.setData('text/plain', words);
      if (markup !== '') event.clipboardData?.setData('text/html', markup);
      event.preventDefault();
    }, { once: true });
  }, [text, html] as const);
  await page.keyboard.press(`${ctrl}+KeyC`);
}

/** The letters of KOI8-R, in the order of Unicode from А to я. */
export function koi8(text: string): Buffer {
  const letters = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ';
  return Buffer.from([...text].map((letter) => {
    const at = letters.indexOf(letter);
    return at >= 0 ? 0xc0 + at : letter === 'ё' ? 0xa3 : letter.charCodeAt(0);
  }));
}
