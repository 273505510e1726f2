// Files dropped on the window are previewed, whatever part of it they fall on, and Enter lets them in: real paths, through the browser's own drag.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { letIn } from './gestures';
import { expect, test } from './launch';

test('a file and a folder dropped on the window are imported by Enter', async ({ start, folder }) => {
  const files = await folder();
  await mkdir(join(files, 'more'));
  await writeFile(join(files, 'ferry.txt'), 'A ferry sails again\n\nThe ferry between the two towns sails again from Monday, the harbour office said.\n');
  await writeFile(join(files, 'more', 'boat.txt'), 'Лодка вышла в море\n\nПервая лодка вышла в море после долгой зимы, сообщили в порту города.\n');
  const { page, picture, choose } = await start();
  await choose(join(await folder(), 'mine.commonplace'));
  await page.getByRole('button', { name: /Start mine/ }).click();
  await expect(page.getByText('No articles yet')).toBeVisible();

  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [join(files, 'ferry.txt'), join(files, 'more')], dragOperationsMask: 1 };
  await browser.send('Input.dispatchDragEvent', { type: 'dragEnter', x: 600, y: 400, data });
  await browser.send('Input.dispatchDragEvent', { type: 'dragOver', x: 600, y: 400, data });
  await expect(page.getByText('Drop to import')).toBeVisible();
  await picture('drop-01-veil');
  await browser.send('Input.dispatchDragEvent', { type: 'drop', x: 600, y: 400, data });
  await expect(page.getByText('Drop to import')).toBeHidden();
  await expect(page.getByRole('option', { name: /new A ferry sails again/ })).toBeVisible();
  await picture('drop-02-preview');
  await letIn(page);
  await expect(page.getByRole('option', { name: /A ferry sails again/ })).toBeVisible();
  await expect(page.getByRole('option', { name: /Лодка вышла в море/ })).toBeVisible();
});

test('files dropped on the welcome make a library and are previewed in it', async ({ start, folder }) => {
  const files = await folder();
  await writeFile(join(files, 'ferry.txt'), 'A ferry sails again\n\nThe ferry between the two towns sails again from Monday, the harbour office said.\n');
  const { page, choose } = await start();
  await expect(page.getByRole('button', { name: /Start mine/ })).toBeVisible();
  await choose(join(await folder(), 'mine.commonplace'));
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [join(files, 'ferry.txt')], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await browser.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
  await letIn(page);
  await expect(page.getByRole('option', { name: /A ferry sails again/ })).toBeVisible();
});
