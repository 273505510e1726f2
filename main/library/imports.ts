// Importing without a preview: the reader reads file by file, each article is saved at once, and each file ends with a verdict.
import { Failure, callErrorOf } from '../failure';
import type { Ask, CallError, Job, Read, Reading } from '../../preload/api';
import type { Connection } from './database';
import type { Control, Jobs } from './jobs';
import { lookAt } from './looking';
import { addFile } from './reports';
import { completeSamples } from './shingles';
import { addText, incoming, knownText, type Imported, type Incoming } from './texts';
import { addVersion, succeed, type Succession } from './versions';
import type { Growing } from './writer';

/** What an import needs of the library around it. */
export interface Importing extends Growing {
  db: Connection;
  jobs: Jobs;
  reader: Ask<Reading>;
}

/** A text on its way into the library, and where to. */
export interface Saving {
  come: Incoming;
  /** Asked each time it is tried: the article that gets it as a version. */
  into: () => Pick<Imported, 'near' | 'likeness'> & { version: number | null };
  /** Called in the transaction that saved it. */
  report: (imported: Imported) => void;
}

export function startImport(around: Importing, paths: string[]): Job {
  return around.jobs.start('import', async (control) => {
    await importAll(around, control, paths);
    return '';
  });
}

export async function importAll(around: Importing, control: Control, paths: string[]): Promise<void> {
  try {
    await completeSamples(around.db, () => control.step(0, 0, ''));
    const { files, rejected } = await control.orCancelled(around.reader('reader.walk', { paths }));
    around.db.transaction(() => {
      for (const { path, reason } of rejected) addFile(around.db, control.id, path, { outcome: 'rejected', reason });
    })();
    const total = files.length + rejected.length;
    for (const [index, path] of files.entries()) {
      await control.step(rejected.length + index, total, path);
      await importFile(around, control, path, () => control.step(rejected.length + index, total, path));
    }
    await control.step(total, total, '');
  } finally {
    around.finish();
  }
}

async function importFile(around: Importing, control: Control, path: string, again: () => Promise<void>): Promise<void> {
  const read = await control.orCancelled(readFile(around.reader, path));
  if ('reason' in read) return addFile(around.db, control.id, path, { outcome: 'rejected', reason: read.reason });
  const come = incoming(read.draft, Buffer.from(read.original, 'base64'));
  await save(around, {
    come,
    into: () => {
      const { outlook, near, likeness } = lookAt(around.db, come, null);
      return { version: outlook === 'newer' ? near : null, near, likeness };
    },
    report: (imported) => addFile(around.db, control.id, path, imported),
  }, again);
}

/** When passages were marked while it was worked out where the old ones stand, that is done once more. @param again lets others through before that */
export async function save(around: Importing, { come, into, report }: Saving, again: () => Promise<void>): Promise<void> {
  for (;;) {
    const { version, ...near } = into();
    const succession = version === null ? null : await succeed(around, version, come.draft);
    const endings = around.record(() => {
      const imported = add(around.db, come, succession, near);
      if (imported) report(imported);
      return imported && [imported];
    });
    if (endings) return;
    await again();
  }
}

function add(db: Connection, come: Incoming, succession: Succession | null, { near, likeness }: Pick<Imported, 'near' | 'likeness'>): Imported | null {
  if (succession === null) return addText(db, come, near && likeness ? { article: near, likeness } : null);
  const known = knownText(db, come.sha256);
  if (known) return known;
  return addVersion(db, come, succession) ? { article: succession.article, outcome: 'updated' } : null;
}

/** Whatever is wrong with one file stays with that file. */
export async function readFile(reader: Ask<Reading>, path: string): Promise<Read | { reason: CallError }> {
  return orReason(reader('reader.read', { path }));
}

export async function orReason<T>(reading: Promise<T>): Promise<T | { reason: CallError }> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Failure && error.code === 'library-closed') throw error;
    return { reason: callErrorOf(error) };
  }
}
