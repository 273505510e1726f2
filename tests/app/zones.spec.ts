// Zones moved by mouse, by keyboard and by saying what lines are; corrections accepted, refused and found. The text itself never changes.
import { copyFileSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type Running } from './launch';
import { ctrl, dragOver, inspector, letIn, row } from './gestures';
import { dark } from './reading-desk';

const SEEDS = resolve(__dirname, '../../../shared/seeds');
const isThere = existsSync(SEEDS);
if (!isThere) console.log(`Skipped: the seed articles are not at ${SEEDS}.`);

const FLOWS = /Kazakhstan sends its oil flows/;
const ALLIES = /США и Казахстан стали союзниками/;

test.skip(!isThere, 'The seed articles are not beside the repository.');

test('edges are dragged and moved by key, lines are said to be of another kind, and each can be undone', async ({ start, folder }) => {
  const running = await start();
  const { page } = running;
  await begin(running, folder);
  await row(page, FLOWS).click();
  const seal = await inspector(page).getByText(/^[0-9a-f]{12}$/).textContent();
  const fold = page.locator('summary', { hasText: 'Comments' });
  await expect(fold).toContainText('7 comments');
  await fold.click();
  await running.picture('zones-01-folds');
  await fold.click();

  await test.step('drags the edge of the comments up by a paragraph', async () => {
    await text(page).focus();
    await page.keyboard.press('z');
    const edge = page.getByRole('slider', { name: 'Edge between Credit and Comments' });
    await expect(edge).toBeVisible();
    await running.picture('zones-02-mode');
    expect(await violations(page)).toEqual([]);
    const bodyEdge = page.getByRole('slider', { name: 'Edge between Body and Credit' });
    await bodyEdge.scrollIntoViewIfNeeded();
    const from = await bodyEdge.boundingBox();
    const above = await text(page).getByText(/^Tokayev is not at all embarrassed/).boundingBox();
    if (!from || !above) throw new Error('The edge and the paragraph are on the page.');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + from.width / 2, above.y + 2, { steps: 6 });
    await running.picture('zones-03-dragging');
    await page.mouse.up();
    await expect(page.getByText('Marked 1 line as credit')).toBeVisible();
    await expect(bodyEdge).toHaveAttribute('aria-valuetext', 'Body ends after ¶5, then Credit');
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await expect(bodyEdge).toHaveAttribute('aria-valuetext', 'Body ends after ¶6, then Credit');
  });

  await test.step('moves it by keyboard, and leaves', async () => {
    const edge = page.getByRole('slider', { name: 'Edge between Credit and Comments' });
    await edge.focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByText(/Marked 1 line as credit/)).toBeVisible();
    await expect(edge).toHaveAttribute('aria-valuetext', 'Credit ends after ¶8, then Comments');
    await expect(edge).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(edge).toHaveAttribute('aria-valuetext', 'Credit ends after ¶7, then Comments');
    await page.keyboard.press('Escape');
    await expect(edge).toBeHidden();
    await expect(text(page)).toBeFocused();
    await expect(fold).toContainText('7 comments');
  });

  await test.step('says that selected lines are an advertisement', async () => {
    await dragOver(page, 'the Azerbaijani leader told the press');
    await page.keyboard.press('Shift+Z');
    await expect(page.getByRole('menuitemradio', { name: 'Body' })).toHaveAttribute('aria-checked', 'true');
    await running.picture('zones-04-menu');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('menuitemradio', { name: 'Advertisement' }).click();
    await expect(page.locator('summary', { hasText: 'Advertisement' })).toBeVisible();
    await page.keyboard.press(`${ctrl}+KeyZ`);
    await expect(page.locator('summary', { hasText: 'Advertisement' })).toBeHidden();
  });

  await expect(inspector(page).getByText(seal ?? '')).toBeVisible();
  await page.keyboard.press(`${ctrl}+5`);
  await running.picture('zones-05-history');
});

