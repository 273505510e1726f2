// T16: the library process dies in the middle of a jump in the history. It went all the way or not at all, and asked again it arrives.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Page, Step } from '../../preload/api';
import { openDatabase } from '../../main/library/database';
import { openShelf } from '../library/shelf';
import { actOf, GROUNDWORK, Known, someAct } from './acts';
import { tell, times } from './counts';
import { randomFrom } from './random';
import { faultsIn } from './soundness';
import { stateOf } from './state';
import { startSubject } from './subject';
import { draftOf, FIXTURES } from './texts';

const KILLS = times(20, 200);
const ACTS = 40;

/** A library with a history, closed. */
async function furnished(folder: string): Promise<string> {
  const path = join(folder, 'template.commonplace');
  const shelf = openShelf(path, 'create');
  await shelf.bring(...FIXTURES.map(draftOf));
  const random = randomFrom(16_500);
  const known = new Known();
  for (let count = 0; count < ACTS; count++) {
    const act = count < GROUNDWORK.length ? actOf(GROUNDWORK[count] ?? 'note.add', random, known) : someAct(random, known);
    if (act.name.startsWith('history.')) continue;
    await Promise.resolve().then(() => shelf.library.call(act.name, act.args)).then((answer) => known.learn(act.name, answer), () => 'a refusal is an answer too');
  }
  await shelf.library.close();
  return path;
}

async function stateIn(path: string): Promise<string[]> {
  const { library } = openShelf(path);
  const state = stateOf((name, args) => library.call(name, args));
  await library.close();
  return state;
}

test('killed in the middle of a jump, the library stands before it or after it, and the jump asked again arrives', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-jump-'));
  const template = await furnished(folder);
  const path = join(folder, 'library.commonplace');
  copyFileSync(template, path);
  const whole = startSubject();
  await whole.call('library.open', { path, how: 'open' });
  const { rows } = await whole.call('history.list', { from: 0, count: 100 }) as Page<Step>;
  const step = rows.at(-2)?.id ?? 0;
  const began = performance.now();
  await whole.call('history.jump', { step });
  // How long it takes when nobody interrupts it, so that the kills fall into it on any machine.
  const length = performance.now() - began;
  await whole.close();
  const [before, after] = [await stateIn(template), await stateIn(path)];
  expect(after).not.toEqual(before);

  const line = { test: 'T16', fault: 'process killed in the middle of a jump, asked again by key', tried: 0, acknowledged: null, lost: 0, half: 0 };
  const seen: string[] = [];
  const stood = { before: 0, after: 0 };
  const random = randomFrom(16_600);
  for (let kill = 0; kill < KILLS; kill++) {
    copyFileSync(template, path);
    const subject = startSubject();
    await subject.call('library.open', { path, how: 'open' });
    const asked = subject.call('history.jump', { step }, 'jump').then(() => 'done', () => 'gone');
    const moment = random() * length * 1.5;
    for (const start = performance.now(); performance.now() - start < moment;) await new Promise(setImmediate);
    await subject.kill();
    const ended = await asked;
    const db = openDatabase(path);
    seen.push(...faultsIn(db));
    db.close();
    const state = JSON.stringify(await stateIn(path));
    line.tried++;
    if (state === JSON.stringify(after)) stood.after++;
    else if (state === JSON.stringify(before) && ended === 'gone') stood.before++;
    else seen.push(`after kill ${kill} (${ended}) it stood somewhere else`);
    const shelf = openShelf(path);
    await shelf.library.call('history.jump', { step }, 'jump');
    await shelf.library.close();
    if (JSON.stringify(await stateIn(path)) !== JSON.stringify(after)) seen.push(`asked again after kill ${kill} it did not arrive`);
  }
  rmSync(folder, { recursive: true });
  tell({ ...line, half: seen.length, remark: `${rows.length - 2} steps a jump; ${stood.after} had arrived, ${stood.before} had not begun` });
  expect(seen.slice(0, 10)).toEqual([]);
  expect(Math.min(stood.before, stood.after)).toBeGreaterThan(0);
});
