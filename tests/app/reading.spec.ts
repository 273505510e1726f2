// Reading: every kind of block, type and spacing, finding, sentences by keys, and screen-reader markup.
import type { Page } from '@playwright/test';
import { barriers } from './desk';
import { ctrl, dragOver, row } from './gestures';
import { expect, test } from './launch';
import { begin, text, topOf } from './reading-desk';
import { PAGE_TITLE, RUSSIAN_TITLE } from './reading-pages';

test('a saved page shows its headings, lists, quotes, tables and code, and words are selected across them', async ({ start, folder }) => {
  const running = await begin(start, folder);
  const { page } = running;
  await row(page, PAGE_TITLE).click();
  await expect(text(page).getByRole('heading', { name: 'The figures' })).toBeVisible();
  await expect(text(page).getByRole('list').first()).toContainText('narrow gauge beyond it');
  await expect(text(page).getByRole('columnheader', { name: 'Million tons' })).toBeVisible();
  await expect(text(page).getByRole('cell', { name: '103.5' })).toBeVisible();
  await expect(text(page).getByRole('blockquote')).toContainText('That is what a harbour is for.');
  await running.picture('reading-01-blocks');
  expect(await barriers(page)).toEqual([]);
  await text(page).press('End');
  await running.picture('reading-02-blocks-end');
});

test('what is copied are the words, in lines as one would type them', async ({ start, folder }) => {
  const running = await begin(start, folder);
  const { page } = running;
  await row(page, PAGE_TITLE).click();
  await text(page).getByRole('table').evaluate((table) => document.getSelection()?.selectAllChildren(table));
  await page.keyboard.press(`${ctrl}+KeyC`);
  expect(await running.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(
    'Port\tMillion tons\tBerths\tState\nLirna\t12.4\t15\tsince May\nOstrel\t7\t\tclosed\nTessaria\t103.5\t3\tunder repair since the spring',
  );
});

test('type and spacing are chosen by the keyboard, hold after a restart, and leave what one reads in its place', async ({ start, folder }) => {
  let running = await begin(start, folder);
  let { page } = running;
  await row(page, PAGE_TITLE).click();
  const heading = text(page).getByRole('heading', { name: 'The routes' });
  await heading.evaluate((element) => element.scrollIntoView());
  await text(page).focus();
  const before = await topOf(heading);
  await page.keyboard.press(`${ctrl}+Equal`);
  await page.keyboard.press(`${ctrl}+Equal`);
  await page.keyboard.press(`${ctrl}+Equal`);
  await expect(heading).toHaveCSS('font-size', `${22 * 1.28}px`);
  expect(Math.abs(await topOf(heading) - before)).toBeLessThan(3);
  await page.keyboard.press(`${ctrl}+Digit0`);
  await expect(heading).toHaveCSS('font-size', `${18 * 1.28}px`);
  await page.keyboard.press(`${ctrl}+Shift+Comma`);
  const form = page.getByRole('dialog', { name: 'Type and spacing' });
  await form.getByRole('button', { name: 'Sans serif' }).press('Enter');
  await form.getByRole('slider', { name: 'Width' }).press('End');
  await form.getByRole('slider', { name: 'Letters' }).press('PageUp');
  await running.picture('reading-03-look');
  expect(await barriers(page)).toEqual([]);
  await form.getByRole('button', { name: 'Another…' }).click();
  await form.getByRole('textbox').fill('No such font at all');
  await expect(form.getByRole('alert')).toContainText('No font of this name is installed');
  await page.keyboard.press('Escape');
  await expect(heading).toHaveCSS('font-family', /^"Inter Variable"/);
  await running.close();
  running = await start({ userData: running.userData });
  ({ page } = running);
  await expect(text(page).getByRole('heading', { name: 'The routes' })).toHaveCSS('font-family', /^"Inter Variable"/);
  await page.keyboard.press(`${ctrl}+Shift+Comma`);
  await expect(page.getByRole('slider', { name: 'Width' })).toHaveValue('90');
  await page.getByRole('button', { name: 'As it was at first' }).click();
  await expect(text(page).getByRole('heading', { name: 'The routes' })).toHaveCSS('font-family', /^"Literata Variable"/);
});

test('the text keeps all it says with the spacing that WCAG asks for, and nothing moves sideways', async ({ start, folder }) => {
  const running = await begin(start, folder);
  const { page } = running;
  await row(page, PAGE_TITLE).click();
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
  await running.picture('reading-04-spacing');
  expect(await text(page).evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
});

test('words are found in the article in either script, and the place found is highlighted by the next key', async ({ start, folder }) => {
  const running = await begin(start, folder);
  const { page } = running;
  await row(page, PAGE_TITLE).click();
  await page.keyboard.press(`${ctrl}+KeyF`);
  const bar = page.getByRole('search', { name: 'Find in the article' });
  await expect(bar.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('LIRNA');
  await expect(bar.getByRole('status')).toHaveText('1 of 6');
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('status')).toHaveText('2 of 6');
  await page.keyboard.press('F3');
  await expect(bar.getByRole('status')).toHaveText('3 of 6');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+F3');
  await expect(bar.getByRole('status')).toHaveText('1 of 6');
  await running.picture('reading-05-find');
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(text(page)).toBeFocused();
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('Lirna');
  await page.keyboard.press('h');
  await expect(page.getByRole('region', { name: 'Inspector' })).toContainText('text matches');

  await row(page, RUSSIAN_TITLE).click();
  await page.keyboard.press(`${ctrl}+KeyF`);
  await page.keyboard.type('еще');
  await expect(bar.getByRole('status')).toHaveText('1 of 2');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('Ещё');
  // The caret has come along, so that one reads on from there.
  await expect(page.getByRole('contentinfo')).toContainText('¶');
});

test('sentences are walked by keys on a Russian layout, and stretched by sentence and word', async ({ start, folder }) => {
  const running = await begin(start, folder);
  const { page } = running;
  await row(page, RUSSIAN_TITLE).click();
  await text(page).focus();
  const chosen = () => page.evaluate(() => document.getSelection()?.toString());
  const press = async (code: string, key: string, held = '') => {
    await page.evaluate(([pressed, letter, shift]) => document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { code: pressed, key: letter, shiftKey: shift === 'Shift', bubbles: true, cancelable: true }),
    ), [code, key, held] as const);
  };
  await press('KeyJ', 'о');
  await press('Period', 'ю');
  expect(await chosen()).toBe('Начальник порта Лирны сказал в понедельник, что причалы держатся.');
  await press('Period', 'ю');
  await press('Period', 'ю');
  expect(await chosen()).toBe('Проф. А. Б. Верин с ул. Портовой согласен с ним.');
  await press('Comma', 'б');
  expect(await chosen()).toBe('Корабли привозят больше зерна, чем в прошлом году.');
  await press('Period', 'Ю', 'Shift');
  expect(await chosen()).toBe('Корабли привозят больше зерна, чем в прошлом году. Проф. А. Б. Верин с ул. Портовой согласен с ним.');
  await press('Comma', 'Б', 'Shift');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  expect(await chosen()).toBe('Корабли привозят больше зерна, чем в прошлом');
  await page.keyboard.press('Control+Shift+ArrowRight');
  expect(await chosen()).toBe('привозят больше зерна, чем в прошлом');
  await press('KeyS', 'ы');
  expect(await chosen()).toBe('Корабли привозят больше зерна, чем в прошлом году.');
});

