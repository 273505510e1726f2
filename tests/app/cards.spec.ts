// Cards of highlights: whatever is done with them, the text beside them stays where it is.
import type { Page } from '@playwright/test';
import { FOLDED_TITLE, writeFoldedPage } from './folded-page';
import { ctrl, dragOver, row } from './gestures';
import { expect, test, type Running } from './launch';
import { begin, beginWith, dark, text } from './reading-desk';
import { PAGE_TITLE } from './reading-pages';

const FIRST = ['said on Monday that the quays hold', 'ships bring more grain', 'Varga of the U.S. Grain Board', 'Nobody asked what it costs'];
const OTHERS = ['Three roads lead out', 'The ministry gave these figures', 'will meet again in the autumn'];
const LONG = 'Who told him so, and when? The register of the port says otherwise, and so did he himself in the spring, before the council asked him for the figures.';

for (const { name, width } of [{ name: 'wide', width: 1440 }, { name: 'narrow', width: 720 }]) {
  test(`no text moves when a highlight is selected or let go, in a ${name} window`, async ({ start, folder }) => {
    const running = await begin(start, folder);
    const { page } = running;
    await openIn(running, PAGE_TITLE, width);
    for (const words of [...FIRST, ...OTHERS]) await mark(page, words);
    await markTwoParagraphs(page, 'Three roads lead out');
    await mark(page, 'The code of the register');
    await page.keyboard.press('e');
    await page.keyboard.type(LONG);
    await page.keyboard.press(`${ctrl}+Enter`);
    await expect(text(page).getByRole('textbox')).toHaveCount(0);
    await page.keyboard.press('Escape');
    const cards = text(page).getByRole('button', { pressed: false, name: /^highlight/ });
    await expect(cards).toHaveCount(9);
    const rest = await places(page);

    for (let count = 0; count < 9; count++) {
      await page.keyboard.press(']');
      await expect(text(page).getByRole('button', { pressed: true })).toHaveCount(1);
      expect(await places(page)).toEqual(rest);
      expect(await hidden(page)).toEqual([]);
      await running.picture(`cards-${name}-${count + 1}`);
    }
    await page.keyboard.press('Escape');
    expect(await places(page)).toEqual(rest);
    for (let count = 0; count < 9; count++) {
      await cards.nth(count).click();
      await expect(text(page).getByRole('button', { pressed: true })).toHaveCount(1);
      expect(await places(page)).toEqual(rest);
      await page.keyboard.press('Escape');
      await expect(cards).toHaveCount(9);
      expect(await places(page)).toEqual(rest);
    }
    await dark(page);
    await cards.nth(1).click();
    await running.picture(`cards-${name}-dark`);
  });

  test(`no text moves while a comment is written in its card, and its passage stays in sight, in a ${name} window`, async ({ start, folder }) => {
    const running = await begin(start, folder);
    const { page } = running;
    await openIn(running, PAGE_TITLE, width);
    for (const words of FIRST) await mark(page, words);
    await markTwoParagraphs(page, 'The ministry gave these figures');
    await page.keyboard.press('Escape');
    for (const place of [1, 4]) {
      const rest = await places(page);
      await text(page).getByRole('button', { name: /^highlight/ }).nth(place).click();
      const before = await edits(page);
      await page.keyboard.press('e');
      await expect(text(page).getByRole('textbox', { name: 'Comment' })).toBeFocused();
      await page.keyboard.type(LONG);
      await expect.poll(() => edits(page)).toBeGreaterThan(before);
      expect(await places(page)).toEqual(rest);
      expect(await hidden(page)).toEqual([]);
      await running.picture(`cards-${name}-writing-${place}`);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    }
  });
}

test('no text moves in an open fold either', async ({ start, folder }) => {
  const running = await beginWith({ start, folder, files: [await writeFoldedPage(await folder())] });
  const { page } = running;
  await openIn(running, FOLDED_TITLE, 1440);
  await text(page).getByText('Comments', { exact: true }).click();
  await mark(page, 'enough for my father');
  await mark(page, 'his own rule on the door');
  await page.keyboard.press('Escape');
  const cards = text(page).getByRole('button', { pressed: false, name: /^highlight/ });
  await expect(cards).toHaveCount(2);
  const rest = await places(page);
  await cards.first().click();
  await expect(text(page).getByRole('button', { pressed: true })).toHaveCount(1);
  expect(await places(page)).toEqual(rest);
  expect(await hidden(page)).toEqual([]);
  await running.picture('cards-fold');
  await page.keyboard.press('Escape');
  await expect(cards).toHaveCount(2);
  expect(await places(page)).toEqual(rest);
});

async function openIn({ app, page }: Running, title: string, width: number): Promise<void> {
  await row(page, title).click();
  await expect(text(page).getByRole('heading', { level: 1 })).toBeVisible();
  await app.evaluate(({ BrowserWindow }, wide) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide, 860), width);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
}

async function mark(page: Page, words: string): Promise<void> {
  await dragOver(page, words);
  await page.keyboard.press('h');
  await expect(text(page).getByRole('button', { pressed: true })).toContainText(words);
}

/** From the one that begins so, over the next. */
async function markTwoParagraphs(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Escape');
  await text(page).locator('p', { hasText: words }).click({ position: { x: 2, y: 2 } });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+KeyJ');
  await page.keyboard.press('Shift+KeyJ');
  await page.keyboard.press('h');
  await expect(text(page).getByRole('button', { pressed: true })).toBeVisible();
}

/** Where each block stands, from the top of the article. */
async function places(page: Page): Promise<number[]> {
  return text(page).getByRole('article').evaluate((article) => {
    const { top } = article.getBoundingClientRect();
    return [...article.querySelectorAll('[data-start]')].map((block) => block.getBoundingClientRect().top - top);
  });
}

/** Of the selected passage's lines that are in view, those that something lies over. */
async function hidden(page: Page): Promise<string[]> {
  return text(page).evaluate((pane) => {
    const ring = [...pane.querySelectorAll('[aria-hidden] > i')].map((line) => line.getBoundingClientRect());
    const view = pane.getBoundingClientRect();
    return ring.filter((line) => line.top > view.top && line.bottom < view.bottom).flatMap((line) => {
      const there = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
      return there?.closest('[data-start], [data-handle]') ? [] : [`${there?.textContent}`];
    });
  });
}

async function edits(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const reply = await window.commonplace.call('history.list', { from: 0, count: 40 }, crypto.randomUUID());
    return reply.ok ? (reply.answer as { rows: { label: { key: string } }[] }).rows.filter(({ label }) => label.key === 'highlight.edit').length : 0;
  });
}
