// Nothing in the text moves when a highlight is selected, commented or let go: whoever reads keeps their line.
import type { Page } from '@playwright/test';
import { expect, test, type Running } from './launch';

/** The sample's own in this article, and those that are made. */
const ALL = 11;

const article = (page: Page) => page.getByRole('region', { name: 'Article text' });

async function open(running: Running, width: number, height: number): Promise<Page> {
  const { app, page } = running;
  await page.getByRole('button', { name: /Explore the sample/ }).click();
  await expect(page.getByRole('contentinfo')).toContainText('12 highlights');
  await app.evaluate(({ BrowserWindow }, [wide, high]) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide, high), [width, height] as const);
  await page.getByRole('option', { name: /Harbour Office wants/ }).click();
  await article(page).focus();
  return page;
}

/** How far below the article's beginning each paragraph stands. In pixels. */
async function placesOf(page: Page): Promise<number[]> {
  return article(page).locator('article').evaluate((root) => {
    const top = root.getBoundingClientRect().top;
    return [...root.querySelectorAll('[data-start]')].map((block) => Math.round(block.getBoundingClientRect().top - top));
  });
}

for (const [name, width, height] of [['wide', 1440, 900], ['narrow', 1000, 760]] as const) {
  test(`no paragraph moves while highlights are walked, written on and let go, in a ${name} window`, async ({ start }) => {
    const running = await start();
    const page = await open(running, width, height);
    // A highlight in every paragraph: no card has room to spare.
    const faces = article(page).locator('[data-highlight]');
    for (let count = 0; count < 6; count++) for (const key of ['j', 's', 'h']) await page.keyboard.press(key);
    await expect(faces).toHaveCount(ALL);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(article(page).locator('[aria-pressed="true"]')).toHaveCount(0);
    await page.keyboard.press('Home');
    const before = await placesOf(page);
    expect(before.length).toBeGreaterThan(6);
    for (let place = 0; place < ALL; place++) {
      await page.keyboard.press(']');
      await expect(page.getByRole('status').filter({ hasText: `ighlight ${place + 1} of` })).toHaveCount(1);
      expect(await placesOf(page)).toEqual(before);
    }
    await page.keyboard.press('e');
    await page.keyboard.type('A comment of some length,\nin three\nlines');
    expect(await placesOf(page)).toEqual(before);
    await running.picture(`steady-${name}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(article(page).locator('[aria-pressed="true"]')).toHaveCount(0);
  });
}
