// Importing: the reader reads file by file, each article is saved at once, and each file ends as imported, duplicate or rejected with a reason.
import { Failure, callErrorOf } from '../failure';
import type { Ask, CallError, Draft, Job, Reading } from '../../preload/api';
import type { Connection } from './database';
import type { Control, Jobs } from './jobs';
import { addDraft, knownText, sha256Of, type Imported } from './texts';
import { addVersion, predecessorOf, succeed, type Succession } from './versions';
import type { Growing } from './writer';

/** What an import needs of the library around it. */
export interface Importing extends Growing {
  db: Connection;
  jobs: Jobs;
  reader: Ask<Reading>;
}

export function startImport(around: Importing, paths: string[]): Job {
  return around.jobs.start('import', async (control) => {
    await importAll(around, control, paths);
    return '';
  });
}

export async function importAll(around: Importing, control: Control, paths: string[]): Promise<void> {
  try {
    const { files, rejected } = await control.orCancelled(around.reader('reader.walk', { paths }));
    for (const { path, reason } of rejected) around.jobs.addFile(control.id, { path, outcome: 'rejected', reason });
    const total = files.length + rejected.length;
    for (const [index, path] of files.entries()) {
      const at = { done: rejected.length + index, total };
      await control.step(at.done, total, path);
      await importFile(around, control, path, at);
    }
    await control.step(total, total, '');
  } finally {
    around.finish();
  }
}

async function importFile(around: Importing, control: Control, path: string, at: { done: number; total: number }): Promise<void> {
  const read = await control.orCancelled(readFile(around.reader, path));
  if ('reason' in read) return around.jobs.addFile(control.id, { path, outcome: 'rejected', reason: read.reason });
  const { draft } = read;
  const sha256 = sha256Of(draft.text);
  for (;;) {
    const succession = await successionOf(around.db, draft, sha256);
    const added = around.record(() => {
      const imported = add(around.db, draft, sha256, succession);
      if (imported) around.jobs.addFile(control.id, { path, ...imported });
      return imported;
    });
    if (added) return;
    await control.step(at.done, at.total, path);
  }
}

async function successionOf(db: Connection, draft: Draft, sha256: string): Promise<Succession | null> {
  const predecessor = db.prepare('SELECT 1 FROM version WHERE sha256 = ?').get(sha256) ? null : predecessorOf(db, draft);
  return predecessor === null ? null : succeed(db, predecessor, draft.text);
}

/** Null when passages were marked while it was worked out where the old ones stand: then that is done once more. */
function add(db: Connection, draft: Draft, sha256: string, succession: Succession | null): Imported | null {
  if (succession === null) return addDraft(db, draft);
  const known = knownText(db, sha256);
  if (known) return known;
  return addVersion(db, draft, sha256, succession) ? { article: succession.article, outcome: 'updated' } : null;
}

/** Whatever is wrong with one file stays with that file. */
async function readFile(reader: Ask<Reading>, path: string): Promise<{ draft: Draft } | { reason: CallError }> {
  try {
    const { draft } = await reader('reader.read', { path });
    return { draft };
  } catch (error) {
    if (error instanceof Failure && error.code === 'library-closed') throw error;
    return { reason: callErrorOf(error) };
  }
}
