// Reads one file whole, or says why not. Devices and pipes are never read: they may never end.
import { constants, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { Failure } from '../failure';
import { formatOf, unknownFormat } from './formats';

/** In bytes. The longest novel is smaller; what is larger is no article. */
export const LARGEST = 20 * 1024 * 1024;

/** Throws `unknown-format`, `unreadable` and `too-large`. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  if (formatOf(path) === null) throw unknownFormat(path);
  const file = await failing(open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)));
  try {
    const { size } = assertFile(await failing(file.stat()));
    if (size > LARGEST) throw new Failure('too-large', `The file has ${size} bytes.`, { size, limit: LARGEST });
    const bytes = await failing(file.readFile());
    if (bytes.length > LARGEST) throw new Failure('too-large', 'The file grew while it was read.', { size: bytes.length, limit: LARGEST });
    return bytes;
  } finally {
    await file.close();
  }
}

export function assertFile(stats: Stats): Stats {
  if (!stats.isFile()) throw new Failure('unreadable', 'This is not a file but a folder, device, pipe or socket.');
  return stats;
}

/** The system's refusals (EACCES, ENOENT, EIO…) become `unreadable`; whatever else is thrown is a fault of ours. */
export async function failing<Answer>(asked: Promise<Answer>): Promise<Answer> {
  return asked.catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') throw new Failure('unreadable', error.message, { reason: error.code });
    throw error;
  });
}
