// How long others wait while long work runs in the same process: the longest of many calls, asked one after the other over the wire.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { startSubject, type Subject } from '../faults/subject';
import { draftOf } from '../faults/texts';
import { makeBigLibrary } from './big-library';

const out = resolve(import.meta.dirname, '..', '..', 'out');
const IMPORTED = 6_000;
const folder = mkdtempSync(join(tmpdir(), 'commonplace-waits-'));
const path = join(folder, 'big.commonplace');
const rows: { what: string; longest: number; whole: number }[] = [];

beforeAll(() => makeBigLibrary(path));

afterAll(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'waits.json'), JSON.stringify(rows));
});

const SEARCH = { name: 'search.find', args: { words: 'treaty', scope: 'all', from: 0, count: 20 } };
const SHELF = { name: 'article.list', args: { from: 0, count: 50 } };

/** Asks again and again until `work` has ended. */
async function longestWait(subject: Subject, what: string, work: () => Promise<unknown>, ask: { name: string; args: object } = SEARCH): Promise<void> {
  let isRunning = true;
  const begun = performance.now();
  const ended = work().finally(() => {
    isRunning = false;
  });
  let longest = 0;
  while (isRunning) {
    const asked = performance.now();
    await subject.call(ask.name, ask.args);
    longest = Math.max(longest, performance.now() - asked);
  }
  await ended;
  rows.push({ what, longest, whole: performance.now() - begun });
}

async function job(subject: Subject, name: string, args: object): Promise<void> {
  const answer = await subject.call(name, args) as { id: number } | { record: { id: number } };
  const id = 'record' in answer ? answer.record.id : answer.id;
  for (let state = 'running'; state === 'running';) {
    await new Promise((done) => setTimeout(done, 20));
    state = (await subject.call('job.list', {}) as { id: number; state: string }[]).find((each) => each.id === id)?.state ?? '';
  }
}

function started(): Subject {
  return startSubject({ bundles: join(out, 'main'), read: draftOf });
}

test('a search while the library is checked and backed up', async () => {
  const size = `${Math.round(statSync(path).size / 1_000_000)} MB, 10,000 articles, 1,000,000 highlights`;
  const subject = started();
  await subject.call('library.open', { path, how: 'open' });
  await longestWait(subject, 'nothing else', () => new Promise((done) => setTimeout(done, 2000)));
  await longestWait(subject, `“Check library” (${size})`, () => job(subject, 'check.start', {}));
  await longestWait(subject, 'a backup, made and verified', () => job(subject, 'backup.start', {}));
  await subject.close();
});

test(`a search while an import of ${IMPORTED} articles is undone and done again`, async () => {
  const subject = started();
  await subject.call('library.open', { path: join(folder, 'imported.commonplace'), how: 'create' });
  await job(subject, 'import.start', { paths: Array.from({ length: IMPORTED }, (_, index) => `waits-${index}.txt`) });
  const asked = `(asked for the shelf, ${IMPORTED.toLocaleString('en')} articles)`;
  // After a step of so many a search waits until it is complete: it is asked last.
  const complete = async (name: string) => {
    await subject.call(name, {});
    await subject.call(SEARCH.name, SEARCH.args);
  };
  await longestWait(subject, `undo of an import ${asked}`, () => subject.call('history.undo', {}), SHELF);
  await longestWait(subject, `its redo, until the search is complete ${asked}`, () => complete('history.redo'), SHELF);
  await subject.close();
});

test(`a search while ${IMPORTED} files are previewed, and while they are imported`, async () => {
  const subject = started();
  await subject.call('library.open', { path: join(folder, 'previewed.commonplace'), how: 'create' });
  const paths = Array.from({ length: IMPORTED }, (_, index) => `/waits/${index}.txt`);
  const number = IMPORTED.toLocaleString('en');
  await longestWait(subject, `a preview of ${number} files`, () => job(subject, 'preview.start', { paths }));
  await longestWait(subject, 'their import', () => job(subject, 'import.run', { job: 1 }));
  await longestWait(subject, `an import of ${number} known files without a preview`, () => job(subject, 'import.start', { paths }));
  await subject.close();
});
