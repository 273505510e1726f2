// A faulty library, for tests of the tests: the built bundles with one line of them changed.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { out } from './counts';
import { BUNDLES } from './subject';

/** @returns the folder of the changed bundles; whoever looks for a line that is not there any more is told. */
export function planted(name: string, line: string, instead: string): string {
  const bundles = join(out, `main-${name}`);
  rmSync(bundles, { recursive: true, force: true });
  cpSync(BUNDLES, bundles, { recursive: true });
  let count = 0;
  for (const file of readdirSync(bundles).filter((each) => each.endsWith('.js'))) {
    const source = readFileSync(join(bundles, file), 'utf8');
    if (!source.includes(line)) continue;
    writeFileSync(join(bundles, file), source.replaceAll(line, instead));
    count++;
  }
  if (count === 0) throw new Error(`The bundles have no line "${line}" to change.`);
  return bundles;
}
