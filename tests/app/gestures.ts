// What an analyst's hands do, for journeys: drag over words, press keys.
import { expect, type Locator, type Page } from '@playwright/test';

export const ctrl = process.platform === 'darwin' ? 'Meta' : 'Control';

/** Drags over words in the open article, as a mouse does. They must stand in one paragraph. */
export async function dragOver(page: Page, words: string): Promise<void> {
  const paragraph = page.getByRole('region', { name: /Article text|Текст статьи/ }).locator('p', { hasText: words }).first();
  await paragraph.scrollIntoViewIfNeeded();
  const ends = await paragraph.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const places: { node: Node; from: number }[] = [];
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      places.push({ node, from: text.length });
      text += node.textContent ?? '';
    }
    const boxOf = (offset: number) => {
      const place = places.filter((one) => one.from <= offset).at(-1);
      if (!place) return new DOMRect();
      const range = document.createRange();
      range.setStart(place.node, offset - place.from);
      range.setEnd(place.node, offset - place.from + 1);
      return range.getBoundingClientRect();
    };
    const start = text.indexOf(wanted);
    const [first, last] = [boxOf(start), boxOf(start + wanted.length - 1)];
    return { start: { x: first.left + 0.5, y: first.top + first.height / 2 }, end: { x: last.right - 0.5, y: last.top + last.height / 2 } };
  }, words);
  await page.mouse.move(ends.start.x, ends.start.y);
  await page.mouse.down();
  await page.mouse.move((ends.start.x + ends.end.x) / 2, ends.end.y, { steps: 4 });
  await page.mouse.move(ends.end.x, ends.end.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe(words);
}

export function row(page: Page, title: string | RegExp): Locator {
  return page.getByRole('option', { name: title });
}

export function inspector(page: Page): Locator {
  return page.getByRole('region', { name: 'Inspector' });
}

/** Lets in what is previewed, by the button that has the focus, and goes to the shelf when the report is there. */
export async function letIn(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^(Import|Импортировать) [\d\s]+ (article|стат)/ });
  await expect(button).toBeEnabled();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^(finished|закончено)$/)).toBeVisible();
  await page.keyboard.press(`${ctrl}+1`);
}
