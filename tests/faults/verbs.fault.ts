// T16: the library process dies just as it is asked to write. The app asks again with the same key; the act is done once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../main/library/database';
import { actOf, BEFORE, GROUNDWORK, VERBS } from './acts';
import { tell, times } from './counts';
import { Life } from './life';
import { randomFrom } from './random';

const KILLS = times(1, 50);
/** A new library after so many deaths. */
const LIVES = 25;

test('killed while it is asked to write and asked again, it writes once', async () => {
  const line = { test: 'T16', fault: 'process killed during each verb, asked again by key', tried: 0, acknowledged: 0, lost: 0, half: 0 };
  const seen: string[] = [];
  let written = 0;
  const wanted = VERBS.flatMap((verb) => Array.from({ length: KILLS }, () => verb));
  for (let number = 0; number * LIVES < wanted.length; number++) {
    const random = randomFrom(16_000 + number);
    const folder = mkdtempSync(join(tmpdir(), 'commonplace-verbs-'));
    const life = new Life(folder);
    for (const verb of wanted.slice(number * LIVES, (number + 1) * LIVES)) {
      // Begins with what was open when it died last, under its old key.
      await life.begin();
      for (const before of GROUNDWORK) await life.act(actOf(before, random, life.known));
      for (const before of BEFORE[verb] ?? []) await life.act(actOf(before, random, life.known));
      const asked = life.act(actOf(verb, random, life.known));
      const moment = random() * 3;
      for (const start = performance.now(); performance.now() - start < moment;) await new Promise(setImmediate);
      await life.kill();
      if (await asked === 'gone' && life.wasWritten()) written++;
      const { lost, half } = await life.verdict();
      line.tried++;
      line.lost += lost.length;
      line.half += half.length;
      seen.push(...[...lost, ...half].map((each) => `${verb}: ${each}`));
    }
    line.acknowledged += life.acknowledged;
    rmSync(folder, { recursive: true });
  }
  tell({ ...line, remark: `${VERBS.length} verbs; ${written} acts were written before their answer was heard` });
  expect(seen.slice(0, 20)).toEqual([]);
});

test('a planted fault is found: the key is forgotten, so the act is done twice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-verbs-'));
  const random = randomFrom(16);
  const life = new Life(folder);
  await life.begin();
  const act = actOf('note.add', random, life.known);
  await life.act(act);
  await life.subject.call(act.name, act.args, 'another-key');
  await life.kill();
  expect((await life.verdict()).half.some((line) => line.startsWith('extra: note'))).toBe(true);
  const db = openDatabase(life.path);
  expect(db.prepare('SELECT count(*) FROM note').pluck().get()).toBe(2);
  db.close();
  rmSync(folder, { recursive: true });
});
