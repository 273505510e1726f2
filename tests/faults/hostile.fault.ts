// A19 and others like it: files that were made to fill the memory, to run for ever or to reach outside. Each ends as a text or a refusal, and the next is read.
import { deflateSync } from 'node:zlib';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chapter, docxOf, epubOf, paragraph } from '../reader/documents/packed';
import { pdfFile, pdfOf, stream } from '../reader/documents/pdfs';
import { overlappingBomb, zipOf } from '../reader/documents/zips';
import { tell } from './counts';
import { BUNDLES, startSubject } from './subject';

const MEGABYTE = 1024 * 1024;
const PARTS = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'META-INF/container.xml'];
/** Of the reader process; it ends itself somewhat before (main/reader/memory.ts). */
const MOST_MEMORY = 1536 * MEGABYTE;
const LAUGHS = `<!DOCTYPE l [<!ENTITY a0 "lol">${Array.from({ length: 40 }, (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`).join('')}]>`;
const OUTSIDE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';

interface Hostile {
  name: string;
  file: string;
  bytes: () => Uint8Array;
  /** What may become of it. */
  ends: readonly string[];
}

const FILES: readonly Hostile[] = [
  { name: '42 kB that unfold to 5 GB', file: 'a.docx', bytes: () => overlappingBomb([...PARTS, ...Array.from({ length: 246 }, (_, index) => `${index}.xml`)], 20 * MEGABYTE), ends: ['file-unsafe'] },
  { name: 'a chapter of 220 MB of blanks', file: 'a.epub', bytes: () => epubOf([chapter(' '.repeat(220 * MEGABYTE))]), ends: ['too-large'] },
  { name: '100,000 packed files', file: 'a.epub', bytes: () => overlappingBomb(Array.from({ length: 100_000 }, (_, index) => `${index}.xml`), 10), ends: ['file-unsafe'] },
  { name: 'a zip in a zip in a zip', file: 'a.docx', bytes: () => Array.from({ length: 20 }).reduce<Uint8Array>((inner) => zipOf({ 'word/document.xml': inner }), new Uint8Array(1000)), ends: ['file-damaged'] },
  { name: 'a packed file that leads out of its folder', file: 'a.epub', bytes: () => zipOf({ '../../x.xml': 'x' }), ends: ['file-unsafe'] },
  { name: 'entities that unfold without end', file: 'a.docx', bytes: () => docxOf(paragraph('words &a40;'), { prologue: LAUGHS }), ends: ['file-damaged', 'read'] },
  { name: 'entities that unfold without end, in a book', file: 'a.epub', bytes: () => epubOf([`${LAUGHS}<html><body>words &a40;</body></html>`]), ends: ['read'] },
  { name: 'an entity that is a file of the machine', file: 'a.docx', bytes: () => docxOf(paragraph('words &e;'), { prologue: OUTSIDE }), ends: ['file-damaged', 'read'] },
  { name: 'a document 100,000 elements deep', file: 'a.docx', bytes: () => docxOf('<w:sdt><w:sdtContent>'.repeat(50_000) + paragraph('x') + '</w:sdtContent></w:sdt>'.repeat(50_000)), ends: ['file-damaged', 'too-slow'] },
  { name: 'a page 1,000,000 elements deep', file: 'a.html', bytes: () => Buffer.from('<div>'.repeat(1_000_000)), ends: ['empty', 'too-slow', 'read', 'file-damaged'] },
  { name: 'a page of 40 MB of letters', file: 'a.html', bytes: () => Buffer.from(`<p>${'words and '.repeat(400)}</p>`.repeat(10_000)), ends: ['read', 'reader-gone'] },
  { name: 'a page of 9,000,000 elements', file: 'a.html', bytes: () => Buffer.from('<p>a'.repeat(9_000_000)), ends: ['read', 'reader-gone', 'too-slow'] },
  { name: 'a PDF whose page unfolds to 20 GB', file: 'a.pdf', bytes: () => pdfFile(new Map([[1, '<< /Type /Catalog /Pages 2 0 R >>'], [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'], [3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>'], [4, twicePacked(20)]]), '/Root 1 0 R'), ends: ['only-pictures', 'file-damaged', 'reader-gone', 'too-slow'] },
  { name: 'a PDF of a billion pages', file: 'a.pdf', bytes: () => pdfFile(new Map([[1, '<< /Type /Catalog /Pages 2 0 R >>'], [2, '<< /Type /Pages /Kids [2 0 R] /Count 1000000000 >>']]), '/Root 1 0 R'), ends: ['too-large', 'file-damaged'] },
  { name: 'a PDF with scripts, programs and files in it', file: 'a.pdf', bytes: () => pdfOf([[{ text: 'words', x: 50, y: 50 }]], { catalog: '/OpenAction << /S /JavaScript /JS (while(true){}) >> /AA << /WC << /S /Launch /F (calc.exe) >> >>' }), ends: ['read'] },
  { name: 'a form that draws itself', file: 'a.pdf', bytes: () => pdfFile(new Map([[1, '<< /Type /Catalog /Pages 2 0 R >>'], [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'], [3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>'], [4, stream('/X Do')], [5, stream('/X Do /X Do').replace('<<', '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>')]]), '/Root 1 0 R'), ends: ['only-pictures', 'file-damaged', 'too-slow'] },
  { name: '10,000 parts in each other', file: 'a.eml', bytes: () => Buffer.from(`From: a@example.org\r\n${Array.from({ length: 10_000 }, (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`).join('')}words`), ends: ['empty', 'read'] },
  { name: '30 MB of base64', file: 'a.eml', bytes: () => Buffer.from(`From: a@example.org\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`<p>words</p><img src="data:image/png;base64,${'A'.repeat(20 * MEGABYTE)}">`).toString('base64')}`), ends: ['read'] },
];

