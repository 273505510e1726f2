// An article comes again, changed: its passages are carried over, said to be so, and put right at the repair desk.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type Running } from './launch';
import { ctrl, dragOver, letIn, row } from './gestures';

const TITLE = 'The Ostrel line stays shut';
const LINES = {
  court: 'A court in Ostrel ordered the northern pipeline to be shut for thirty days on Wednesday, and the tankers left the berth empty.',
  flow: 'About 53 million tons went through the line in the year before, the operator said in its report to the shareholders.',
  minister: 'Energy minister Amina Sarsen told reporters in the evening that the ports on the eastern shore could carry the rest.',
  doubt: 'Shipowners allegedly doubt that a fleet of that size could be found before the autumn storms begin.',
  road: 'The road from the harbour was rebuilt two years ago, and trains of forty wagons leave it every morning.',
};
const FIRST = [TITLE, LINES.court, LINES.flow, LINES.minister, LINES.doubt, LINES.road].join('\n\n');
/** The court's paragraph goes to the end, a figure is another one, the doubt is gone. */
const SECOND = [TITLE, LINES.flow.replace('53', '55'), LINES.minister, LINES.road, LINES.court].join('\n\n');

test('an article that came again changed shows what moved, changed and was lost, and the repair desk puts it right', async ({ start, folder }) => {
  const desk = await folder();
  const running = await start();
  const { page } = running;
  await begin(running, desk);

  await test.step('imports the edited text under the same name', async () => {
    await importText(running, desk, SECOND);
    await expect(page.getByText('1 article has a new version · 2 passages to look at')).toBeVisible();
    await expect(page.getByRole('option')).toHaveCount(1);
    const cards = page.locator('[data-highlight]');
    await expect(cards.filter({ hasText: 'moved, or in other company' })).toHaveCount(1);
    await expect(cards.filter({ hasText: 'the words changed: was “53 million tons”' })).toHaveCount(1);
    await cards.filter({ hasText: 'the words changed' }).click();
    const inspector = page.getByRole('region', { name: 'Inspector' });
    await expect(inspector).toContainText('“55 million tons”');
    await expect(inspector).toContainText('the text reads differently now');
    await running.picture('versions-01-newest');
    expect(await violations(page)).toEqual([]);
  });

  await test.step('opens the old text with its own highlights, and goes back', async () => {
    await page.getByRole('button', { name: 'Newest text' }).click();
    await running.picture('versions-02-menu');
    await page.getByRole('menuitemradio', { name: /ostrel\.txt/ }).last().click();
    await expect(page.getByText(/You are reading an older text of/)).toBeVisible();
    await expect(page.locator('[data-highlight]')).toHaveCount(3);
    await expect(page.locator('[data-highlight]').filter({ hasText: 'changed' })).toHaveCount(0);
    await running.picture('versions-03-older');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Go to the newest' }).click();
    await expect(page.locator('[data-highlight]')).toHaveCount(2);
  });

  await test.step('accepts what changed', async () => {
    await page.keyboard.press(`${ctrl}+6`);
    await expect(page.getByRole('option')).toHaveCount(2);
    await expect(page.locator('dl').filter({ hasText: 'Was' })).toContainText('55 million tons');
    await running.picture('versions-04-desk');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('j');
    await expect(page.getByText('not found in the newest text')).toBeVisible();
    await running.picture('versions-05-lost');
    await page.keyboard.press('k');
    await expect(page.getByText('not found in the newest text')).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(page.getByText('1 passage accepted')).toBeVisible();
    await expect(page.getByRole('option')).toHaveCount(1);
  });

  await test.step('puts the lost one where the words are, by keyboard', async () => {
    await expect(page.getByText('not found in the newest text')).toBeVisible();
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await expect(page.getByRole('button', { name: /^It is here/ })).toBeVisible();
    await running.picture('versions-06-placing');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Passage placed by hand')).toBeVisible();
    await expect(page.getByText('Nothing to look at: every passage stands where it stood')).toBeVisible();
    await running.picture('versions-07-empty');
  });

  await test.step('takes both back, and lets one go', async () => {
    await page.keyboard.press(`${ctrl}+KeyZ`);
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press(`${ctrl}+KeyZ`);
    await expect(page.getByRole('option')).toHaveCount(2);
    await page.getByRole('option', { name: /allegedly doubt/ }).click();
    await page.getByRole('button', { name: /^Let go/ }).click();
    await expect(page.getByText('1 passage moved to the trash')).toBeVisible();
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press(`${ctrl}+KeyZ`);
    await expect(page.getByRole('option')).toHaveCount(2);
  });

  await test.step('undoes the import: the old text is the only one again', async () => {
    await page.keyboard.press(`${ctrl}+KeyZ`);
    await expect(page.getByText('Nothing to look at: every passage stands where it stood')).toBeVisible();
    await page.keyboard.press(`${ctrl}+1`);
    await expect(page.locator('[data-highlight]')).toHaveCount(3);
    await expect(page.getByRole('button', { name: 'Newest text' })).toHaveCount(0);
  });
});

