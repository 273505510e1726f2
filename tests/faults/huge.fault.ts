// T12: huge files, through the real reader process. Too much is refused in plain words; the rest is read, and the next file after it.
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Read } from '../../preload/api';
import { docxOf, paragraph } from '../reader/documents/packed';
import { pdfOf, stream } from '../reader/documents/pdfs';
import { tell } from './counts';
import { startSubject } from './subject';

const MEGABYTE = 1024 * 1024;
const SENTENCE = 'The ferry between Ostrel and Lantoria sails again from Monday. ';

interface Huge {
  name: string;
  /** Its ending, if it is no plain text. */
  ending?: string;
  refusal?: string;
  /** Its text, where it is not the file itself. */
  text?: string;
  write: (path: string) => void;
}

const FILES: readonly Huge[] = [
  { name: '100 MB of text', refusal: 'too-large', write: (path) => fill(path, `${SENTENCE}\n`, 100 * MEGABYTE) },
  { name: 'one line of 100 MB', refusal: 'too-large', write: (path) => fill(path, 'word ', 100 * MEGABYTE) },
  { name: 'one line of 19 MB', write: (path) => fill(path, SENTENCE, 19 * MEGABYTE) },
  { name: 'one word of 10 MB', write: (path) => fill(path, 'w', 10 * MEGABYTE) },
  { name: '200,000 paragraphs', write: (path) => writeFileSync(path, Array.from({ length: 200_000 }, (_, index) => `${index}. ${SENTENCE}`).join('\n\n')) },
  { name: 'a million empty lines', write: (path) => writeFileSync(path, `Headline\n${'\n'.repeat(1_000_000)}The end.\n`) },
  { name: '100 MB of HTML', ending: 'html', refusal: 'too-large', write: (path) => fill(path, `<p>${SENTENCE}</p>\n`, 100 * MEGABYTE) },
  { name: 'a PDF of 100 MB', ending: 'pdf', refusal: 'too-large', write: (path) => fill(path, '%PDF-1.7\n', 100 * MEGABYTE) },
  { name: 'a Word document with 45 MB of pictures', ending: 'docx', text: SENTENCE.trim(), write: (path) => writeFileSync(path, docxOf(paragraph(SENTENCE), { files: { 'word/media/1.png': randomBytes(45 * MEGABYTE) } })) },
  { name: 'a PDF with 45 MB of pictures', ending: 'pdf', text: SENTENCE.trim(), write: (path) => writeFileSync(path, pdfOf([[{ text: SENTENCE, x: 50, y: 50 }]], { objects: [stream(randomBytes(45 * MEGABYTE))] })) },
  { name: 'a page with 45 MB of pictures', ending: 'html', text: SENTENCE.trim(), write: (path) => writeFileSync(path, `<p>${SENTENCE}</p><img src="data:image/png;base64,${randomBytes(33 * MEGABYTE).toString('base64')}">`) },
];

function fill(path: string, words: string, size: number): void {
  const block = Buffer.from(words.repeat(Math.ceil(MEGABYTE / words.length)).slice(0, MEGABYTE));
  const file = openSync(path, 'w');
  for (let written = 0; written < size; written += block.length) writeSync(file, block);
  closeSync(file);
}

type ReadFile = (path: string) => Promise<unknown>;

/** What is wrong with how a file was answered; and whether the next one still is. */
async function faultsOf({ name, ending = 'txt', refusal, text, write }: Huge, folder: string, read: ReadFile): Promise<string[]> {
  const path = join(folder, `huge.${ending}`);
  write(path);
  const small = join(folder, 'small.txt');
  writeFileSync(small, `Headline\n\n${SENTENCE}`);
  const answer = await read(path).catch((error: unknown) => error);
  const code = answer instanceof Error && 'code' in answer ? answer.code : 'read';
  const faults: string[] = [];
  if (code !== (refusal ?? 'read')) faults.push(`${name}: ${String(answer).slice(0, 200)}`);
  if (code === 'read' && (answer as Read).draft.text !== (text ?? readFileSync(path, 'utf8'))) faults.push(`${name}: not the text of the file`);
  const after = await read(small) as Read;
  if (!after.draft.text.includes(SENTENCE.trim())) faults.push(`${name}: the next file is not read`);
  return faults;
}

test('huge files are read or refused in plain words, and the reader goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-huge-'));
  const reader = startSubject({ program: 'reader', heap: 768 });
  const bad: string[] = [];
  for (const file of FILES) bad.push(...await faultsOf(file, folder, (path) => reader.call('reader.read', { path })));
  const peak = existsSync(`/proc/${reader.pid}/status`) ? /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${reader.pid}/status`, 'utf8'))?.[1] : undefined;
  await reader.kill();
  rmSync(folder, { recursive: true });
  const memory = peak === undefined ? '' : `; at most ${Math.round(Number(peak) / 1024)} MB of memory`;
  const remark = `text over 20 MB and other files over 50 MB refused; a line of 19 MB, 200,000 paragraphs and 45 MB of pictures read${memory}`;
  tell({ test: 'T12', fault: 'huge files', tried: FILES.length, acknowledged: null, lost: bad.length, half: 0, remark });
  expect(bad).toEqual([]);
});

test('a planted fault is found: a reader that loses the last letters of a huge file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-huge-'));
  const cutting: ReadFile = async (path) => ({ draft: { text: readFileSync(path, 'utf8').slice(0, -3) } });
  const file = { name: 'a million empty lines', write: (path: string) => writeFileSync(path, `Headline\n${'\n'.repeat(1_000_000)}The end.\n`) };
  expect(await faultsOf(file, folder, cutting)).toContain('a million empty lines: not the text of the file');
  rmSync(folder, { recursive: true });
});
