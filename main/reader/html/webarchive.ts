// What Safari saves: a property list that holds the page, its address and its pictures.
import type { Encoding } from '../../../preload/records';
import { Failure } from '../../failure';
import type { Parsed } from '../parsed';
import { decodePage } from './charset';
import { htmlToParsed } from './parse';
import { propertyListIn } from './property-list';

/** Throws `empty`, `not-text` and `too-slow`. */
export function parseWebarchive(bytes: Uint8Array, chosen: Encoding | undefined): Parsed {
  const main = propertyListIn(bytes)?.get('WebMainResource');
  const page = main?.get('WebResourceData')?.bytes();
  if (!main || !page) throw new Failure('not-text', 'This is no web archive, or a damaged one.');
  const stated = main.get('WebResourceTextEncodingName')?.text() ?? undefined;
  const { text, encoding } = decodePage(page, chosen, stated);
  return htmlToParsed(text, { kind: 'page', encoding, url: main.get('WebResourceURL')?.text() ?? undefined });
}
