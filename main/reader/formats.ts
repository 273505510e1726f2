// Which formats there are: told by a file's name, each with the parser that makes a text of its bytes.
import { extname } from 'node:path';
import type { Encoding, Format } from '../../preload/records';
import { Failure } from '../failure';
import { parsePdf } from './documents/pdf/pdf';
import type { Parsed } from './parsed';
import { parsePlain } from './plain';

/** Throws `empty`, `not-text`, `too-large` and whatever else is wrong with the bytes. @param encoding as the analyst chose it; undefined to find out. */
export type Parse = (bytes: Uint8Array, encoding: Encoding | undefined) => Parsed | Promise<Parsed>;

const PARSERS: Partial<Record<Format, Parse>> = {
  txt: parsePlain,
  pdf: parsePdf,
};
const BY_EXTENSION: Readonly<Record<string, Format>> = { '.txt': 'txt', '.pdf': 'pdf' };

/** Null for a file that is none of ours. */
export function formatOf(name: string): Format | null {
  return BY_EXTENSION[extname(name).toLowerCase()] ?? null;
}

/** Throws `unknown-format`. */
export function parserOf(name: string): { format: Format; parse: Parse } {
  const format = formatOf(name);
  const parse = format === null ? undefined : PARSERS[format];
  if (format === null || !parse) throw unknownFormat(name);
  return { format, parse };
}

export function unknownFormat(name: string): Failure {
  return new Failure('unknown-format', `No reader for ${extname(name) || 'a name without an extension'}.`, { extension: extname(name) });
}
