// A library that cannot be opened: what the window says, and every way out of it.
import { execFileSync } from 'node:child_process';
import { readdir, readFile, rename, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { articles, backUp, barriers, desk, harm, hashOf, titleOf } from './desk';
import { dragOver, row } from './gestures';
import { cannotMount } from '../faults/mounting';
import { expect, test } from './launch';

test('T21: a damaged library is kept, and its newest backup is one click away', async ({ start, folder }) => {
  const { userData, own, running } = await desk(start, folder);
  await backUp(running.page);
  await running.close();
  await harm(own);
  const harmed = await hashOf(own);

  const { page, picture } = await start({ userData });
  await expect(page.getByRole('heading', { name: 'This library is damaged and was not opened' })).toBeVisible();
  await expect(page.getByRole('radio', { name: /12 articles · asked for by you/ })).toBeChecked();
  await picture('keeping-06-damaged');
  expect(await barriers(page)).toEqual([]);
  expect(await hashOf(own)).toBe(harmed);
  await page.getByRole('button', { name: /^Restore today/ }).click();
  await page.getByRole('button', { name: 'Shelf' }).click(); // a click waits for the new window, a key would not
  await expect(articles(page)).toHaveCount(12);
  await expect(page.getByText('the damaged file is kept beside the library')).toBeVisible();
  const kept = (await readdir(join(own, '..'))).find((name) => name.startsWith('research.commonplace.damaged-')) ?? '';
  expect(await hashOf(join(own, '..', kept))).toBe(harmed);
});

test('of a damaged library without a backup the text is saved as Markdown', async ({ start, folder }) => {
  const { userData, own, running } = await desk(start, folder);
  await running.close();
  const bytes = await readFile(own);
  await writeFile(own, Buffer.concat([Buffer.from('Overwritten by another program. '), bytes.subarray(32)]));
  const { page, choose, picture } = await start({ userData });
  await expect(page.getByRole('heading', { name: 'This file is no library any more' })).toBeVisible();
  const target = await folder();
  await choose(target);
  await page.getByRole('button', { name: /Save the text as Markdown/ }).click();
  await expect(page.getByText(/Saved in .*: 12 articles, 0 highlights, 0 notes, 0 claims\. Nothing is missing\./)).toBeVisible();
  await picture('keeping-07-salvaged');
  expect((await readdir(target, { recursive: true })).filter((name) => /harbour of \w+ takes/.test(name))).toHaveLength(12);
  await writeFile(own, bytes);
});

test('a library that is missing opens again once it is back', async ({ start, folder }) => {
  const { userData, own, running } = await desk(start, folder);
  await running.close();
  await rename(own, `${own}.away`);
  const { page } = await start({ userData });
  await expect(page.getByRole('heading', { name: 'The library is not where it was' })).toBeVisible();
  const again = page.getByRole('button', { name: /Try again/ });
  await again.click();
  await expect(again).toBeVisible();
  expect(await readdir(join(own, '..'))).not.toContain('research.commonplace');
  await rename(`${own}.away`, own);
  await again.click();
  await expect(articles(page)).toHaveCount(12);
});

test('a library that is open in another place says so, and opens once it is closed there', async ({ start, folder }) => {
  const { own, running } = await desk(start, folder);
  const userData = await folder();
  const first = await start({ userData });
  await first.choose(own);
  await first.page.getByRole('button', { name: 'Open a library…' }).click();
  await expect(first.page.getByText('The library is open in another window or program.')).toBeVisible();
  await first.close();
  await writeFile(join(userData, 'settings.json'), JSON.stringify({ ...JSON.parse(await readFile(join(userData, 'settings.json'), 'utf8')) as object, library: own }));
  const { page } = await start({ userData });
  await expect(page.getByRole('heading', { name: 'This library is open in another place' })).toBeVisible();
  await running.close();
  await page.getByRole('button', { name: /Try again/ }).click();
  await expect(articles(page)).toHaveCount(12);
});

test('an empty file in the place of the library is never taken for an empty library', async ({ start, folder }) => {
  const { userData, own, running } = await desk(start, folder);
  await running.close();
  await writeFile(own, '');
  const { page, picture } = await start({ userData });
  await expect(page.getByRole('heading', { name: 'The library’s file is empty' })).toBeVisible();
  await picture('keeping-14-empty');
  expect((await stat(own)).size).toBe(0);
});

test('a newer library opens to be read only and is not touched', async ({ start, folder }) => {
  const { userData, own, running } = await desk(start, folder);
  await running.close();
  const db = new Database(own);
  db.pragma(`user_version = ${Number(db.pragma('user_version', { simple: true })) + 1}`);
  db.close();
  const before = await hashOf(own);

  const { page, picture } = await start({ userData });
  await expect(page.getByRole('heading', { name: 'A newer Commonplace wrote this library' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Open read-only/ })).toBeFocused();
  await picture('keeping-08-newer');
  await page.keyboard.press('Enter');
  await expect(articles(page)).toHaveCount(12);
  await expect(page.getByText('Opened to be read only.')).toBeVisible();
  await row(page, titleOf('Lirna')).click();
  await dragOver(page, 'ships bring more grain');
  await page.keyboard.press('h');
  await expect(page.getByText('This library was opened to be read only. Nothing was changed.')).toBeVisible();
  await picture('keeping-09-read-only');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open it to work' }).click();
  await expect(page.getByRole('heading', { name: 'A newer Commonplace wrote this library' })).toBeVisible();
  expect(await hashOf(own)).toBe(before);
});

test('on a full disk the library opens to be read, says why, and opens to work once there is room', async ({ start, folder }) => {
  const reason = cannotMount();
  test.skip(reason !== null, reason ?? '');
  const disk = await folder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk]);
  try {
    const { userData, own, running } = await desk(start, folder, 'research.commonplace', disk);
    await running.close();
    // Something that the next opening has to end, and so to write.
    const db = new Database(own);
    db.exec("INSERT INTO job (kind, state, made_at) VALUES ('import', 'running', '2026-01-01')");
    db.close();
    const { bavail, bsize } = await statfs(disk);
    await writeFile(join(disk, 'ballast'), Buffer.alloc(bavail * bsize));

    const { page, picture, close } = await start({ userData });
    const banner = page.getByText('The disk is full: the library was opened to be read only.');
    await expect(banner).toBeVisible();
    await expect(articles(page)).toHaveCount(12);
    await picture('keeping-15-no-room');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Open it to work' }).click();
    await expect(page.getByText('The disk is still too full')).toBeVisible();
    await expect(banner).toBeVisible();
    await rm(join(disk, 'ballast'));
    await page.getByRole('button', { name: 'Open it to work' }).click();
    await expect(banner).toBeHidden();
    await row(page, titleOf('Lirna')).click();
    await dragOver(page, 'ships bring more grain');
    await page.keyboard.press('h');
    await expect(page.getByRole('contentinfo')).toContainText('1 highlight');
    await close();
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
});
