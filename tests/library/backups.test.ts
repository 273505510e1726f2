import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, statfsSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { stateOf } from '../../main/library/backup-slip';
import { backupBeforeMigration, faultsOf, folderOf, listBackups, makeBackup } from '../../main/library/backups';
import { openDatabase, openPlainly, type Connection } from '../../main/library/database';
import { restoreBackup } from '../../main/library/restoring';
import { addArticle, filled, overwrite, place, sha256 } from './filled';

function titles(path: string): string[] {
  const db = openDatabase(path);
  const found = db.prepare<[], string>('SELECT title FROM article ORDER BY id').pluck().all();
  db.close();
  return found;
}

async function codeOf(act: () => unknown): Promise<unknown> {
  try {
    await act();
    return 'done';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}

/** Calls `act` with a library, and closes it. */
async function withLibrary<T>(path: string, act: (db: Connection) => Promise<T>): Promise<T> {
  const db = openDatabase(path);
  try {
    return await act(db);
  } finally {
    db.close();
  }
}

describe('making a backup', () => {
  it('makes one file that is whole by itself, verified, with a slip of what it holds', async () => {
    const path = place();
    const db = filled(path);
    const made = await makeBackup(db, path, 'asked', { now: new Date('2026-11-22T15:20:55Z') });
    expect(made).toEqual({
      name: '2026-11-22T15-20-55Z-000001.commonplace', path: join(`${path}.backups`, '2026-11-22T15-20-55Z-000001.commonplace'),
      sequence: 1, madeAt: '2026-11-22T15:20:55.000Z', reason: 'asked', isWhole: true, bytes: statSync(made.path).size, state: stateOf(db),
      counts: { articles: 12, highlights: 12, notes: 1, claims: 0, actors: 12 },
    });
    db.close();
    expect(readdirSync(folderOf(path)).sort()).toEqual([made.name, `${made.name}.json`]);
    const alone = place();
    copyFileSync(made.path, alone);
    expect(titles(alone)).toEqual(titles(path));
  });

  it('takes in what is written while it runs, and says how far it is', async () => {
    const path = place();
    const db = filled(path, 600, 400);
    let number = 600;
    const steps: number[] = [];
    const made = await makeBackup(db, path, 'interval', {
      step: async (done, total) => {
        steps.push(done / total);
        if (number < 605) addArticle(db, ++number);
      },
    });
    db.close();
    expect(steps.length).toBeGreaterThan(3);
    const copy = openPlainly(made.path);
    // The last of them may have come after the last page, while the copy was being verified.
    expect(copy.prepare('SELECT count(*) FROM article').pluck().get()).toBe(made.counts?.articles);
    expect(made.counts?.articles).toBeGreaterThan(600);
    copy.close();
  });

  it('makes one after another of two that are asked for at once', async () => {
    const path = place();
    const db = filled(path, 3);
    const both = await Promise.all([makeBackup(db, path, 'interval'), makeBackup(db, path, 'before-delete')]);
    db.close();
    expect(both.map(({ sequence, isWhole }) => [sequence, isWhole])).toEqual([[1, true], [2, true]]);
  });

  it('keeps ten of one day, and goes by the sequence when the clock goes back ten years', async () => {
    const path = place();
    const db = filled(path, 1);
    for (let minute = 0; minute < 9; minute++) await makeBackup(db, path, 'interval', { now: new Date(Date.UTC(2036, 5, 5, 12, minute)) });
    for (let minute = 0; minute < 5; minute++) await makeBackup(db, path, 'interval', { now: new Date(Date.UTC(2026, 5, 5, 12, minute)) });
    db.close();
    expect(listBackups(path).backups.map(({ sequence }) => sequence)).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5]);
  });

  it('keeps a copy that fails its check apart, and lets no older one go', async () => {
    const path = place();
    const whole = filled(path);
    await makeBackup(whole, path, 'start');
    whole.close();
    overwrite(path, 'Line 7 of article 3:', 'Line 7 of article 8:');
    await withLibrary(path, async (db) => {
      for (let count = 0; count < 5; count++) expect(await codeOf(() => makeBackup(db, path, 'interval'))).toBe('library-damaged');
    });
    const { backups, others } = listBackups(path);
    expect([backups.length, others.map(({ what }) => what)]).toEqual([1, ['bad', 'bad', 'bad']]);
  });

  it('lists what else lies there, and what is no longer as long as it was', async () => {
    const path = place();
    const db = filled(path, 2);
    const [one, two] = [await makeBackup(db, path, 'start'), await makeBackup(db, path, 'start')];
    db.close();
    truncateSync(one.path, 5000);
    writeFileSync(join(folderOf(path), 'letter.txt'), 'Dear Sir');
    const { backups, others } = listBackups(path);
    expect(backups.map(({ name, isWhole }) => [name, isWhole])).toEqual([[two.name, true], [one.name, false]]);
    expect(others).toEqual([{ name: 'letter.txt', what: 'unknown' }]);
    expect(listBackups(place())).toEqual({ backups: [], others: [] });
  });

  it('leaves nothing of one that was cancelled', async () => {
    const path = place();
    const db = filled(path, 300, 400);
    await expect(makeBackup(db, path, 'asked', { step: async () => { throw new Error('enough'); } })).rejects.toThrow('enough');
    expect(readdirSync(folderOf(path))).toEqual([]);
    db.close();
  });

  it('leaves nothing under a final name when its process is killed, and the next takes the remains away', async () => {
    const path = place();
    filled(path, 2000, 200).close();
    const folder = folderOf(path);
    mkdirSync(folder);
    const script = `const D = require('better-sqlite3'); const db = new D(process.argv[1]); console.log('on');
      db.backup(process.argv[2], { progress: () => 1 });`;
    const draft = join(folder, '2026-01-01T00-00-00Z-000001.commonplace.partial');
    for (let kill = 0; kill < 3; kill++) {
      const child = spawn(process.execPath, ['-e', script, path, draft], { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(readdirSync(folder).filter((name) => name.endsWith('.commonplace'))).toEqual([]);
    }
    writeFileSync(draft, 'half');
    writeFileSync(`${draft}-journal`, 'half');
    expect(listBackups(path)).toMatchObject({ backups: [], others: [{ what: 'unfinished' }, { what: 'unfinished' }] });
    const made = await withLibrary(path, (db) => makeBackup(db, path, 'start'));
    expect([made.sequence, readdirSync(folder).sort()]).toEqual([1, [made.name, `${made.name}.json`]]);
  });

  it('says that the disk is full, and changes nothing', async (test) => {
    const disk = place('disk');
    mkdirSync(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk]);
    if (mounted.status !== 0) return test.skip('a small disk cannot be mounted here: this needs Linux and root');
    try {
      const path = join(disk, 'research.commonplace');
      const db = filled(path, 40, 100);
      await makeBackup(db, path, 'start');
      addArticle(db, 200);
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(join(disk, 'ballast'), Buffer.alloc(Math.max(0, bavail * bsize - 100_000)));
      const before = readdirSync(folderOf(path));
      expect(await codeOf(() => makeBackup(db, path, 'interval'))).toBe('library-full');
      expect(readdirSync(folderOf(path))).toEqual(before);
      rmSync(join(disk, 'ballast'));
      expect(db.prepare('SELECT count(*) FROM article').pluck().get()).toBe(41);
      db.close();
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  it('is made before a library of an older schema is migrated, and not of one that is up to date', async () => {
    const path = place();
    const db = filled(path, 1);
    db.close();
    expect(await backupBeforeMigration(path)).toBeNull();
    const old = openPlainly(path, {});
    old.pragma('user_version = 0');
    old.close();
    expect(await backupBeforeMigration(path)).toBeNull();
  });

  it('makes nothing beside a database of another program, however old it says it is', async () => {
    const path = place('recipes.db');
    const others = new Database(path);
    others.exec('CREATE TABLE recipe (id INTEGER PRIMARY KEY); INSERT INTO recipe DEFAULT VALUES');
    others.pragma('user_version = 1');
    others.close();
    const before = sha256(readFileSync(path));
    expect(await codeOf(() => backupBeforeMigration(path))).toBe('library-foreign');
    expect([readdirSync(dirname(path)), sha256(readFileSync(path))]).toEqual([['recipes.db'], before]);
  });
});

describe('restoring a backup', () => {
  it('brings the earlier state back, and the restore itself can be undone', async () => {
    const path = place();
    const db = filled(path, 2);
    const early = await makeBackup(db, path, 'start');
    addArticle(db, 3);
    db.close();
    const { before, aside } = await restoreBackup(path, early.name);
    expect([titles(path), aside, before?.reason]).toEqual([['Article 1', 'Article 2'], null, 'before-restore']);
    const undone = await restoreBackup(path, before?.name ?? '');
    expect([titles(path), undone.before?.counts?.articles]).toEqual([['Article 1', 'Article 2', 'Article 3'], 2]);
  });

  it('plays no old log into the restored library', async () => {
    const path = place();
    const db = filled(path, 2);
    const early = await makeBackup(db, path, 'start');
    addArticle(db, 3);
    copyFileSync(path, `${path}.kept`);
    copyFileSync(`${path}-wal`, `${path}.kept-wal`);
    db.close();
    // As after a crash: the third article is in the log alone.
    copyFileSync(`${path}.kept`, path);
    copyFileSync(`${path}.kept-wal`, `${path}-wal`);
    const { before } = await restoreBackup(path, early.name);
    expect([titles(path), before?.counts?.articles]).toEqual([['Article 1', 'Article 2'], 3]);
  });

  it.each([
    ['cut short', (path: string) => truncateSync(path, 9000)],
    ['empty', (path: string) => truncateSync(path, 0)],
    ['a letter', (path: string) => writeFileSync(path, 'Dear Sir or Madam')],
    ['with a text that was changed', (path: string) => overwrite(path, 'Line 7 of article 3:', 'Line 7 of article 8:')],
  ])('keeps a file that is %s beside the restored one', async (_, harm) => {
    const path = place();
    const db = filled(path);
    const early = await makeBackup(db, path, 'start');
    db.close();
    harm(path);
    const hash = sha256(readFileSync(path));
    const { before, aside } = await restoreBackup(path, early.name, { now: new Date('2026-11-22T15:20:55Z') });
    expect([before, aside, titles(path).length]).toEqual([null, `${path}.damaged-2026-11-22T15-20-55`, 12]);
    expect(sha256(readFileSync(aside ?? ''))).toBe(hash);
  });

  it('restores in the place of a file that is gone, and keeps the log that it left', async () => {
    const path = place();
    const db = filled(path, 2);
    const early = await makeBackup(db, path, 'start');
    db.close();
    rmSync(path);
    writeFileSync(`${path}-wal`, 'left');
    const { aside } = await restoreBackup(path, early.name);
    expect([titles(path).length, readFileSync(`${aside}-wal`, 'utf8')]).toEqual([2, 'left']);
  });

  it('changes nothing when the backup is damaged or unknown, or the library open elsewhere', async () => {
    const path = place();
    const db = filled(path);
    const early = await makeBackup(db, path, 'start');
    expect(await codeOf(() => restoreBackup(path, early.name))).toBe('library-locked');
    db.close();
    overwrite(early.path, 'Line 7 of article 3:', 'Line 7 of article 8:');
    const hash = sha256(readFileSync(path));
    expect(await codeOf(() => restoreBackup(path, early.name))).toBe('library-damaged');
    expect(await codeOf(() => restoreBackup(path, '../research.commonplace'))).toBe('not-found');
    expect([sha256(readFileSync(path)), existsSync(`${path}.restoring`), listBackups(path).backups.length]).toEqual([hash, false, 1]);
  });

  it('restores the oldest, though the backup of today takes its place', async () => {
    const path = place();
    const db = filled(path, 1);
    const now = new Date('2026-11-22T15:20:55Z');
    for (let count = 0; count < 10; count++) await makeBackup(db, path, 'interval', { now });
    const oldest = listBackups(path).backups.at(-1);
    addArticle(db, 2);
    db.close();
    await restoreBackup(path, oldest?.name ?? '', { now });
    expect([titles(path), listBackups(path).backups.some(({ name }) => name === oldest?.name)]).toEqual([['Article 1'], false]);
  });
});

describe('verifying', () => {
  it('finds a backup that holds other rows than the library had', async () => {
    const path = place();
    const db = filled(path, 2);
    const made = await makeBackup(db, path, 'start');
    db.close();
    expect(await faultsOf(made.path, { article: 3 })).toContain('article has 2 rows, not 3');
  });
});
