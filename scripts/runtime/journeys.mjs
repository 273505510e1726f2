// Runs the journeys, in real Electron and on a screen, and reads what a test tool reports.
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.mjs';
import { journeyCounts } from './counts.mjs';
import { environmentFor, resolveElectron } from './electron.mjs';
import { node, root, say, tool, Trouble } from './project.mjs';
import { hasScreen, virtualScreen } from './screen.mjs';

const LIMIT = 30 * 60_000;
const out = join(root, 'out');

/** @param {string[]} filter words of Playwright's command line */
export async function journeys(filter) {
  await build();
  const electron = await resolveElectron();
  const screen = hasScreen() ? null : await virtualScreen();
  if (screen !== null) say('There is no screen here: the journeys run on a virtual one. Their pictures are in out/journeys.');
  const env = { ...await environmentFor(electron), ...screen === null ? {} : { DISPLAY: screen.display } };
  const report = join(out, 'journeys.json');
  const counts = journeyCounts(await reported(report, 'playwright', ['test', ...filter], env));
  screen?.close();
  return counts;
}

/** Runs a test tool and reads the report it wrote. @param {string} report @param {string} name @param {string[]} args @param {NodeJS.ProcessEnv} env */
export async function reported(report, name, args, env) {
  await rm(report, { force: true });
  const { code, late } = await node(tool(name), args, { limit: LIMIT, env, show: true });
  if (late) throw new Trouble(`${name} did not end within 30 minutes.`);
  if (!existsSync(report)) throw new Trouble(`${name} ended with code ${code} and left no report.`);
  return { code, report: JSON.parse(await readFile(report, 'utf8')) };
}
