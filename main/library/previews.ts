// Previews: files are read and laid out to be looked at before any of them is imported. What was read stays, also when it is cancelled or the program ends.
import { isAbsolute } from 'node:path';
import { Failure } from '../failure';
import type { Ask, Encoding, Job, Read, Reading, Staged } from '../../preload/api';
import type { Connection } from './database';
import { isDiscarded } from './discards';
import { orReason, readFile } from './imports';
import type { Control, Jobs } from './jobs';
import { lookAt } from './looking';
import { inflated } from './originals';
import { Pace, seldom } from './pace';
import { completeSamples } from './shingles';
import { editStaged, openStaged, putStaged, saidOf, type ReadFile } from './staging';
import { incoming } from './texts';

export interface Previewing {
  db: Connection;
  jobs: Jobs;
  reader: Ask<Reading>;
  /** What waits is not as it was, nor what else is named. */
  changed: (records?: readonly string[]) => void;
}

type Wanted = Pick<ReadFile, 'path' | 'id'>;

/** While it reads, the window is told at most this often that more waits. */
const TOLD_EVERY = 250; // ms
/** For so long a file that was read may wait to be kept. */
const LONGEST_HELD = 250; // ms
/** Of what is pasted: as much as a file may have. */
const LARGEST = 20 * 1024 * 1024; // bytes
/** Files that the reader is asked for before they are needed, so that it need not wait for the library. */
const AHEAD = 3;

export function startPreview(around: Previewing, paths: string[]): Job {
  return around.jobs.start('preview', async (control) => {
    await completeSamples(around.db, () => control.step(0, 0, ''));
    const { files, rejected } = await control.orCancelled(around.reader('reader.walk', { paths }));
    stage(around.db, control.id, rejected.map(({ path, reason }) => ({ path, read: { reason } })), new Pace());
    if (rejected.length > 0) around.changed();
    await readAll(around, control, files.map((path) => ({ path })), rejected.length);
    return '';
  });
}

/** @param html goes before `text`, which is what is left when it cannot be read. */
export function startPaste(around: Previewing, { text, html, name }: { text?: string | undefined; html?: string | undefined; name?: string | undefined }): Job {
  const pasted = [{ words: html, ending: 'html' }, { words: text, ending: 'txt' }].flatMap(({ words = '', ending }) => (words.trim() === '' ? [] : [{ bytes: Buffer.from(words, 'utf8'), ending }]));
  if (pasted.length === 0) throw new Failure('empty', 'There is nothing to paste.');
  const given = pasted.filter(({ bytes }) => bytes.length <= LARGEST);
  if (given.length === 0) throw new Failure('too-large', 'That is too much to be pasted.', { size: Math.max(...pasted.map(({ bytes }) => bytes.length)), limit: LARGEST });
  const title = (name ?? 'Pasted').replace(/[\p{Cc}\\/:]+/gu, ' ').trim().slice(0, 200) || 'Pasted';
  return around.jobs.start('preview', async (control) => {
    await completeSamples(around.db, () => control.step(0, 0, ''));
    let last: ReadFile | null = null;
    for (const { bytes, ending } of given) {
      const fileName = `${title}.${ending}`;
      const read = await control.orCancelled(orReason(around.reader('reader.parse', { bytes: bytes.toString('base64'), name: fileName, encoding: 'utf-8' })));
      last = { path: fileName, read };
      if (!('reason' in read)) break;
    }
    if (last) stage(around.db, control.id, [last], new Pace());
    around.changed();
    await control.step(1, 1, '');
    return '';
  });
}

