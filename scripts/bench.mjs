// npm run bench: what the library costs over bare SQLite doing the same in the same run, as ratios, and how long others wait for it. `npm run bench -- window`
// times the real window. Asserts nothing: machines differ.
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './runtime/build.mjs';
import { journeys } from './runtime/journeys.mjs';
import { node, root, script, tool, Trouble } from './runtime/project.mjs';

/** @typedef {{ what: string, bare: number, ours: number }} Ratio */
/** @typedef {{ what: string, longest: number, whole: number }} Wait */
/** @typedef {{ what: string, milliseconds: number }} Time */

const LIMIT = 30 * 60_000;
const out = join(root, 'out');

await script(async () => {
  const isWindow = process.argv[2] === 'window';
  for (const name of ['bench', 'waits', 'window']) await rm(join(out, `${name}.json`), { force: true });
  const code = isWindow ? await windowTimes() : await libraryTimes();
  const ratios = /** @type {Ratio[]} */ (await rowsOf('bench'));
  const waits = /** @type {Wait[]} */ (await rowsOf('waits'));
  const times = /** @type {Time[]} */ (await rowsOf('window'));
  if (ratios.length + waits.length + times.length === 0) throw new Trouble(`The bench ended with code ${code} and left no report.`);
  print(['What', 'Bare SQLite', 'The library', 'Ratio'], ratios.map(({ what, bare, ours }) => [what, `${bare.toFixed(2)} ms`, `${ours.toFixed(2)} ms`, (ours / bare).toFixed(1)]));
  print(['What', 'Longest wait meanwhile', 'As a whole'], waits.map(({ what, longest, whole }) => [what, `${longest.toFixed(0)} ms`, `${whole.toFixed(0)} ms`]));
  print(['What', 'Time'], times.map(({ what, milliseconds }) => [what, `${(milliseconds / 1000).toFixed(1)} s`]));
  return code;
});

async function libraryTimes() {
  await build();
  const { code } = await node(tool('vitest'), ['run', '--config', join('tests', 'bench', 'vitest.config.mts')], { limit: LIMIT, show: true });
  return code;
}

async function windowTimes() {
  const { failed } = await journeys(['--config', join('tests', 'bench', 'playwright.config.ts')], join(out, 'window-report.json'));
  return failed > 0 ? 1 : 0;
}

/** @param {string} name */
async function rowsOf(name) {
  const path = join(out, `${name}.json`);
  return existsSync(path) ? JSON.parse(await readFile(path, 'utf8')) : [];
}

/** As Markdown; nothing where there are no rows. @param {string[]} head @param {string[][]} rows */
function print(head, rows) {
  if (rows.length === 0) return;
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  process.stdout.write(`${[line(head), `|---|${'---:|'.repeat(head.length - 1)}`, ...rows.map(line)].join('\n')}\n\n`);
}
