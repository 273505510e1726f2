// The sample library, by keyboard alone, in Russian and in the dark: what a newcomer sees first, and every place of the window.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Running } from './launch';
import { ctrl } from './gestures';

test('a newcomer does the whole job on the sample with the keyboard alone', async ({ start, folder }) => {
  const running = await start();
  const { page } = running;
  await test.step('opens the sample with Enter', async () => {
    await expect(page.getByRole('button', { name: /Explore the sample/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('option')).toHaveCount(5);
    await expect(page.getByText('5 articles imported').or(page.getByText(/12 highlights/)).first()).toBeVisible();
  });
  await test.step('opens an article and highlights a sentence without a pointer', async () => {
    await page.keyboard.press(`${ctrl}+1`);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Article text' })).toBeFocused();
    await running.picture('sample-01-article');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    await page.keyboard.press('h');
    await expect(page.getByRole('region', { name: 'Inspector' })).toContainText('text matches');
    await running.picture('sample-02-highlight');
  });
  await test.step('tags it, comments it, undoes and redoes', async () => {
    await page.keyboard.press('t');
    await page.keyboard.type('by key');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Inspector' })).toContainText('by key');
    await page.keyboard.press(`${ctrl}+KeyZ`);
    await expect(page.getByRole('region', { name: 'Inspector' })).not.toContainText('by key');
    await page.keyboard.press(`${ctrl}+Shift+KeyZ`);
    await expect(page.getByRole('region', { name: 'Inspector' })).toContainText('by key');
  });
  await test.step('walks the highlights', async () => {
    await page.keyboard.press('BracketLeft');
    await page.keyboard.press('BracketRight');
    await running.picture('sample-03-next-highlight');
  });
  await test.step('visits every place', async () => {
    await page.keyboard.press(`${ctrl}+2`);
    await expect(page.getByText('Jovan-Emery Tarvisov').first()).toBeVisible();
    await running.picture('sample-04-actors');
    await page.keyboard.press(`${ctrl}+3`);
    await expect(page.getByText('400,000 tons of wheat').first()).toBeVisible();
    await running.picture('sample-05-claims');
    await page.keyboard.press(`${ctrl}+4`);
    await expect(page.getByText('What we know about the closed berths').first()).toBeVisible();
    await running.picture('sample-06-note');
  });
  await test.step('finds the Russian spelling by the Latin one', async () => {
    await page.keyboard.press(`${ctrl}+KeyK`);
    await page.keyboard.type('tarvisov');
    await expect(page.getByRole('dialog').getByText('Тарвисов').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('region', { name: 'Article text' })).toBeVisible();
  });
  await test.step('exports', async () => {
    await running.choose(await folder());
    await page.keyboard.press(`${ctrl}+KeyE`);
    await expect(page.getByText(/^Exported to/)).toBeVisible();
  });
});

test('keys that follow each other at once all reach what they are for', async ({ start }) => {
  const { page } = await start();
  await page.getByRole('button', { name: /Explore the sample/ }).click();
  await expect(page.getByRole('contentinfo')).toContainText('12 highlights');
  await page.getByRole('option', { name: /Tessaria sends/ }).click();
  await page.getByRole('region', { name: 'Article text' }).focus();
  for (const key of ['j', 'j', 's', 'h', 'n', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByRole('figure')).toHaveCount(1);
  await expect(page.getByRole('contentinfo')).toContainText('13 highlights, 2 notes');
});

for (const language of ['en', 'ru'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`every place reads well to axe: ${language}, ${theme}`, async ({ start }) => {
      const running = await start({ language });
      const { page } = running;
      await page.evaluate((wanted) => window.commonplace.call('settings.change', { theme: wanted }, crypto.randomUUID()), theme);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      const look = async (name: string) => {
        await running.picture(`look-${name}-${language}-${theme}`);
        expect(await faults(running), name).toEqual([]);
      };
      await look('welcome');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('option')).toHaveCount(5);
      await page.getByRole('option').last().click();
      await page.getByRole('region', { name: /Article text|Текст статьи/ }).focus();
      await page.keyboard.press('BracketRight');
      await look('reader');
      await page.keyboard.press(`${ctrl}+2`);
      await expect(page.getByText('Jovan-Emery Tarvisov').first()).toBeVisible();
      await look('actors');
      await page.keyboard.press(`${ctrl}+3`);
      await expect(page.getByText('400,000 tons of wheat').first()).toBeVisible();
      await look('claims');
      await page.keyboard.press(`${ctrl}+4`);
      await expect(page.getByText('What we know about the closed berths').first()).toBeVisible();
      await look('note');
      await page.keyboard.press(`${ctrl}+KeyK`);
      await page.keyboard.type('Тарвисов');
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
      await look('search');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^(Import|Импорт)$/ }).click();
      await look('import');
    });
  }
}

async function faults({ page }: Running): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`);
}
