// T2, T21: killed while a library is made, brought to a newer schema, backed up or exported: the old state or the new one, and no part of a file under its own name.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { Failure } from '../../main/failure';
import { folderOf, listBackups, makeBackup } from '../../main/library/backups';
import { openDatabase, openPlainly } from '../../main/library/database';
import { MIGRATIONS } from '../../main/library/migrations';
import { restoreBackup } from '../../main/library/restoring';
import { openShelf } from '../library/shelf';
import { tell, times } from './counts';
import { randomFrom } from './random';
import { faultsIn } from './soundness';
import { startSubject, type Subject } from './subject';
import { draftOf, hashOf, textOf } from './texts';

const KILLS = times(20, 100);
const NAMES = Array.from({ length: 30 }, (_, index) => `making-${index}.txt`);

function place(): string {
  return mkdtempSync(join(tmpdir(), 'commonplace-making-'));
}

interface Doing {
  /** A library process that is ready. */
  begin: () => Promise<Subject>;
  /** Resolves when it is done. */
  act: (subject: Subject) => Promise<unknown>;
}

/** How long it takes when nobody interrupts it, so that the kills fall into it on any machine. */
async function lengthOf({ begin, act }: Doing): Promise<number> {
  const subject = await begin();
  const start = performance.now();
  await act(subject);
  const length = performance.now() - start;
  await subject.kill();
  return length;
}

/** Kills at a moment of it by chance. */
async function killedWithin({ begin, act }: Doing, milliseconds: number): Promise<void> {
  const subject = await begin();
  const ended = act(subject).then(() => null, () => null);
  const start = performance.now();
  while (performance.now() - start < milliseconds) await new Promise(setImmediate);
  await subject.kill();
  await ended;
}

/** Starts a job, and resolves when it has ended. */
async function job(subject: Subject, name: string, args: object): Promise<void> {
  await subject.call(name, args);
  for (let isRunning = true; isRunning;) isRunning = (await subject.call('job.list', {}) as { state: string }[]).some(({ state }) => state === 'running');
}

/** Ready to be asked: it has started. */
async function started(): Promise<Subject> {
  const subject = startSubject();
  await subject.call('library.close', {});
  return subject;
}

async function opened(path: string): Promise<Subject> {
  const subject = startSubject();
  await subject.call('library.open', { path, how: 'open' });
  return subject;
}

async function furnished(path: string): Promise<void> {
  const { library, bring } = openShelf(path, 'create');
  await bring(...NAMES.map(draftOf));
  await library.close();
  // That of the beginning was made while the articles came.
  rmSync(folderOf(path), { recursive: true, force: true });
}

function textsIn(path: string, isPlain = false): string[] {
  const db = isPlain ? openPlainly(path) : openDatabase(path);
  try {
    expect(faultsIn(db)).toEqual([]);
    return db.prepare('SELECT sha256 FROM version ORDER BY id').pluck().all() as string[];
  } finally {
    db.close();
  }
}

const HASHES = NAMES.map((name) => hashOf(textOf(name)));

test('killed while a library is made, there is none or a whole one', async () => {
  const bad: string[] = [];
  let made = 0;
  const random = randomFrom(21);
  const doing = (path: string): Doing => ({ begin: started, act: (subject) => subject.call('library.open', { path, how: 'create' }) });
  const trial = place();
  const length = await lengthOf(doing(join(trial, 'trial.commonplace')));
  rmSync(trial, { recursive: true });
  for (let count = 0; count < KILLS; count++) {
    const folder = place();
    const path = join(folder, 'new.commonplace');
    await killedWithin(doing(path), random() * length * 1.6);
    const isMade = existsSync(path);
    if (isMade) made++;
    try {
      // As the analyst would: open it if it is there, else make it again.
      openDatabase(path, !isMade).close();
    } catch (error) {
      bad.push(error instanceof Failure ? error.code : String(error));
    }
    rmSync(folder, { recursive: true });
  }
  tell({ test: 'T2', fault: 'killed while a library is made', tried: KILLS, acknowledged: null, lost: 0, half: bad.length, remark: `${made} were made` });
  expect(bad).toEqual([]);
});

test('killed while a library is brought to a newer schema, all of it is there and it opens', async () => {
  const folder = place();
  const old = join(folder, 'old.commonplace');
  makeOld(old);
  const bad: string[] = [];
  let done = 0;
  const random = randomFrom(22);
  const doing = (path: string): Doing => ({ begin: started, act: (subject) => subject.call('library.open', { path, how: 'open' }) });
  const trial = join(folder, 'trial.commonplace');
  copyFileSync(old, trial);
  const length = await lengthOf(doing(trial));
  for (let count = 0; count < KILLS; count++) {
    const here = join(folder, `${count}`);
    mkdirSync(here);
    const path = join(here, 'library.commonplace');
    copyFileSync(old, path);
    await killedWithin(doing(path), random() * length * 1.6);
    if (schemaOf(path) === MIGRATIONS.length) done++;
    try {
      bad.push(...differing(textsIn(path)));
      if (schemaOf(path) !== MIGRATIONS.length) bad.push('it stayed old');
    } catch (error) {
      bad.push(String(error));
    }
    bad.push(...await badBackups(path));
    rmSync(here, { recursive: true });
  }
  rmSync(folder, { recursive: true });
  tell({ test: 'T2', fault: 'killed while migrating from the first schema', tried: KILLS, acknowledged: null, lost: 0, half: bad.length, remark: `${done} had come to the newest schema` });
  expect(bad).toEqual([]);
});