test('a joined word is seen, corrected and found; the text stays as it was imported', async ({ start, folder }) => {
  const running = await start();
  const { page } = running;
  await begin(running, folder);
  await row(page, FLOWS).click();
  const seal = await inspector(page).getByText(/^[0-9a-f]{12}$/).textContent();

  await test.step('opens the suggestion with a key, and accepts it with Enter', async () => {
    await text(page).focus();
    await page.keyboard.press('r');
    const card = page.getByRole('dialog', { name: 'Suggested correction' });
    await expect(card).toContainText('andeconomic');
    await expect(card).toContainText('and economic');
    await running.picture('corrections-01-card');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Reads “and economic” now')).toBeVisible();
    await expect(inspector(page).getByRole('button', { name: /^Take back: andeconomic/ })).toBeVisible();
    await running.picture('corrections-02-accepted');
  });

  await test.step('corrects words by hand', async () => {
    await dragOver(page, 'APU');
    await page.keyboard.press('w');
    await page.getByRole('textbox', { name: 'Reads' }).fill('the army');
    await running.picture('corrections-03-writing');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Reads “the army” now')).toBeVisible();
    await expect(text(page)).toContainText('fuel equipment APU');
  });

  await test.step('finds what is read, where it is printed', async () => {
    await page.keyboard.press(`${ctrl}+KeyK`);
    await page.keyboard.type('economic ');
    await expect(page.getByRole('dialog').getByRole('option', { name: FLOWS })).toBeVisible();
    await running.picture('corrections-04-found');
    await page.keyboard.press('Escape');
  });

  await test.step('exports it as it should read, and says so', async () => {
    const target = await folder();
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'Corrected' }).or(page.getByRole('button', { name: 'Corrected' })).first().click();
    await running.picture('corrections-06-settings');
    await page.keyboard.press('Escape');
    await running.choose(target);
    await page.keyboard.press(`${ctrl}+KeyE`);
    await expect.poll(() => exportedText(target)).toContain('trade and economic and investment projects');
    expect(exportedText(target)).toContain('“andeconomic” reads “and economic”, ¶4');
  });

  await test.step('takes one back from the list', async () => {
    await inspector(page).getByRole('button', { name: /^Take back: APU/ }).click();
    await expect(inspector(page).getByRole('button', { name: /^Take back: APU/ })).toBeHidden();
    await expect(inspector(page).getByText(seal ?? '')).toBeVisible();
  });
});

test('the same in Russian and in the dark', async ({ start, folder }) => {
  const running = await start({ language: 'ru' });
  const { page } = running;
  await begin(running, folder);
  await row(page, ALLIES).click();
  await page.getByRole('region', { name: 'Текст статьи' }).focus();
  await page.keyboard.press('z');
  await expect(page.getByRole('slider', { name: 'Граница между «Заголовок» и «Текст статьи»' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('slider', { name: 'Граница между «Текст статьи» и «Другие новости»' })).toBeFocused();
  await page.keyboard.down('ArrowUp');
  await dark(page);
  await running.picture('zones-06-russian-dark');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.up('ArrowUp');
  await expect(page.getByText('1 строка отмечена как «другие новости»')).toBeVisible();
  await page.keyboard.press('Escape');
  await row(page, FLOWS).click();
  await page.getByRole('region', { name: 'Текст статьи' }).focus();
  await page.keyboard.press('r');
  await expect(page.getByRole('dialog', { name: 'Предлагаемая правка' })).toBeVisible();
  await running.picture('corrections-05-russian-dark');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 720, height: 800 });
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'Текст статьи' }).focus();
  await page.keyboard.press('z');
  await expect(page.getByRole('slider').first()).toBeVisible();
  await running.picture('zones-07-narrow');
});

function text(page: Page) {
  return page.getByRole('region', { name: 'Article text' });
}

/** The article's file, once the export is whole. */
function exportedText(target: string): string {
  const [made] = readdirSync(target).filter((name) => name.startsWith('Commonplace export') && !name.endsWith('.partial'));
  const file = made === undefined ? undefined : readdirSync(join(target, made, 'Articles')).find((name) => FLOWS.test(name));
  return made === undefined || file === undefined ? '' : readFileSync(join(target, made, 'Articles', file), 'utf8');
}

async function begin(running: Running, folder: () => Promise<string>): Promise<void> {
  const { page } = running;
  const desk = await folder();
  const files = await folder();
  for (const name of readdirSync(SEEDS).filter((one) => /^00[23]/.test(one))) copyFileSync(join(SEEDS, name), join(files, name));
  await running.choose(join(desk, 'research.commonplace'));
  await page.getByRole('button', { name: /Start mine|Начать свою/ }).click();
  await expect(page.getByText(/No articles yet|Статей пока нет/)).toBeVisible();
  await running.choose(files);
  await page.keyboard.press(`${ctrl}+Shift+KeyO`);
  await letIn(page);
  await page.keyboard.press(`${ctrl}+1`);
  await expect(row(page, FLOWS)).toBeVisible();
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
