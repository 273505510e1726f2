// T19, T20: what was done is undone and done again, act by act over long runs of chance; and every schema there was opens, row for row.
import { dirname } from 'node:path';
import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Found } from '../../preload/api';
import { Failure } from '../../main/failure';
import { openDatabase } from '../../main/library/database';
import { MIGRATIONS } from '../../main/library/migrations';
import { oldLibrary, rowsIn, TABLES, type Rows } from '../library/old-library';
import { openShelf, type Shelf } from '../library/shelf';
import { actOf, GROUNDWORK, Known, someAct } from './acts';
import { tell, times } from './counts';
import { randomFrom } from './random';
import { stateOf } from './state';
import { draftOf, FIXTURES } from './texts';

const RUNS = times(1, 20);
const ACTS = 200;

type Undo = (shelf: Shelf) => Promise<unknown>;

/** Acts by chance; then all is undone step by step and done again, and each state must be the one that was there then. */
async function faultsOfRun(seed: number, acts: number, undo: Undo): Promise<{ steps: number; faults: string[] }> {
  const shelf = openShelf();
  await shelf.bring(...FIXTURES.map(draftOf));
  // What is undone is listed too, after its undoing.
  const standing = () => stateOf((name, args) => shelf.library.call(name, args)).filter((line) => !line.includes('"isDone":false'));
  const state = () => JSON.stringify([standing(), found(shelf)]);
  const random = randomFrom(seed);
  const known = new Known();
  const states = [state()];
  for (let count = 0; count < acts; count++) {
    const act = count < GROUNDWORK.length ? actOf(GROUNDWORK[count] ?? 'note.add', random, known) : someAct(random, known);
    if (act.name.startsWith('history.')) continue;
    try {
      const answer = await shelf.library.call(act.name, act.args) as { step: number };
      known.learn(act.name, answer);
      if (answer.step !== 0) states.push(state());
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }
  const faults: string[] = [];
  for (const [index, before] of states.slice(0, -1).reverse().entries()) {
    await undo(shelf);
    if (state() !== before) faults.push(`undoing the last step but ${index} leaves another state`);
  }
  for (const [index, after] of states.slice(1).entries()) {
    if ((await shelf.ask('history.top', {})).redo === null) return { steps: index, faults: [...faults, 'there is nothing more to do again'] };
    await shelf.change('history.redo', {});
    if (state() !== after) faults.push(`doing step ${index} again leaves another state`);
  }
  await shelf.library.close();
  return { steps: states.length - 1, faults };
}

/** What the search finds belongs to the state; how it ranks what is alike does not. */
function found({ library }: Shelf): string[] {
  const answers = ['ferry', 'паром', 'tag', 'denies'].map((words) => library.call('search.find', { words, scope: 'all', from: 0, count: 100 }) as Found);
  return answers.flatMap(({ total, rows }) => [String(total), ...rows.map((row) => JSON.stringify(row)).sort()]);
}

test('two hundred acts by chance are undone and done again, and each state is to the letter what it was', async () => {
  let undone = 0;
  const seen: string[] = [];
  for (let run = 0; run < RUNS; run++) {
    const { steps, faults } = await faultsOfRun(19_000 + run, ACTS, ({ change }) => change('history.undo', {}));
    undone += steps;
    seen.push(...faults.map((fault) => `run ${run}: ${fault}`));
  }
  tell({ test: 'T19', fault: 'runs of 200 acts, all undone and done again', tried: RUNS, acknowledged: null, lost: 0, half: seen.length, remark: `${undone} steps; what the search finds is compared too` });
  expect(seen.slice(0, 10)).toEqual([]);
  expect(undone).toBeGreaterThan(RUNS * 50);
});

test('a planted fault is found: an undo that forgets a step', async () => {
  let count = 0;
  const forgetful: Undo = async ({ change }) => (++count === 3 ? null : change('history.undo', {}));
  const { faults } = await faultsOfRun(19_500, 30, forgetful);
  expect(faults).toContain('undoing the last step but 2 leaves another state');
});

/** Each row of before is there after, with every value it had, and no other. */
function faultsOfMigration(before: Rows, after: Rows): string[] {
  return TABLES.flatMap((table) => {
    const old = before[table] ?? [];
    const now = after[table] ?? [];
    const changed = old.filter((row, index) => Object.entries(row).some(([column, value]) => now[index]?.[column] !== value));
    return [...old.length === now.length ? [] : [`${table} had ${old.length} rows and has ${now.length}`], ...changed.map((row) => `${table} ${String(row['id'])} has changed`)];
  });
}

test('a library of every schema there was opens with every row it had', () => {
  const seen: string[] = [];
  const olds = MIGRATIONS.map((_, index) => index + 1).slice(0, -1);
  for (const version of olds) {
    const path = oldLibrary(version);
    const before = rowsIn(path);
    openDatabase(path).close();
    seen.push(...faultsOfMigration(before, rowsIn(path)).map((fault) => `schema ${version}: ${fault}`));
    rmSync(dirname(path), { recursive: true });
  }
  tell({ test: 'T20', fault: 'libraries of earlier schemas', tried: olds.length, acknowledged: null, lost: seen.length, half: 0, remark: `${TABLES.length} tables, row by row` });
  expect(seen).toEqual([]);
});

test('a planted fault is found: a migration that loses a row and changes another', () => {
  const path = oldLibrary(1);
  const before = rowsIn(path);
  const db = openDatabase(path);
  db.exec("DELETE FROM evidence; UPDATE note SET title = 'Other'");
  db.close();
  expect(faultsOfMigration(before, rowsIn(path))).toEqual(['evidence had 1 rows and has 0', 'evidence 1 has changed', 'note 1 has changed']);
  rmSync(dirname(path), { recursive: true });
});
