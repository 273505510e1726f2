// npm test: everything that CI runs. `npm test -- unit`, `npm test -- faults` and `npm test -- app` run a part; further words narrow it to test files.
// The last line counts the tests of all parts: `N passed, N failed`, and `N skipped` if there are any.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from './check.mjs';
import { faults } from './faults.mjs';
import { journeys, reported } from './runtime/journeys.mjs';
import { root, say, script, Trouble } from './runtime/project.mjs';
import { add, failure, NOTHING, summary, unitCounts } from './runtime/counts.mjs';

/** @typedef {import('./runtime/counts.mjs').Counts} Counts */

const out = join(root, 'out');

await script(async () => {
  const [part, ...filter] = process.argv.slice(2);
  const parts = ['unit', 'faults', 'app'];
  if (part !== undefined && !parts.includes(part)) throw new Trouble('npm test takes `unit`, `faults`, `app` or nothing.');
  const has = (/** @type {string} */ name) => part === undefined || part === name;
  await mkdir(out, { recursive: true });
  let counts = NOTHING;
  if (part === undefined) counts = add(counts, await guarded(checked));
  if (has('unit')) counts = add(counts, await guarded(() => units(filter)));
  if (has('faults')) counts = add(counts, await guarded(() => faults({ isLong: false, filter })));
  if (has('app')) counts = add(counts, await guarded(() => journeys(filter)));
  process.stdout.write(`${summary(counts)}\n`);
  return counts.failed > 0 || counts.passed === 0 ? 1 : 0;
});

/** A part that could not run counts as a failure, and the next part runs all the same. @param {() => Promise<Counts>} part */
async function guarded(part) {
  try {
    return await part();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    say(error.message);
    return failure(error.message);
  }
}

async function checked() {
  const failed = await check();
  return failed > 0 ? { ...NOTHING, failed, names: ['the types or the lint'] } : NOTHING;
}

/** @param {string[]} filter */
async function units(filter) {
  const report = join(out, 'unit.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filter];
  return unitCounts(await reported(report, 'vitest', args, process.env));
}
