// A chosen folder is searched whole, never left, and one bad thing in it does not stop the rest.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Failure } from '../../main/failure';
import { bytesOf } from '../../main/reader/file';
import { walk } from '../../main/reader/walk';

const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;
if (isWindows) console.log('Skipped on Windows: pipes, and links that need a privilege.');
if (isRoot) console.log('Skipped as root: a folder that may not be read, for root may read all.');

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'walk-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('files come in the order people count in, with those of the folders below', async () => {
  write('10.txt', '2.TXT', '1.txt', 'notes/b.txt', 'notes/deeper/a.txt', 'picture.png', '.hidden.txt', '.git/config.txt');
  expect(await walked(folder)).toEqual({ files: ['1.txt', '2.TXT', '10.txt', 'notes/b.txt', 'notes/deeper/a.txt'], rejected: [] });
});

test('what browsers save beside a page belongs to it; a folder of that name alone does not', async () => {
  write('page.html', 'page_files/ad.html', 'other.HTM', 'other.files/frame.htm', 'third.htm', 'third.resources/x.txt', 'no page_files/note.txt', 'sub/page_files/kept.md');
  expect(await walked(folder)).toEqual({ files: ['other.HTM', 'page.html', 'third.htm', 'no page_files/note.txt', 'sub/page_files/kept.md'], rejected: [] });
});

test('a text that nobody reads here is told of; a picture is passed over', async () => {
  write('a.txt', 'b.rtf', 'sub/c.ODT', 'd.jpg', 'e.xlsx');
  expect(await walked(folder)).toEqual({ files: ['a.txt'], rejected: ['b.rtf: unknown-format', 'sub/c.ODT: unknown-format'] });
});

test('what is chosen twice is read once', async () => {
  write('a.txt', 'sub/b.txt');
  expect(await walked(join(folder, 'a.txt'), folder, join(folder, 'sub'))).toEqual({ files: ['a.txt', 'sub/b.txt'], rejected: [] });
});

test('a file of another kind is refused when chosen, a missing one is told of, and the rest goes on', async () => {
  write('a.txt', 'letter.odt');
  expect(await walked(join(folder, 'letter.odt'), join(folder, 'gone.txt'), join(folder, 'a.txt'))).toEqual({
    files: ['a.txt'], rejected: ['letter.odt: unknown-format', 'gone.txt: unreadable'],
  });
});

test.skipIf(isWindows)('links lead neither out of the folder nor in circles', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  write('a.txt', 'sub/b.txt');
  symlinkSync(folder, join(folder, 'sub', 'loop'));
  symlinkSync(join(folder, 'a.txt'), join(folder, 'again.txt'));
  symlinkSync(outside, join(folder, 'out'));
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'secret.txt'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.txt'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.sh'));
  symlinkSync(process.execPath, join(folder, 'program'));
  expect(await walked(folder)).toEqual({ files: ['a.txt', 'sub/b.txt'], rejected: ['broken.txt: unreadable', 'out: unreadable', 'secret.txt: unreadable'] });
  rmSync(outside, { recursive: true });
});

test.skipIf(isWindows)('a pipe is refused, not waited for', async () => {
  write('a.txt');
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  expect(await walked(folder)).toEqual({ files: ['a.txt'], rejected: ['pipe.txt: unreadable'] });
  expect(await walked(join(folder, 'pipe.txt'))).toEqual({ files: [], rejected: ['pipe.txt: unreadable'] });
  expect(await codeOf('pipe.txt')).toBe('unreadable');
});

test.skipIf(isWindows || isRoot)('a folder that may not be read is told of, and the rest goes on', async () => {
  write('a.txt', 'locked/b.txt', 'z.txt');
  chmodSync(join(folder, 'locked'), 0);
  expect(await walked(folder)).toEqual({ files: ['a.txt', 'z.txt'], rejected: ['locked: unreadable'] });
  chmodSync(join(folder, 'locked'), 0o700);
});

test('a file is read whole, or its fault is named', async () => {
  write('a.txt', 'large.txt', 'song.ogg');
  truncateSync(join(folder, 'large.txt'), 100 * 1024 * 1024);
  mkdirSync(join(folder, 'folder.txt'));
  expect(Buffer.from(await bytesOf(join(folder, 'a.txt'))).toString()).toBe('a.txt');
  const codes = await Promise.all(['large.txt', 'folder.txt', 'gone.txt', 'song.ogg'].map(codeOf));
  expect(codes).toEqual(['too-large', 'unreadable', 'unreadable', 'unknown-format']);
  await expect(bytesOf(join(folder, 'large.txt'))).rejects.toMatchObject({ values: { size: 100 * 1024 * 1024, limit: 20 * 1024 * 1024 } });
});

function write(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
}

async function walked(...paths: string[]): Promise<{ files: string[]; rejected: string[] }> {
  const { files, rejected } = await walk(paths);
  const short = (path: string) => relative(folder, path).replaceAll('\\', '/');
  return { files: files.map(short), rejected: rejected.map(({ path, reason }) => `${short(path)}: ${reason.code}`) };
}

async function codeOf(name: string): Promise<string> {
  try {
    await bytesOf(join(folder, name));
    return 'read';
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}
