import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pathsIn } from '../../main/argv';

const folder = mkdtempSync(join(tmpdir(), 'commonplace-argv-'));
const article = join(folder, 'статья.txt');
writeFileSync(article, 'text');

test('in development the files stand after the folder of the app', () => {
  const argv = ['electron', '--inspect=0', folder, '--no-sandbox', article, '-x'];
  expect(pathsIn({ argv, folder: '/', isPackaged: false })).toEqual([article]);
});

test('a packaged app is itself the first word', () => {
  expect(pathsIn({ argv: ['commonplace', folder, article], folder: '/', isPackaged: true })).toEqual([folder, article]);
});

test('relative paths begin in the folder where one typed them, and each counts once', () => {
  expect(pathsIn({ argv: ['commonplace', 'статья.txt', './статья.txt', article], folder, isPackaged: true })).toEqual([article]);
});

test('switches and names of nothing are left out', () => {
  const argv = ['commonplace', '--remote-debugging-port=9222', '-статья.txt', 'nothing.txt', 'https://example.org/'];
  expect(pathsIn({ argv, folder, isPackaged: true })).toEqual([]);
});
