// Reads the log of a recorded process, and marks in it what the library had answered by then.
import { appendFileSync, readFileSync } from 'node:fs';

export type Entry =
  | { kind: 'write'; path: string; offset: number; bytes: Buffer }
  | { kind: 'truncate'; path: string; length: number }
  | { kind: 'sync'; path: string }
  | { kind: 'unlink'; path: string }
  | { kind: 'rename'; path: string; to: string }
  | { kind: 'acknowledged'; count: number };

const HEAD = 32;

/** The process must be idle: what it writes after must come after. */
export function mark(log: string, count: number): void {
  const head = Buffer.alloc(HEAD);
  head.writeBigUInt64LE(BigInt('a'.charCodeAt(0)), 0);
  head.writeBigUInt64LE(BigInt(count), 16);
  appendFileSync(log, head);
}

export function entriesOf(log: string): Entry[] {
  const all = readFileSync(log);
  const entries: Entry[] = [];
  for (let at = 0; at < all.length;) {
    const [kind, pathLength, offset, length] = [0, 8, 16, 24].map((field) => Number(all.readBigUInt64LE(at + field)));
    if (kind === undefined || pathLength === undefined || offset === undefined || length === undefined) throw new Error('The log is cut off.');
    const path = all.toString('utf8', at + HEAD, at + HEAD + pathLength);
    const start = at + HEAD + pathLength;
    entries.push(entryOf(String.fromCharCode(kind), path, offset, all.subarray(start, start + length)));
    at = start + length;
  }
  return entries;
}

function entryOf(kind: string, path: string, offset: number, bytes: Buffer): Entry {
  if (kind === 'w') return { kind: 'write', path, offset, bytes };
  if (kind === 't') return { kind: 'truncate', path, length: offset };
  if (kind === 's') return { kind: 'sync', path };
  if (kind === 'u') return { kind: 'unlink', path };
  if (kind === 'r') return { kind: 'rename', path, to: bytes.toString('utf8') };
  if (kind === 'a') return { kind: 'acknowledged', count: offset };
  throw new Error(`The log has an entry of a kind unknown: ${kind}.`);
}
