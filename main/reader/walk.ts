// Which files lie below the chosen files and folders, and what could not be looked into. Links are not followed: no loop, no way out of the chosen folder.
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Walked } from '../../preload/api';
import { callErrorOf, Failure } from '../failure';
import { assertFile, failing } from './file';
import { formatOf, isUnreadText, unknownFormat } from './formats';

interface Walk extends Walked {
  /** Real paths, so that nothing chosen twice is read twice. */
  seen: Set<string>;
}

const PAGE = /^(.+)\.x?html?$/iu;
/** Where browsers put what belongs to a page that they save beside it. */
const PARTS = /^(.+)(?:_files|[._-]files|\.resources|_resources)$/iu;

const names = new Intl.Collator('en', { numeric: true, sensitivity: 'variant' });

/** Given paths are taken by their word, even hidden or linked ones; below folders only what is visible and of a known format. */
export async function walk(paths: readonly string[]): Promise<Walked> {
  const walked: Walk = { files: [], rejected: [], seen: new Set() };
  for (const path of paths) {
    await orReject(walked, path, () => walkChosen(walked, path));
  }
  return { files: walked.files, rejected: walked.rejected };
}

async function walkChosen(walked: Walk, path: string): Promise<void> {
  const stats = await failing(stat(path));
  if (stats.isDirectory()) return walkFolder(walked, path);
  if (formatOf(path) === null) throw unknownFormat(path);
  assertFile(stats);
  take(walked, path, await failing(realpath(path)));
}

/** A loop, not recursion: folders nest as deep as they like. */
async function walkFolder(walked: Walk, chosen: string): Promise<void> {
  const root = await failing(realpath(chosen));
  const pending = [chosen];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const at = folder;
    const folders: string[] = [];
    await orReject(walked, at, async () => {
      const real = await failing(realpath(at));
      if (walked.seen.has(real)) return;
      walked.seen.add(real);
      for (const entry of await entriesOf(at)) {
        const path = join(at, entry.name);
        if (entry.isDirectory()) folders.push(path);
        else await orReject(walked, path, () => walkEntry(walked, { path, entry, root, real: join(real, entry.name) }));
      }
    });
    pending.push(...folders.reverse());
  }
}

interface Entry {
  path: string;
  entry: Dirent;
  root: string;
  real: string;
}

async function walkEntry(walked: Walk, { path, entry, root, real }: Entry): Promise<void> {
  if (entry.isFile() && isUnreadText(path)) throw unknownFormat(path);
  if (formatOf(path) === null && !(entry.isSymbolicLink() && await leadsToFolder(path))) return;
  if (entry.isSymbolicLink()) return assertInside(root, await failing(realpath(path)));
  if (!entry.isFile()) throw new Failure('unreadable', 'This is not a file but a device, pipe or socket.');
  take(walked, path, real);
}

/** A broken link to something of another kind is nobody's loss. */
async function leadsToFolder(path: string): Promise<boolean> {
  return stat(path).then((stats) => stats.isDirectory(), () => false);
}

/** What a link inside the folder leads to is met there under its own name. */
function assertInside(root: string, target: string): void {
  if (target === root || target.startsWith(root.endsWith(sep) ? root : root + sep)) return;
  throw new Failure('unreadable', 'A link that leads out of the chosen folder is not followed.');
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await failing(readdir(folder, { withFileTypes: true }));
  const pages = new Set(entries.flatMap(({ name }) => PAGE.exec(name)?.[1] ?? []));
  const visible = entries.filter((entry) => !entry.name.startsWith('.') && !(entry.isDirectory() && pages.has(PARTS.exec(entry.name)?.[1] ?? '')));
  return visible.sort((one, other) => names.compare(one.name, other.name) || (one.name < other.name ? -1 : 1));
}

function take(walked: Walk, path: string, real: string): void {
  if (walked.seen.has(real)) return;
  walked.seen.add(real);
  walked.files.push(path);
}

/** One bad file or folder never stops the others. */
async function orReject(walked: Walk, path: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    walked.rejected.push({ path, reason: callErrorOf(error) });
  }
}