/** Reads what was rejected again: files of a preview in their places, those of a finished import in a new preview. @param ids those files alone */
export function startRetry(around: Previewing, job: number, ids: readonly number[] | undefined): Job {
  const { kind } = around.jobs.get(job);
  around.jobs.mustRest(job);
  const table = kind === 'preview' ? 'staged' : 'imported_file';
  const which = kind === 'preview' ? "outlook = 'rejected'" : "outcome = 'rejected'";
  const rows = around.db.prepare<[object], { id: number; path: string }>(`
    SELECT id, path FROM ${table} WHERE job = @job AND ${which} AND (@ids IS NULL OR id IN (SELECT value FROM json_each(@ids))) ORDER BY id`)
    .all({ job, ids: ids ? JSON.stringify(ids) : null });
  if (rows.length === 0 || isDiscarded(around.db, job)) throw new Failure('not-found', 'No file of it was rejected.');
  const work = async (control: Control) => {
    await readAll(around, control, kind === 'preview' ? rows : rows.map(({ path }) => ({ path })), 0);
    return '';
  };
  return kind === 'preview' ? around.jobs.again(job, work) : around.jobs.start('preview', work);
}

/** Reads a file's bytes as letters of another encoding. What the analyst said of it stays. @throws Failure what the reader throws */
export async function decodeStaged(around: Previewing, id: number, encoding: Encoding): Promise<Staged> {
  const { db } = around;
  const row = db.prepare('SELECT job, path, original FROM staged WHERE id = ?').get(id) as { job: number; path: string; original: Buffer | null } | undefined;
  if (!row) throw new Failure('not-found', `There is no file ${id} in a preview.`);
  const read = await readAgain(around.reader, row, encoding);
  if (db.prepare('SELECT 1 FROM staged WHERE id = ?').get(id) === undefined) throw new Failure('not-found', `File ${id} was imported or let go meanwhile.`);
  const said = saidOf(db, id);
  stage(db, row.job, [{ path: row.path, read, id }], new Pace());
  editStaged(db, [id], said);
  around.changed();
  return openStaged(db, id);
}

async function readAgain(reader: Ask<Reading>, { path, original }: { path: string; original: Buffer | null }, encoding: Encoding): Promise<Read> {
  if (original) return reader('reader.parse', { bytes: inflated(original).toString('base64'), name: nameOf(path), encoding });
  // What was pasted has no place on the disk, and must not be looked for beside the program.
  if (!isAbsolute(path)) throw new Failure('unreadable', 'This was pasted and not kept.');
  return reader('reader.read', { path, encoding });
}

async function readAll(around: Previewing, control: Control, wanted: readonly Wanted[], before: number): Promise<void> {
  const total = before + wanted.length;
  const pace = new Pace();
  const asked: Promise<ReadFile>[] = [];
  const ask = (file: Wanted | undefined) => {
    if (!file) return;
    const read = reading(around.reader, file);
    // Whoever waits for it hears of it; when nobody does any more, a failure would count as unhandled.
    read.catch(() => {});
    asked.push(read);
  };
  wanted.slice(0, AHEAD).forEach(ask);
  let held: ReadFile[] = [];
  const told = seldom(TOLD_EVERY, around.changed);
  let kept = performance.now();
  const keep = () => {
    stage(around.db, control.id, held, pace);
    told.tell();
    held = [];
    kept = performance.now();
  };
  try {
    for (const [index, file] of wanted.entries()) {
      await control.step(before + index, total, file.path);
      const read = asked.shift();
      ask(wanted[index + AHEAD]);
      if (read) held.push(await control.orCancelled(read));
      if (held.length >= pace.count || performance.now() - kept >= LONGEST_HELD) keep();
    }
  } finally {
    keep();
    told.finish();
  }
  await control.step(total, total, '');
}

async function reading(reader: Ask<Reading>, { path, id }: Wanted): Promise<ReadFile> {
  const read: ReadFile['read'] = isAbsolute(path) ? await readFile(reader, path) : { reason: { code: 'unreadable', message: 'This is no file of the disk.' } };
  return { path, read, ...(id === undefined ? {} : { id }) };
}

function stage(db: Connection, job: number, files: readonly ReadFile[], pace: Pace): void {
  if (files.length === 0) return;
  pace.take(files.length, () => db.transaction(() => {
    for (const file of files) putStaged(db, job, file, 'draft' in file.read ? lookAt(db, incoming(file.read.draft), { job, id: file.id ?? null }) : null);
  })());
}

function nameOf(path: string): string {
  return path.split(/[\\/]/u).at(-1) ?? path;
}
