// T5: a write or a sync fails, once or from then on. What was answered is there after opening again; the rest was refused.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Failure } from '../../main/failure';
import { openDatabase } from '../../main/library/database';
import { openShelf } from '../library/shelf';
import { actOf, GROUNDWORK, Known, someAct, type Act } from './acts';
import { tell, times } from './counts';
import { randomFrom } from './random';
import { compiled } from './shim';
import { faultsIn } from './soundness';
import { startSubject } from './subject';
import { draftOf, hashOf, textOf } from './texts';

const UP_TO = times(40, 200);
const ACTS = times(20, 60);
const shim = compiled('fail');

interface Outcome {
  acknowledged: number;
  lost: string[];
  half: string[];
  refused: number;
}

interface Failing {
  call: 'write' | 'sync';
  at: number;
  forEver: boolean;
  preload: string;
  /** A planted fault: what is refused counts as answered. */
  isLiar?: boolean;
}

/** @param template a library that was made on a good disk. */
async function tried({ call, at, forEver, preload, isLiar = false }: Failing, template: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-io-'));
  const path = join(folder, 'library.commonplace');
  copyFileSync(template, path);
  const random = randomFrom(at);
  const known = new Known();
  let refused = 0;
  const answers = new Map<string, string>();
  const texts: string[] = [];
  let reading: string | null = null;
  const read = (name: string) => {
    reading = name;
    return draftOf(name);
  };
  const subject = startSubject({ read, env: { LD_PRELOAD: preload, SHIM_FOLDER: folder, SHIM_CALL: call, SHIM_AT: String(at), ...forEver ? { SHIM_FOR_EVER: '1' } : {} } });
  const ask = async (name: string, args: object, key?: string): Promise<unknown> => {
    try {
      return await subject.call(name, args, key);
    } catch (error) {
      if (error instanceof Failure) return error;
      throw error;
    }
  };
  const opened = await ask('library.open', { path, how: 'open' });
  if (!(opened instanceof Failure)) {
    const job = await ask('import.start', { paths: ['one.txt', 'two.txt'] });
    for (let state = job instanceof Failure ? '' : 'running'; state === 'running';) {
      const jobs = await ask('job.list', {});
      state = jobs instanceof Failure ? '' : (jobs as { state: string }[])[0]?.state ?? '';
      if (state === 'done') texts.push('one.txt', 'two.txt');
    }
    for (let index = 0; index < ACTS; index++) {
      const act: Act = index < GROUNDWORK.length ? actOf(GROUNDWORK[index] ?? 'note.add', random, known) : someAct(random, known);
      const answer = await ask(act.name, act.args, `key-${index}`);
      if (answer instanceof Failure) {
        if (answer.code === 'library-unwritable') refused++;
        if (isLiar) answers.set(`key-${index}`, 'said to be done');
        continue;
      }
      answers.set(`key-${index}`, JSON.stringify(answer));
      known.learn(act.name, answer);
    }
  }
  const said = subject.said();
  const died = subject.isGone();
  await subject.kill();
  const outcome: Outcome = { acknowledged: answers.size + texts.length, refused, lost: [], half: [] };
  if (died) outcome.half.push(`the process ended: ${said.slice(-400)} (reading ${String(reading)})`);
  look(path, outcome, answers, texts);
  rmSync(folder, { recursive: true });
  return outcome;
}

function look(path: string, outcome: Outcome, answers: Map<string, string>, texts: string[]): void {
  const db = openDatabase(path);
  outcome.half.push(...faultsIn(db));
  const replies = new Map((db.prepare('SELECT key, answer FROM reply').all() as { key: string; answer: string }[]).map(({ key, answer }) => [key, answer]));
  const hashes = db.prepare('SELECT sha256 FROM version').pluck().all() as string[];
  outcome.lost.push(...[...answers].filter(([key, answer]) => replies.get(key) !== answer).map(([key]) => key));
  outcome.lost.push(...texts.filter((name) => !hashes.includes(hashOf(textOf(name))) && !isUndone(db)));
  db.close();
}

/** Undoing the import takes its texts rightly. */
function isUndone(db: ReturnType<typeof openDatabase>): boolean {
  return db.prepare("SELECT 1 FROM step WHERE state <> 'done' AND label LIKE '%article.import%'").get() !== undefined;
}

test.each(['write', 'sync'] as const)('a %s that fails loses nothing that was answered', async (call) => {
  const line = { test: 'T5', fault: `${call} fails with an I/O error, once and for ever`, tried: 0, acknowledged: 0, lost: 0, half: 0 };
  if ('missing' in shim) return tell({ ...line, remark: `not tried: ${shim.missing}` });
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-io-'));
  const path = join(folder, 'template.commonplace');
  await openShelf(path, 'create').library.close();
  const seen: string[] = [];
  let refused = 0;
  for (let at = 1; at <= UP_TO; at++) {
    for (const forEver of [false, true]) {
      const { acknowledged, lost, half, ...outcome } = await tried({ call, at, forEver, preload: shim.path }, path);
      line.tried++;
      line.acknowledged += acknowledged;
      line.lost += lost.length;
      line.half += half.length;
      refused += outcome.refused;
      seen.push(...[...lost, ...half].map((each) => `${call} ${at}${forEver ? ' and on' : ''}: ${each}`));
    }
  }
  rmSync(folder, { recursive: true });
  tell({ ...line, remark: `${refused} acts refused as library-unwritable` });
  expect(seen.slice(0, 20)).toEqual([]);
  // A disk that never fails refuses nothing: so the faults were really made.
  expect(refused).toBeGreaterThan(0);
});

test('a planted fault is found: writes fail, and the library says that they were done', async ({ skip }) => {
  if ('missing' in shim) return skip(shim.missing);
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-io-'));
  const path = join(folder, 'template.commonplace');
  await openShelf(path, 'create').library.close();
  const { lost } = await tried({ call: 'write', at: 30, forEver: true, preload: shim.path, isLiar: true }, path);
  rmSync(folder, { recursive: true });
  expect(lost).toContain('key-0');
});