/** A library of the first schema, with articles in it. */
function makeOld(path: string): void {
  const db = new Database(path);
  db.exec(MIGRATIONS[0] ?? '');
  db.pragma(`application_id = ${0x436d706c}`);
  db.pragma('user_version = 1');
  db.prepare("INSERT INTO step (uuid, label, state, made_at) VALUES ('s', '{\"key\":\"article.import\"}', 'done', '2024-01-01T00:00:00.000Z')").run();
  db.prepare("INSERT INTO job (kind, state, made_at) VALUES ('import', 'done', '2024-01-01T00:00:00.000Z')").run();
  const change = db.prepare('INSERT INTO change (step, table_name, key, image) VALUES (1, ?, ?, NULL)');
  NAMES.forEach((name, index) => {
    const text = textOf(name);
    const id = index + 1;
    db.prepare("INSERT INTO article (uuid, title, made_at) VALUES (?, ?, '2024-01-01T00:00:00.000Z')").run(`a${id}`, name);
    db.prepare("INSERT INTO version (uuid, article, text, sha256, file_name, encoding, made_at) VALUES (?, ?, ?, ?, ?, 'utf-8', '2024-01-01T00:00:00.000Z')")
      .run(`v${id}`, id, text, hashOf(text), name);
    db.prepare("INSERT INTO zone (version, start, end, kind) VALUES (?, 0, ?, 'body')").run(id, text.length);
    db.prepare("INSERT INTO imported_file (job, path, outcome, article) VALUES (1, ?, 'imported', ?)").run(name, id);
    for (const table of ['article', 'version', 'zone']) change.run(table, id);
  });
  db.close();
}

function schemaOf(path: string): number {
  const db = openPlainly(path, {});
  const version = Number(db.pragma('user_version', { simple: true }));
  db.close();
  return version;
}

function differing(hashes: string[]): string[] {
  return JSON.stringify(hashes) === JSON.stringify(HASHES) ? [] : [`${hashes.length} texts, not the ${HASHES.length} that were there`];
}

/** Every file with the name of a backup is a whole one. */
async function badBackups(path: string): Promise<string[]> {
  const bad: string[] = [];
  for (const backup of listBackups(path).backups) {
    try {
      if (!backup.isWhole) bad.push(`${backup.name} is not whole`);
      bad.push(...differing(textsIn(backup.path, true)));
    } catch (error) {
      bad.push(`${backup.name}: ${String(error)}`);
    }
  }
  return bad;
}

test('killed while it is backed up, each backup that has its name is whole; one of them restores it all', async () => {
  const folder = place();
  const path = join(folder, 'library.commonplace');
  await furnished(path);
  const bad: string[] = [];
  let whole = 0;
  const random = randomFrom(23);
  const doing = { begin: () => opened(path), act: (subject: Subject) => job(subject, 'backup.start', {}) };
  const length = await lengthOf(doing);
  for (let count = 0; count < KILLS; count++) {
    await killedWithin(doing, random() * length * 1.6);
    bad.push(...differing(textsIn(path)), ...await badBackups(path));
    whole = listBackups(path).backups.length;
  }
  const [newest] = listBackups(path).backups;
  if (!newest) bad.push('there is no backup');
  else {
    rmSync(path);
    await restoreBackup(path, newest.name);
    bad.push(...differing(textsIn(path)));
  }
  rmSync(folder, { recursive: true });
  tell({ test: 'T2', fault: 'killed while backing up; the newest backup restored over a lost library', tried: KILLS, acknowledged: null, lost: 0, half: bad.length, remark: `${whole} backups at the end` });
  expect(bad).toEqual([]);
});

test('killed while it is exported, no folder has its name before it is whole', async () => {
  const folder = place();
  const path = join(folder, 'library.commonplace');
  await furnished(path);
  const bad: string[] = [];
  let whole = 0;
  const random = randomFrom(24);
  const doing = (target: string): Doing => ({ begin: () => opened(path), act: (subject) => job(subject, 'export.start', { folder: target, language: 'en' }) });
  const trial = join(folder, 'trial');
  mkdirSync(trial);
  const length = await lengthOf(doing(trial));
  for (let count = 0; count < KILLS; count++) {
    const target = join(folder, `exports-${count}`);
    mkdirSync(target);
    await killedWithin(doing(target), random() * length * 1.6);
    for (const name of readdirSync(target).filter((each) => !each.endsWith('.partial'))) {
      whole++;
      const texts = readdirSync(join(target, name), { recursive: true }).filter((each) => String(each).endsWith('.md'));
      if (texts.length < NAMES.length) bad.push(`${name} holds ${texts.length} files`);
    }
    bad.push(...differing(textsIn(path)));
  }
  rmSync(folder, { recursive: true });
  tell({ test: 'T2', fault: 'killed while exporting', tried: KILLS, acknowledged: null, lost: 0, half: bad.length, remark: `${whole} exports were whole` });
  expect(bad).toEqual([]);
});

test('a planted fault is found: a backup cut off under its own name', async () => {
  const folder = place();
  const path = join(folder, 'library.commonplace');
  await furnished(path);
  const db = openDatabase(path);
  const { path: backup } = await makeBackup(db, path, 'asked');
  db.close();
  truncateSync(backup, Math.floor(statSync(backup).size / 2));
  expect(await badBackups(path)).not.toEqual([]);
  rmSync(folder, { recursive: true });
});
