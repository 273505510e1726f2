// A PDF says only where letters stand. What comes out are paragraphs, in the order they are read.
import { expect, test } from 'vitest';
import { Failure } from '../../../main/failure';
import { parsePdf } from '../../../main/reader/documents/pdf/pdf';
import { column, pdfFile, pdfOf, stream, type PdfLine } from './pdfs';

async function linesOf(pages: readonly (readonly PdfLine[])[]): Promise<string[]> {
  return (await parsePdf(pdfOf(pages))).text.split('\n');
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await parsePdf(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

const FULL = 'The ferry between Ostrel and Lantoria sails again from Monday, the port';
const BODY = [FULL, 'authority said in a letter that was read out to the captains. It had been', 'laid up for two winters.'];

test('lines become paragraphs: by a gap, by an indent, by a line that ends early', async () => {
  const apart = [...column(BODY, { x: 50, y: 100 }), ...column([FULL, 'authority denied.'], { x: 50, y: 160 })];
  const indented = [...column(BODY, { x: 50, y: 100 }), { text: 'Nobody had seen the letter, though the minister had spoken of it twice', x: 62, y: 139 },
    ...column(['in the week before, and was asked for it.', 'A captain laughed.', 'Another did not, and said so to everybody who stood on the pier that day,', 'twice.'], { x: 50, y: 152 })];
  expect(await linesOf([apart])).toEqual([BODY.join(' '), `${FULL} authority denied.`]);
  expect(await linesOf([indented])).toEqual([
    BODY.join(' '), 'Nobody had seen the letter, though the minister had spoken of it twice in the week before, and was asked for it.',
    'A captain laughed.', 'Another did not, and said so to everybody who stood on the pier that day, twice.',
  ]);
});

test('Russian is read, with a word parted at the end of a line made whole and a hyphen that is meant kept', async () => {
  const page = column(['Паром через Сольву снова ходит по воскресеньям, сообщили в порту, где', 'по-прежнему ждут письма. Капитаны говорят, что ходить он будет до конца нави-',
    'гации, если не случится наводнения; кто-', 'то в это не верит.'], { x: 40, y: 90 });
  expect(await linesOf([page])).toEqual([
    'Паром через Сольву снова ходит по воскресеньям, сообщили в порту, где по-прежнему ждут письма. Капитаны говорят, что ходить он будет до конца навигации, если не случится наводнения; кто-то в это не верит.',
  ]);
});

test('two columns are read one after the other, below what spans them and above what follows; a paragraph goes on in the next column', async () => {
  const left = ['The harbour of Ostrel was built when', 'the river still reached the hill, and', 'its cranes have stood idle since the', 'winter of the flood. The mayor wants', 'them moved before the spring, and the'];
  const right = ['engineers agree with her about that.', 'What it will cost is another matter,', 'on which the council has not voted.', 'The cranes weigh forty tons, and the', 'bridge bears thirty of them at most.'];
  const page = [{ text: 'Cranes of Ostrel to move before the spring', x: 50, y: 60, size: 20 },
    ...left.flatMap((text, index) => [{ text, x: 50, y: 100 + index * 13 }, { text: right[index] ?? '', x: 300, y: 100 + index * 13 }]),
    { text: 'The council meets again on the ninth of the month, in the old customs house, and its sessions are open.', x: 50, y: 190 }];
  const { text, blocks, said } = await parsePdf(pdfOf([page]));
  expect(text.split('\n')).toEqual([
    'Cranes of Ostrel to move before the spring', [...left, ...right].join(' '), 'The council meets again on the ninth of the month, in the old customs house, and its sessions are open.',
  ]);
  expect(blocks).toEqual([{ kind: 'heading', start: 0, end: 42, level: 1 }]);
  expect(said.zones).toEqual([{ kind: 'headline', start: 0, end: 42 }]);
});

test('a table is read by its rows', async () => {
  const page = ['Coal 40', 'Wheat 12', 'Salt 7', 'Rye 31', 'Oats 9'].flatMap((row, index) => row.split(' ').map((text, cell) => ({ text, x: 50 + cell * 200, y: 100 + index * 13 })));
  const { text, blocks } = await parsePdf(pdfOf([page]));
  expect(text).toBe('Coal\t40\nWheat\t12\nSalt\t7\nRye\t31\nOats\t9');
  expect(blocks.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'row'));
});

test('heads, feet and page numbers go when they come back on other pages; a paragraph that a page parts is whole', async () => {
  const pages = Array.from({ length: 4 }, (_, index) => [
    { text: index % 2 === 0 ? 'The Ostrel Review' : `Harbours and ferries, part ${index}`, x: 200, y: 30, size: 8 },
    ...column([`${index + 1}. ${FULL}`.slice(3), 'authority said in a letter that was read out to the captains of the ships,', `for the ${index + 2}th time and never`], { x: 50, y: 100 }),
    { text: `${index + 7}`, x: 300, y: 810, size: 8 },
  ]);
  const [text = '', ...others] = await linesOf(pages);
  expect(others.length).toBe(3);
  expect(text).toBe(`${FULL} authority said in a letter that was read out to the captains of the ships, for the 2th time and never`);
  const parted = [column([FULL, 'authority said in a letter that was read out to the captains of the ships'], { x: 50, y: 700 }), column(['that lay in the port.'], { x: 50, y: 80 })];
  expect(await linesOf(parted)).toEqual([`${FULL} authority said in a letter that was read out to the captains of the ships that lay in the port.`]);
  expect(await linesOf([[{ text: 'Seen once', x: 50, y: 30 }, { text: FULL, x: 50, y: 100 }, { text: '1', x: 300, y: 810 }]])).toEqual(['Seen once', FULL, '1']);
});

test('a heading above every chapter stays, though it stands where it did in the last', async () => {
  const pages = Array.from({ length: 9 }, (_, index) => [
    ...index % 2 === 0 ? [{ text: `Chapter ${index / 2 + 1}`, x: 50, y: 60, size: 16 }] : [],
    ...column([`${FULL.slice(0, -9)} ${index}`, 'authority said in a letter that was read out.'], { x: 50, y: 100 }),
  ]);
  expect((await linesOf(pages)).filter((line) => line.startsWith('Chapter'))).toEqual(['Chapter 1', 'Chapter 2', 'Chapter 3', 'Chapter 4', 'Chapter 5']);
});

test('properties are hints: a title that the text bears out, a day it was there by', async () => {
  const info = { Title: 'The ferry of Ostrel', Author: 'Anna Reed', CreationDate: "D:20210309101500+03'00'" };
  expect((await parsePdf(pdfOf([column(BODY, { x: 50, y: 100 })], { info }))).hints).toEqual({ title: 'The ferry of Ostrel', date: '../2021-03-09' });
  expect((await parsePdf(pdfOf([column(BODY, { x: 50, y: 100 })], { info: { Title: 'Microsoft Word - ferry_final(2).doc', Author: 'user' } }))).hints).toEqual({});
});

test('a Chinese page that only names its letters\' map is read from the maps at hand; what it names that is none of them opens no file', async () => {
  const chinese = (map: string) => pdfFile(new Map([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'], [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>'],
    [4, stream(`BT /F1 12 Tf 1 0 0 1 50 700 Tm <${Buffer.from('渡轮从星期一起恢复航行。', 'utf16le').swap16().toString('hex')}> Tj ET`)],
    [5, `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /${map} /DescendantFonts [6 0 R] >>`],
    [6, '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R >>'],
    [7, '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>'],
  ]), '/Root 1 0 R');
  expect((await parsePdf(chinese('UniGB-UCS2-H'))).text).toBe('渡轮从星期一起恢复航行。');
  expect(['read', 'only-pictures', 'file-damaged']).toContain(await codeOf(chinese('..#2F..#2F..#2Fetc#2Fpasswd')));
});

