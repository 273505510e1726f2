// Files that nobody meant to write: what chance makes of good ones. Bits are flipped, pieces cut, repeated, moved and taken from other files.
import { between, oneOf, type Random } from './random';

/** Numbers on whose edges parsers stumble, as bytes. */
const EDGES = [[0], [0xff], [0x7f], [0x80], [0xff, 0xff], [0xff, 0xff, 0xff, 0xff], [0x7f, 0xff, 0xff, 0xff], [0, 0, 0, 0], [0x0a], [0x3c], [0x3e], [0x5c], [0x7b], [0x26], [0xef, 0xbb, 0xbf], [0xff, 0xfe]];
/** Mostly few: what is wholly broken is refused at the door. */
const EDITS = [1, 1, 1, 2, 2, 4, 12];
const LONGEST = 100_000;

/** @param others to take pieces from. */
export function mutantOf(random: Random, bytes: Uint8Array, others: readonly Uint8Array[]): Uint8Array {
  const edits = oneOf(random, EDITS);
  let mutant = Uint8Array.from(bytes);
  for (let count = 0; count < edits; count += 1) mutant = edited(random, mutant, others).slice(0, LONGEST);
  return mutant;
}

function edited(random: Random, bytes: Uint8Array, others: readonly Uint8Array[]): Uint8Array {
  const [from, to] = pieceOf(random, bytes.length);
  const piece = bytes.subarray(from, to);
  const at = between(random, 0, bytes.length);
  switch (between(random, 0, 7)) {
    case 0: return flipped(random, bytes);
    case 1: return joined(bytes.subarray(0, from), bytes.subarray(to));
    case 2: return bytes.slice(0, at);
    case 3: return joined(bytes.subarray(0, to), ...Array.from({ length: between(random, 1, 40) }, () => piece), bytes.subarray(to));
    case 4: return joined(bytes.subarray(0, at), Uint8Array.from(oneOf(random, EDGES)), bytes.subarray(at));
    case 5: return overwritten(bytes, at, Uint8Array.from(oneOf(random, EDGES)));
    case 6: return overwritten(bytes, at, piece);
    default: return spliced(random, bytes, others);
  }
}

function flipped(random: Random, bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  for (let count = between(random, 1, 8); count > 0 && changed.length > 0; count -= 1) {
    const at = between(random, 0, changed.length - 1);
    changed[at] = (changed[at] ?? 0) ^ (1 << between(random, 0, 7));
  }
  return changed;
}

function spliced(random: Random, bytes: Uint8Array, others: readonly Uint8Array[]): Uint8Array {
  const other = others.length > 0 ? oneOf(random, others) : bytes;
  const [from, to] = pieceOf(random, other.length);
  const at = between(random, 0, bytes.length);
  return joined(bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at));
}

/** Mostly short, sometimes long. */
function pieceOf(random: Random, length: number): [number, number] {
  const from = between(random, 0, length);
  const reach = oneOf(random, [1, 4, 16, 64, 512, length]);
  return [from, Math.min(length, from + between(random, 0, reach))];
}

function overwritten(bytes: Uint8Array, at: number, piece: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  changed.set(piece.subarray(0, Math.max(0, changed.length - at)), Math.min(at, changed.length));
  return changed;
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
