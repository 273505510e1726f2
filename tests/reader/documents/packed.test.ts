// Word documents and books: their words in order, how the lines are set, and nothing of what attackers put in.
import { expect, test } from 'vitest';
import { Failure } from '../../../main/failure';
import { parseDocx } from '../../../main/reader/documents/docx';
import { parseEpub } from '../../../main/reader/documents/epub';
import { chapter, docxOf, epubOf, paragraph, styled } from './packed';
import { overlappingBomb, zipOf } from './zips';

async function codeOf(parse: () => unknown): Promise<string> {
  try {
    await parse();
    return 'read';
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 30 }, (_, index) => `<!ENTITY lol${index} "${`&lol${index === 0 ? '' : index - 1};`.repeat(10)}">`).join('')}]>`;
const OUTSIDE = '<!DOCTYPE x [<!ENTITY xxe SYSTEM "file:///etc/passwd"><!ENTITY % remote SYSTEM "http://example.org/x.dtd"> %remote;]>';

test('a Word document: headings, lists, quotes and tables by their styles', async () => {
  const body = paragraph('Паром вернулся', styled('Title')) + paragraph('В порту', styled('heading1')) + paragraph('Паром через Сольву снова ходит.')
    + paragraph('первое', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') + paragraph('«Мы ждали».', styled('Quote'))
    + `<w:tbl>${[['Порт', 'Суда'], ['Сольва', '12']].map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
  const { text, blocks, said } = await parseDocx(docxOf(body));
  expect(text).toBe('Паром вернулся\nВ порту\nПаром через Сольву снова ходит.\nпервое\n«Мы ждали».\nПорт\tСуда\nСольва\t12');
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['heading', 'Паром вернулся'], ['heading', 'В порту'], ['item', 'первое'], ['quote', '«Мы ждали».'], ['row', 'Порт\tСуда'], ['row', 'Сольва\t12'],
  ]);
  expect(said.zones).toEqual([{ kind: 'headline', start: 0, end: 14 }]);
});

test('properties of a Word document are hints', async () => {
  const core = '<dc:title>The ferry of Ostrel</dc:title><dc:creator>Anna Reed</dc:creator><dcterms:created>2021-03-09T10:15:00Z</dcterms:created>';
  const { hints } = await parseDocx(docxOf(paragraph('The ferry of Ostrel sails again, says Anna Reed.'), { core }));
  expect(hints).toEqual({ title: 'The ferry of Ostrel', byline: 'Anna Reed', date: '../2021-03-09' });
});

test('a Word document that is empty, locked, of the old kind, or only called one', async () => {
  const compound = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);
  const locked = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]);
  const files = [docxOf(paragraph('  ')), locked, compound, zipOf({ 'a.txt': 'x' }), docxOf('<w:p><w:r>'), new TextEncoder().encode('Dear Sir or Madam')];
  expect(await Promise.all(files.map((file) => codeOf(() => parseDocx(file))))).toEqual(['empty', 'file-locked', 'file-damaged', 'file-damaged', 'file-damaged', 'file-damaged']);
});

test('entities that a file defines are neither unfolded nor fetched', async () => {
  const word = (prologue: string, entity: string) => parseDocx(docxOf(paragraph(`Before &${entity}; after`), { prologue }));
  const book = (prologue: string, entity: string) => parseEpub(epubOf([`${prologue}<html><body><p>Before &${entity}; after</p></body></html>`]));
  for (const [prologue, entity] of [[LAUGHS, 'lol29'], [OUTSIDE, 'xxe']] as const) {
    expect(['read', 'file-damaged']).toContain(await codeOf(() => word(prologue, entity)));
    const { text } = book(prologue, entity);
    expect(text.length).toBeLessThan(10_000);
    expect(text).not.toContain('root:');
  }
});

test('a Word document of torn tags is refused before anybody tries to mend them', async () => {
  const torn = docxOf(paragraph(`words ${'<w<w'.repeat(10_000)}`));
  await expect(parseDocx(torn)).rejects.toMatchObject({ code: 'file-damaged', message: 'Many of its tags begin within others.' });
});

test('a document whose parts lie in each other ten thousand deep ends in a refusal or a text', async () => {
  const deep = docxOf('<w:sdt><w:sdtContent>'.repeat(10_000) + paragraph('words') + '</w:sdtContent></w:sdt>'.repeat(10_000));
  expect(['read', 'file-damaged', 'too-slow']).toContain(await codeOf(() => parseDocx(deep)));
  expect(['read', 'file-damaged', 'too-slow']).toContain(await codeOf(() => parseEpub(epubOf([chapter(`${'<div>'.repeat(50_000)}words`)]))));
});

test('a book: its chapters in the order of reading, its contents list and cover without words left out', () => {
  const metadata = '<dc:title>Harbours</dc:title><dc:creator>Anna Reed</dc:creator><dc:creator>Pavel Sol</dc:creator><dc:publisher>Ostrel Books</dc:publisher><dc:language>en-GB</dc:language><dc:date>2021-03-09T00:00:00Z</dc:date>';
  const chapters = [chapter('<img src="cover.jpg"/>'), chapter('<nav><ol><li>One</li></ol></nav>'), chapter('<h1>One</h1><p>The ferry sails.</p>'), chapter('<h1>Two</h1><p>It does not.</p>')];
  const { text, blocks, said } = parseEpub(epubOf(chapters, { metadata, items: ['', 'properties="nav"'] }));
  expect(text).toBe('One\nThe ferry sails.\nTwo\nIt does not.');
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([['heading', 'One'], ['heading', 'Two']]);
  expect(said).toEqual({ title: 'Harbours', byline: 'Anna Reed, Pavel Sol', publisher: 'Ostrel Books', language: 'en-GB', date: '2021-03-09' });
});

test('a book that is locked is told from one whose fonts are scrambled, and from what is none', async () => {
  const encrypted = (uri: string) => ({ files: { 'META-INF/encryption.xml': `<encryption><enc:EncryptedData xmlns:enc="e"><enc:CipherReference URI="${uri}"/></enc:EncryptedData></encryption>` } });
  const chapters = [chapter('<p>words</p>')];
  const files = [epubOf(chapters, encrypted('OEBPS/text/ch%200.xhtml')), epubOf(chapters, encrypted('OEBPS/fonts/a.otf')), zipOf({ 'a.txt': 'x' }), epubOf([]), epubOf([chapter(' ')])];
  expect(await Promise.all(files.map((file) => codeOf(() => parseEpub(file))))).toEqual(['file-locked', 'read', 'file-damaged', 'file-damaged', 'empty']);
});

test('bombs under the names of parts are refused, for a Word document and for a book', async () => {
  const parts = ['[Content_Types].xml', 'word/document.xml', 'META-INF/container.xml', ...Array.from({ length: 250 }, (_, index) => `${index}.xml`)];
  const bomb = overlappingBomb(parts, 20 * 1024 * 1024);
  expect(await codeOf(() => parseDocx(bomb))).toBe('file-unsafe');
  expect(await codeOf(() => parseEpub(bomb))).toBe('file-unsafe');
});
