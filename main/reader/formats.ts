// Which formats there are: told by a file's name, each with the parser that makes a text of its bytes.
import { extname } from 'node:path';
import type { Encoding, Format } from '../../preload/records';
import { Failure } from '../failure';
import { parseDocx } from './documents/docx';
import { parseEpub } from './documents/epub';
import { parsePdf } from './documents/pdf/pdf';
import { parsePage } from './html/page';
import { parseWebarchive } from './html/webarchive';
import { parseEml } from './mail/eml';
import { parseMhtml } from './mail/mhtml';
import { parseMarkdown } from './markdown/markdown';
import type { Parsed } from './parsed';
import { parsePlain } from './plain';

/** Throws `empty`, `not-text`, `too-large` and whatever else is wrong with the bytes. @param encoding as the analyst chose it; undefined to find out. */
export type Parse = (bytes: Uint8Array, encoding: Encoding | undefined) => Parsed | Promise<Parsed>;

const PARSERS: Partial<Record<Format, Parse>> = {
  txt: parsePlain,
  md: parseMarkdown,
  html: parsePage,
  mhtml: parseMhtml,
  webarchive: parseWebarchive,
  pdf: parsePdf,
  docx: parseDocx,
  epub: parseEpub,
  eml: parseEml,
};
const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.txt': 'txt', '.md': 'md', '.markdown': 'md', '.html': 'html', '.htm': 'html', '.xhtml': 'html', '.xht': 'html', '.mhtml': 'mhtml', '.mht': 'mhtml', '.webarchive': 'webarchive', '.pdf': 'pdf',
  '.docx': 'docx', '.epub': 'epub', '.eml': 'eml',
};
const UNREAD = new Set(['.rtf', '.doc', '.dot', '.odt', '.ott', '.fodt', '.pages', '.wpd', '.wps', '.abw', '.djvu', '.djv', '.mobi', '.azw', '.azw3', '.fb2', '.msg', '.xps', '.ps', '.tex']);
/** Pages are often saved under a name that belongs to another form of them; a plain text is what its name says. */
const PAGES: readonly Format[] = ['html', 'mhtml', 'webarchive'];
const BYTES_LOOKED_AT = 4096;

/** Null for a file that is none of ours. */
export function formatOf(name: string): Format | null {
  return BY_EXTENSION[extname(name).toLowerCase()] ?? null;
}

/** Whether it is a text all the same, of a program whose files nobody reads here: in a folder it is told of, where a picture is passed over. */
export function isUnreadText(name: string): boolean {
  return UNREAD.has(extname(name).toLowerCase());
}

/** By the name, and among saved pages by the bytes. Throws `unknown-format`. */
export function parserOf(name: string, bytes: Uint8Array): { format: Format; parse: Parse } {
  const named = formatOf(name);
  const format = named !== null && PAGES.includes(named) ? pageFormatOf(bytes) : named;
  const parse = format === null ? undefined : PARSERS[format];
  if (format === null || !parse) throw unknownFormat(name);
  return { format, parse };
}

function pageFormatOf(bytes: Uint8Array): Format {
  const head = Buffer.from(bytes.subarray(0, BYTES_LOOKED_AT)).toString('latin1');
  if (head.startsWith('bplist00')) return 'webarchive';
  return /^\s*[A-Za-z][A-Za-z-]*:[ \t]/u.test(head) && /^content-type:\s*(?:multipart\/|text\/html)/imu.test(head) ? 'mhtml' : 'html';
}

export function unknownFormat(name: string): Failure {
  return new Failure('unknown-format', `No reader for ${extname(name) || 'a name without an extension'}.`, { extension: extname(name) });
}
