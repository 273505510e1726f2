// The analyst's whole job on the five real articles, from an empty library to a folder of Markdown.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from './launch';
import { ctrl, dragOver, inspector, letIn, row } from './gestures';

const seeds = resolve(__dirname, '..', '..', '..', 'shared', 'seeds');
const hasSeeds = existsSync(join(seeds, 'expected.json'));

test('an analyst imports, reads, marks, tags, claims, notes, searches and exports the five seed articles', async ({ start, folder }) => {
  test.skip(!hasSeeds, 'the five seed articles are not beside the project');
  const expected = JSON.parse(await readFile(join(seeds, 'expected.json'), 'utf8')) as Expected;
  const titles = Object.values(expected.articles).map((article) => article.title.text);
  const claims = expected.claims;
  const quoteOf = (id: string) => claims.find((claim) => claim.id === id)?.quote ?? '';
  const desk = await folder();
  let running = await start();
  let { page } = running;

  await test.step('starts a library of one’s own', async () => {
    await running.choose(join(desk, 'research.commonplace'));
    await running.picture('seeds-01-welcome');
    await page.getByRole('button', { name: /Start mine/ }).click();
    await expect(page.getByText('No articles yet')).toBeVisible();
    await running.picture('seeds-02-empty');
  });

  await test.step('imports the folder, and again: nothing new', async () => {
    await running.choose(seeds);
    await page.keyboard.press(`${ctrl}+Shift+KeyO`);
    for (const title of titles) await expect(row(page, title)).toBeVisible();
    await running.picture('seeds-03-preview');
    await letIn(page);
    for (const title of titles) await expect(row(page, title)).toBeVisible();
    await running.picture('seeds-03-imported');
    await page.keyboard.press(`${ctrl}+Shift+KeyO`);
    await expect(row(page, /in library/)).toHaveCount(5);
    await page.getByRole('button', { name: /Nothing to import, close/ }).click();
    await page.keyboard.press(`${ctrl}+1`);
    await expect(page.getByRole('option')).toHaveCount(5);
  });

  await test.step('reads the first and highlights a passage with H', async () => {
    await row(page, titles[0] ?? '').click();
    await expect(page.getByRole('heading', { level: 1, name: titles[0] ?? '' })).toBeVisible();
    await dragOver(page, quoteOf('000d'));
    await page.keyboard.press('h');
    await expect(inspector(page)).toContainText('text matches');
    await running.picture('seeds-04-highlight');
  });

  await test.step('tags an actor under two spellings of one name', async () => {
    await dragOver(page, 'Kassym-Jomart Tokayev');
    await page.keyboard.press('a');
    await page.getByRole('option', { name: /New person/ }).click();
    await row(page, titles[1] ?? '').click();
    await dragOver(page, 'Kasim-Zhomart Tokayev');
    await page.keyboard.press('a');
    await running.picture('seeds-05-actor');
    await page.getByRole('option', { name: /^Kassym-Jomart Tokayev/ }).click();
    await expect(inspector(page)).toContainText('Kassym-Jomart Tokayev');
  });

  await test.step('states a claim with C', async () => {
    await row(page, titles[2] ?? '').click();
    await dragOver(page, quoteOf('002b'));
    await page.keyboard.press('c');
    const form = page.getByRole('dialog');
    await form.getByRole('textbox', { name: /Claim, in one sentence/ }).fill('The call was on 5 July 2022.');
    await running.picture('seeds-06-claim');
    await form.getByRole('button', { name: 'Add claim' }).click();
    await expect(inspector(page)).toContainText('The call was on 5 July 2022.');
  });

  await test.step('writes a note that quotes the passage and links the other article', async () => {
    await page.keyboard.press('n');
    await expect(page.getByRole('button', { name: 'New note' })).toBeFocused();
    await page.keyboard.press('Enter');
    const editor = page.getByRole('textbox', { name: 'Note', exact: true });
    await expect(editor).toContainText(quoteOf('002b').slice(0, 30));
    await page.keyboard.press(`${ctrl}+End`);
    await page.keyboard.type('Two dates for one call, see [[Dmitry');
    await page.getByRole('option', { name: new RegExp('^' + (titles[0] ?? '').slice(0, 20)) }).first().click();
    await page.keyboard.type(' for the other one.');
    await page.keyboard.press(`${ctrl}+Enter`);
    await expect(page.getByText(/^Saved/).first()).toBeVisible();
    await running.picture('seeds-07-note');
  });

  await test.step('loses nothing when the library process is killed, nor when all of it is', async () => {
    await running.killLibrary();
    await page.keyboard.press(`${ctrl}+1`);
    await row(page, titles[4] ?? '').click();
    await dragOver(page, 'Druzhba pipeline');
    await page.keyboard.press('h');
    await expect(inspector(page)).toContainText('text matches');
    await running.kill();
    running = await start({ userData: running.userData });
    ({ page } = running);
    await page.getByRole('button', { name: 'Shelf', exact: true }).click();
    await expect(page.getByRole('listbox', { name: 'Articles' }).getByRole('option')).toHaveCount(5);
    await row(page, titles[4] ?? '').click();
    await expect(inspector(page)).toContainText('Druzhba pipeline');
  });

  await test.step('undoes the highlight after the restart, and does it again', async () => {
    await page.keyboard.press(`${ctrl}+KeyZ`);
    await expect(inspector(page)).not.toContainText('Druzhba pipeline');
    await page.keyboard.press(`${ctrl}+Shift+KeyZ`);
    await expect(inspector(page)).toContainText('Druzhba pipeline');
  });

  await test.step('finds a name in both scripts, and jumps to the passage', async () => {
    await page.keyboard.press(`${ctrl}+KeyK`);
    await page.keyboard.type('токаев');
    const found = page.getByRole('dialog').getByRole('group', { name: 'Articles' });
    await expect(found.getByRole('option')).toHaveCount(5);
    await running.picture('seeds-08-search');
    await page.keyboard.press(`${ctrl}+KeyA`);
    await page.keyboard.type('two dates');
    await page.getByRole('dialog').getByRole('group', { name: 'Notes' }).getByRole('option').first().click();
    await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toContainText('Two dates for one call');
  });

  await test.step('exports a folder of Markdown', async () => {
    const books = await folder();
    await running.choose(books);
    await page.keyboard.press(`${ctrl}+KeyE`);
    await expect(page.getByText(/^Exported to/)).toBeVisible();
    await running.picture('seeds-09-export');
    const [name = ''] = await readdir(books);
    const notes = await readdir(join(books, name, 'Notes'));
    expect(await readdir(join(books, name, 'Articles'))).toHaveLength(5);
    const note = await readFile(join(books, name, 'Notes', notes[0] ?? ''), 'utf8');
    expect(note).toContain(`> ${quoteOf('002b')}`);
    expect(note).toMatch(/\]\(\.\.\/Articles\/Dmitry/);
    expect(await readFile(join(books, name, 'Claims.md'), 'utf8')).toContain('The call was on 5 July 2022.');
    expect(await readFile(join(books, name, 'Actors.md'), 'utf8')).toContain('Kasim-Zhomart Tokayev');
  });
});

interface Expected {
  articles: Record<string, { title: { text: string } }>;
  claims: { id?: string; quote: string }[];
}
