// A page's bytes into its letters: as the analyst chose, by a byte order mark, as the page says unless its bytes say otherwise, or found out.
import { isUtf8 } from 'node:buffer';
import { getEncoding } from 'encoding-sniffer';
import { decode, type Decoded } from '../decode';

/** Browsers look through the first 1024; what savers put in front may be longer. */
const BYTES_SNIFFED = 16_384;
const BYTES_WEIGHED = 400_000;
/** Stands for none. */
const UNKNOWN = 'x-user-defined';

/** @param stated what brought the page says of its letters, as a mail's header does. Throws `empty` and `not-text`. */
export function decodePage(bytes: Uint8Array, chosen: string | undefined, stated?: string): Decoded {
  const wide = chosen ?? wideIn(bytes);
  if (wide !== undefined) return decode(bytes, wide);
  // Savers write UTF-8 and leave the page's own word as it was. Letters beyond ASCII that make UTF-8 by chance do not happen.
  if (isUtf8(bytes) && bytes.some((byte) => byte > 0x7f)) return decode(bytes);
  const own = getEncoding(bytes.subarray(0, BYTES_SNIFFED), { maxBytes: BYTES_SNIFFED, defaultEncoding: UNKNOWN });
  const encoding = [stated, own].find((one) => one !== undefined && isUseful(one));
  return decode(bytes, encoding === undefined ? encodingOfWords(bytes) : nameOf(encoding));
}

/** As the Encoding Standard calls it; of Chinese the newest, which holds the others. */
function nameOf(label: string): string {
  const { encoding } = new TextDecoder(label);
  return encoding === 'gbk' ? 'gb18030' : encoding;
}

/** The statistics are of words: tags are none, and what they say of the letters has proved wrong. Undefined where those have to tell all the same. */
function encodingOfWords(bytes: Uint8Array): string | undefined {
  const source = Buffer.from(bytes.subarray(0, BYTES_WEIGHED)).toString('latin1');
  // ISO-2022 spells its letters with the signs of tags.
  if (isUtf8(bytes) || source.includes('\x1b')) return undefined;
  const words = Buffer.from(source.replace(/<[^<>]{0,2000}>/gu, ' '), 'latin1');
  return words.some((byte) => byte > 0x7f) ? decode(words).encoding : undefined;
}

/** Of a page in UTF-16 every other byte of the first is a zero, for it begins with a tag or a blank. */
function wideIn([first = 0, second = 0, third = 0, fourth = 0]: Uint8Array): string | undefined {
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? 'utf-16be' : undefined;
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