/** Packed twice, for zeros pack a thousandfold each time. @param gigabytes what it unfolds to. */
function twicePacked(gigabytes: number): string {
  // Full blocks of zeros, packed, repeat themselves: so their packed form packs as well.
  const gigabyte = deflateSync(Buffer.alloc(256 * MEGABYTE), { level: 9 });
  const middle = gigabyte.subarray(2, gigabyte.length - 4 - 64);
  const inner = Buffer.concat([gigabyte.subarray(0, 2), ...Array.from({ length: gigabytes * 4 }, () => middle), gigabyte.subarray(gigabyte.length - 68)]);
  return stream('', 0).replace('<< /Length 0 ', `<< /Filter [/FlateDecode /FlateDecode] /Length ${deflateSync(inner).length} `).replace('stream\n\n', () => `stream\n${deflateSync(inner).toString('latin1')}\n`);
}

function peakOf(pid: number): number {
  const status = `/proc/${pid}/status`;
  return existsSync(status) ? Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) * 1024 : 0;
}

test('hostile files end as a text or a refusal, in bounded memory, and the next is read', async () => {
  const bad: string[] = [];
  let most = 0;
  let ended = 0;
  for (const { name, file, bytes, ends } of FILES) {
    const reader = startSubject({ program: 'reader', heap: 768 });
    const answer = await reader.call('reader.parse', { name: file, bytes: Buffer.from(bytes()).toString('base64') }).catch((error: unknown) => error);
    const end = answer instanceof Error ? ('code' in answer ? String(answer.code) : String(answer)) : 'read';
    // A channel that closes under a call is how the app hears that the reader ended.
    const code = end === 'library-gone' ? 'reader-gone' : end;
    if (code === 'reader-gone') ended += 1;
    if (!ends.includes(code)) bad.push(`${name}: ${String(answer).slice(0, 200)} ${reader.said().slice(-200)}`);
    if (JSON.stringify(answer).includes('root:')) bad.push(`${name}: a file of the machine is in it`);
    const peak = reader.isGone() ? 0 : peakOf(reader.pid);
    most = Math.max(most, peak);
    if (peak > MOST_MEMORY) bad.push(`${name}: took ${Math.round(peak / MEGABYTE)} MB`);
    await reader.kill();
  }
  const remark = `at most ${Math.round(most / MEGABYTE)} MB; ${ended} ended the reader`;
  tell({ test: 'T13', fault: 'files made to do harm', tried: FILES.length, acknowledged: null, lost: bad.length, half: 0, remark });
  expect(bad).toEqual([]);
});

test('a planted fault is found: a process that takes more memory than it may is ended, even while it is deaf', async () => {
  const guard = JSON.stringify(join(BUNDLES, 'memory.js'));
  const greedy = `new (require('node:worker_threads').Worker)(${guard}, { workerData: 200 * ${MEGABYTE} });
    setTimeout(() => { const all = []; for (;;) all.push(Buffer.alloc(${MEGABYTE}, 1)); }, 500);`;
  const child = spawn(process.execPath, ['-e', greedy], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => { said += String(bytes); });
  const [, signal] = await once(child, 'close');
  expect([signal, said]).toEqual(['SIGKILL', expect.stringContaining('The reader ends itself')]);
});
