// T1: the library process is killed while it previews files and while it imports what waits. No file is lost between the two, none is there twice, and none by half.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../main/library/database';
import { draft } from '../library/shelf';
import { tell, times } from './counts';
import { between, randomFrom, type Random } from './random';
import { faultsIn } from './soundness';
import { startSubject, type Subject } from './subject';
import { hashOf, textOf } from './texts';

const LIVES = times(3, 200);
const FILES = 120;

/** What there is to know of each file: where it waits, and how it ended. */
interface Fates {
  waiting: string[];
  ended: { path: string; article: number | null }[];
  faults: string[];
}

/** Every fifth is one of those before it, somewhat changed. */
function textFor(path: string): string {
  const number = Number(/\d+/u.exec(basename(path))?.[0]);
  return number % 5 === 4 ? `${textOf(`preview-${number - 3}`)}\nAdded later.` : textOf(`preview-${number}`);
}

/** @param read hears of each file that the library asks for */
function subject(read: () => void = () => {}): Subject {
  return startSubject({
    read: (path) => {
      read();
      return draft(basename(path), textFor(path), { publisher: basename(path) });
    },
  });
}

function fatesIn(path: string): Fates {
  const db = openDatabase(path);
  try {
    const waiting = db.prepare<[], { path: string; text: string }>('SELECT path, text FROM staged').all();
    const ended = db.prepare<[], { path: string; article: number | null }>('SELECT path, article FROM imported_file').all();
    const bare = db.prepare<[], number>('SELECT id FROM version WHERE sha256 NOT IN (SELECT sha256 FROM original)').pluck().all();
    const faults = [
      ...faultsIn(db), ...bare.map((id) => `version ${id} has no original`),
      ...waiting.filter((row) => row.text !== textFor(row.path)).map((row) => `${row.path} waits with another text`),
      ...ended.filter((row) => row.article === null).map((row) => `${row.path} came to nothing`),
      ...ended.filter((row) => !db.prepare('SELECT 1 FROM version WHERE article = ? AND sha256 = ?').get(row.article, hashOf(textFor(row.path)))).map((row) => `${row.path} is not in its article`),
    ];
    return { waiting: waiting.map((row) => row.path), ended, faults };
  } finally {
    db.close();
  }
}

/** Killed when it asks for one file or another. */
async function killedReading(path: string, random: Random, paths: string[]): Promise<void> {
  let left = between(random, 1, FILES);
  let enough = (): void => {};
  const asked = new Promise<void>((done) => {
    enough = done;
  });
  const library = subject(() => void (--left <= 0 && enough()));
  await library.call('library.open', { path, how: 'open' });
  await library.call('preview.start', { paths });
  await asked;
  await library.kill();
}

/** Killed some moments after it began to import. */
async function killedImporting(path: string, random: Random): Promise<void> {
  const library = subject();
  await library.call('library.open', { path, how: 'open' });
  await library.call('import.run', { job: 1 });
  await new Promise((done) => {
    setTimeout(done, between(random, 0, 80));
  });
  await library.kill();
}

async function ended(library: Subject, job: number): Promise<void> {
  for (;;) {
    const jobs = await library.call('job.list', {}) as { id: number; state: string }[];
    if (jobs.find(({ id }) => id === job)?.state !== 'running') return;
  }
}

test('killed while it previews or imports what waits, it has each file in one place', async () => {
  const line = { test: 'T1', fault: 'process killed during a preview and its import', tried: 0, acknowledged: 0, lost: 0, half: 0 };
  const seen: string[] = [];
  const paths = Array.from({ length: FILES }, (_, index) => `/inbox/${index}.txt`);
  for (let number = 0; number < LIVES; number++) {
    const random = randomFrom(7000 + number);
    const folder = mkdtempSync(join(tmpdir(), 'commonplace-previews-'));
    const path = join(folder, 'library.commonplace');
    openDatabase(path, true).close();

    await killedReading(path, random, paths);
    const cut = fatesIn(path);
    seen.push(...cut.faults, ...cut.waiting.length === new Set(cut.waiting).size ? [] : ['a file waits twice']);

    for (let kill = 0; kill < 3 && fatesIn(path).waiting.length > 0; kill++) await killedImporting(path, random);
    const half = fatesIn(path);
    const places = [...half.waiting, ...half.ended.map((row) => row.path)].sort();
    seen.push(...half.faults, ...JSON.stringify(places) === JSON.stringify([...cut.waiting].sort()) ? [] : ['a file is in no place, or in two']);

    if (half.waiting.length > 0) {
      const library = subject();
      await library.call('library.open', { path, how: 'open' });
      const { record } = await library.call('import.run', { job: 1 }) as { record: { id: number } };
      await ended(library, record.id);
      await library.close();
    }
    const whole = fatesIn(path);
    seen.push(...whole.faults, ...whole.waiting.map((file) => `${file} still waits`));
    line.tried += 2;
    line.acknowledged += whole.ended.length;
    rmSync(folder, { recursive: true });
  }
  line.half = seen.length;
  tell({ ...line, remark: `${FILES} files, every fifth nearly another` });
  expect(seen.slice(0, 20)).toEqual([]);
});
