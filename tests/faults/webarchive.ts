// A page as Safari saves it: a binary property list of five strings and the page's bytes.

/** @param url where it was saved from. */
export function webarchiveOf(html: string, url: string): Uint8Array {
  const objects: Buffer[] = [dictionary([1], [2]), ascii('WebMainResource'), dictionary([3, 4, 5, 6], [7, 8, 9, 10])];
  objects.push(...['WebResourceData', 'WebResourceMIMEType', 'WebResourceURL', 'WebResourceTextEncodingName'].map(ascii), sized(0x40, Buffer.from(html)), ascii('text/html'), ascii(url), ascii('UTF-8'));
  const head = Buffer.from('bplist00');
  const places: number[] = [];
  let at = head.length;
  for (const object of objects) {
    places.push(at);
    at += object.length;
  }
  const table = Buffer.alloc(places.length * 4);
  for (const [index, place] of places.entries()) table.writeUInt32BE(place, index * 4);
  const trailer = Buffer.alloc(32);
  trailer[6] = 4;
  trailer[7] = 1;
  trailer.writeUInt32BE(objects.length, 12);
  trailer.writeUInt32BE(at, 28);
  return Uint8Array.from(Buffer.concat([head, ...objects, table, trailer]));
}

function dictionary(keys: readonly number[], values: readonly number[]): Buffer {
  return Buffer.from([0xd0 | keys.length, ...keys, ...values]);
}

function ascii(text: string): Buffer {
  return sized(0x50, Buffer.from(text, 'latin1'));
}

function sized(mark: number, bytes: Buffer): Buffer {
  if (bytes.length < 15) return Buffer.concat([Buffer.from([mark | bytes.length]), bytes]);
  const length = Buffer.from([mark | 15, 0x12, 0, 0, 0, 0]);
  length.writeUInt32BE(bytes.length, 2);
  return Buffer.concat([length, bytes]);
}
