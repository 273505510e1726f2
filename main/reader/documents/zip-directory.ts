// What a zip's central directory says is in it, by PKWARE's APPNOTE.
import { Failure } from '../../failure';

export interface Entry {
  name: string;
  packed: Uint8Array;
  /** How many bytes it says it unpacks to. Nobody need keep to it. */
  declared: number;
  /** As the APPNOTE numbers them. */
  method: number;
  isLocked: boolean;
  /** The outer ones, whose meaning is that of the system it was packed on. */
  attributes: number;
}

const END = 0x0605_4b50;
const CENTRAL = 0x0201_4b50;
const LOCAL = 0x0403_4b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_EXTRA = 1;
/** Where a number is kept in the zip64 extra field instead. */
const ELSEWHERE = 0xffff_ffff;

/** Throws `file-damaged`, and `file-unsafe` where there are more than `most`. */
export function entriesIn(bytes: Uint8Array, most: number): Entry[] {
  try {
    return entriesOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), bytes, most);
  } catch (error) {
    // What the directory points to is not there.
    if (error instanceof RangeError) throw new Failure('file-damaged', 'The zip is cut off or mixed up.');
    throw error;
  }
}

function entriesOf(view: DataView, bytes: Uint8Array, most: number): Entry[] {
  const end = endOf(view);
  const entries: Entry[] = [];
  let at = directoryOf(view, end);
  while (at + 4 <= end && view.getUint32(at, true) === CENTRAL) {
    if (entries.length === most) throw new Failure('file-unsafe', `More than ${most} files are packed in it.`);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const flags = view.getUint16(at + 8, true);
    const extra = at + 46 + nameLength;
    const [size, offset] = placeOf(view, at, { start: extra, end: extra + extraLength });
    entries.push({
      // Old zips name in a code page; those names are never asked for.
      name: new TextDecoder().decode(bytes.subarray(at + 46, extra)).replaceAll('\\', '/'),
      packed: packedAt(view, bytes, offset, size), declared: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true), isLocked: (flags & 1) === 1, attributes: view.getUint32(at + 38, true),
    });
    at = extra + extraLength + view.getUint16(at + 32, true);
  }
  if (entries.length === 0) throw new Failure('file-damaged', 'It is a zip with nothing in it.');
  return entries;
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Failure('file-damaged', 'It is no zip, or its end is missing.');
}

function directoryOf(view: DataView, end: number): number {
  const offset = view.getUint32(end + 16, true);
  if (offset !== ELSEWHERE) return offset;
  // The zip64 locator stands right before the end, and points to where the directory's place is said.
  return Number(view.getBigUint64(Number(view.getBigUint64(end - 20 + 8, true)) + 48, true));
}

/** The packed size, and where the file's own header is. */
function placeOf(view: DataView, at: number, extra: { start: number; end: number }): [number, number] {
  const size = view.getUint32(at + 20, true);
  const offset = view.getUint32(at + 42, true);
  if (size !== ELSEWHERE && offset !== ELSEWHERE) return [size, offset];
  let field = extra.start;
  while (field + 4 <= extra.end && view.getUint16(field, true) !== ZIP64_EXTRA) field += 4 + view.getUint16(field + 2, true);
  let next = field + 4 + (view.getUint32(at + 24, true) === ELSEWHERE ? 8 : 0);
  const longSize = size === ELSEWHERE ? Number(view.getBigUint64(next, true)) : size;
  if (size === ELSEWHERE) next += 8;
  return [longSize, offset === ELSEWHERE ? Number(view.getBigUint64(next, true)) : offset];
}

function packedAt(view: DataView, bytes: Uint8Array, offset: number, size: number): Uint8Array {
  if (view.getUint32(offset, true) !== LOCAL) throw new Failure('file-damaged', 'The directory points to no file.');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + size > bytes.length) throw new Failure('file-damaged', 'A packed file is cut off.');
  return bytes.subarray(start, start + size);
}
