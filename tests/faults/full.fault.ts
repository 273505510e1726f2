// T4: the disk is full. Edits are refused in plain words, what was saved stays and can be read, and with more room work goes on without a restart.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Failure } from '../../main/failure';
import { tell, times } from './counts';
import { Life } from './life';
import { cannotMount } from './mounting';
import { startSubject } from './subject';

const ROUNDS = times(1, 10);

function longState(size: number): string {
  const text = 'паром '.repeat(size);
  return JSON.stringify({ root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] }] } });
}

/** A folder on a disk of 3 MB in memory. */
async function onSmallDisk(act: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-full-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder]);
  try {
    await act(folder);
  } finally {
    execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true });
  }
}

function grow(folder: string): void {
  execFileSync('mount', ['-o', 'remount,size=30m', folder]);
}

/** Writes notes until one is refused. */
async function fill(life: Life, size: number): Promise<void> {
  for (let count = 0; await life.act({ name: 'note.add', args: { title: `Note ${count}`, state: longState(size) } }) === 'done'; count++);
}

test('on a full disk edits are refused, nothing saved is lost, and room is all it needs to go on', async ({ skip }) => {
  const line = { test: 'T4', fault: 'disk full, then more room', tried: 0, acknowledged: 0, lost: 0, half: 0 };
  const why = cannotMount();
  if (why !== null) {
    tell({ ...line, remark: `not tried: ${why}` });
    return skip(why);
  }
  let refused = 0;
  for (let round = 0; round < ROUNDS; round++) {
    await onSmallDisk(async (folder) => {
      const life = new Life(folder);
      await life.begin();
      await fill(life, 1000 + round * 500);
      const direct = await life.subject.call('note.add', { title: 'One more', state: longState(60_000) }).catch((error: unknown) => error);
      expect(direct).toMatchObject({ code: 'library-full' });
      expect(direct).toBeInstanceOf(Failure);
      // An import on a full disk ends as failed; the process lives on.
      const job = await life.import(Array.from({ length: 300 }, (_, index) => `full-${round}-${index}.txt`)).catch((error: unknown) => error);
      if (!(job instanceof Failure)) expect(await life.jobEnds((job as { id: number }).id)).not.toBe('running');
      expect(await life.subject.call('article.open', { id: 1 })).toMatchObject({ article: { id: 1 } });
      expect(life.subject.isGone()).toBe(false);
      grow(folder);
      expect(await life.act({ name: 'note.add', args: { title: 'After', state: longState(20_000) } })).toBe('done');
      refused += life.refused;
      await life.close();
      const { lost, half } = await life.verdict();
      line.tried++;
      line.acknowledged += life.acknowledged;
      line.lost += lost.length;
      line.half += half.length;
      expect([...lost, ...half]).toEqual([]);
    });
  }
  tell({ ...line, remark: `${refused} edits refused as library-full` });
});

test('on a full disk a library whose last process was killed is refused for want of room, can be read, and opens once there is some', async ({ skip }) => {
  const why = cannotMount();
  if (why !== null) return skip(why);
  await onSmallDisk(async (folder) => {
    const life = new Life(folder);
    await life.begin();
    void life.import(Array.from({ length: 300 }, (_, index) => `killed-${index}.txt`)).catch(() => 'the kill may come first');
    while ((await life.subject.call('library.counts', {}) as { articles: number }).articles < 10) continue;
    await life.kill();
    const ballast = join(folder, 'ballast');
    const { bavail, bsize } = statfsSync(folder);
    writeFileSync(ballast, Buffer.alloc(bavail * bsize));
    const subject = startSubject();
    // What the import left to be ended must be written down.
    await expect(subject.call('library.open', { path: life.path, how: 'open' })).rejects.toMatchObject({ code: 'library-full' });
    expect(await subject.call('library.open', { path: life.path, how: 'read' })).toMatchObject({ articles: expect.any(Number) });
    expect(await subject.call('article.open', { id: 1 })).toMatchObject({ article: { id: 1 } });
    rmSync(ballast);
    await subject.call('library.open', { path: life.path, how: 'open' });
    expect(await subject.call('note.add', { title: 'After', state: longState(10) })).toMatchObject({ record: { title: 'After' } });
    await subject.close();
  });
});

test('a planted fault is found: on a full disk an edit is answered that was not written', async ({ skip }) => {
  const why = cannotMount();
  if (why !== null) return skip(why);
  await onSmallDisk(async (folder) => {
    const life = new Life(folder);
    await life.begin();
    await fill(life, 4000);
    await life.pretend({ name: 'note.add', args: { title: 'Said to be saved', state: longState(4000) } });
    grow(folder);
    await life.close();
    expect((await life.verdict()).lost).toEqual(expect.arrayContaining([expect.stringMatching(/^the answer to/), expect.stringMatching(/^missing: note/)]));
  });
});
