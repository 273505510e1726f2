// Tags where they are seen: chosen by three letters, renamed, put on keys, trashed; evidence taken off its claim; a finger; and how all of it looks.
import type { Page } from '@playwright/test';
import { barriers } from './desk';
import { ctrl, dragOver, inspector } from './gestures';
import { expect, test, type Running } from './launch';

const article = (page: Page) => page.getByRole('region', { name: /Article text|Текст статьи/ });

async function open(running: Running, title: RegExp): Promise<Page> {
  const { page } = running;
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option')).toHaveCount(5);
  await expect(page.getByRole('contentinfo')).toContainText(/12 (highlights|выделений)/);
  await page.getByRole('option', { name: title }).click();
  await article(page).focus();
  return page;
}

/** How long after the key the field was on screen. In milliseconds. */
async function timeToField(page: Page, code: string): Promise<number> {
  return page.evaluate((key) => new Promise<number>((done) => {
    const from = performance.now();
    const seen = new MutationObserver(() => {
      if (!document.querySelector('[popover]:popover-open input')) return;
      seen.disconnect();
      requestAnimationFrame(() => done(performance.now() - from));
    });
    seen.observe(document.body, { childList: true, subtree: true, attributes: true });
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { code: key, bubbles: true, cancelable: true }));
  }), code);
}

test('any tag is a drag, t, three letters and Enter away, in one step', async ({ start }) => {
  const page = await open(await start(), /weighing rules/);
  await dragOver(page, 'cold storage');
  console.log(`The tag field was there ${Math.round(await timeToField(page, 'KeyT'))} ms after its key.`);
  await expect(page.getByRole('combobox', { name: 'Tag' })).toBeFocused();
  await page.keyboard.type('fig');
  await page.keyboard.press('Enter');
  await expect(inspector(page)).toContainText('figures of the lake route');
  await expect(inspector(page)).toContainText('cold storage');
  await page.keyboard.press(`${ctrl}+KeyZ`);
  await expect(inspector(page)).not.toContainText('cold storage');
});

test('a tag is renamed, pinned and trashed where it hangs, and each can be undone', async ({ start }) => {
  const running = await start();
  const page = await open(running, /Harbour Office wants/);
  await page.keyboard.press(']');
  await inspector(page).getByRole('button', { name: 'Tag says one thing, quotes another: name and key' }).click();
  const name = page.getByRole('textbox', { name: 'Name of the tag' });
  await expect(name).toBeFocused();
  await running.picture('tags-01-editor');
  expect(await barriers(page)).toEqual([]);
  await name.fill('to verify');
  await name.press('Enter');
  await expect(page.getByText('There is a tag “to verify” already. Nothing was changed. Choose another name.')).toBeVisible();
  await name.fill('contradicts itself');
  await name.press('Enter');
  await expect(inspector(page)).toContainText('contradicts itself');
  await inspector(page).getByRole('button', { name: 'Tag contradicts itself: name and key' }).click();
  await page.getByRole('button', { name: 'Key 5' }).click();
  await expect(page.getByText('“contradicts itself” is on key 5 now')).toBeVisible();
  await page.getByRole('dialog', { name: /contradicts itself/ }).getByRole('button', { name: 'Trash' }).click();
  await expect(page.getByText('Tag “contradicts itself” moved to the trash, off 2 highlights')).toBeVisible();
  await expect(inspector(page)).not.toContainText('contradicts itself');
  await article(page).focus();
  await page.keyboard.press(`${ctrl}+KeyZ`);
  await expect(inspector(page)).toContainText('contradicts itself');
});

test('a passage comes off its claim, and Undo puts it back', async ({ start }) => {
  const page = await open(await start(), /Harbour Office wants/);
  await page.keyboard.press(']');
  const off = inspector(page).getByRole('button', { name: /^Take this passage off/ });
  await off.click();
  await expect(page.getByText('Passage taken off C1')).toBeVisible();
  await expect(off).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(off).toHaveCount(1);
});

test('what a finger selects gets its bar when the finger has gone, with room to press', async ({ start }) => {
  const running = await start();
  const page = await open(running, /weighing rules/);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  await cdp.send('Emulation.setEmitTouchEventsForMouse', { enabled: false });
  const box = await article(page).locator('p', { hasText: 'The minister added' }).first().boundingBox();
  const [x, y] = [(box?.x ?? 0) + 60, (box?.y ?? 0) + 14];
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  const bar = page.getByRole('toolbar', { name: 'For the selection' });
  const word = () => page.evaluate(() => document.getSelection()?.toString() ?? '');
  const isHeld = await expect.poll(word, { timeout: 3000 }).not.toBe('').then(() => true, () => false);
  if (isHeld) await expect(bar).toHaveCount(0);
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  // Without a touch screen the system selects nothing by a long press; then the finger's selection is made for it.
  if (await word() === '') {
    console.log('A long press selects nothing here: the selection was made by the page.');
    await article(page).locator('p', { hasText: 'The minister added' }).first().evaluate((element) => {
      const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
      if (text) document.getSelection()?.setBaseAndExtent(text, 4, text, 12);
    });
  }
  await expect(bar).toBeVisible();
  await running.picture('tags-02-touch');
  const sizes = await bar.getByRole('button').evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  const add = await bar.getByRole('button', { name: /^Highlight/ }).boundingBox();
  const at = { x: (add?.x ?? 0) + 10, y: (add?.y ?? 0) + 10 };
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(inspector(page)).toContainText('text matches');
});

for (const language of ['en', 'ru'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`handles, card, list and tags read well to axe: ${language}, ${theme}`, async ({ start }) => {
      const running = await start({ language });
      const { page } = running;
      await page.evaluate((wanted) => window.commonplace.call('settings.change', { theme: wanted }, crypto.randomUUID()), theme);
      await open(running, /Harbour Office wants/);
      const look = async (name: string) => {
        await running.picture(`marks-${name}-${language}-${theme}`);
        expect(await barriers(page), name).toEqual([]);
      };
      await page.keyboard.press(']');
      await expect(article(page).locator('[data-handle]')).toHaveCount(2);
      await page.keyboard.press('e');
      await expect(article(page).getByRole('textbox')).toBeFocused();
      await look('card');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Shift+KeyL');
      await page.keyboard.press('Shift+ArrowDown');
      await look('list');
      await page.keyboard.press(`${ctrl}+Shift+KeyT`);
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
      await page.keyboard.press('1');
      await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('1');
      await look('tags');
      await page.keyboard.press('Escape');
      await article(page).focus();
      await page.keyboard.press('j');
      await page.keyboard.press('s');
      await expect(page.getByRole('toolbar').first()).toBeVisible();
      await look('bar');
    });
  }
}
