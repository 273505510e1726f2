// What stops unasked comes back where it was: the window after a crash or a hang, the library process in the middle of an act.
import type { Page } from '@playwright/test';
import { expect, test, type Running } from './launch';
import { ctrl } from './gestures';

const text = (page: Page) => page.getByRole('textbox', { name: 'Note', exact: true });
const article = (page: Page) => page.getByRole('region', { name: 'Article text' });
const inspector = (page: Page) => page.getByRole('region', { name: 'Inspector' });

async function sample(running: Running): Promise<Page> {
  const { page } = running;
  await page.getByRole('button', { name: /Explore the sample/ }).click();
  await expect(page.getByRole('listbox', { name: 'Articles' }).getByRole('option')).toHaveCount(5);
  await expect(page.getByRole('contentinfo')).toContainText('12 highlights');
  return page;
}

/** The third article of the shelf, with its first sentence selected by keys. */
async function select(page: Page): Promise<void> {
  await page.getByRole('option', { name: /Tessaria sends/ }).click();
  await article(page).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('s');
  await expect(page.getByRole('toolbar')).toBeVisible();
}

async function crash({ app }: Running): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
}

test('T17: a crash in the middle of a note brings the note back to the last key', async ({ start }) => {
  const running = await start({ crashes: true });
  const page = await sample(running);
  await page.keyboard.press(`${ctrl}+n`);
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('Cut off');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Up to the very last word');
  await crash(running);

  const next = await running.comeback();
  await expect(next.getByText('The window stopped and came back. Nothing was lost.')).toBeVisible();
  await expect(next.getByRole('textbox', { name: 'Title' })).toHaveValue('Cut off');
  await expect(text(next)).toHaveText('Up to the very last word');
  await next.screenshot({ path: 'out/journeys/crash-01-note.png' });
});

test('T17: a crash brings back the article, its scroll, the selected highlight and an unsaved comment', async ({ start }) => {
  const running = await start({ crashes: true });
  const page = await sample(running);
  await page.getByRole('option', { name: /Tessaria sends/ }).click();
  await article(page).focus();
  await page.keyboard.press(']');
  await expect(inspector(page)).toContainText('text matches');
  await article(page).evaluate((element) => element.scrollBy(0, 120));
  await expect.poll(() => page.evaluate(() => localStorage.getItem('reader.places'))).toContain('below');
  const top = await article(page).evaluate((element) => element.scrollTop);
  await inspector(page).getByRole('textbox', { name: 'Comment' }).click();
  await page.keyboard.press(`${ctrl}+a`);
  await page.keyboard.type('not yet saved');
  await crash(running);

  const next = await running.comeback();
  await expect(article(next)).toContainText('Tessaria');
  await expect(inspector(next).getByRole('textbox', { name: 'Comment' })).toHaveValue('not yet saved');
  await expect.poll(async () => Math.abs(await article(next).evaluate((element) => element.scrollTop) - top)).toBeLessThan(4);
  await next.screenshot({ path: 'out/journeys/crash-02-article.png' });
});

test('T17: a window that hangs is ended and comes back with its selection', async ({ start }) => {
  const running = await start({ crashes: true });
  const page = await sample(running);
  await select(page);
  const selected = await page.evaluate(() => document.getSelection()?.toString());
  await expect.poll(() => page.evaluate(() => localStorage.getItem('reader.hand'))).toContain('"start"');
  page.evaluate(() => { for (;;) Math.random(); }).catch(() => {});
  await expect.poll(() => running.logs.join('\n'), { timeout: 40_000 }).toContain('is ended');

  const next = await running.comeback();
  await expect(next.getByText('The window stopped and came back. Nothing was lost.')).toBeVisible();
  await expect.poll(() => next.evaluate(() => document.getSelection()?.toString())).toBe(selected);
  await next.keyboard.press('h');
  await expect(next.getByRole('contentinfo')).toContainText('highlight');
  await expect(inspector(next)).toContainText('text matches');
});

