// Whether small and read-only disks can be made here for a test.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Null when they can; else the reason. */
export function cannotMount(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root can make small disks';
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'pipe' });
    execFileSync('umount', [folder]);
    return null;
  } catch (error) {
    if (error instanceof Error) return 'this machine lets nobody mount a disk';
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
