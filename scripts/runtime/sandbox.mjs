// Whether Chromium's sandbox can work on this machine. Where it cannot, Electron would not even start without being told.
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './project.mjs';

const QUICK = 10_000;
const RESTRICTIONS = [
  // Ubuntu since 24.04; Debian's old switch; the kernel's own.
  { path: '/proc/sys/kernel/apparmor_restrict_unprivileged_userns', forbids: '1' },
  { path: '/proc/sys/kernel/unprivileged_userns_clone', forbids: '0' },
  { path: '/proc/sys/user/max_user_namespaces', forbids: '0' },
];

/** Why the sandbox cannot work, or null where it can. @param {string} executable @returns {Promise<string | null>} */
export async function sandboxObstacle(executable) {
  if (process.platform !== 'linux') return null;
  if (process.getuid?.() === 0) return 'it refuses to work for root';
  if (hasHelper(executable)) return null;
  const why = 'this system forbids programs to make their own';
  if (RESTRICTIONS.some(({ path, forbids }) => valueOf(path) === forbids)) return why;
  const { code } = await run('unshare', ['--user', '--map-root-user', 'true'], { limit: QUICK });
  return code === 0 || code === 127 ? null : why;
}

/** A helper owned by root, as packages install it, needs nothing else. @param {string} executable */
function hasHelper(executable) {
  const helper = statSync(join(dirname(executable), 'chrome-sandbox'), { throwIfNoEntry: false });
  return helper?.uid === 0 && (helper.mode & 0o4000) !== 0;
}

/** @param {string} path */
function valueOf(path) {
  return statSync(path, { throwIfNoEntry: false }) === undefined ? null : readFileSync(path, 'utf8').trim();
}
