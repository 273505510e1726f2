// T14: clocks that jump. What was done last stays last, backups go on being made and the newest of them is never the one that goes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listBackups } from '../../main/library/backups';
import { isDue, toKeep, type Dated } from '../../main/library/rotation';
import { actOf, GROUNDWORK } from './acts';
import { tell } from './counts';
import { Life } from './life';
import { randomFrom } from './random';
import { compiled } from './shim';

const HUNDRED_YEARS = 100 * 365.25 * 86_400;
const DAY = 86_400_000;

/** The newest first, as the history lists them. */
function isOutOfOrder(rows: readonly { id: number }[]): boolean {
  return rows.some(({ id }, index) => id <= (rows[index + 1]?.id ?? 0));
}

test('a clock that jumps changes no order, loses nothing and keeps nothing from being done', async ({ skip }) => {
  const line = { test: 'T14', fault: 'clock jumps, back and far ahead', tried: 0, acknowledged: 0, lost: 0, half: 0 };
  const shim = compiled('clock');
  if ('missing' in shim) {
    tell({ ...line, remark: `not tried: ${shim.missing}` });
    return skip(shim.missing);
  }
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-clock-'));
  const life = new Life(folder);
  const random = randomFrom(14);
  const bad: string[] = [];
  let sequence = 0;
  const toThe2038th = Date.UTC(2038, 0, 19, 3, 14) / 1000 - Math.floor(Date.now() / 1000);
  for (const seconds of [0, HUNDRED_YEARS / 10, -HUNDRED_YEARS / 10, 0, toThe2038th, 3600, -3600, -HUNDRED_YEARS / 2.5, HUNDRED_YEARS]) {
    await life.begin({ env: { LD_PRELOAD: shim.path, SHIM_SECONDS: String(Math.round(seconds)) } });
    for (const verb of [...GROUNDWORK, 'history.undo', 'history.redo', 'note.save'] as const) {
      if (await life.act(actOf(verb, random, life.known)) !== 'done') bad.push(`${verb} was refused at ${seconds} seconds`);
    }
    const { rows } = await life.subject.call('history.list', { from: 0, count: 500 }) as { rows: { id: number; madeAt: string }[] };
    const apart = Math.abs(Date.parse(rows[0]?.madeAt ?? '') / 1000 - (Date.now() / 1000 + seconds));
    if (!(apart < 60)) bad.push(`the clock was not moved: ${rows[0]?.madeAt}`);
    if (isOutOfOrder(rows)) bad.push('the history is out of order');
    const { rows: notes } = await life.subject.call('note.list', { from: 0, count: 500 }) as { rows: { id: number }[] };
    if (notes[0]?.id !== life.known.last('note')) bad.push('the note changed last is not the first of them');
    const { record } = await life.subject.call('backup.start', {}) as { record: { id: number } };
    if (await life.jobEnds(record.id) !== 'done') bad.push(`no backup was made at ${seconds} seconds`);
    const [newest] = listBackups(life.path).backups;
    if (newest === undefined || newest.sequence <= sequence) bad.push(`the backup made at ${seconds} seconds is not the newest`);
    sequence = newest?.sequence ?? sequence;
    await life.kill();
    const { lost, half } = await life.verdict();
    line.tried++;
    line.lost += lost.length;
    line.half += half.length;
    bad.push(...lost, ...half);
  }
  line.acknowledged = life.acknowledged;
  rmSync(folder, { recursive: true });
  tell({ ...line, remark: '±10 years, 2038, ±1 hour, −40 and +100 years; backed up at each' });
  expect(bad).toEqual([]);
});

type Keep = (backups: readonly Dated[], now: Date) => Set<Dated>;

/** Two hundred backups under a clock that jumps about: the one that was just made must stay, with the nine before it, and the next must be due in the end. */
function faultsOfRotation(keep: Keep): string[] {
  const random = randomFrom(140);
  const faults: string[] = [];
  let backups: Dated[] = [];
  let now = Date.UTC(2026, 0, 1);
  for (let sequence = 1; sequence <= 200; sequence++) {
    now += random() < 0.1 ? (random() - 0.5) * 20 * 365 * DAY : random() * DAY;
    const at = new Date(now);
    backups.push({ sequence, madeAt: at.toISOString(), isWhole: true, reason: 'interval' });
    const kept = keep(backups, at);
    const last = backups.slice(-10);
    if (!last.every((backup) => kept.has(backup))) faults.push(`after backup ${sequence} one of the ten newest is gone`);
    backups = backups.filter((backup) => kept.has(backup));
    if (!isDue(backups.at(-1) ?? null, new Date(now + DAY), true)) faults.push(`a day after backup ${sequence} no other is due`);
  }
  if (backups.length > 60) faults.push(`${backups.length} backups are left`);
  return faults;
}

test('backups that are made under a clock that jumps about go in the order in which they were made', () => {
  expect(faultsOfRotation(toKeep)).toEqual([]);
});

test('a planted fault is found: backups that go in the order of the clock', () => {
  const byClock: Keep = (backups) => new Set([...backups].sort((one, other) => other.madeAt.localeCompare(one.madeAt)).slice(0, 30));
  expect(faultsOfRotation(byClock)).not.toEqual([]);
});

test('a planted fault is found: a history in the order of the clock', () => {
  const rows = [{ id: 1, madeAt: '2036-01-01' }, { id: 2, madeAt: '2026-01-01' }, { id: 3, madeAt: '2016-01-01' }];
  expect(isOutOfOrder([...rows].sort((one, other) => other.id - one.id))).toBe(false);
  expect(isOutOfOrder([...rows].sort((one, other) => other.madeAt.localeCompare(one.madeAt)))).toBe(true);
});
