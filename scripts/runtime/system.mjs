// What the machine must have for a window: shared libraries and, without a screen, a virtual one.
// As root on a Debian-like system (a container, a CI machine) it is installed; elsewhere one sentence names the command.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, say, Trouble } from './project.mjs';

const LIBRARIES = ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2'];
const QUICK = 30_000;
const INSTALL = 10 * 60_000;

/** Sees to it that the executable finds its shared libraries. @param {string} executable */
export async function needLibraries(executable) {
  if (process.platform !== 'linux') return;
  const missing = await missingLibraries(executable);
  if (missing.length === 0) return;
  const others = missing.length > 1 ? ` and ${missing.length - 1} more` : '';
  await install(LIBRARIES, `Electron needs system libraries that are not here (${missing[0]}${others})`);
  const still = await missingLibraries(executable);
  if (still.length > 0) throw new Trouble(`Electron still misses system libraries: ${still.join(', ')}.`);
}

/** Sees to it that a virtual screen can be made. */
export async function needVirtualScreen() {
  if (onPath('Xvfb')) return;
  await install(['xvfb'], 'There is no screen here, and Xvfb, which makes a virtual one, is not installed');
  if (!onPath('Xvfb')) throw new Trouble('Xvfb was installed but cannot be found.');
}

/** @param {string} executable */
async function missingLibraries(executable) {
  const { output } = await run('ldd', [executable], { limit: QUICK });
  return missingIn(output);
}

/** What a report of ldd's says is missing. @param {string} report */
export function missingIn(report) {
  return [...report.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}

/** @param {string[]} packages @param {string} why */
async function install(packages, why) {
  const isRoot = process.getuid?.() === 0;
  if (!onPath('apt-get')) throw new Trouble(`${why}; install what your system calls ${packages.join(', ')}, and try again.`);
  const command = ['apt-get', 'install', '-y', '--no-install-recommends'];
  if (!isRoot) throw new Trouble(`${why}; run \`sudo ${command.join(' ')} ${packages.join(' ')}\`, and try again.`);
  say(`${why}: installing ${packages.join(', ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update'], { limit: INSTALL, env });
  const names = await Promise.all(packages.map(available));
  const { code, output } = await run('apt-get', [...command.slice(1), ...names], { limit: INSTALL, env });
  if (code === 0) return;
  throw new Trouble(`apt-get could not install ${names.join(', ')}: ${errorIn(output) ?? errorIn(update.output) ?? `it ended with code ${code}`}`);
}

/** Since 2024 Debian and Ubuntu carry some libraries under a name with t64. @param {string} name */
async function available(name) {
  const { code } = await run('apt-cache', ['show', '--no-all-versions', `${name}t64`], { limit: QUICK });
  return code === 0 ? `${name}t64` : name;
}

/** @param {string} output */
function errorIn(output) {
  return output.split('\n').find((line) => line.startsWith('E:'));
}

/** @param {string} name */
function onPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, name)));
}
