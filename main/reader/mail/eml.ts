// A letter (.eml): who wrote it, when and about what, and its words. What is attached to it is left out; the library keeps the file whole.
import { addressParser, decodeWords } from 'postal-mime';
import type { Encoding } from '../../../preload/records';
import { Failure } from '../../failure';
import { decode } from '../decode';
import { decodePage } from '../html/charset';
import { htmlToParsed } from '../html/parse';
import type { Parsed, Said } from '../parsed';
import { type Part, partsOf } from './parts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A page that holds less of the words than the plain text beside it only points to where they are. */
const ENOUGH = 0.8;
const LONGEST_NAME = 300;

/** Throws `empty`, `not-text` and `too-slow`. */
export function parseEml(bytes: Uint8Array, encoding: Encoding | undefined): Parsed {
  const parts = partsOf(bytes);
  const [letter] = parts;
  if (!letter || ![...letter.headers.keys()].some((name) => /^(?:from|date|subject|received|message-id)$/u.test(name))) throw new Failure('file-damaged', 'It does not begin as a letter does.');
  const shown = parts.filter(({ headers }) => !/^\s*attachment/iu.test(headers.get('content-disposition') ?? ''));
  const page = joined(shown, 'text/html', (part) => parsePage(part, encoding));
  const plain = joined(shown, 'text/plain', (part) => parsePlainPart(part, encoding));
  const parsed = page && (!plain || wordsIn(page) >= wordsIn(plain) * ENOUGH) ? page : plain ?? page;
  if (!parsed) throw new Failure('empty', 'The letter has no words.');
  const { language } = parsed.said;
  return { ...parsed, said: { ...language !== undefined && { language }, ...saidIn(letter, encoding) } };
}

/** A letter's text may be cut in several by what is attached between. */
function joined(parts: readonly Part[], type: string, parse: (part: Part) => Parsed): Parsed | null {
  const parsed = parts.filter((part) => part.type === type).flatMap((part) => orNothing(() => parse(part)));
  const [first, ...others] = parsed;
  if (!first) return null;
  return others.reduce((whole, { text, blocks }) => {
    const by = whole.text.length + 1;
    return { ...whole, text: `${whole.text}\n${text}`, blocks: [...whole.blocks, ...blocks.map((block) => ({ ...block, start: block.start + by, end: block.end + by }))] };
  }, first);
}

function orNothing(parse: () => Parsed): Parsed[] {
  try {
    return [parse()];
  } catch (error) {
    if (error instanceof Failure && error.code === 'empty') return [];
    throw error;
  }
}

function parsePage(part: Part, chosen: Encoding | undefined): Parsed {
  const { text, encoding } = decodePage(part.bytes(), chosen, part.charset);
  return htmlToParsed(text, { kind: 'document', encoding });
}

function parsePlainPart(part: Part, chosen: Encoding | undefined): Parsed {
  const { text, encoding } = decodePage(part.bytes(), chosen, part.charset);
  const isFlowed = /;\s*format\s*=\s*"?flowed/iu.test(part.headers.get('content-type') ?? '');
  return { text: isFlowed ? unflowed(text) : text, encoding, blocks: [], said: {} };
}

/** RFC 3676: a line that ends with a space goes on in the next, but for the mark above a signature. */
function unflowed(text: string): string {
  return text.replace(/^ (?=[> ]|From )/gmu, '').replace(/(?<!^--) \r?\n(?![>\r\n])/gmu, ' ');
}

function wordsIn({ text }: Parsed): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function saidIn({ headers }: Part, chosen: Encoding | undefined): Said {
  const title = wordsOf(lettersOf(headers.get('subject'), chosen));
  const [from] = addressParser(lettersOf(headers.get('from'), chosen), { flatten: true });
  const byline = wordsOf(from?.name || from?.address || '').slice(0, LONGEST_NAME);
  const date = dayOf(headers.get('date') ?? '');
  return { ...title !== '' && { title }, ...byline !== '' && { byline }, ...date !== null && { date } };
}

/** Headers are ASCII with coded words; old programs wrote their own letters there all the same. */
function lettersOf(header: string | undefined, chosen: Encoding | undefined): string {
  if (header === undefined || header.trim() === '') return '';
  return /[\u0080-\u00ff]/u.test(header) ? decode(Buffer.from(header, 'latin1'), chosen).text : header;
}

function wordsOf(header: string): string {
  return decodeWords(header).replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** As the sender's calendar had it. */
function dayOf(date: string): string | null {
  const [, day = '', name = '', year = ''] = /\b(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})\b/u.exec(date) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return month === 0 || Number(day) < 1 || Number(day) > 31 || year < '1970' ? null : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
