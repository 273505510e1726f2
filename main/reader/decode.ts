// Bytes into text. The order matters: a byte order mark, then NUL patterns (UTF-16 without a mark is valid UTF-8 too), then strict UTF-8, then statistics.
import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { detectAll } from 'jschardet';
import { Failure } from '../failure';

export interface Decoded {
  text: string;
  /** Lower case, as iconv-lite knows it. */
  encoding: string;
}

/** ISO-2022 switches alphabets with it; no other text has it. */
const ESCAPE = 0x1b;

const MARKS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32le' },
  { bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32be' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** … ‘ ’ “ ” • – — and the blank that does not break. */
const WINDOWS_PUNCTUATION: ReadonlySet<number> = new Set([0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0]);
/** Enough for the statistics, and quick. */
const BYTES_SAMPLED = 200_000;
/** One letter of mojibake in so many bytes beyond ASCII is a slip in UTF-8, not another encoding. */
const SLIP = 20;
/** Detected names whose texts a wider encoding decodes as well, or that others spell differently. */
const WIDER: Readonly<Record<string, string>> = {
  ascii: 'utf-8', 'iso-8859-1': 'windows-1252', 'iso-8859-9': 'windows-1254', gb2312: 'gb18030', gbk: 'gb18030', 'euc-kr': 'cp949', cp932: 'shift_jis',
  'shift_jis_2004': 'shift_jis', 'utf-16-le': 'utf-16le', 'utf-16-be': 'utf-16be', 'utf-8-sig': 'utf-8', maccyrillic: 'x-mac-cyrillic', cp866: 'ibm866',
};
/** Readings that the statistics hold for about as likely, as shares of the likeliest: how their words look decides. Pages of DOS differ from those of Windows by less. */
const NEAR = 0.99;
/** Rare in a text, and frequent in one that is read in another encoding: old control characters, a capital or a sign inside a word, a mark that touches the next word, letters where Windows has its dashes. */
const MISREAD = /[\x80-\x9f]|(?<=\s)[ñûù](?=\s)|\p{Ll}\p{Lu}|\p{L}[^\p{L}\p{M}\p{N}\s'’.\-–—]\p{L}|[,;!?]\p{L}/gu;
/** What iconv-lite calls an encoding that we name as the web does. */
const ICONV_NAMES: Readonly<Record<string, string>> = { 'x-mac-cyrillic': 'maccyrillic' };

/** The text, unchanged but for the byte order mark and lone surrogates. Throws `empty` and `not-text`. @param encoding as the analyst chose it; found out if left out. */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  if (bytes.length === 0) throw new Failure('empty', 'The file has no bytes.');
  const decoded = encoding === undefined ? found(bytes) : { text: textOf(bytes, encoding).replace(/^\uFEFF/u, ''), encoding };
  const text = decoded.text.replace(/\p{Surrogate}/gu, '\uFFFD');
  if (isBinary(text)) throw new Failure('not-text', 'The bytes are not those of a text.');
  if (!/[^\s\p{Cc}\p{Cf}]/u.test(text)) throw new Failure('empty', 'The file has nothing but blanks.');
  return { text, encoding: decoded.encoding };
}

function found(bytes: Uint8Array): Decoded {
  return decodedByMark(bytes) ?? decodedByZeros(bytes) ?? decodedAsUtf8(bytes) ?? decodedByPunctuation(bytes) ?? decodedByStatistics(bytes);
}

function decodedByMark(bytes: Uint8Array): Decoded | null {
  const mark = MARKS.find(({ bytes: wanted }) => wanted.every((byte, index) => bytes[index] === byte));
  if (!mark) return null;
  return { text: textOf(bytes.subarray(mark.bytes.length), mark.encoding), encoding: mark.encoding };
}

/** UTF-16 without a mark: the high bytes of spaces, line ends and Latin letters are zeros. Chinese has some among the low bytes too. */
function decodedByZeros(bytes: Uint8Array): Decoded | null {
  if (bytes.length % 2 !== 0) return null;
  const pairs = bytes.length / 2;
  let zeros = 0;
  let ascii = 0;
  for (let index = 0; index < bytes.length; index += 2) {
    const [one = 0, other = 0] = [bytes[index], bytes[index + 1]];
    if (one === 0 || other === 0) zeros += 1;
    if (isPrintableAscii(one) && isPrintableAscii(other)) ascii += 1;
  }
  if (zeros < pairs * 0.02 || ascii > pairs * 0.5) return null;
  const [best] = ['utf-16le', 'utf-16be'].map((encoding) => ({ encoding, text: textOf(bytes, encoding) }))
    .sort((one, other) => separatorsIn(other.text) - separatorsIn(one.text));
  return best && isMostlyWords(best.text) ? best : null;
}

function decodedAsUtf8(bytes: Uint8Array): Decoded | null {
  if (bytes.includes(ESCAPE)) return null;
  const text = textOf(bytes, 'utf-8');
  if (isUtf8(bytes)) return { text, encoding: 'utf-8' };
  const slips = countOf(text, (unit) => unit === 0xfffd);
  const beyondAscii = countOf(text, (unit) => unit > 0x7f) - slips;
  return slips * SLIP <= beyondAscii ? { text, encoding: 'utf-8' } : null;
}

/** English with curly quotes: too few bytes for any statistics, and in every Windows encoding of an alphabet they mean the same. */
function decodedByPunctuation(bytes: Uint8Array): Decoded | null {
  const beyond = bytes.filter((byte) => byte > 0x7f);
  const isAlone = beyond.length > 0 && beyond.length * 4 < bytes.length && beyond.every((byte) => WINDOWS_PUNCTUATION.has(byte));
  return isAlone ? { text: textOf(bytes, 'windows-1252'), encoding: 'windows-1252' } : null;
}

function decodedByStatistics(bytes: Uint8Array): Decoded {
  const sample = sampleOf(bytes);
  const likely = likelyFor(sample);
  const near = likely.filter(({ confidence }) => confidence >= (likely[0]?.confidence ?? 0) * NEAR);
  // The order of the statistics stays among those that look alike.
  const [best] = near.map(({ encoding }) => ({ encoding, misread: misreadIn(textOf(sample, encoding)) })).sort((one, other) => one.misread - other.misread);
  if (!best) throw new Failure('not-text', 'No encoding makes a text of these bytes.');
  return { text: textOf(bytes, best.encoding), encoding: best.encoding };
}

/** The encodings that can be decoded, the likeliest first; none for what is no text. */
function likelyFor(sample: Uint8Array): { encoding: string; confidence: number }[] {
  const likely = [];
  for (const { encoding: name, confidence, mimeType } of detectAll(sample, { minimumThreshold: 0 })) {
    if (mimeType && !mimeType.startsWith('text/')) break;
    if (!name) continue;
    const encoding = WIDER[name.toLowerCase()] ?? name.toLowerCase();
    if (isKnown(encoding)) likely.push({ encoding, confidence });
  }
  return likely;
}

function misreadIn(text: string): number {
  return text.match(MISREAD)?.length ?? 0;
}

/** From the first byte beyond ASCII on, for a long text may be plain ASCII up to a name near its end. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= BYTES_SAMPLED) return bytes;
  const telling = bytes.findIndex((byte) => byte > 0x7f || byte === ESCAPE);
  const lineStart = bytes.lastIndexOf(0x0a, telling) + 1;
  const start = telling - lineStart > BYTES_SAMPLED ? telling : lineStart;
  return bytes.subarray(start, start + BYTES_SAMPLED);
}

/** iconv-lite has no ISO-2022; the platform has. */
function textOf(bytes: Uint8Array, encoding: string): string {
  const name = ICONV_NAMES[encoding] ?? encoding;
  if (iconv.encodingExists(name)) return iconv.decode(bytes, name, { stripBOM: false });
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function isKnown(encoding: string): boolean {
  return iconv.encodingExists(ICONV_NAMES[encoding] ?? encoding) || encoding === 'iso-2022-jp';
}

/** A text has no NULs and hardly any other control characters. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const controls = countOf(text, (unit) => (unit < 0x20 && (unit < 0x09 || unit > 0x0d)) || unit === 0x7f);
  return controls > 1 + text.length / 200;
}

function isMostlyWords(text: string): boolean {
  const sample = text.slice(0, 5000);
  const strange = sample.replace(/[\p{L}\p{M}\p{N}\p{P}\p{Sc}\s]/gu, '').length;
  return strange < sample.length * 0.1;
}

/** Every script of news has them, and hardly any other sign has their bytes swapped. */
function separatorsIn(text: string): number {
  return text.slice(0, 5000).replace(/[^ \n\r.,、。，\u3000]/gu, '').length;
}

function isPrintableAscii(byte: number): boolean {
  return byte >= 0x20 && byte < 0x7f;
}

function countOf(text: string, isCounted: (unit: number) => boolean): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) if (isCounted(text.charCodeAt(index))) count += 1;
  return count;
}
