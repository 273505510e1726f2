// The library process: opens one library at a time and answers for it.
import type { Ask, HandlersOf, Inner, Reading } from '../../preload/api';
import { inner } from '../../preload/api';
import { Failure } from '../failure';
import { parentChannel, peer } from '../rpc';
import { Library, checked } from './library';

let library: Library | null = null;

const parent = peer(parentChannel(), answer);
// The parent relays to the reader process; the contract's types hold on both ends.
const reader = ((name: string, args: unknown) => parent.call(name, args)) as Ask<Reading>;

const handlers: HandlersOf<Inner> = {
  'library.open': async ({ path, create }) => {
    await close();
    library = new Library(path, create, { reader, tell: parent.tell });
    return library.counts();
  },
  'library.close': async () => {
    await close();
    return null;
  },
  'import.start': ({ paths }) => open().startImport(paths),
  'sample.start': ({ folder }) => open().startSample(folder),
  'export.start': ({ folder, language }) => open().startExport(folder, language),
};

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
