// A saved page.
import type { Encoding } from '../../../preload/records';
import type { Parsed } from '../parsed';
import { decodePage } from './charset';
import { htmlToParsed } from './parse';

/** Throws `empty`, `not-text` and `too-slow`. */
export function parsePage(bytes: Uint8Array, chosen: Encoding | undefined): Parsed {
  const { text, encoding } = decodePage(bytes, chosen);
  return htmlToParsed(text, { kind: 'page', encoding });
}
