// Letters that were read in the wrong encoding: "â€™" for ’, "Ã©" for é, "РџСЂ" for Пр; names of characters that a page left in its text.
import type { Suggestion, Text } from './suggestion';

/** Code points of UTF-8 that anyone would take for text: others are an accident of two letters that stand together. */
const WESTERN = /(?:[ÂÃ][\u0080-\u00bf]|â[€‚][\u0080-\u00bf\u0152-\u2122])+/gu;
/** Two letters at least: a single Р or С before a quotation mark is no fault. */
const CYRILLIC = /(?:[РС][\u0080-\u00bf\u0401-\u0491\u2013-\u2122]){3,}|(?:вЂ[\u0080-\u00bf\u0401-\u0491\u2013-\u2122])+/gu;
const ENTITY = /&(?:#(\d{2,6})|#x([0-9a-f]{2,5})|([a-z]{2,6}));/giu;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', nbsp: ' ', quot: '"', apos: '’', lt: '<', gt: '>', laquo: '«', raquo: '»', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', bdquo: '„', mdash: '—', ndash: '–',
  hellip: '…', shy: '', euro: '€', copy: '©', reg: '®', deg: '°', middot: '·', bull: '•',
};

export function encodingFaults({ text }: Text): Suggestion[] {
  return [...misread(text, WESTERN, 'windows-1252'), ...misread(text, CYRILLIC, 'windows-1251'), ...entities(text)];
}

function misread(text: string, pattern: RegExp, encoding: 'windows-1252' | 'windows-1251'): Suggestion[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: letters, index }) => {
    const replacement = reread(letters, encoding);
    return replacement === null ? [] : [{ start: index, end: index + letters.length, replacement, reason: 'encoding' as const }];
  });
}

const tables = new Map<string, ReadonlyMap<string, number>>();

/** The letters' bytes, read as UTF-8; null where they are none. */
function reread(letters: string, encoding: string): string | null {
  const bytes: number[] = [];
  for (const letter of letters) {
    const byte = tableOf(encoding).get(letter);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
    return /^[^\p{Cn}\p{Co}\p{Cc}]+$/u.test(text) ? text : null;
  } catch {
    return null; // not UTF-8 after all
  }
}

function tableOf(encoding: string): ReadonlyMap<string, number> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map(Array.from({ length: 128 }, (_, place) => [decoder.decode(new Uint8Array([place + 128])), place + 128] as const));
  tables.set(encoding, table);
  return table;
}

function entities(text: string): Suggestion[] {
  return [...text.matchAll(ENTITY)].flatMap(({ 0: printed, index, 1: decimal, 2: hex, 3: name }) => {
    const replacement = name ? ENTITIES[name.toLowerCase()] : characterOf(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16));
    return replacement ? [{ start: index, end: index + printed.length, replacement, reason: 'encoding' as const }] : [];
  });
}

function characterOf(code: number): string | null {
  if (!(code >= 32 && code <= 0x1ffff) || (code >= 0xd800 && code <= 0xdfff)) return null;
  const character = String.fromCodePoint(code);
  return /[\p{Cn}\p{Co}\p{Cc}]/u.test(character) ? null : character;
}
