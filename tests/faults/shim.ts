// Compiles a shim: a small library that is loaded before the others and comes between a process and its disk or clock.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { out } from './counts';

/** Its path for LD_PRELOAD, or, as `missing`, why there is none here. */
export function compiled(name: 'record' | 'fail' | 'kill' | 'clock'): { path: string } | { missing: string } {
  if (process.platform !== 'linux') return { missing: 'it needs Linux' };
  const folder = join(out, 'shims');
  const path = join(folder, `${name}.so`);
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', path, join(import.meta.dirname, 'shims', `${name}.c`), '-ldl'], { stdio: 'pipe' });
    return { path };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { missing: 'there is no C compiler here (cc)' };
    throw error;
  }
}
