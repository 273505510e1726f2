// Whoever knows the keys presses them faster than a busy machine draws: none is lost, and none lands where it was not meant for.
import type { Page } from '@playwright/test';
import { ctrl, inspector } from './gestures';
import { holdAnswers } from './holding';
import { expect, test, type Running } from './launch';

const article = (page: Page) => page.getByRole('region', { name: 'Article text' });

async function open(running: Running): Promise<Page> {
  const { page } = running;
  await page.getByRole('button', { name: /Explore the sample/ }).click();
  await expect(page.getByRole('contentinfo')).toContainText('12 highlights');
  return page;
}

test('from another place to the second highlight of the third article, before any of it is there', async ({ start }) => {
  const running = await start();
  const page = await open(running);
  await page.keyboard.press(`${ctrl}+2`);
  await expect(page.getByRole('listbox', { name: 'Actors' })).toBeFocused();
  const releaseShelf = await holdAnswers(running, 'article.list');
  const releaseArticle = await holdAnswers(running, 'article.open');
  const releaseHighlights = await holdAnswers(running, 'highlight.list');
  for (const key of [`${ctrl}+1`, 'ArrowDown', 'ArrowDown', 'Enter', 'BracketRight', 'BracketRight']) await page.keyboard.press(key);
  await releaseShelf();
  await expect(page.getByRole('listbox', { name: 'Articles' }).getByRole('option').nth(2)).toHaveAttribute('aria-selected', 'true');
  await releaseArticle();
  await expect(article(page)).toBeFocused();
  await releaseHighlights();
  await expect(page.getByRole('status').filter({ hasText: /highlight \d of/i })).toHaveCount(1);
  await expect(inspector(page)).toContainText('text matches');
});

test('a note is written before it is there, and nothing of it is taken for keys of the article', async ({ start }) => {
  const running = await start();
  const page = await open(running);
  await page.getByRole('option', { name: /Harbour Office wants/ }).click();
  await article(page).focus();
  await page.keyboard.press('BracketRight');
  await expect(inspector(page)).toContainText('text matches');
  const release = await holdAnswers(running, 'note.add');
  await page.keyboard.press(`${ctrl}+n`);
  for (const key of ['H', 'x', '?', '1', 'Enter', 't', 'e', 'x', 't']) await page.keyboard.press(key);
  await release();
  await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toHaveText('text');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Hx?1');
  await expect(page.getByRole('contentinfo')).toContainText('12 highlights');
});

test('keys that wait for nobody are let go by the pointer, and commands go on working', async ({ start }) => {
  const running = await start();
  const page = await open(running);
  await page.keyboard.press(`${ctrl}+2`);
  await expect(page.getByRole('listbox', { name: 'Actors' })).toBeFocused();
  const release = await holdAnswers(running, 'article.list');
  await page.keyboard.press(`${ctrl}+1`);
  await page.keyboard.press(`${ctrl}+k`);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await release();
  await expect(page.getByRole('listbox', { name: 'Articles' })).toBeVisible();
});

test('words selected while a highlight is on its way stay selected, and the next key is for them', async ({ start }) => {
  const running = await start();
  const page = await open(running);
  await page.getByRole('option', { name: /weighing rules/ }).click();
  await article(page).focus();
  const faces = article(page).locator('[data-highlight]');
  await expect(faces).toHaveCount(1);
  const release = await holdAnswers(running, 'highlight.add');
  for (const key of ['j', 's', 'h', 'j', 's']) await page.keyboard.press(key);
  await release();
  await expect(faces).toHaveCount(2);
  await page.keyboard.press('h');
  await expect(faces).toHaveCount(3);
});
