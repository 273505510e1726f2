// npm run check: types of every folder, then the lint. One line a step when all is well.
import { fileURLToPath } from 'node:url';
import { node, say, script, tool } from './runtime/project.mjs';

const FOLDERS = ['preload', 'main', 'main/library', 'main/reader', 'renderer', 'tests', 'scripts'];
const LIMIT = 5 * 60_000;

/** The number of steps that failed. */
export async function check() {
  return await types() + await lint();
}

/** The compiler guards the layers too: each folder has only the globals that its process has. */
async function types() {
  const faults = [];
  for (const folder of FOLDERS) {
    const { code, output } = await node(tool('typescript', 'tsc'), ['-p', folder, '--pretty', 'false'], { limit: LIMIT });
    if (code !== 0) faults.push(`${folder}:\n${output}`);
  }
  return told('Types', faults, `${FOLDERS.length} folders`);
}

async function lint() {
  const args = ['--type-aware', '--deny-warnings', '--report-unused-disable-directives', '--format=unix', '.'];
  const { code, output } = await node(tool('oxlint'), args, { limit: LIMIT });
  return told('Lint', code === 0 ? [] : [output], 'no faults');
}

/** @param {string} step @param {string[]} faults @param {string} well */
function told(step, faults, well) {
  say(faults.length === 0 ? `${step}: ${well}.` : `${faults.join('\n')}\n${step}: faults in the above.`);
  return faults.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await script(async () => (await check() === 0 ? 0 : 1));
