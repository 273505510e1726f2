// Apple's binary property lists, as much of them as finding a page takes: single values are looked up, so no list can unfold into more than its file holds.

/** A place in the list. */
export interface Entry {
  /** The value that a dictionary has for a key. */
  get(key: string): Entry | null;
  text(): string | null;
  bytes(): Uint8Array | null;
}

const TRAILER = 32;
const KINDS = { bytes: 0x4, ascii: 0x5, unicode: 0x6, dictionary: 0xd };
const MOST_KEYS = 10_000;

interface List {
  bytes: Buffer;
  offsetSize: number;
  referenceSize: number;
  table: number;
}

/** Null where it is none, or damaged. */
export function propertyListIn(given: Uint8Array): Entry | null {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if (bytes.length < 8 + TRAILER || bytes.toString('latin1', 0, 8) !== 'bplist00') return null;
  const trailer = bytes.length - TRAILER;
  const list = { bytes, offsetSize: bytes[trailer + 6] ?? 0, referenceSize: bytes[trailer + 7] ?? 0, table: numberAt(bytes, trailer + 24, 8) };
  return entryAt(list, numberAt(bytes, trailer + 16, 8));
}

function entryAt(list: List, index: number): Entry | null {
  const at = numberAt(list.bytes, list.table + index * list.offsetSize, list.offsetSize);
  const marker = list.bytes[at];
  if (marker === undefined || Number.isNaN(at)) return null;
  const kind = marker >> 4;
  const { length, from } = lengthAt(list.bytes, at, marker & 0xf);
  return {
    get: (key) => (kind === KINDS.dictionary ? valueOf(list, { length, from }, key) : null),
    text: () => {
      if (kind === KINDS.ascii) return slice(list.bytes, from, length)?.toString('latin1') ?? null;
      return kind === KINDS.unicode ? utf16be(slice(list.bytes, from, length * 2)) : null;
    },
    bytes: () => (kind === KINDS.bytes ? slice(list.bytes, from, length) : null),
  };
}

/** Keys first, then values, each as the number of its place. */
function valueOf(list: List, { length, from }: { length: number; from: number }, wanted: string): Entry | null {
  const reference = (place: number) => numberAt(list.bytes, from + place * list.referenceSize, list.referenceSize);
  for (let place = 0; place < Math.min(length, MOST_KEYS); place += 1) {
    if (entryAt(list, reference(place))?.text() === wanted) return entryAt(list, reference(length + place));
  }
  return null;
}

/** Lengths from 15 on stand behind the marker, as a number with a marker of its own. */
function lengthAt(bytes: Buffer, at: number, short: number): { length: number; from: number } {
  if (short < 0xf) return { length: short, from: at + 1 };
  const size = 2 ** ((bytes[at + 1] ?? 0) & 0xf);
  return { length: numberAt(bytes, at + 2, size), from: at + 2 + size };
}

function slice(bytes: Buffer, from: number, length: number): Buffer | null {
  return Number.isInteger(length) && from + length <= bytes.length ? bytes.subarray(from, from + length) : null;
}

function utf16be(bytes: Buffer | null): string | null {
  return bytes && new TextDecoder('utf-16be').decode(bytes);
}

/** NaN beyond the end, or where it is larger than any file. */
function numberAt(bytes: Buffer, at: number, size: number): number {
  if (!Number.isSafeInteger(at) || size < 1 || size > 8 || at + size > bytes.length) return Number.NaN;
  let number = 0;
  for (let index = at; index < at + size; index += 1) number = number * 256 + (bytes[index] ?? 0);
  return number;
}
