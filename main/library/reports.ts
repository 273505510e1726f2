// The report of an import: how each of its files ended. Kept for ever.
import type { CallError, ImportedFile, Near, Outcome, Outcomes, Page } from '../../preload/api';
import type { Connection } from './database';
import { ready } from './statements';

/** What became of one file. */
export interface Ending {
  outcome: Outcome;
  reason?: CallError;
  article?: number;
  /** The article that it nearly repeats. */
  near?: number | null;
  likeness?: number | null;
}

interface Row extends Omit<ImportedFile, 'reason' | 'near'> {
  reason: string | null;
  near: number | null;
  nearTitle: string | null;
  likeness: number | null;
}

const NONE: Outcomes = { imported: 0, updated: 0, 'near-duplicate': 0, duplicate: 0, skipped: 0, rejected: 0 };

export function addFile(db: Connection, job: number, path: string, { outcome, reason, article, near, likeness }: Ending): void {
  ready(db, 'INSERT INTO imported_file (job, path, outcome, reason, article, near, likeness) VALUES (?, ?, ?, ?, ?, ?, ?)')
    .run(job, path, outcome, reason ? JSON.stringify(reason) : null, article ?? null, near ?? null, likeness ?? null);
}

/** `outcome` null: however they ended. */
export function listFiles(db: Connection, job: number, outcome: Outcome | null, { from, count }: { from: number; count: number }): Page<ImportedFile> {
  const which = outcome === null ? 'job = @job' : 'job = @job AND outcome = @outcome';
  const total = Number(db.prepare(`SELECT count(*) FROM imported_file WHERE ${which}`).pluck().get({ job, outcome }));
  const rows = db.prepare(`
    SELECT file.id, path, outcome, reason, article.id AS article, article.title, other.id AS near, other.title AS nearTitle, likeness
    FROM (SELECT * FROM imported_file WHERE ${which} ORDER BY id LIMIT @count OFFSET @from) AS file
    LEFT JOIN article ON article.id = file.article AND article.deleted_at IS NULL
    LEFT JOIN article AS other ON other.id = file.near AND other.deleted_at IS NULL
    ORDER BY file.id`).all({ job, outcome, from, count }) as Row[];
  return { total, rows: rows.map(fileOf) };
}

/** In the order of the list. */
export function fileIds(db: Connection, job: number, outcome: Outcome | null): number[] {
  const which = outcome === null ? '' : 'AND outcome = @outcome';
  return db.prepare<[object], number>(`SELECT id FROM imported_file WHERE job = @job ${which} ORDER BY id`).pluck().all({ job, ...(outcome === null ? {} : { outcome }) });
}

export function outcomesOf(db: Connection, job: number): Outcomes {
  const rows = db.prepare('SELECT outcome, count(*) AS files FROM imported_file WHERE job = ? GROUP BY outcome').all(job) as { outcome: Outcome; files: number }[];
  return { ...NONE, ...Object.fromEntries(rows.map(({ outcome, files }) => [outcome, files])) };
}

/** How the files that wait in a preview would end. */
export function expectedOf(db: Connection, job: number): Outcomes {
  const rows = db.prepare(`
    SELECT CASE outlook WHEN 'new' THEN 'imported' WHEN 'newer' THEN 'updated' ELSE outlook END AS outcome, count(*) AS files FROM staged WHERE job = ? GROUP BY outlook`)
    .all(job) as { outcome: Outcome; files: number }[];
  return { ...NONE, ...Object.fromEntries(rows.map(({ outcome, files }) => [outcome, files])) };
}

function fileOf({ reason, near, nearTitle, likeness, ...row }: Row): ImportedFile {
  const other: Near | null = near === null || nearTitle === null ? null : { article: near, staged: null, title: nearTitle, likeness: likeness ?? 0 };
  return { ...row, reason: reason === null ? null : JSON.parse(reason) as CallError, near: other };
}
