import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asideFolder, removeLeftovers } from '../../main/library/aside';

let within = '';

beforeEach(() => {
  within = mkdtempSync(join(tmpdir(), 'aside-'));
});

afterEach(() => rmSync(within, { recursive: true }));

/** The id of a process that has ended. */
function ended(): number {
  return Number(execFileSync(process.execPath, ['-e', 'process.stdout.write(String(process.pid))'], { encoding: 'utf8' }));
}

test('copies that a killed program left are taken away; those in use, and what others call their own, stay', () => {
  const mine = asideFolder('reading', within);
  const left = `commonplace-reading-${ended()}-abcdef`;
  const others = ['commonplace-reading-notes', 'commonplace-12-ab', 'letters'];
  for (const name of [left, ...others]) mkdirSync(join(within, name));
  writeFileSync(join(within, left, 'library.commonplace'), 'a copy');
  removeLeftovers(within);
  expect(readdirSync(within).sort()).toEqual([basename(mine), ...others].sort());
});

test.skipIf(process.platform === 'win32')('a link under such a name is not followed', () => {
  const kept = join(within, 'kept');
  mkdirSync(kept);
  symlinkSync(kept, join(within, `commonplace-checking-${ended()}-abcdef`));
  removeLeftovers(within);
  expect(existsSync(kept)).toBe(true);
});
