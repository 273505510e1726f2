// npm run bench: what the library costs over bare SQLite doing the same in the same run, as ratios. Asserts nothing: machines differ.
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { node, root, script, tool, Trouble } from './runtime/project.mjs';

/** @typedef {{ what: string, bare: number, ours: number }} Row */

const LIMIT = 30 * 60_000;

await script(async () => {
  const report = join(root, 'out', 'bench.json');
  await rm(report, { force: true });
  const { code } = await node(tool('vitest'), ['run', '--config', join('tests', 'bench', 'vitest.config.mts')], { limit: LIMIT, show: true });
  if (!existsSync(report)) throw new Trouble(`The bench ended with code ${code} and left no report.`);
  /** @type {Row[]} */
  const rows = JSON.parse(await readFile(report, 'utf8'));
  const lines = rows.map(({ what, bare, ours }) => `| ${what} | ${bare.toFixed(2)} ms | ${ours.toFixed(2)} ms | ${(ours / bare).toFixed(1)} |`);
  process.stdout.write(`${['| What | Bare SQLite | The library | Ratio |', '|---|---:|---:|---:|', ...lines].join('\n')}\n`);
  return code;
});
