// Zips as programs make them, and as only attackers do.
import { strToU8, zipSync, type Zippable } from 'fflate';

/** Texts by name, packed. */
export function zipOf(files: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, file]) => [name, typeof file === 'string' ? strToU8(file) : file])));
}

/** Unix attributes of a symbolic link. */
export function zipWithLink(name: string, target: string): Uint8Array {
  const files: Zippable = { [name]: [strToU8(target), { os: 3, attrs: 0o120_777 << 16 }] };
  return zipSync(files);
}

/** One block of zeros, packed once, to which the directory points under many names: 42 kB that say they are 5 GB. */
export function overlappingBomb(names: readonly string[], blockSize: number): Uint8Array {
  const one = zipSync({ [names[0] ?? 'a']: [new Uint8Array(blockSize), { level: 9 }] });
  const view = new DataView(one.buffer, one.byteOffset, one.length);
  const start = view.getUint32(one.length - 6, true);
  const body = one.slice(0, start);
  const central = one.slice(start, one.length - 22);
  const directory = names.map((name) => {
    const bytes = strToU8(name);
    const head = central.slice(0, 46);
    new DataView(head.buffer).setUint16(28, bytes.length, true);
    new DataView(head.buffer).setUint16(30, 0, true);
    return [...head, ...bytes];
  }).flat();
  const end = one.slice(one.length - 22);
  new DataView(end.buffer).setUint16(8, names.length & 0xffff, true);
  new DataView(end.buffer).setUint16(10, names.length & 0xffff, true);
  new DataView(end.buffer).setUint32(12, directory.length, true);
  const bomb = new Uint8Array(body.length + directory.length + end.length);
  bomb.set(body);
  bomb.set(directory, body.length);
  bomb.set(end, body.length + directory.length);
  return bomb;
}
