// T1: the library process is killed at any moment of an import, of typing and of annotating. What it had answered is there, and nothing is there by half.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../main/library/database';
import { openShelf } from '../library/shelf';
import { actOf, GROUNDWORK, someAct } from './acts';
import { tell, times } from './counts';
import { type Ended, Life } from './life';
import { between, randomFrom, type Random } from './random';
import { stateOf } from './state';

const KILLS = times(25, 1000);
/** A new library after so many, or comparing would take longer than living. */
const LIVES = 10;

/** Works until it is killed, 60 to 300 ms later. */
async function liveAndDie(life: Life, random: Random, importName: string): Promise<void> {
  const isImporting = random() < 0.5;
  if (isImporting) void life.import(Array.from({ length: 400 }, (_, index) => `${importName}-${index}.txt`)).catch(() => 'the kill may come first');
  const moment = new Promise<void>((done) => {
    setTimeout(done, between(random, 60, 300));
  });
  const killed = moment.then(() => life.subject.kill());
  for (let ended: Ended = 'done'; ended !== 'gone';) ended = await life.act(someAct(random, life.known));
  await killed;
  await life.kill();
}

/** Undoes all there is, step by step, and does it all again. */
async function walkHistory(path: string): Promise<number> {
  const copy = `${path}.copy`;
  copyFileSync(path, copy);
  const { library } = openShelf(copy);
  const before = stateOf((name, args) => library.call(name, args));
  let steps = 0;
  while ((library.call('history.top', {}) as { undo: unknown }).undo !== null) {
    library.call('history.undo', {});
    steps++;
  }
  expect(library.counts()).toEqual({ articles: 0, highlights: 0, notes: 0, claims: 0, actors: 0 });
  for (let index = 0; index < steps; index++) library.call('history.redo', {});
  expect(stateOf((name, args) => library.call(name, args))).toEqual(before);
  await library.close();
  rmSync(copy);
  return steps;
}

test('killed while importing, typing and annotating, it loses nothing that it had answered', async () => {
  const line = { test: 'T1', fault: 'process killed at any moment', tried: 0, acknowledged: 0, lost: 0, half: 0 };
  let undone = 0;
  let refused = 0;
  const seen: string[] = [];
  for (let number = 0; line.tried < KILLS; number++) {
    const random = randomFrom(1000 + number);
    const folder = mkdtempSync(join(tmpdir(), 'commonplace-kills-'));
    const life = new Life(folder);
    for (let lived = 0; lived < LIVES && line.tried < KILLS; lived++) {
      await life.begin();
      if (lived === 0) for (const verb of GROUNDWORK) await life.act(actOf(verb, random, life.known));
      await liveAndDie(life, random, `import-${number}-${lived}`);
      const { lost, half } = await life.verdict();
      line.tried++;
      line.lost += lost.length;
      line.half += half.length;
      seen.push(...lost, ...half);
    }
    if (number % 4 === 0) undone += await walkHistory(life.path);
    line.acknowledged += life.acknowledged;
    refused += life.refused;
    rmSync(folder, { recursive: true });
  }
  tell({ ...line, remark: `${undone} steps undone and redone; ${refused} acts refused` });
  expect(seen.slice(0, 20)).toEqual([]);
  expect(line.acknowledged).toBeGreaterThan(KILLS);
  expect(undone).toBeGreaterThan(10);
});

test('a planted fault is found: an answer to a write that was never done', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-kills-'));
  const life = new Life(folder);
  await life.begin();
  await life.act(actOf('note.add', randomFrom(1), life.known));
  await life.pretend(actOf('note.add', randomFrom(2), life.known));
  await life.kill();
  expect((await life.verdict()).lost.length).toBeGreaterThanOrEqual(2);
  rmSync(folder, { recursive: true });
});

test('a planted fault is found: half of a write', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-kills-'));
  const life = new Life(folder);
  await life.begin();
  await life.act(actOf('highlight.add', randomFrom(1), life.known));
  await life.kill();
  const db = openDatabase(life.path);
  db.prepare("UPDATE change SET table_name = 'note' WHERE table_name = 'highlight'").run();
  db.close();
  expect((await life.verdict()).half).toContain('highlight 1 was made by no step');
  rmSync(folder, { recursive: true });
});
