// Writes the library as a folder of Markdown that the user owns for ever. A job: it says how far it is, and leaves nothing behind when it is cancelled.
import type { Quoting } from '../../../preload/api';
import type { Connection } from '../database';
import { NewFolder } from './new-folder';
import { planOf } from './plan';
import type { Language } from './words';

export interface Wording {
  language?: Language;
  quoting?: Quoting;
}

export interface Progress {
  /** Lets other calls through. @throws when the job was cancelled. */
  step(done: number, total: number, at: string): Promise<void>;
}

/**
 * @param folder an existing folder; the export makes a new one inside.
 * @returns the path of the new folder.
 * @throws Failure `folder-unwritable`, or what `step` throws; then nothing of the export is left.
 */
export async function exportMarkdown(db: Connection, folder: string, progress: Progress, { language = 'en', quoting = 'printed' }: Wording = {}): Promise<string> {
  const now = new Date();
  const target = await NewFolder.make(folder, `Commonplace export ${localTime(now)}`);
  try {
    const at = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(now);
    const files = planOf(db, language, at, quoting);
    for (const [index, file] of files.entries()) {
      await progress.step(index, files.length, file.path);
      await target.write(file.path, file.content());
    }
    await progress.step(files.length, files.length, '');
    return await target.complete();
  } catch (error) {
    await target.discard();
    throw error;
  }
}

/** As people write it, but for the colon, which no Windows name may hold. */
export function localTime(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}-${two(date.getMinutes())}`;
}
