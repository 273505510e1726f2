// A disk as it may be after a power cut: what was synced is there; of the rest, each write is there, or not, or in part, by sectors.
import { type Random, oneOf } from '../random';
import type { Entry } from './log';

const SECTOR = 512;

type Write = Extract<Entry, { kind: 'write' }>;
type Change = Write | Extract<Entry, { kind: 'truncate' }>;

interface File {
  bytes: Buffer;
  /** Done since the last sync, in their order. */
  unsynced: Change[];
}

/** Of one folder. Names are kept as a journalling file system keeps them: made with the file's sync, and gone or still there until the folder's. */
export class Disk {
  readonly #files = new Map<string, File>();
  /** Removed, and their folder not synced since. */
  readonly #leaving = new Map<string, File>();

  apply(entry: Entry): void {
    if (entry.kind === 'acknowledged') return;
    if (entry.kind === 'write' || entry.kind === 'truncate') this.#file(entry.path).unsynced.push(entry);
    else if (entry.kind === 'sync') this.#sync(entry.path);
    else if (entry.kind === 'unlink') this.#leave(entry.path);
    else {
      const file = this.#file(entry.path);
      this.#files.delete(entry.path);
      this.#files.set(entry.to, file);
    }
  }

  /** All that was written, as after an orderly end. */
  whole(): Map<string, Buffer> {
    return new Map([...this.#files].map(([path, file]) => [path, written(file)]));
  }

  /** One of the many states that a power cut may leave. */
  cut(random: Random): Map<string, Buffer> {
    const state = new Map<string, Buffer>();
    for (const [path, file] of this.#leaving) if (random() < 0.5) state.set(path, survivors(file, random));
    for (const [path, file] of this.#files) state.set(path, survivors(file, random));
    return state;
  }

  #sync(path: string): void {
    const file = this.#files.get(path);
    if (file) {
      file.bytes = written(file);
      file.unsynced = [];
      return;
    }
    for (const left of [...this.#leaving.keys()]) if (left.startsWith(`${path}/`)) this.#leaving.delete(left);
  }

  #leave(path: string): void {
    const file = this.#files.get(path);
    this.#files.delete(path);
    if (file) this.#leaving.set(path, file);
  }

  #file(path: string): File {
    const known = this.#files.get(path) ?? { bytes: Buffer.alloc(0), unsynced: [] };
    this.#files.set(path, known);
    return known;
  }
}

function survivors(file: File, random: Random): Buffer {
  // Sometimes nearly all of it arrived, sometimes nearly nothing.
  const kept = oneOf(random, [0.1, 0.5, 0.9]);
  return written(file, ({ bytes }) => {
    const chance = random();
    if (chance < kept) return [bytes];
    return chance < kept + (1 - kept) / 2 ? [] : torn(bytes, random);
  }, () => random() < kept);
}

/** Some of its sectors; the others are null. */
function torn(bytes: Buffer, random: Random): (Buffer | null)[] {
  return Array.from({ length: Math.ceil(bytes.length / SECTOR) }, (_, index) => (random() < 0.5 ? bytes.subarray(index * SECTOR, (index + 1) * SECTOR) : null));
}

/** The file with of each unsynced write the parts that `parts` gives, and the cuts that `isCut` lets through. */
function written({ bytes, unsynced }: File, parts: (write: Write) => (Buffer | null)[] = (write) => [write.bytes], isCut = () => true): Buffer {
  const room = Math.max(bytes.length, ...unsynced.map((change) => (change.kind === 'truncate' ? change.length : change.offset + change.bytes.length)));
  const all = Buffer.alloc(room);
  bytes.copy(all);
  let length = bytes.length;
  for (const change of unsynced) {
    if (change.kind === 'truncate') {
      if (!isCut()) continue;
      all.fill(0, change.length);
      length = change.length;
      continue;
    }
    parts(change).forEach((part, index) => {
      if (part === null) return;
      const at = change.offset + index * SECTOR;
      part.copy(all, at);
      length = Math.max(length, at + part.length);
    });
  }
  return all.subarray(0, length);
}
