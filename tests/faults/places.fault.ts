// T6, T7, T14, T15: read-only places, a second process, names of every kind, clocks that jump.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Read } from '../../preload/api';
import { actOf, GROUNDWORK } from './acts';
import { tell } from './counts';
import { Life } from './life';
import { cannotMount } from './mounting';
import { randomFrom } from './random';
import { compiled } from './shim';
import { startSubject } from './subject';
import { textOf } from './texts';

const NAMES = [
  'Северный хребет', 'café', 'cafe\u0301', '📰 новости 😀', 'with  two spaces ', '100% #1 ?really?', 'مذكرات', 'a'.repeat(200), 'я'.repeat(100), "it's \"quoted\"", '.hidden', 'CON', '-x', '$HOME', '%2e%2e',
];
const HUNDRED_YEARS = 100 * 365.25 * 86_400;

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
    const before = readFileSync(life.path);
    const subject = startSubject();
    const opened = await subject.call('library.open', { path: life.path, how: 'open' }).catch((error: unknown) => error);
    expect(opened).toMatchObject({ code: 'library-unwritable' });
    await subject.kill();
    expect(readFileSync(life.path).equals(before)).toBe(true);
  } finally {
    execFileSync('umount', ['-l', folder]);
  }
  // Writable again, all is there.
  const { lost, half } = await life.verdict();
  rmSync(folder, { recursive: true });
  tell({ ...line, tried: 1, lost: lost.length, half: half.length, remark: 'refused as library-unwritable, file unchanged to the byte' });
  expect([...lost, ...half]).toEqual([]);
});

test('a second process is told that the library is open elsewhere, and writes nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-second-'));
  const life = new Life(folder);
  await life.begin();
  const random = randomFrom(7);
  for (const verb of GROUNDWORK) await life.act(actOf(verb, random, life.known));
  const second = startSubject();
  await expect(second.call('library.open', { path: life.path, how: 'open' })).rejects.toMatchObject({ code: 'library-locked' });
  await expect(second.call('note.add', { title: 'Second', state: '{}' })).rejects.toMatchObject({ code: 'library-closed' });
  for (const verb of GROUNDWORK) expect(await life.act(actOf(verb, random, life.known))).toBe('done');
  await life.close();
  // The first has gone: now it may.
  await second.call('library.open', { path: life.path, how: 'open' });
  await second.close();
  const { lost, half } = await life.verdict();
  rmSync(folder, { recursive: true });
  tell({ test: 'T7', fault: 'second process on the same library', tried: 1, acknowledged: life.acknowledged, lost: lost.length, half: half.length });
  expect([...lost, ...half]).toEqual([]);
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
      expect(statSync(exported.at).isDirectory()).toBe(true);
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
  const toThe2038th = Date.UTC(2038, 0, 19, 3, 14) / 1000 - Math.floor(Date.now() / 1000);
  for (const seconds of [0, HUNDRED_YEARS / 10, -HUNDRED_YEARS / 10, 0, toThe2038th, 3600, -3600, -HUNDRED_YEARS / 2.5, HUNDRED_YEARS]) {
    await life.begin({ env: { LD_PRELOAD: shim.path, SHIM_SECONDS: String(Math.round(seconds)) } });
    for (const verb of [...GROUNDWORK, 'history.undo', 'history.redo', 'note.save'] as const) {
      if (await life.act(actOf(verb, random, life.known)) !== 'done') bad.push(`${verb} was refused at ${seconds} seconds`);
    }
    const { rows } = await life.subject.call('history.list', { from: 0, count: 500 }) as { rows: { id: number; madeAt: string }[] };
    const apart = Math.abs(Date.parse(rows[0]?.madeAt ?? '') / 1000 - (Date.now() / 1000 + seconds));
    if (!(apart < 60)) bad.push(`the clock was not moved: ${rows[0]?.madeAt}`);
    if (rows.some(({ id }, index) => id <= (rows[index + 1]?.id ?? 0))) bad.push('the history is out of order');
    await life.kill();
    const { lost, half } = await life.verdict();
    line.tried++;
    line.lost += lost.length;
    line.half += half.length;
    bad.push(...lost, ...half);
  }
  line.acknowledged = life.acknowledged;
  rmSync(folder, { recursive: true });
  tell({ ...line, remark: '±10 years, 2038, ±1 hour, −40 and +100 years' });
  expect(bad).toEqual([]);
});

async function lastOf(subject: { call(name: string, args: unknown): Promise<unknown> }, id: number): Promise<{ state: string; at: string }> {
  for (;;) {
    const jobs = await subject.call('job.list', {}) as { id: number; state: string; at: string }[];
    const job = jobs.find((each) => each.id === id);
    if (job && job.state !== 'running') return job;
  }
}
