// T2 again, not by chance: while a library is backed up its process is killed just before each renaming, each removal and each sync, one after the other.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, listBackups, makeBackup } from '../../main/library/backups';
import { openDatabase, openPlainly } from '../../main/library/database';
import { restoreBackup } from '../../main/library/restoring';
import { openShelf } from '../library/shelf';
import { tell, times } from './counts';
import { compiled } from './shim';
import { faultsIn } from './soundness';
import { startSubject } from './subject';
import { draftOf, hashOf, textOf } from './texts';

const NAMES = Array.from({ length: 4 }, (_, index) => `killed-${index}.txt`);
/** One more than the newest that stay, so that each new backup takes an old one away. */
const BEFORE = 11;
const MOST = 60;
const shim = compiled('kill');

/** A library with its backups, in a new folder. */
async function backedUp(): Promise<{ folder: string; path: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-points-'));
  const path = join(folder, 'library.commonplace');
  const { library, bring } = openShelf(path, 'create');
  await bring(...NAMES.map(draftOf));
  await library.close();
  // That of the beginning was made while the articles came.
  rmSync(folderOf(path), { recursive: true, force: true });
  const db = openDatabase(path);
  for (let count = 0; count < BEFORE; count++) await makeBackup(db, path, 'asked');
  db.close();
  return { folder, path };
}

/** Starts a backup, and is killed on the way; false when there are not so many moments, and it came to its end. */
async function killedAt(path: string, call: string, at: number, preload: string): Promise<boolean> {
  const subject = startSubject({ env: { LD_PRELOAD: preload, SHIM_FOLDER: folderOf(path), SHIM_CALL: call, SHIM_AT: String(at) } });
  const done = async () => {
    await subject.call('library.open', { path, how: 'open' });
    const { record } = await subject.call('backup.start', {}) as { record: { id: number } };
    for (let isRunning = true; isRunning;) isRunning = (await subject.call('job.list', {}) as { id: number; state: string }[]).some(({ id, state }) => id === record.id && state === 'running');
    return false;
  };
  const killed = await done().catch(() => true);
  await subject.kill();
  return killed;
}

/** Every backup that has its name is whole, and those that a newer one did not yet replace are all there. */
function faultsOf(path: string): string[] {
  const { backups } = listBackups(path);
  const whole = backups.filter((backup) => {
    const db = openPlainly(backup.path);
    const hashes = db.prepare('SELECT sha256 FROM version ORDER BY id').pluck().all();
    const faults = faultsIn(db);
    db.close();
    return backup.isWhole && faults.length === 0 && JSON.stringify(hashes) === JSON.stringify(NAMES.map((name) => hashOf(textOf(name))));
  });
  return [
    ...whole.length === backups.length ? [] : [`${backups.length - whole.length} backups are not whole`],
    ...whole.length >= BEFORE - 1 ? [] : [`only ${whole.length} backups are left`],
  ];
}

test('killed before each renaming, removal and sync of a backup, no backup is lost and none is there by half', async ({ skip }) => {
  const line = { test: 'T2', fault: 'killed before each renaming, removal and sync of a backup', tried: 0, acknowledged: null, lost: 0, half: 0 };
  if ('missing' in shim) {
    tell({ ...line, remark: `not tried: ${shim.missing}` });
    return skip(shim.missing);
  }
  const { folder, path } = await backedUp();
  const seen: string[] = [];
  const points: string[] = [];
  for (const call of ['rename', 'remove', ...times(0, 1) === 1 ? ['sync'] : []]) {
    let at = 1;
    while (at < MOST && await killedAt(path, call, at, shim.path)) {
      seen.push(...faultsOf(path).map((fault) => `${call} ${at}: ${fault}`));
      at++;
    }
    line.tried += at - 1;
    points.push(`${at - 1} ${call}s`);
  }
  // The last of them came to its end: nothing of the others is left.
  seen.push(...listBackups(path).others.map(({ name }) => `${name} is left`));
  const slips = readdirSync(folderOf(path)).filter((name) => name.endsWith('.json') && !existsSync(join(folderOf(path), name.slice(0, -'.json'.length))));
  seen.push(...slips.map((name) => `${name} is left without its backup`));
  const [newest] = listBackups(path).backups;
  rmSync(path);
  await restoreBackup(path, newest?.name ?? '');
  const restored = openDatabase(path);
  seen.push(...faultsIn(restored));
  restored.close();
  rmSync(folder, { recursive: true });
  tell({ ...line, half: seen.length, remark: points.join(', ') });
  expect(seen).toEqual([]);
  // The slip and the backup get their names, and an old backup goes with its slip.
  expect(line.tried).toBeGreaterThanOrEqual(6);
});

test('a planted fault is found: the old backups go before the new one is there', async () => {
  const { folder, path } = await backedUp();
  expect(faultsOf(path)).toEqual([]);
  for (const { path: backup } of listBackups(path).backups.slice(-3)) rmSync(backup);
  expect(faultsOf(path)).toEqual(['only 7 backups are left']);
  rmSync(folder, { recursive: true });
});
