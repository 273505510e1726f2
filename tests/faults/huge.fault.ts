// T12: huge files, through the real reader process. Too much is refused in plain words; the rest is read, and the next file after it.
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Read } from '../../preload/api';
import { tell } from './counts';
import { startSubject } from './subject';

const MEGABYTE = 1024 * 1024;
const SENTENCE = 'The ferry between Ostrel and Lantoria sails again from Monday. ';

const FILES: { name: string; refusal?: string; write: (path: string) => void }[] = [
  { name: '100 MB of text', refusal: 'too-large', write: (path) => fill(path, `${SENTENCE}\n`, 100 * MEGABYTE) },
  { name: 'one line of 100 MB', refusal: 'too-large', write: (path) => fill(path, 'word ', 100 * MEGABYTE) },
  { name: 'one line of 19 MB', write: (path) => fill(path, SENTENCE, 19 * MEGABYTE) },
  { name: 'one word of 10 MB', write: (path) => fill(path, 'w', 10 * MEGABYTE) },
  { name: '200,000 paragraphs', write: (path) => writeFileSync(path, Array.from({ length: 200_000 }, (_, index) => `${index}. ${SENTENCE}`).join('\n\n')) },
  { name: 'a million empty lines', write: (path) => writeFileSync(path, `Headline\n${'\n'.repeat(1_000_000)}The end.\n`) },
];

function fill(path: string, words: string, size: number): void {
  const block = Buffer.from(words.repeat(Math.ceil(MEGABYTE / words.length)).slice(0, MEGABYTE));
  const file = openSync(path, 'w');
  for (let written = 0; written < size; written += block.length) writeSync(file, block);
  closeSync(file);
}

type ReadFile = (path: string) => Promise<unknown>;

/** What is wrong with how a file was answered; and whether the next one still is. */
async function faultsOf({ name, refusal, write }: (typeof FILES)[number], folder: string, read: ReadFile): Promise<string[]> {
  const path = join(folder, 'huge.txt');
  write(path);
  const small = join(folder, 'small.txt');
  writeFileSync(small, `Headline\n\n${SENTENCE}`);
  const answer = await read(path).catch((error: unknown) => error);
  const code = answer instanceof Error && 'code' in answer ? answer.code : 'read';
  const faults: string[] = [];
  if (code !== (refusal ?? 'read')) faults.push(`${name}: ${String(answer).slice(0, 200)}`);
  if (code === 'read' && (answer as Read).draft.text !== readFileSync(path, 'utf8')) faults.push(`${name}: not the text of the file`);
  const after = await read(small) as Read;
  if (!after.draft.text.includes(SENTENCE.trim())) faults.push(`${name}: the next file is not read`);
  return faults;
}

test('huge files are read or refused in plain words, and the reader goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-huge-'));
  const reader = startSubject({ program: 'reader' });
  const bad: string[] = [];
  for (const file of FILES) bad.push(...await faultsOf(file, folder, (path) => reader.call('reader.read', { path })));
  await reader.kill();
  rmSync(folder, { recursive: true });
  tell({ test: 'T12', fault: 'huge files', tried: FILES.length, acknowledged: null, lost: bad.length, half: 0, remark: 'over 20 MB refused; a line of 19 MB and 200,000 paragraphs read' });
  expect(bad).toEqual([]);
});

test('a planted fault is found: a reader that loses the last letters of a huge file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-huge-'));
  const cutting: ReadFile = async (path) => ({ draft: { text: readFileSync(path, 'utf8').slice(0, -3) } });
  const file = { name: 'a million empty lines', write: (path: string) => writeFileSync(path, `Headline\n${'\n'.repeat(1_000_000)}The end.\n`) };
  expect(await faultsOf(file, folder, cutting)).toContain('a million empty lines: not the text of the file');
  rmSync(folder, { recursive: true });
});
