// Previews that were let go. Their files are kept as they were, with all that was said of them, for as long as what lies in the trash.
import { Failure } from '../failure';
import type { Job } from '../../preload/api';
import type { Connection } from './database';
import type { Previewing } from './previews';
import { Ages } from './trash-age';

type Around = Pick<Previewing, 'db' | 'jobs' | 'changed'>;

/** What lists show of one: the titles of its first files. */
export const DISCARDED = `
  SELECT 'preview' AS kind, job.id, (
    SELECT group_concat(coalesce(about ->> '$.title', path), ', ') FROM staged
    WHERE staged.id IN (SELECT first.id FROM staged AS first WHERE first.job = job.id ORDER BY first.id LIMIT 3)) AS title, NULL AS within, deleted_at AS deletedAt
  FROM job WHERE deleted_at IS NOT NULL`;

/** Nothing to let go is no trouble: it may have been asked twice. @throws Failure `busy` while it is read or imported */
export function discardPreview({ db, jobs, changed }: Around, job: number): Job {
  jobs.mustRest(job);
  db.prepare(`
    UPDATE job SET deleted_at = ?, deleted_after = (SELECT coalesce(max(id), 0) FROM step)
    WHERE id = ? AND deleted_at IS NULL AND EXISTS (SELECT 1 FROM staged WHERE staged.job = job.id)`).run(new Date().toISOString(), job);
  changed(['staged', 'trash']);
  return jobs.get(job);
}

/** @throws Failure `not-found` when it does not lie in the trash */
export function restorePreview({ db, jobs, changed }: Around, job: number): Job {
  const { changes } = db.prepare('UPDATE job SET deleted_at = NULL, deleted_after = NULL WHERE id = ? AND deleted_at IS NOT NULL').run(job);
  if (changes === 0) throw new Failure('not-found', `There is no preview ${job} in the trash.`);
  changed(['staged', 'trash']);
  return jobs.get(job);
}

export function isDiscarded(db: Connection, job: number): boolean {
  return db.prepare('SELECT 1 FROM job WHERE id = ? AND deleted_at IS NOT NULL').get(job) !== undefined;
}

/** Takes those for good that have lain in the trash for long enough. @returns how many */
export function dropDiscarded(db: Connection, now: Date): number {
  const rows = db.prepare<[], { id: number; deletedAt: string }>('SELECT id, deleted_at AS deletedAt FROM job WHERE deleted_at IS NOT NULL').all();
  if (rows.length === 0) return 0;
  const ages = new Ages(db, now);
  const over = rows.filter(({ id, deletedAt }) => ages.isOver('preview', id, deletedAt));
  for (const { id } of over) {
    db.prepare('DELETE FROM staged_shingle WHERE staged IN (SELECT id FROM staged WHERE job = ?)').run(id);
    db.prepare('DELETE FROM staged WHERE job = ?').run(id);
    db.prepare('UPDATE job SET deleted_at = NULL, deleted_after = NULL WHERE id = ?').run(id);
  }
  return over.length;
}