test('a locked file, pages without letters, and what is no PDF are told apart', async () => {
  const locked = pdfOf([column(BODY, { x: 50, y: 100 })], { trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>` });
  const picture = pdfOf([[]], { page: '/Annots []' });
  const pdf = pdfOf([column(BODY, { x: 50, y: 100 })]);
  expect(await Promise.all([locked, picture, pdf.subarray(0, 300), new TextEncoder().encode('Dear Sir or Madam'), new Uint8Array(0)].map(codeOf)))
    .toEqual(['file-locked', 'only-pictures', 'file-damaged', 'file-damaged', 'file-damaged']);
});

test('scripts, programs to be started and files within are left alone', async () => {
  const objects = ['<< /S /JavaScript /JS (app.alert("x"); this.exportDataObject({ cName: "x", nLaunch: 2 })) >>', '<< /S /Launch /F (calc.exe) >>', stream('MZ')];
  const catalog = '/OpenAction 1000 0 R /AA << /WC 1001 0 R >> /Names << /EmbeddedFiles << /Names [(x.exe) << /Type /Filespec /EF << /F 1002 0 R >> >>] >> /JavaScript << /Names [(a) 1000 0 R] >> >>';
  const { text } = await parsePdf(pdfOf([column(BODY, { x: 50, y: 100 })], { catalog, objects, page: '/AA << /O 1001 0 R >>' }));
  expect(text).toBe(BODY.join(' '));
});

test('a tree of pages that holds itself comes to an end', async () => {
  const loop = (kids: string, count: number) => pdfFile(new Map([[1, '<< /Type /Catalog /Pages 2 0 R >>'], [2, `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`]]), '/Root 1 0 R');
  expect(await codeOf(loop('2 0 R', 1))).toBe('file-damaged');
  expect(['file-damaged', 'too-large']).toContain(await codeOf(loop('2 0 R 2 0 R', 2_000_000_000)));
});
