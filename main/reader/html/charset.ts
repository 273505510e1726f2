// A page's bytes into its letters: as the analyst chose, by a byte order mark, as the page says unless its bytes say otherwise, or found out.
import { isUtf8 } from 'node:buffer';
import { getEncoding } from 'encoding-sniffer';
import { decode, type Decoded } from '../decode';

/** Browsers look through the first 1024; what savers put in front may be longer. */
const BYTES_SNIFFED = 16_384;
/** Stands for none. */
const UNKNOWN = 'x-user-defined';

/** @param stated what brought the page says of its letters, as a mail's header does. Throws `empty` and `not-text`. */
export function decodePage(bytes: Uint8Array, chosen: string | undefined, stated?: string): Decoded {
  if (chosen !== undefined) return decode(bytes, chosen);
  // Savers write UTF-8 and leave the page's own word as it was. Letters beyond ASCII that make UTF-8 by chance do not happen.
  if (isUtf8(bytes) && bytes.some((byte) => byte > 0x7f)) return decode(bytes);
  const encoding = [stated, getEncoding(bytes.subarray(0, BYTES_SNIFFED), { maxBytes: BYTES_SNIFFED, defaultEncoding: UNKNOWN })].find((one) => one !== undefined && isUseful(one));
  return encoding === undefined ? decode(bytes) : decode(bytes, new TextDecoder(encoding).encoding);
}

/** A page that calls itself UTF-8 and is none, or UTF-16 in letters of one byte, is mistaken. */
function isUseful(label: string): boolean {
  try {
    return !/^(?:utf-8|utf-16le|utf-16be|x-user-defined|replacement)$/u.test(new TextDecoder(label).encoding);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
