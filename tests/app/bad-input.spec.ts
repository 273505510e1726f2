// What an analyst may bring by mistake: each gets a clear sentence, and nothing else is touched.
import { execFile } from 'node:child_process';
import { chmod, mkdir, open, readdir, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { ctrl } from './gestures';
import { expect, test } from './launch';

const root = resolve(__dirname, '..', '..');
const GOOD = 'A ferry sails again\n\nThe ferry between the two towns sails again from Monday, the harbour office said.\n';

test('a folder of bad files costs only the bad files', async ({ start, folder }) => {
  const files = await folder();
  await writeFile(join(files, 'good.txt'), GOOD);
  await writeFile(join(files, 'empty.txt'), '');
  await writeFile(join(files, 'blank.txt'), ' \n\n \t\n');
  await writeFile(join(files, 'picture.txt'), Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251)));
  const huge = await open(join(files, 'huge.txt'), 'w');
  await huge.truncate(100 * 1024 * 1024);
  await huge.close();
  await symlink(join(files, 'not there'), join(files, 'dangling.txt'));
  await mkdir(join(files, 'closed'));
  await writeFile(join(files, 'closed', 'inside.txt'), GOOD.replace('ferry', 'boat'));
  await chmod(join(files, 'closed'), 0);
  const isClosed = await readdir(join(files, 'closed')).then(() => false, () => true); // root looks everywhere

  const { page, picture, choose } = await start({ files: [files] });
  await expect(page.getByRole('option', { name: /A ferry sails again/ })).toBeVisible();
  await expect(page.getByText(/rejected/)).toBeVisible();
  await page.keyboard.press(`${ctrl}+7`);
  const reasons = {
    'empty.txt': 'has no text', 'blank.txt': 'has no text', 'picture.txt': 'is not text', 'huge.txt': 'has 105 MB, more than', 'dangling.txt': 'cannot be read',
  };
  for (const [name, reason] of Object.entries(reasons)) await expect(page.getByRole('option', { name: new RegExp(`${reason}.*${name}`) })).toBeVisible();
  if (isClosed) await expect(page.getByText('closed').first()).toBeVisible();
  await picture('bad-01-report');
  await chmod(join(files, 'closed'), 0o700);

  await choose(files);
  await page.keyboard.press(`${ctrl}+Shift+KeyO`);
  await expect(page.getByRole('option', { name: /^in library .*good\.txt/ })).toBeVisible();
});

test('a second start brings the first window its files, and ends at once', async ({ start, folder }) => {
  const first = await start({ files: [] });
  const files = await folder();
  await writeFile(join(files, 'good.txt'), GOOD);
  const executable = process.env['COMMONPLACE_ELECTRON'] ?? '';
  const env = { ...process.env, COMMONPLACE_USER_DATA: first.userData };
  const second = await promisify(execFile)(executable, [root, '--no-sandbox', join(files, 'good.txt')], { env });
  expect(second.stdout).toContain('already open');
  await expect(first.page.getByRole('option', { name: /A ferry sails again/ })).toBeVisible();
});

test('a library that is lost, empty or somebody else’s is never replaced by an empty one', async ({ start, folder }) => {
  const desk = await folder();
  const path = join(desk, 'research.commonplace');
  const running = await start();
  await running.choose(path);
  await running.page.getByRole('button', { name: /Start mine/ }).click();
  await expect(running.page.getByText('No articles yet')).toBeVisible();
  await running.close();
  await writeFile(path, '');
  const again = await start({ userData: running.userData });
  await expect(again.page.getByRole('heading', { name: 'The library’s file is empty' })).toBeVisible();
  await again.picture('bad-02-trouble');
  await again.close();
});
