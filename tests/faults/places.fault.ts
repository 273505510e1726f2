// T6, T7, T15: read-only places, a second process, names of every kind.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { Failure } from '../../main/failure';
import { openDatabase } from '../../main/library/database';
import type { Read } from '../../preload/api';
import { actOf, GROUNDWORK } from './acts';
import { tell } from './counts';
import { Life, type Verdict } from './life';
import { cannotMount } from './mounting';
import { planted } from './planting';
import { randomFrom } from './random';
import { BUNDLES, startSubject } from './subject';
import { hashOf, textOf } from './texts';

const NAMES = [
  'Северный хребет', 'café', 'cafe\u0301', '📰 новости 😀', 'with  two spaces ', '100% #1 ?really?', 'مذكرات', 'a'.repeat(200), 'я'.repeat(100), "it's \"quoted\"", '.hidden', 'CON', '-x', '$HOME', '%2e%2e',
];

const EMPTY = JSON.stringify({ root: { type: 'root', version: 1, children: [] } });

/** Opens it in a process of its own. */
async function opened(path: string): Promise<unknown> {
  const subject = startSubject();
  try {
    return await subject.call('library.open', { path, how: 'open' });
  } finally {
    await subject.kill();
  }
}

/** Where nothing may be written the library is refused in those words, and its folder stays as it was, to the byte. */
async function faultsOfOpening(path: string, open: () => Promise<unknown>): Promise<string[]> {
  const before = contentsOf(path);
  const answer = await open().catch((error: unknown) => error);
  const code = answer instanceof Failure ? answer.code : 'opened';
  return [...code === 'library-unwritable' ? [] : [`it was answered with ${code}`], ...contentsOf(path) === before ? [] : ['the folder was touched']];
}

function contentsOf(path: string): string {
  const folder = dirname(path);
  return JSON.stringify(readdirSync(folder).sort().map((name) => [name, statSync(join(folder, name)).isFile() ? hashOf(readFileSync(join(folder, name), 'latin1')) : 'a folder']));
}

test('a library on a read-only disk is refused and left as it is', async ({ skip }) => {
  const line = { test: 'T6', fault: 'read-only disk', tried: 0, acknowledged: null, lost: 0, half: 0 };
  const why = cannotMount();
  if (why !== null) {
    tell({ ...line, remark: `not tried: ${why}` });
    return skip(why);
  }
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-read-only-'));
  const life = new Life(folder);
  await life.begin();
  await life.kill();
  execFileSync('mount', ['--bind', folder, folder]);
  try {
    execFileSync('mount', ['-o', 'remount,ro,bind', folder]);
    expect(await faultsOfOpening(life.path, () => opened(life.path))).toEqual([]);
  } finally {
    execFileSync('umount', ['-l', folder]);
  }
  // Writable again, all is there.
  const { lost, half } = await life.verdict();
  rmSync(folder, { recursive: true });
  tell({ ...line, tried: 1, lost: lost.length, half: half.length, remark: 'refused as library-unwritable, file unchanged to the byte' });
  expect([...lost, ...half]).toEqual([]);
});

test('a planted fault is found: an opening that writes before it knows whether it may', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-read-only-'));
  const path = join(folder, 'library.commonplace');
  openDatabase(path, true).close();
  const hasty = async () => {
    appendFileSync(`${path}-wal`, 'begun');
    throw new Failure('library-unwritable', 'It cannot be written.');
  };
  expect(await faultsOfOpening(path, hasty)).toEqual(['the folder was touched']);
  rmSync(folder, { recursive: true });
});

/** Two processes of one library: what the second may do that it must not, and what was lost of the first's work. */
async function twice(bundles: string): Promise<{ life: Life; faults: string[]; verdict: Verdict }> {
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-second-'));
  const life = new Life(folder);
  await life.begin({ bundles });
  const random = randomFrom(7);
  for (const verb of GROUNDWORK) await life.act(actOf(verb, random, life.known));
  const second = startSubject({ bundles });
  const codeOf = async (name: string, args: object) => second.call(name, args).then(() => 'done', (error: unknown) => (error instanceof Failure ? error.code : String(error)));
  const faults: string[] = [];
  const open = await codeOf('library.open', { path: life.path, how: 'open' });
  if (open !== 'library-locked') faults.push(`opening was answered with ${open}`);
  for (const verb of GROUNDWORK) if (await life.act(actOf(verb, random, life.known)) !== 'done') faults.push(`the first could not go on with ${verb}`);
  const note = await codeOf('note.add', { title: 'Second', state: EMPTY });
  if (note !== 'library-closed') faults.push(`a note was answered with ${note}`);
  await life.close();
  // The first has gone: now it may.
  const then = await codeOf('library.open', { path: life.path, how: 'open' });
  if (then !== 'done') faults.push(`opening then was answered with ${then}`);
  await second.close();
  const verdict = await life.verdict();
  rmSync(folder, { recursive: true });
  return { life, faults, verdict };
}

