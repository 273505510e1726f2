// The library process: opens one library at a time and answers for it.
import type { Ask, HandlersOf, Inner, Reading } from '../../preload/api';
import { inner } from '../../preload/api';
import { Failure } from '../failure';
import { parentChannel, peer } from '../rpc';
import { checked } from './acts';
import { removeLeftovers } from './aside';
import { backupRows } from './backing';
import { backupBeforeMigration } from './backups';
import { Library } from './library';
import { restoreBackup } from './restoring';
import { salvage } from './salvage';

let library: Library | null = null;

removeLeftovers();

const parent = peer(parentChannel(), answer);
// The parent relays to the reader process; the contract's types hold on both ends.
const reader = ((name: string, args: unknown) => parent.call(name, args)) as Ask<Reading>;

const handlers: HandlersOf<Inner> = {
  'library.open': async ({ path, how }) => {
    await close();
    if (how === 'open') await backUpBeforeMigration(path);
    library = new Library(path, how, { reader, tell: parent.tell });
    return library.counts();
  },
  'library.close': async () => {
    await close();
    return null;
  },
  'import.start': ({ paths }) => open().startImport(paths),
  'preview.start': ({ paths }) => open().startPreview(paths),
  'sample.start': ({ folder }) => open().startSample(folder),
  'export.start': ({ folder, ...wording }) => open().startExport(folder, wording),
  'backup.list': ({ path }) => backupRows(path),
  'backup.restore': async ({ path, backup }) => {
    await close();
    await restoreBackup(path, backup);
    return null;
  },
  'salvage.start': ({ path, folder, language }) => salvage(path, folder, { step: async () => void await new Promise(setImmediate) }, language),
};

/** A text that is damaged already must not shut the whole library out: its copy is kept, and the check names it. */
async function backUpBeforeMigration(path: string): Promise<void> {
  try {
    await backupBeforeMigration(path);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'library-damaged') throw error;
    console.warn('The backup before the new schema is a copy of damage:', error.message);
  }
}

function answer(name: string, args: unknown, key: string | undefined): unknown {
  if (!Object.hasOwn(inner, name)) return open().call(name, args, key);
  const known = name as keyof Inner;
  return (handlers[known] as (args: unknown) => unknown)(checked(inner[known].check, name, args));
}

async function close(): Promise<void> {
  const old = library;
  library = null;
  await old?.close();
}

function open(): Library {
  if (!library) throw new Failure('library-closed', 'No library is open.');
  return library;
}
