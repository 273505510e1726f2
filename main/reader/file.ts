// Reads one file whole, or says why not. Devices and pipes are never read: they may never end.
import { constants, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Format } from '../../preload/records';
import { Failure } from '../failure';
import { formatOf, unknownFormat } from './formats';

const MEGABYTE = 1024 * 1024;
/** In bytes. The longest novel is smaller than 20 MB; larger files carry pictures. Reading takes about twelve times as much memory. */
const LARGEST_TEXT = 20 * MEGABYTE;
const LARGEST = 50 * MEGABYTE;

/** Throws `unknown-format`, `unreadable` and `too-large`. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  const format = knownFormatOf(path);
  const file = await failing(open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)));
  try {
    const { size } = assertFile(await failing(file.stat()));
    assertSize(size, format);
    const bytes = await failing(file.readFile());
    // It may have grown meanwhile.
    assertSize(bytes.length, format);
    return bytes;
  } finally {
    await file.close();
  }
}

/** Throws `unknown-format` and `too-large`. */
export function bytesIn(base64: string, name: string): Uint8Array {
  const bytes = Buffer.from(base64, 'base64');
  assertSize(bytes.length, knownFormatOf(name));
  return bytes;
}

function knownFormatOf(name: string): Format {
  const format = formatOf(name);
  if (format === null) throw unknownFormat(name);
  return format;
}

function assertSize(size: number, format: Format): void {
  const limit = format === 'txt' || format === 'md' ? LARGEST_TEXT : LARGEST;
  if (size > limit) throw new Failure('too-large', `The file has ${size} bytes.`, { size, limit });
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
