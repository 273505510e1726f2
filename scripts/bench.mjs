// npm run bench: what the library costs over bare SQLite, and reading over the bare page, doing the same in the same run, as ratios; and how long others wait
// for long work. `npm run bench -- library`, `-- reading` and `-- window` run a part; `window` times the real window and runs only when it is named.
// Asserts nothing: machines differ.
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './runtime/build.mjs';
import { environmentFor, resolveElectron } from './runtime/electron.mjs';
import { node, root, script, tool, Trouble } from './runtime/project.mjs';
import { hasScreen, virtualScreen } from './runtime/screen.mjs';

/** @typedef {{ what: string, bare: number, ours: number }} Row */
/** @typedef {{ what: string, longest: number, whole: number }} Wait */
/** @typedef {{ what: string, milliseconds: number }} Time */

const LIMIT = 30 * 60_000;
const out = join(root, 'out');

await script(async () => {
  const [part] = process.argv.slice(2);
  let failed = 0;
  if (part === undefined || part === 'library') failed += await library();
  if (part === undefined || part === 'reading') failed += await inWindow('reading', (rows) => ratios(rows, 'Bare page', 'The reader'));
  if (part === 'window') failed += await inWindow('window', times);
  return failed > 0 ? 1 : 0;
});

async function library() {
  await build();
  const files = ['bench', 'waits'];
  const code = await run(files, 'vitest', ['run', '--config', join('tests', 'bench', 'vitest.config.mts')], process.env);
  ratios(await rowsOf('bench'), 'Bare SQLite', 'The library');
  waits(await rowsOf('waits'));
  return code;
}

/** Runs the files of that name in real Electron. @param {string} name @param {(rows: never[]) => void} tell */
async function inWindow(name, tell) {
  await build();
  const electron = await resolveElectron();
  const screen = hasScreen() ? null : await virtualScreen();
  const env = { ...await environmentFor(electron), ...screen === null ? {} : { DISPLAY: screen.display } };
  const file = `bench-${name}`;
  try {
    const code = await run([file], 'playwright', ['test', '--config', join('tests', 'bench', 'playwright.config.ts'), name], env);
    tell(await rowsOf(file));
    return code;
  } finally {
    screen?.close();
  }
}

/** @param {string[]} files what is left of an earlier run goes first @param {string} name @param {string[]} args @param {NodeJS.ProcessEnv} env */
async function run(files, name, args, env) {
  for (const file of files) await rm(join(out, `${file}.json`), { force: true });
  const { code } = await node(tool(name), args, { limit: LIMIT, env, show: true });
  if (!files.some((file) => existsSync(join(out, `${file}.json`)))) throw new Trouble(`The bench ended with code ${code} and left no report.`);
  return code ?? 1;
}

/** @param {string} file */
async function rowsOf(file) {
  const path = join(out, `${file}.json`);
  return existsSync(path) ? JSON.parse(await readFile(path, 'utf8')) : [];
}

/** @param {Row[]} rows @param {string} bare @param {string} ours */
function ratios(rows, bare, ours) {
  print(['What', bare, ours, 'Ratio'], rows.map((row) => [row.what, `${row.bare.toFixed(2)} ms`, `${row.ours.toFixed(2)} ms`, (row.ours / row.bare).toFixed(1)]));
}

/** @param {Wait[]} rows */
function waits(rows) {
  print(['What', 'Longest wait meanwhile', 'As a whole'], rows.map(({ what, longest, whole }) => [what, `${longest.toFixed(0)} ms`, `${whole.toFixed(0)} ms`]));
}

/** @param {Time[]} rows */
function times(rows) {
  print(['What', 'Time'], rows.map(({ what, milliseconds }) => [what, `${(milliseconds / 1000).toFixed(1)} s`]));
}

/** As Markdown; nothing where there are no rows. @param {string[]} head @param {string[][]} rows */
function print(head, rows) {
  if (rows.length === 0) return;
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  process.stdout.write(`${[line(head), `|---|${'---:|'.repeat(head.length - 1)}`, ...rows.map(line)].join('\n')}\n\n`);
}
