// How long the real window takes: to say what is wrong with a library, to open one of ten thousand articles, to restore it. `npm run bench -- window` prints it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { desk } from '../app/desk';
import { ctrl } from '../app/gestures';
import { expect, test } from '../app/launch';
import { cannotMount } from '../faults/mounting';

const out = resolve(__dirname, '..', '..', 'out');
const ARTICLES = 10_000;
const HIGHLIGHTS = 20;
const rows: { what: string; milliseconds: number }[] = [];

test.afterAll(() => {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'bench-window.json'), JSON.stringify(rows));
});

interface Harm {
  name: string;
  heading: string;
  /** @returns how to undo what would hinder the end of the test. */
  make: (path: string) => (() => void) | void;
}

const HARMS: Harm[] = [
  { name: 'missing', heading: 'The library is not where it was', make: (path) => rmSync(path) },
  { name: 'empty', heading: 'The library’s file is empty', make: (path) => truncateSync(path, 0) },
  { name: 'cut off', heading: 'This library is damaged and was not opened', make: (path) => truncateSync(path, Math.floor(statSync(path).size / 3)) },
  { name: 'damaged', heading: 'This library is damaged and was not opened', make: (path) => write(path, 100, Buffer.alloc(4000, 7)) },
  { name: 'another file in its place', heading: 'This file is no library any more', make: (path) => write(path, 0, Buffer.from('Overwritten by another program. ')) },
  {
    name: 'open elsewhere', heading: 'This library is open in another place', make: (path) => {
      const db = new Database(path);
      db.pragma('locking_mode = EXCLUSIVE');
      db.exec('BEGIN IMMEDIATE; COMMIT');
      return () => db.close();
    },
  },
  {
    name: 'of a newer program', heading: 'A newer Commonplace wrote this library', make: (path) => {
      const db = new Database(path);
      db.pragma('user_version = 99');
      db.close();
    },
  },
  {
    name: 'on a read-only disk', heading: 'This library cannot be written here', make: (path) => {
      const folder = join(path, '..');
      execFileSync('mount', ['--bind', folder, folder]);
      execFileSync('mount', ['-o', 'remount,ro,bind', folder]);
      return () => execFileSync('umount', ['-l', folder]);
    },
  },
];

function write(path: string, at: number, bytes: Buffer): void {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.length, at);
  closeSync(file);
}

for (const { name, heading, make } of HARMS) {
  test(`a library that is ${name}`, async ({ start, folder }) => {
    const why = name === 'on a read-only disk' ? cannotMount() : null;
    test.skip(why !== null, why ?? '');
    const { userData, own, running } = await desk(start, folder);
    await running.close();
    const mend = make(own);
    const begun = performance.now();
    const { page, close } = await start({ userData });
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    rows.push({ what: `from the start of the app to the recovery window, library ${name}`, milliseconds: performance.now() - begun });
    await close();
    mend?.();
  });
}

/** Ten thousand articles with twenty highlights each, put into an empty library by SQL. */
function fill(path: string): void {
  const db = new Database(path);
  const article = db.prepare("INSERT INTO article (id, uuid, title, language, made_at) VALUES (?, ?, ?, 'en', '2025-01-01T00:00:00.000Z')");
  const version = db.prepare("INSERT INTO version (id, uuid, article, text, sha256, file_name, encoding, made_at) VALUES (?, ?, ?, ?, ?, ?, 'utf-8', '2025-01-01T00:00:00.000Z')");
  const zone = db.prepare("INSERT INTO zone (version, start, end, kind) VALUES (?, 0, ?, 'body')");
  const highlight = db.prepare("INSERT INTO highlight (uuid, version, start, end, quote, prefix, suffix, kind, made_at) VALUES (?, ?, ?, ?, ?, '', '', 'quote', '2025-01-01T00:00:00.000Z')");
  db.transaction(() => {
    for (let id = 1; id <= ARTICLES; id++) {
      const text = [`Article ${id}`, ...Array.from({ length: 40 }, (_, line) => `Line ${line}: the ferry of berth ${(id * 31 + line * 7) % 997} carried ${id + line} tons of grain past the quay.`)].join('\n');
      article.run(id, `article-${id}`, `Article ${id}`);
      version.run(id, `version-${id}`, id, text, createHash('sha256').update(text).digest('hex'), `${id}.txt`);
      zone.run(id, text.length);
      for (let number = 0; number < HIGHLIGHTS; number++) highlight.run(`highlight-${id}-${number}`, id, number * 80, number * 80 + 30, text.slice(number * 80, number * 80 + 30));
    }
  })();
  db.close();
}

test('a library of ten thousand articles opens, and is restored in three clicks', async ({ start, folder }) => {
  test.setTimeout(600_000);
  const path = join(await folder(), 'big.commonplace');
  const userData = await folder();
  const empty = await start({ userData });
  await empty.choose(path);
  await empty.page.getByRole('button', { name: /Start mine/ }).click();
  await expect(empty.page.getByText('No articles yet')).toBeVisible();
  await empty.close();
  fill(path);
  const size = `${ARTICLES.toLocaleString('en')} articles, ${(ARTICLES * HIGHLIGHTS).toLocaleString('en')} highlights, ${Math.round(statSync(path).size / 1_000_000)} MB`;
  const counted = async (what: string) => {
    const begun = performance.now();
    const running = await start({ userData });
    await expect(running.page.getByRole('contentinfo')).toContainText('10000 articles', { timeout: 240_000 });
    // It comes back to where it was.
    await running.page.keyboard.press(`${ctrl}+1`);
    await expect(running.page.getByRole('listbox', { name: 'Articles' }).getByRole('option').first()).toBeVisible();
    rows.push({ what: `from the start of the app to the shelf: ${what} (${size})`, milliseconds: performance.now() - begun });
    return running;
  };
  const first = await counted('the first opening, which makes the search index');
  const { page } = first;
  const to = async (section: string) => {
    await page.keyboard.press(`${ctrl}+5`);
    await page.getByRole('navigation', { name: 'Parts of the library' }).getByRole('button', { name: section }).click();
  };
  await to('Backups');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('the copy passed its check')).toBeVisible({ timeout: 120_000 });
  await page.keyboard.press(`${ctrl}+1`);
  await page.getByRole('listbox', { name: 'Articles' }).focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('contentinfo')).toContainText('9999 articles');
  await to('Backups');
  await page.getByRole('listbox', { name: 'Backups' }).getByRole('option').first().click();
  await page.getByRole('button', { name: 'Restore…' }).click();
  const begun = performance.now();
  await page.getByRole('dialog').getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText(/is restored/)).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole('contentinfo')).toContainText('10000 articles');
  rows.push({ what: `a backup restored, from the last of three clicks (${size})`, milliseconds: performance.now() - begun });
  await first.close();
  await (await counted('every other')).close();
});
