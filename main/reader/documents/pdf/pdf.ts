// A PDF's text: its lines made into paragraphs again, column by column, without what runs along on every page.
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { TextBlock } from '../../../../preload/records';
import { Failure } from '../../../failure';
import type { Parsed } from '../../parsed';
import { headlineIn } from '../headline';
import { hintsOf, type Properties } from '../properties';
import { openPdf } from './engine';
import { vocabularyOf } from './hyphens';
import { linesOf, withoutRunningLines, type Line } from './lines';
import { columnsOf } from './order';
import { bodySizeOf, paragraphsOf, together, type Paragraph } from './paragraphs';
import { piecesOf, type Piece } from './pieces';

/** More than a page of letters at full speed for a minute. */
const MOST_PAGES = 5_000;
/** A heading is so much larger than the text, and no longer than this. */
const LARGER = 1.12;
const LONGEST_HEADING = 250;

/** Throws `file-damaged`, `file-locked`, `only-pictures` and `too-large`. */
export async function parsePdf(bytes: Uint8Array): Promise<Parsed> {
  const task = await openPdf(Uint8Array.from(bytes));
  try {
    const document = await opened(task.promise);
    const pages = await pagesOf(document);
    const { text, blocks } = written(pages);
    if (text === '') throw new Failure('only-pictures', `None of its ${document.numPages} pages has letters.`);
    return { text, encoding: 'utf-8', blocks, said: { zones: headlineIn(text, blocks) }, hints: hintsOf(await propertiesOf(document), text) };
  } finally {
    await task.destroy();
  }
}

async function opened(asked: Promise<PDFDocumentProxy>): Promise<PDFDocumentProxy> {
  return asked.catch((error: unknown) => {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw isLocked ? new Failure('file-locked', error.message) : new Failure('file-damaged', `pdf.js cannot open it: ${String(error)}`);
  });
}

async function propertiesOf(document: PDFDocumentProxy): Promise<Properties> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const said = (name: string) => {
    const value: unknown = Reflect.get(info, name);
    return typeof value === 'string' ? value : undefined;
  };
  const written = said('ModDate') ?? said('CreationDate');
  return { title: said('Title'), author: said('Author'), written: written?.replace(/^D:(\d{4})(\d\d)(\d\d).*$/su, '$1-$2-$3') };
}

/** A page that cannot be read is left out, as long as others can. */
async function pagesOf(document: PDFDocumentProxy): Promise<Piece[][]> {
  if (document.numPages > MOST_PAGES) throw new Failure('too-large', `It has ${document.numPages} pages.`, { size: document.numPages, limit: MOST_PAGES });
  const pages: Piece[][] = [];
  let fault = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    try {
      const page = await document.getPage(number);
      const { transform, width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      pages.push(piecesOf(items, { transform: transform.map(Number), width, height }));
      page.cleanup();
    } catch (error) {
      fault = error instanceof Error ? error.message : 'something odd';
      pages.push([]);
    }
  }
  if (fault !== '' && pages.every((pieces) => pieces.length === 0)) throw new Failure('file-damaged', `pdf.js cannot read a page of it: ${fault}`);
  return pages;
}

function written(pages: readonly (readonly Piece[])[]): { text: string; blocks: TextBlock[] } {
  const columns = withoutRunningLines(pages).flatMap((pieces, index) => columnsOf(pieces).map((column) => linesOf(column, index)));
  const lines = columns.flat();
  const vocabulary = vocabularyOf(lines.map(({ text }) => text));
  const paragraphs = together(columns.map((column) => paragraphsOf(column, vocabulary)), vocabulary);
  return laidOut(paragraphs, lines);
}

function laidOut(paragraphs: readonly Paragraph[], lines: readonly Line[]): { text: string; blocks: TextBlock[] } {
  const body = bodySizeOf(lines);
  const isHeading = ({ text, size, isItem }: Paragraph) => size >= body * LARGER && text.length <= LONGEST_HEADING && /\p{L}/u.test(text) && !isItem;
  const sizes = [...new Set(paragraphs.filter(isHeading).map(({ size }) => Math.round(size)))].sort((one, other) => other - one);
  const blocks: TextBlock[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    const start = text.length;
    const line = paragraph.text.replace(/[\n\r]+/gu, ' ').trim();
    if (line === '') continue;
    text += `${line}\n`;
    const end = start + line.length;
    if (isHeading(paragraph)) blocks.push({ kind: 'heading', start, end, level: Math.min(6, sizes.indexOf(Math.round(paragraph.size)) + 1) });
    else if (paragraph.isItem) blocks.push({ kind: 'item', start, end, level: 1 });
    else if (line.includes('\t')) blocks.push({ kind: 'row', start, end });
  }
  return { text: text.trimEnd(), blocks };
}
