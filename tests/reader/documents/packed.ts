// Small Word documents and books, as programs pack them.
import { zipOf } from './zips';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export interface DocxAround {
  /** Before the document's root: a document type, for instance. */
  prologue?: string;
  /** Of docProps/core.xml, as it is. */
  core?: string;
  files?: Record<string, string | Uint8Array>;
}

/** @param body as it stands in `w:body`. */
export function docxOf(body: string, { prologue = '', core, files = {} }: DocxAround = {}): Uint8Array {
  const relationship = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relationships = (list: string) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relationships(relationship('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationships(relationship('r1', 'styles', 'styles.xml') + relationship('r2', 'numbering', 'numbering.xml')),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?>${prologue}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${W}>${['heading 1', 'heading 2', 'Title', 'Quote'].map((name) => `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`).join('')}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ...core === undefined ? {} : { 'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">${core}</cp:coreProperties>` },
    ...files,
  });
}

/** @param how as it stands in `w:pPr`. */
export function paragraph(text: string, how = ''): string {
  return `<w:p><w:pPr>${how}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function styled(style: string): string {
  return `<w:pStyle w:val="${style}"/>`;
}

export interface EpubAround {
  metadata?: string;
  /** Attributes of the chapters' items in the manifest, by their place. */
  items?: readonly string[];
  files?: Record<string, string | Uint8Array>;
}

/** @param chapters each a whole page. */
export function epubOf(chapters: readonly string[], { metadata = '', items = [], files = {} }: EpubAround = {}): Uint8Array {
  const manifest = chapters.map((_, index) => `<item id="c${index}" href="text/ch%20${index}.xhtml" media-type="application/xhtml+xml" ${items[index] ?? ''}/>`).join('');
  const spine = chapters.map((_, index) => `<itemref idref="c${index}"/>`).join('');
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OEBPS/book.opf': `<package xmlns:dc="d"><metadata>${metadata}</metadata><manifest>${manifest}</manifest><spine>${spine}</spine></package>`,
    ...Object.fromEntries(chapters.map((chapter, index) => [`OEBPS/text/ch ${index}.xhtml`, chapter])),
    ...files,
  });
}

export function chapter(body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>A book</title></head><body>${body}</body></html>`;
}