test('a second process is told that the library is open elsewhere, and writes nothing', async () => {
  const { life, faults, verdict: { lost, half } } = await twice(BUNDLES);
  const line = { test: 'T7', fault: 'second process on the same library', tried: 1, acknowledged: life.acknowledged, lost: lost.length, half: half.length + faults.length };
  tell(line);
  expect([...faults, ...lost, ...half]).toEqual([]);
});

test('a planted fault is found: two processes that both take the library for their own', async () => {
  const { faults, verdict: { half } } = await twice(planted('not-locking', 'locking_mode = EXCLUSIVE', 'locking_mode = NORMAL'));
  expect(faults).toEqual(expect.arrayContaining(['opening was answered with done', 'a note was answered with done']));
  expect(half.some((each) => each.startsWith('extra: note'))).toBe(true);
});

/** The one article stands in the export under the name of its file, to the code point, with its text. */
function faultsOfExport(folder: string, name: string): string[] {
  const files = readdirSync(join(folder, 'Articles')).map((file) => readFileSync(join(folder, 'Articles', file), 'utf8'));
  const [file = '', ...more] = files;
  const front = parse(/^---\n([^]*?)\n---\n/.exec(file)?.[1] ?? '') as { file?: unknown } | null;
  const [, ...lines] = textOf(name).split('\n');
  return [
    ...more.length > 0 || file === '' ? [`${files.length} articles, not one`] : [],
    ...front?.file === `${name}.txt` ? [] : [`it is said to come from ${JSON.stringify(front?.file)}`],
    ...lines.every((line) => file.includes(line)) ? [] : ['its text is not whole'],
  ];
}

test('a planted fault is found: an export that writes a name in another form of Unicode, or loses a line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-names-'));
  mkdirSync(join(folder, 'Articles'));
  const write = (file: string, text: string) => writeFileSync(join(folder, 'Articles', 'One.md'), `---\nfile: ${file}\n---\n${text}`);
  write('café.txt', textOf('café'));
  expect(faultsOfExport(folder, 'café')).toEqual([]);
  write('cafe\u0301.txt', textOf('café').split('\n').slice(0, -1).join('\n'));
  expect(faultsOfExport(folder, 'café')).toEqual(['it is said to come from "cafe\u0301.txt"', 'its text is not whole']);
  rmSync(folder, { recursive: true });
});

test('names of every kind hold libraries, articles and exports', async () => {
  const bad: string[] = [];
  let tried = 0;
  const reader = startSubject({ program: 'reader' });
  for (const name of NAMES) {
    const root = mkdtempSync(join(tmpdir(), 'commonplace-names-'));
    const folder = join(root, name);
    mkdirSync(folder);
    const file = join(folder, `${name}.txt`);
    writeFileSync(file, textOf(name));
    const subject = startSubject({ read: async (path) => (await reader.call('reader.read', { path }) as Read).draft });
    try {
      const path = join(folder, `${name}.commonplace`);
      await subject.call('library.open', { path, how: 'create' });
      const job = await subject.call('import.start', { paths: [file] }) as { id: number };
      const ended = await lastOf(subject, job.id);
      expect(ended).toMatchObject({ state: 'done', outcomes: { imported: 1 } });
      const { version } = await subject.call('article.open', { id: 1 }) as { version: { text: string; fileName: string } };
      expect(version).toMatchObject({ text: textOf(name), fileName: `${name}.txt` });
      const exported = await lastOf(subject, (await subject.call('export.start', { folder, language: 'ru' }) as { id: number }).id);
      expect(exported).toMatchObject({ state: 'done' });
      bad.push(...faultsOfExport(exported.at, name).map((fault) => `${name}: ${fault}`));
      await subject.call('library.close', {});
      expect(await subject.call('library.open', { path, how: 'open' })).toMatchObject({ articles: 1 });
      await subject.call('library.close', {});
      const left = readdirSync(folder).filter((each) => each.endsWith('.partial'));
      expect(left).toEqual([]);
    } catch (error) {
      bad.push(`${name}: ${String(error)}`);
    }
    tried++;
    await subject.kill();
    rmSync(root, { recursive: true });
  }
  await reader.kill();
  tell({ test: 'T15', fault: 'names: Cyrillic, emoji, RTL, both Unicode forms, spaces, `#%?`, long', tried, acknowledged: null, lost: bad.length, half: 0, remark: 'made, imported, exported, opened again' });
  expect(bad).toEqual([]);
});

test('a name too long for the logs beside it is refused, and nothing is left', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-names-'));
  const subject = startSubject();
  const path = join(folder, `${'n'.repeat(255 - '.commonplace'.length)}.commonplace`);
  await expect(subject.call('library.open', { path, how: 'create' })).rejects.toMatchObject({ code: 'library-unwritable' });
  await subject.kill();
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});

async function lastOf(subject: { call(name: string, args: unknown): Promise<unknown> }, id: number): Promise<{ state: string; at: string }> {
  for (;;) {
    const jobs = await subject.call('job.list', {}) as { id: number; state: string; at: string }[];
    const job = jobs.find((each) => each.id === id);
    if (job && job.state !== 'running') return job;
  }
}