test('the next start begins where the last one ended', async ({ start }) => {
  const running = await start();
  const page = await sample(running);
  await page.getByRole('option', { name: /Tessaria sends/ }).click();
  await expect(article(page)).toContainText('Tessaria');
  await page.keyboard.press(`${ctrl}+3`);
  await expect(page.getByRole('listbox', { name: 'Claims' })).toBeVisible();
  await running.close();
  const { page: next } = await start({ userData: running.userData });
  await expect(next.getByRole('listbox', { name: 'Claims' })).toBeVisible();
  await next.keyboard.press('Alt+ArrowLeft');
  await expect(article(next)).toContainText('Tessaria');
  await expect(next.getByText('stopped and came back')).toBeHidden();
});

test('T17: a window that crashes again and again is not drawn for ever: the user is asked', async ({ start }) => {
  const running = await start({ crashes: true });
  await sample(running);
  const said = await running.app.evaluateHandle(({ dialog }) => {
    const boxes: string[] = [];
    dialog.showMessageBox = (...args: unknown[]) => {
      boxes.push(JSON.stringify(args.at(-1)));
      return boxes.length === 1 ? Promise.resolve({ response: 0, checkboxChecked: false }) : new Promise(() => {});
    };
    return boxes;
  });
  for (let time = 1; time <= 4; time++) {
    await crash(running);
    await expect.poll(() => running.logs.join('\n')).toContain(`${time} within a minute`);
    const next = await running.comeback();
    await expect(next.getByRole('listbox', { name: 'Articles' }).getByRole('option')).toHaveCount(5);
  }
  expect(await said.evaluate((boxes) => boxes)).toEqual([expect.stringContaining('Your library is safe')]);
});

const VERBS: { act: string; keys: (page: Page) => Promise<void>; seen: (page: Page) => Promise<void> }[] = [
  {
    act: 'highlight',
    keys: (page) => page.keyboard.press('h'),
    seen: async (page) => expect(inspector(page)).toContainText('text matches'),
  },
  {
    act: 'tag',
    keys: async (page) => {
      await page.keyboard.press('t');
      await page.keyboard.type('storm');
      await page.keyboard.press('Enter');
    },
    seen: async (page) => expect(inspector(page).getByText('storm')).toHaveCount(1),
  },
  {
    act: 'note',
    keys: async (page) => {
      await page.keyboard.press('n');
      await page.keyboard.press('Enter');
    },
    seen: async (page) => {
      await expect(page.getByRole('figure')).toHaveCount(1);
      await expect(page.getByRole('listbox', { name: 'Note list' }).getByRole('option')).toHaveCount(2);
    },
  },
  {
    act: 'undo',
    keys: async (page) => {
      await page.keyboard.press('h');
      await expect(page.getByRole('toolbar')).toBeHidden();
      await expect(inspector(page)).toContainText('text matches');
      await page.keyboard.press(`${ctrl}+KeyZ`);
      await page.keyboard.press(`${ctrl}+Shift+KeyZ`);
    },
    seen: async (page) => expect(page.getByText(/^Done again/).first()).toBeVisible(),
  },
  {
    act: 'trash of an article',
    keys: async (page) => {
      await page.getByRole('option', { name: /The Harbour Office announced/ }).click();
      await page.keyboard.press('Delete');
    },
    seen: async (page) => expect(page.getByRole('listbox', { name: 'Articles' }).getByRole('option')).toHaveCount(4),
  },
];

for (const { act, keys, seen } of VERBS) {
  test(`the library killed during an act is answered once: ${act}`, async ({ start }) => {
    const running = await start();
    const page = await sample(running);
    await select(page);
    await running.killLibrary(() => keys(page));
    await seen(page);
    const status = act === 'trash of an article' ? /4 articles/ : null;
    await page.keyboard.press(`${ctrl}+3`);
    await expect(page.getByRole('contentinfo')).toContainText(status ?? /13 highlights/);
  });
}

test('three ends of the library within a minute lead to the recovery screen, and out of it again', async ({ start }) => {
  const running = await start();
  const page = await sample(running);
  for (let time = 1; time <= 3; time++) {
    await running.killLibrary();
    await expect.poll(() => running.logs.join('\n')).toContain(`unasked (${time} of 3)`);
  }
  await expect(page.getByRole('heading', { name: 'This library was not opened' })).toBeVisible();
  await running.picture('crash-03-recovery');
  await page.getByRole('button', { name: /Try again/ }).click();
  await expect(page.getByRole('listbox', { name: 'Articles' }).getByRole('option')).toHaveCount(5);
  await expect(page.getByRole('contentinfo')).toContainText('12 highlights');
});
