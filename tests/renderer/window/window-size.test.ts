import { expect, test } from 'vitest';
import type { Job } from '../../../preload/api';
import { sizeOf } from '../../../renderer/frame/window-size';
import { withJob } from '../../../renderer/jobs';

function job(id: number, done: number): Job {
  return { id, kind: 'import', state: 'running', madeAt: '2026-01-01T00:00:00.000Z', done, total: 9, at: '', outcomes: { imported: 0, updated: 0, 'near-duplicate': 0, duplicate: 0, skipped: 0, rejected: 0 }, error: null, sinceOpening: true };
}

test('a window of 80 rem has room for three panes, one below 60 for one', () => {
  expect([100, 80, 79.9, 60, 59.9, 20].map(sizeOf)).toEqual(['wide', 'wide', 'middle', 'middle', 'small', 'small']);
});

test('news of a job takes the place of the old, and the newest job stands first', () => {
  const jobs = [job(1, 3), job(3, 0), job(1, 4), job(2, 0)].reduce(withJob, []);
  expect(jobs.map(({ id, done }) => [id, done])).toEqual([[3, 0], [2, 0], [1, 4]]);
});
