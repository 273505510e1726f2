// npm run test:faults: the long form of the fault tests, with the table of what was tried. `npm test` runs the short form. Words narrow it to test files.
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './runtime/build.mjs';
import { add, summary, unitCounts } from './runtime/counts.mjs';
import { journeys } from './runtime/journeys.mjs';
import { node, root, say, script, tool, Trouble } from './runtime/project.mjs';

/** @typedef {{ test: string, fault: string, tried: number, acknowledged: number | null, lost: number, half: number, remark?: string }} Line */

const SHORT = 15 * 60_000;
const LONG = 120 * 60_000;
const out = join(root, 'out', 'faults');

/** Builds, runs and prints the table. @param {{ isLong: boolean, filter: string[] }} how */
export async function faults({ isLong, filter }) {
  await build();
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  // A copy, so that a build meanwhile does not change what is being tried.
  await cp(join(root, 'out', 'main'), join(out, 'main'), { recursive: true });
  const report = join(out, 'report.json');
  const args = ['run', '--config', join('tests', 'faults', 'vitest.config.mts'), '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filter];
  const env = { ...process.env, ...isLong ? { COMMONPLACE_FAULTS: 'long' } : {} };
  const { code, late } = await node(tool('vitest'), args, { limit: isLong ? LONG : SHORT, env, show: true });
  if (late) throw new Trouble('The fault tests did not end in time.');
  if (!existsSync(report)) throw new Trouble(`The fault tests ended with code ${code} and left no report.`);
  const counts = unitCounts({ code, report: JSON.parse(await readFile(report, 'utf8')) });
  // The window's own faults are journeys, which `npm test` runs in any case.
  const all = isLong && filter.length === 0 ? add(counts, await journeys(['--grep', 'T17|T21'])) : counts;
  say(table(await lines()));
  return all;
}

/** @returns {Promise<Line[]>} */
async function lines() {
  const folder = join(out, 'lines');
  if (!existsSync(folder)) return [];
  const names = await readdir(folder);
  const read = await Promise.all(names.map(async (name) => /** @type {Line} */ (JSON.parse(await readFile(join(folder, name), 'utf8')))));
  return read.sort((one, other) => Number(one.test.slice(1)) - Number(other.test.slice(1)) || one.fault.localeCompare(other.fault));
}

/** As Markdown, to be kept in docs/trust.md. @param {Line[]} all */
function table(all) {
  const number = (/** @type {number | null} */ value) => (value === null ? '–' : value.toLocaleString('en'));
  const rows = all.map(({ test, fault, tried, acknowledged, lost, half, remark = '' }) => `| ${[test, fault, number(tried), number(acknowledged), lost, half, remark].join(' | ')} |`);
  return ['| Test | Fault | Tried | Acknowledged | Lost | Half states | Remarks |', '|---|---|---:|---:|---:|---:|---|', ...rows].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await script(async () => {
    const counts = await faults({ isLong: true, filter: process.argv.slice(2) });
    process.stdout.write(`${summary(counts)}\n`);
    return counts.failed > 0 || counts.passed === 0 ? 1 : 0;
  });
}
