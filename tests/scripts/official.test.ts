// The project's own Electron: when its download cannot be had, that is known within seconds, with the reason; what fails its checksum is not used.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { downloadOfficial, officialVersion } from '../../scripts/runtime/official.mjs';

const CONFIGURED = /^(npm_config_)?electron_|^COMMONPLACE_/i;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

function machine(environment: Record<string, string>): void {
  for (const name of Object.keys(process.env).filter((each) => CONFIGURED.test(each))) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
}

test('a network that refuses is known at once', async () => {
  machine({});
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
  expect(await downloadOfficial()).toEqual({ why: 'its download cannot be reached from here' });
});

test('a network that swallows the question is given up', async () => {
  machine({});
  vi.stubGlobal('fetch', () => Promise.reject(new DOMException('The operation timed out.', 'TimeoutError')));
  expect(await downloadOfficial()).toEqual({ why: 'its download did not answer within 8 seconds' });
});

test('a network that forbids it is quoted', async () => {
  machine({});
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return Promise.resolve(new Response(null, { status: 403 }));
  });
  expect(await downloadOfficial()).toEqual({ why: 'its download answers 403' });
  expect(asked).toEqual([expect.stringContaining(`electron-v${officialVersion()}-${process.platform}-${process.arch}.zip`)]);
});

test('it is not tried when one asks for none', async () => {
  machine({ COMMONPLACE_ELECTRON_OFFLINE: '1' });
  expect(await downloadOfficial()).toEqual({ why: 'COMMONPLACE_ELECTRON_OFFLINE is set' });
});

test('an archive that fails its checksum is not used', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'official-'));
  const mirror = createServer((_request, response) => response.end('not an Electron'));
  await new Promise<void>((done) => mirror.listen(0, '127.0.0.1', done));
  const address = mirror.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  // Another system's archive: the one for this system may be installed already, and then nothing would be fetched.
  machine({
    ELECTRON_MIRROR: `http://127.0.0.1:${port}/`, electron_config_cache: cache, ELECTRON_INSTALL_PLATFORM: process.platform === 'win32' ? 'linux' : 'win32',
  });
  const download = await downloadOfficial();
  expect(download).toEqual({ why: expect.stringMatching(/checksum/i) });
  mirror.close();
  rmSync(cache, { recursive: true });
});
