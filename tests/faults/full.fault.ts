// T4: the disk is full. Edits are refused in plain words, what was saved stays and can be read, and with more room work goes on without a restart.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Failure } from '../../main/failure';
import { tell, times } from './counts';
import { Life } from './life';
import { cannotMount } from './mounting';

const ROUNDS = times(1, 10);

function longState(size: number): string {
  const text = 'паром '.repeat(size);
  return JSON.stringify({ root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] }] } });
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
    const folder = mkdtempSync(join(tmpdir(), 'commonplace-full-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder]);
    try {
      const life = new Life(folder);
      await life.begin();
      for (let count = 0; await life.act({ name: 'note.add', args: { title: `Note ${count}`, state: longState(1000 + round * 500) } }) === 'done'; count++);
      const direct = await life.subject.call('note.add', { title: 'One more', state: longState(60_000) }).catch((error: unknown) => error);
      expect(direct).toMatchObject({ code: 'library-full' });
      expect(direct).toBeInstanceOf(Failure);
      // An import on a full disk ends as failed; the process lives on.
      const job = await life.import(Array.from({ length: 300 }, (_, index) => `full-${round}-${index}.txt`)).catch((error: unknown) => error);
      if (!(job instanceof Failure)) expect(await life.jobEnds((job as { id: number }).id)).not.toBe('running');
      expect(await life.subject.call('article.open', { id: 1 })).toMatchObject({ article: { id: 1 } });
      expect(life.subject.isGone()).toBe(false);
      execFileSync('mount', ['-o', 'remount,size=30m', folder]);
      expect(await life.act({ name: 'note.add', args: { title: 'After', state: longState(20_000) } })).toBe('done');
      refused += life.refused;
      await life.close();
      const { lost, half } = await life.verdict();
      line.tried++;
      line.acknowledged += life.acknowledged;
      line.lost += lost.length;
      line.half += half.length;
      expect([...lost, ...half]).toEqual([]);
    } finally {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true });
    }
  }
  tell({ ...line, remark: `${refused} edits refused as library-full` });
});
