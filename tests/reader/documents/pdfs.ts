// A small writer of PDFs: letters at places, in one font that says of each letter which it is, as programs do that write in every script.
import { deflateSync } from 'node:zlib';

export interface PdfLine {
  text: string;
  /** In points, from the left and from the top. */
  x: number;
  y: number;
  size?: number;
}

export interface PdfAround {
  /** Of the document information: names and values, as in `/Title (…)`. */
  info?: Record<string, string>;
  /** Put into the trailer, the catalog and each page's dictionary as it is. */
  trailer?: string;
  catalog?: string;
  page?: string;
  /** More objects, numbered from 100 on. */
  objects?: string[];
}

const WIDTH = 595;
const HEIGHT = 842;
/** Of every letter, in thousandths of its size. */
export const LETTER = 500;

export function pdfOf(pages: readonly (readonly PdfLine[])[], { info = {}, trailer = '', catalog = '', page = '', objects = [] }: PdfAround = {}): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))];
  const codeOf = (letter: string) => hex(letters.indexOf(letter) + 1);
  const first = 10;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  const bodies = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    [3, '<< /Type /Font /Subtype /Type0 /BaseFont /Lantern /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>'],
    [4, `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Lantern /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${LETTER} /FontDescriptor 5 0 R >>`],
    [5, '<< /Type /FontDescriptor /FontName /Lantern /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>'],
    [6, stream(unicodeMap(letters))],
    [7, `<< ${Object.entries(info).map(([name, value]) => `/${name} <feff${[...Buffer.from(value, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`).join(' ')} >>`],
  ]);
  for (const [index, lines] of pages.entries()) {
    const content = lines.map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${[...text].map(codeOf).join('')}> Tj ET`).join('\n');
    bodies.set(first + index * 2, `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + index * 2 + 1} 0 R ${page} >>`);
    bodies.set(first + index * 2 + 1, stream(content));
  }
  for (const [index, body] of objects.entries()) bodies.set(first * 100 + index, body);
  return pdfFile(bodies, `/Root 1 0 R /Info 7 0 R ${trailer}`);
}

/** Any objects, with their table of places. */
export function pdfFile(bodies: ReadonlyMap<number, string>, trailer: string): Uint8Array {
  const places = new Map<number, number>();
  let file = '%PDF-1.7\n';
  for (const [number, body] of bodies) {
    places.set(number, file.length);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = file.length;
  const rows = [...places].map(([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 1\n0000000000 65535 f \n${rows}trailer\n<< /Size ${Math.max(...places.keys()) + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

/** @param filters how often it is packed. */
export function stream(content: string | Uint8Array, filters = 0): string {
  let bytes = Buffer.from(content);
  for (let index = 0; index < filters; index += 1) bytes = deflateSync(bytes, { level: 9 });
  const filter = filters === 0 ? '' : `/Filter [${'/FlateDecode '.repeat(filters)}]`;
  return `<< /Length ${bytes.length} ${filter} >>\nstream\n${bytes.toString('latin1')}\nendstream`;
}

/** Lines of a column, one below the other. */
export function column(texts: readonly string[], { x, y, size = 10, leading = 13 }: { x: number; y: number; size?: number; leading?: number }): PdfLine[] {
  return texts.map((text, index) => ({ text, x, y: y + index * leading, size }));
}

function unicodeMap(letters: readonly string[]): string {
  const rows = letters.map((letter, index) => `<${hex(index + 1)}> <${[...Buffer.from(letter, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`);
  const blocks = Array.from({ length: Math.ceil(rows.length / 100) }, (_, index) => rows.slice(index * 100, index * 100 + 100))
    .map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Letters def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${blocks.join('\n')}\nendcmap end end`;
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}
