// Opens zips that strangers packed: nothing goes to the disk, nothing is believed of sizes, and what unfolds into far more than it was is not unpacked.
import { inflateRawSync } from 'node:zlib';
import { Failure } from '../../failure';
import { entriesIn, type Entry } from './zip-directory';

const MEGABYTE = 1024 * 1024;
const MOST_ENTRIES = 10_000;
/** In bytes, of all that is unpacked from one file. */
const MOST_UNPACKED = 200 * MEGABYTE;
/** How many times its size a file may unfold to. Words repeat themselves, so it holds only for more than `HARMLESS` bytes. */
const MOST_UNFOLDED = 100;
const HARMLESS = 10 * MEGABYTE;
const STORED = 0;
const DEFLATED = 8;
/** Unix says in the upper half of the outer attributes what a file is; this is a link. */
const FILE_KIND = 0o170_000;
const LINK = 0o120_000;

/**
 * The wanted files by name, unpacked; a zip within is just a file. A name that is there twice is the later one.
 * Throws `file-damaged`, `file-locked`, `file-unsafe` and `too-large`.
 */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  const entries = entriesIn(bytes, MOST_ENTRIES);
  for (const entry of entries) assertHarmless(entry);
  const wanted = entries.filter(({ name }) => !name.endsWith('/') && isWanted(name));
  const declared = wanted.reduce((sum, entry) => sum + entry.declared, 0);
  const files = new Map<string, Uint8Array>();
  let unpacked = 0;
  for (const entry of wanted) {
    const file = unpackedFrom(entry, MOST_UNPACKED - unpacked);
    if (!file) throw new Failure('too-large', 'It unfolds to more than is ever unpacked.', { size: Math.max(declared, MOST_UNPACKED + MEGABYTE), limit: MOST_UNPACKED });
    unpacked += file.length;
    if (unpacked > Math.max(HARMLESS, bytes.length * MOST_UNFOLDED)) throw new Failure('file-unsafe', `It unfolds to more than ${MOST_UNFOLDED} times its size.`);
    files.set(entry.name, file);
  }
  return files;
}

/** Names are only keys here, but a file that has such names was not made by a program that writes documents. */
function assertHarmless({ name, attributes }: Entry): void {
  const isOutside = /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/iu.test(name);
  if (isOutside || (attributes >>> 16 & FILE_KIND) === LINK) throw new Failure('file-unsafe', 'A packed file leads out of its folder.');
}

/** Null where it is more than there is room for. */
function unpackedFrom({ packed, method, isLocked }: Entry, room: number): Uint8Array | null {
  if (isLocked) throw new Failure('file-locked', 'A packed file is encrypted.');
  if (method === STORED) return packed.length <= room ? packed : null;
  if (method !== DEFLATED) throw new Failure('file-damaged', `Nothing unpacks method ${method}.`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(room, 1) });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return null;
    throw new Failure('file-damaged', 'A packed file does not unpack.');
  }
}
