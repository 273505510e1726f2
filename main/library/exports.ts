// Exports as jobs.
import type { Job } from '../../preload/api';
import type { Connection } from './database';
import { exportMarkdown, type Wording } from './export/export-markdown';
import type { Jobs } from './jobs';

/** Writes the library as Markdown into a new folder inside the given one; when done, the job's `at` is its path. */
export function startExport(db: Connection, jobs: Jobs, folder: string, wording: Wording): Job {
  return jobs.start('export', (control) => exportMarkdown(db, folder, control, wording));
}