test('screen-reader markup names every highlight in the text, and looks the same', async ({ start, folder }) => {
  const running = await begin(start, folder);
  const { page } = running;
  await row(page, PAGE_TITLE).click();
  await dragOver(page, 'said on Monday that the quays hold');
  await page.keyboard.press('h');
  await dragOver(page, 'the quays hold, and that ships');
  await page.keyboard.press('h');
  await expect(page.locator('[data-highlight]')).toHaveCount(2);
  await running.picture('reading-08-painted');
  await page.keyboard.press(`${ctrl}+Shift+Comma`);
  await page.getByRole('checkbox', { name: 'Screen-reader markup' }).check();
  await page.keyboard.press('Escape');
  await expect(text(page).locator('mark')).toHaveCount(4);
  const words = await heard(page);
  const from = words.indexOf('[highlight 1 of 2, evidence]');
  expect(words.slice(from, from + 7)).toEqual([
    '[highlight 1 of 2, evidence]', 'said on Monday that ', '[highlight 2 of 2, evidence]', 'the quays hold', '[end of highlight 1]', ', and that ships', '[end of highlight 2]',
  ]);
  await running.picture('reading-09-marked');
  expect(await barriers(page)).toEqual([]);
  await dragOver(page, 'ships bring more grain');
  await page.keyboard.press('h');
  await expect(page.getByRole('region', { name: 'Inspector' })).toContainText('ships bring more grain');
  await page.emulateMedia({ forcedColors: 'active' });
  await running.picture('reading-10-forced');
});

/** What a screen reader is given to read, piece by piece. */
async function heard(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const wordsIn = (id: string): string[] => {
    const node = known.get(id);
    const own = node?.role?.value === 'StaticText' ? [String(node.name?.value)] : [];
    return [...own, ...(node?.childIds ?? []).flatMap(wordsIn)];
  };
  return wordsIn(nodes[0]?.nodeId ?? '').map((word) => (word.includes('[') || word.includes(']') ? word.trim() : word));
}

test('the headline stays as printed; what the analyst calls the article stands beside it, and undo takes it back', async ({ start, folder }) => {
  const running = await begin(start, folder);
  const { page } = running;
  await row(page, PAGE_TITLE).click();
  await expect(text(page).getByRole('heading', { level: 1 })).toHaveText(PAGE_TITLE);
  await expect(text(page).getByText('On the shelf')).toBeHidden();
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await inspector.getByRole('button', { name: 'Edit details' }).click();
  await inspector.getByRole('textbox', { name: 'Title' }).fill('Grain by rail');
  await page.keyboard.press('Tab');
  await expect(text(page).getByText('On the shelf: Grain by rail')).toBeVisible();
  await expect(text(page).getByRole('heading', { level: 1 })).toHaveText(PAGE_TITLE);
  await inspector.getByRole('button', { name: 'Done' }).click();
  await text(page).focus();
  await page.keyboard.press(`${ctrl}+KeyZ`);
  await expect(text(page).getByText('On the shelf')).toBeHidden();
  await expect(row(page, PAGE_TITLE)).toBeVisible();
});
