// Importing: the reader reads file by file, each article is saved at once, and each file ends as imported, duplicate or rejected with a reason.
import { Failure, callErrorOf } from '../failure';
import type { Ask, CallError, Draft, Job, Reading } from '../../preload/api';
import { addDraft, type Imported } from './articles';
import type { Connection } from './database';
import type { Control, Jobs } from './jobs';

/** What an import needs of the library around it. */
export interface Importing {
  db: Connection;
  jobs: Jobs;
  reader: Ask<Reading>;
  /** Does `add` as part of the import's one step. */
  record(add: () => Imported): Imported;
  /** The import's step is complete: these many articles came. */
  finish(count: number): void;
}

export function startImport(around: Importing, paths: string[]): Job {
  return around.jobs.start('import', async (control) => {
    await importAll(around, control, paths);
    return '';
  });
}

export async function importAll(around: Importing, control: Control, paths: string[]): Promise<void> {
  let imported = 0;
  try {
    const { files, rejected } = await around.reader('reader.walk', { paths });
    for (const { path, reason } of rejected) around.jobs.addFile(control.id, { path, outcome: 'rejected', reason });
    const total = files.length + rejected.length;
    for (const [index, path] of files.entries()) {
      await control.step(rejected.length + index, total, path);
      if (await importFile(around, control, path)) imported++;
    }
    await control.step(total, total, '');
  } finally {
    around.finish(imported);
  }
}

async function importFile(around: Importing, control: Control, path: string): Promise<boolean> {
  const read = await readFile(around.reader, path);
  if ('reason' in read) {
    around.jobs.addFile(control.id, { path, outcome: 'rejected', reason: read.reason });
    return false;
  }
  const { outcome } = around.record(() => {
    const imported = addDraft(around.db, read.draft);
    around.jobs.addFile(control.id, { path, ...imported });
    return imported;
  });
  return outcome === 'imported';
}

/** Whatever is wrong with one file stays with that file. */
async function readFile(reader: Ask<Reading>, path: string): Promise<{ draft: Draft } | { reason: CallError }> {
  try {
    return { draft: await reader('reader.read', { path }) };
  } catch (error) {
    if (error instanceof Failure && error.code === 'library-closed') throw error;
    return { reason: callErrorOf(error) };
  }
}
