// T13: malformed files of every format, through the real reader process as the app runs it. Each ends as a text or as a refusal; a file that ends the
// reader costs only itself; none takes more than five seconds.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Format } from '../../preload/api';
import { forkNode } from '../../main/child';
import { readerHost, type ReaderHost } from '../../main/host';
import { tell, times } from './counts';
import { HTML, MARKDOWN, REPEATED } from './grammar';
import { verdictOn, type Verdict } from './judging';
import { randomFrom } from './random';
import { mutantOfFormat, SPECIMENS } from './specimens';
import { BUNDLES } from './subject';

const EACH = times(30, 10_000);
/** Milliseconds a file, on a machine that does nothing else: where others wait for the processors too, each takes longer. */
const LIMIT = 5_000 * Math.max(1, Math.ceil(loadavg()[0] ?? 0) / availableParallelism());
const TRIES = 2;
const HEAP = 768; // MB, as main/processes.ts gives the reader
const FORMATS = Object.keys(SPECIMENS) as Format[];

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'commonplace-malformed-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function readerOf(program = join(BUNDLES, 'reader.js')): ReaderHost {
  return readerHost(() => forkNode(program, process.execPath, HEAP), () => LIMIT);
}

interface Tried {
  bytes: Uint8Array;
  verdict: Verdict;
}

/** Files that ended badly are kept beside the table, to be looked at. */
async function tryAll(fault: string, name: string, files: Iterable<Uint8Array>): Promise<void> {
  const reader = readerOf();
  const counts = { read: 0, refused: 0, crash: 0, hang: 0, wrong: 0 };
  const bad: Tried[] = [];
  for (const bytes of files) {
    let verdict = await verdictOn(reader, { name, bytes });
    for (let tries = 1; verdict.kind === 'hang' && tries < TRIES; tries += 1) verdict = await verdictOn(reader, { name, bytes });
    counts[verdict.kind] += 1;
    if (verdict.kind !== 'read' && verdict.kind !== 'refused') bad.push({ bytes, verdict });
  }
  const last = await verdictOn(reader, { name: 'last.txt', bytes: Buffer.from('The ferry sails again.') });
  reader.stop();
  const kept = bad.slice(0, 10).map(({ bytes, verdict }, index) => {
    const path = join(tmpdir(), `malformed-${index}-${name}`);
    writeFileSync(path, bytes);
    return `${JSON.stringify(verdict)} for ${path}`;
  });
  const tried = Object.values(counts).reduce((sum, count) => sum + count, 0);
  tell({ test: 'T13', fault, tried, acknowledged: null, lost: bad.length, half: 0, remark: `${counts.read} read, ${counts.refused} refused, ${counts.crash} ended the reader, ${counts.hang} took over 5 s` });
  expect(kept).toEqual([]);
  expect(last).toEqual({ kind: 'read' });
}

test('good files are read: what mutants are made of is no rubbish', async () => {
  const reader = readerOf();
  for (const format of FORMATS) {
    for (const bytes of SPECIMENS[format] ?? []) expect([format, await verdictOn(reader, { name: `good.${format}`, bytes })]).toEqual([format, { kind: 'read' }]);
  }
  reader.stop();
});

test.each(FORMATS)('mutants of %s files are read or refused', async (format) => {
  const random = randomFrom(13_000 + FORMATS.indexOf(format));
  function* mutants() {
    for (let count = 0; count < EACH; count += 1) yield mutantOfFormat(random, format);
  }
  await tryAll(`mutants of ${format}`, `mutant.${format}`, mutants());
});

test.each([['html', HTML], ['md', MARKDOWN], ['html', REPEATED], ['md', REPEATED]] as const)('what the grammar of %s allows is read or refused', async (format, grammar) => {
  const files = fc.sample(grammar, { numRuns: EACH, seed: 13 }).map((text) => Buffer.from(text));
  await tryAll(`${format} by ${grammar === REPEATED ? 'repeated marks' : 'its grammar'}`, `grammar.${format}`, files);
});

test('planted faults are found: a reader that hangs, dies, or answers what does not hold together', async () => {
  const program = join(folder, 'planted.mjs');
  const draft = (text: string, end: number) => JSON.stringify({ draft: { text, title: 'x', blocks: [], zones: [{ kind: 'body', start: 0, end }] }, original: '' });
  writeFileSync(program, `process.on('message', ({ id, args }) => {
    const text = Buffer.from(args.bytes, 'base64').toString();
    if (text === 'hang') return;
    if (text === 'spin') for (;;);
    if (text === 'die') process.exit(1);
    if (text === 'fault') return process.send({ kind: 'refusal', id, code: 'unexpected', message: 'x is not a function' });
    process.send({ kind: 'answer', id, answer: text === 'outside' ? ${draft('words', 99)} : ${draft('words', 5)} });
  });`);
  const reader = readerHost(() => forkNode(program, process.execPath), () => 1_500);
  const kinds: string[] = [];
  for (const text of ['good', 'hang', 'good', 'spin', 'die', 'good', 'fault', 'outside', 'good']) {
    kinds.push((await verdictOn(reader, { name: 'a.txt', bytes: Buffer.from(text) })).kind);
  }
  reader.stop();
  expect(kinds).toEqual(['read', 'hang', 'read', 'hang', 'crash', 'read', 'wrong', 'wrong', 'read']);
});