test('lines that were said to be an advertisement are one in the newer text too', async ({ start, folder }) => {
  const desk = await folder();
  const running = await start();
  const { page } = running;
  await begin(running, desk);
  await dragOver(page, 'trains of forty wagons');
  await page.keyboard.press('Shift+Z');
  await page.getByRole('menuitemradio', { name: 'Advertisement' }).click();
  const fold = page.locator('summary', { hasText: 'Advertisement' });
  await expect(fold).toBeVisible();
  await importText(running, desk, SECOND);
  await expect(page.getByText(/^1 article has a new version/)).toBeVisible();
  await expect(page.locator('[data-highlight]').filter({ hasText: 'moved, or in other company' })).toHaveCount(1);
  await expect(fold).toBeVisible();
  await fold.click();
  await expect(page.getByRole('region', { name: 'Article text' })).toContainText('trains of forty wagons leave it every morning');
  await running.picture('versions-07b-zones');
});

test('the desk speaks Russian, in the dark, and in a small window', async ({ start, folder }) => {
  const desk = await folder();
  const running = await start({ language: 'ru' });
  const { page } = running;
  await begin(running, desk);
  await importText(running, desk, SECOND);
  await expect(page.getByText('1 статья получила новую версию · 2 фрагмента ждут проверки')).toBeVisible();
  await page.evaluate(() => window.commonplace.call('settings.change', { theme: 'dark' }, crypto.randomUUID()));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await running.picture('versions-08-russian');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '2 фрагмента ждут проверки' }).click();
  await expect(page.getByRole('heading', { name: 'Фрагменты для правки' })).toBeVisible();
  await running.picture('versions-09-russian-desk');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('KeyM');
  await expect(page.getByRole('button', { name: /^Он здесь/ })).toBeVisible();
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(800, 640));
  await running.picture('versions-10-small');
  expect(await violations(page)).toEqual([]);
});

/** A library with the first text, three marks, a tag and an actor. */
async function begin(running: Running, desk: string): Promise<void> {
  const { page } = running;
  await running.choose(join(desk, 'research.commonplace'));
  await page.getByRole('button', { name: /Start mine|Начать свою/ }).click();
  await expect(page.getByText(/No articles yet|Статей пока нет/)).toBeVisible();
  await importText(running, desk, FIRST);
  await row(page, TITLE).click();
  for (const words of ['thirty days', '53 million tons', 'allegedly doubt']) {
    await dragOver(page, words);
    await page.keyboard.press('h');
  }
  await expect(page.locator('[data-highlight]')).toHaveCount(3);
  await dragOver(page, 'Amina Sarsen');
  await page.keyboard.press('a');
  await page.getByRole('option', { name: /New person|Новое лицо|Новый человек/ }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function importText(running: Running, desk: string, text: string): Promise<void> {
  await writeFile(join(desk, 'ostrel.txt'), text);
  await running.choose(join(desk, 'ostrel.txt'));
  await running.page.keyboard.press(`${ctrl}+KeyO`);
  await letIn(running.page);
  await expect(row(running.page, TITLE)).toBeVisible();
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
