// How often each fault is tried, in the short form and the long one, and what came of it: a line of the table that the script prints.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const out = resolve(__dirname, '..', '..', 'out', 'faults');

const isLong = process.env['COMMONPLACE_FAULTS'] === 'long';

export interface Line {
  /** Its number in the test programme, for instance `T1`. */
  test: string;
  fault: string;
  tried: number;
  /** Edits and imported texts that the library had answered for; null where the fault is about something else. */
  acknowledged: number | null;
  lost: number;
  half: number;
  /** What else was seen, in a few words; or why it could not be tried. */
  remark?: string;
}

export function times(short: number, long: number): number {
  return isLong ? long : short;
}

export function tell(line: Line): void {
  const folder = join(out, 'lines');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${line.test} ${line.fault.replace(/[^\w]+/g, '-')}.json`), JSON.stringify(line));
}
