// The project's own Electron: the one in package.json, put in place and checked against its checksums by Electron's own installer.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, root, say } from './project.mjs';

const PROBE = 8_000;
// A slow line may need minutes for 120 MB; the probe has then shown that bytes do come.
const DOWNLOAD = 15 * 60_000;

const folder = join(root, 'node_modules', 'electron');

/** @returns {{ version: string, repository: string }} */
function wanted() {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** The version that the project asks for. */
export function officialVersion() {
  return wanted().version;
}

/** The installed executable, or null when it is missing or of another version. */
export function installedOfficial() {
  const pathFile = join(folder, 'path.txt');
  const versionFile = join(folder, 'dist', 'version');
  if (!existsSync(pathFile) || !existsSync(versionFile)) return null;
  if (readFileSync(versionFile, 'utf8').replace(/^v/, '').trim() !== wanted().version) return null;
  const executable = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? executable : null;
}

/** Downloads it where that is possible. @returns {Promise<{ executable: string } | { why: string }>} */
export async function downloadOfficial() {
  if (process.env.COMMONPLACE_ELECTRON_OFFLINE) return { why: 'COMMONPLACE_ELECTRON_OFFLINE is set' };
  const why = await obstacle();
  if (why !== null) return { why };
  say(`Downloading Electron ${wanted().version} (about 120 MB, once) …`);
  const { code, output, late } = await node(join(folder, 'install.js'), [], { limit: DOWNLOAD });
  const executable = installedOfficial();
  if (code === 0 && executable !== null) return { executable };
  return { why: late ? 'the download took longer than 15 minutes' : lastReason(output) };
}

/** Asks for the file's head first: a network that refuses or swallows the question is known within seconds. */
async function obstacle() {
  // A mirror or a proxy is the installer's business: it knows the ways to configure them.
  if (Object.keys(process.env).some((name) => /^(npm_config_)?electron_(mirror|get_use_proxy)$/i.test(name))) return null;
  const { version, repository } = wanted();
  const url = `${repository}/releases/download/v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`;
  try {
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE) });
    return answer.ok ? null : `its download answers ${answer.status}`;
  } catch (error) {
    return error instanceof DOMException ? `its download did not answer within ${PROBE / 1000} seconds` : 'its download cannot be reached from here';
  }
}

/** @param {string} output */
function lastReason(output) {
  const line = output.split('\n').find((each) => /error/i.test(each)) ?? 'the installer gave no reason';
  return line.replace(/^\w*Error: /, '').trim();
}
