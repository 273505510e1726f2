// T8, T9, T10: bits flip, files are cut, a log of another time lies beside them, a newer program wrote them. Never an empty library, never a wrong text unnamed.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Failure } from '../../main/failure';
import { checkLibrary } from '../../main/library/checking';
import { folderOf, makeBackup } from '../../main/library/backups';
import { openDatabase, openPlainly, type Connection } from '../../main/library/database';
import { restoreBackup } from '../../main/library/restoring';
import { openShelf } from '../library/shelf';
import { actOf, GROUNDWORK, Known, someAct } from './acts';
import { tell, times } from './counts';
import { between, randomFrom } from './random';
import { draftOf, hashOf, textOf } from './texts';

const FLIPS = times(60, 400);
const CUTS = times(30, 100);
const NAMES = Array.from({ length: 20 }, (_, index) => `damage-${index}.txt`);
const NO_STEPS = { step: () => Promise.resolve() };
const folder = mkdtempSync(join(tmpdir(), 'commonplace-damage-'));
const whole = join(folder, 'whole.commonplace');
const path = join(folder, 'damaged.commonplace');

beforeAll(async () => {
  const { library, bring } = openShelf(whole, 'create');
  await bring(...NAMES.map(draftOf));
  const random = randomFrom(8);
  const known = new Known();
  for (let count = 0; count < 200; count++) {
    const act = count < GROUNDWORK.length ? actOf(GROUNDWORK[count] ?? 'note.add', random, known) : someAct(random, known);
    if (act.name.startsWith('article.') || act.name.startsWith('history.')) continue;
    try {
      known.learn(act.name, await library.call(act.name, act.args));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }
  await library.close();
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Seen {
  /** Refused with this code. */
  refusal?: string;
  isEmpty?: boolean;
  /** Articles whose text is not what was imported, or cannot be read. */
  wrong?: number[];
  named?: number[];
  damages?: number;
}

/** What the library and its check make of the damaged file. */
async function look(): Promise<Seen> {
  const clear = () => ['-wal', '-shm'].forEach((log) => rmSync(path + log, { force: true }));
  try {
    const shelf = openShelf(path);
    const isEmpty = shelf.library.counts().articles === 0;
    await shelf.library.close();
    const db = openPlainly(path);
    try {
      const damages = await checkLibrary(db, NO_STEPS);
      const wrong = NAMES.map((_, index) => index + 1).filter((id) => !isWhole(db, id));
      return { isEmpty, wrong, named: damages.filter(({ kind }) => kind === 'article').map(({ id }) => id), damages: damages.length };
    } finally {
      db.close();
    }
  } catch (error) {
    if (error instanceof Failure) return { refusal: error.code };
    throw error;
  } finally {
    clear();
  }
}

function isWhole(db: Connection, id: number): boolean {
  try {
    const text = db.prepare('SELECT text FROM version WHERE article = ?').pluck().get(id);
    return text === textOf(NAMES[id - 1] ?? '');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

test('a flipped bit is refused, or harmless, or named by the check; the library never opens empty', async () => {
  const bytes = readFileSync(whole);
  const random = randomFrom(80);
  const codes = new Map<string, number>();
  const bad: string[] = [];
  let changed = 0;
  let flagged = 0;
  for (let count = 0; count < FLIPS; count++) {
    const at = between(random, 0, bytes.length - 1);
    const bit = between(random, 0, 7);
    const flipped = Buffer.from(bytes);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
    writeFileSync(path, flipped);
    try {
      const { refusal, isEmpty, wrong = [], named = [], damages = 0 } = await look();
      if (refusal !== undefined) codes.set(refusal, (codes.get(refusal) ?? 0) + 1);
      if (isEmpty === true) bad.push(`byte ${at}: it opened as an empty library`);
      if (wrong.length > 0) changed++;
      if (damages > 0) flagged++;
      bad.push(...wrong.filter((id) => !named.includes(id)).map((id) => `byte ${at} bit ${bit}: article ${id} is wrong and was not named`));
    } catch (error) {
      bad.push(`byte ${at} bit ${bit}: ${String(error)}`);
    }
  }
  const refusals = [...codes].map(([code, count]) => `${count} ${code}`).join(', ');
  tell({
    test: 'T8', fault: 'one bit flipped', tried: FLIPS, acknowledged: null, lost: bad.length, half: 0,
    remark: `${changed} changed a text, all named; ${flagged} flagged by the check; refused: ${refusals === '' ? 'none' : refusals}`,
  });
  expect(bad).toEqual([]);
});

test('a file that was cut off is refused or flagged, unless all of it is there', async () => {
  const size = readFileSync(whole).length;
  const random = randomFrom(81);
  const bad: string[] = [];
  let refused = 0;
  for (let count = 0; count < CUTS; count++) {
    const length = count === 0 ? 0 : between(random, 0, size - 1);
    copyFileSync(whole, path);
    truncateSync(path, length);
    const { refusal, isEmpty = false, wrong = [], damages = 0 } = await look();
    if (refusal !== undefined) refused++;
    else if (isEmpty || (damages === 0 && wrong.length > 0)) bad.push(`cut to ${length} of ${size}`);
  }
  tell({ test: 'T8', fault: 'file cut off', tried: CUTS, acknowledged: null, lost: bad.length, half: 0, remark: `${refused} refused as damaged, the others flagged` });
  expect(bad).toEqual([]);
});

test('a planted fault is found: a text that was changed behind the library', async () => {
  copyFileSync(whole, path);
  const db = openPlainly(path, {});
  db.exec('DROP TRIGGER version_is_immutable');
  db.prepare("UPDATE version SET text = replace(text, 'denied the', 'admits the') WHERE article = 7").run();
  db.close();
  expect(await look()).toMatchObject({ wrong: [7], named: [7] });
});

/** What stands in a library after a backup was restored over it while the log of its later state lay beside it. */
async function restoredBy(restore: (library: string, name: string) => Promise<unknown>): Promise<{ title: unknown; texts: string[] } | 'unreadable'> {
  const place = mkdtempSync(join(tmpdir(), 'commonplace-stale-'));
  try {
    const library = join(place, 'library.commonplace');
    copyFileSync(whole, library);
    const db = openDatabase(library);
    const { name } = await makeBackup(db, library, 'asked');
    db.prepare("UPDATE article SET title = 'Later' WHERE id = 1").run();
    // As after a kill: a log that was not played in.
    const log = readFileSync(`${library}-wal`);
    db.close();
    writeFileSync(`${library}-wal`, log);
    await restore(library, name);
    return contentsOf(library);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return 'unreadable';
    throw error;
  } finally {
    rmSync(place, { recursive: true });
  }
}

function contentsOf(library: string): { title: unknown; texts: string[] } {
  const db = openDatabase(library);
  const title = db.prepare('SELECT title FROM article WHERE id = 1').pluck().get();
  const texts = db.prepare('SELECT text FROM version ORDER BY article, id').pluck().all().map((text) => hashOf(String(text)));
  db.close();
  return { title, texts };
}

function asBackedUp(): { title: unknown; texts: string[] } {
  copyFileSync(whole, path);
  return contentsOf(path);
}

test('restoring a backup is not upset by the log of a later library', async () => {
  const restored = await restoredBy(restoreBackup);
  const isLost = JSON.stringify(restored) !== JSON.stringify(asBackedUp());
  tell({ test: 'T9', fault: 'log of a later library beside a restored backup', tried: 1, acknowledged: null, lost: isLost ? 1 : 0, half: 0 });
  expect(restored).toEqual(asBackedUp());
});

test('a planted fault is found: a restore that leaves the log where it lay', async () => {
  const careless = async (library: string, name: string) => copyFileSync(join(folderOf(library), name), library);
  expect(await restoredBy(careless)).not.toEqual(asBackedUp());
});

test('a library of a newer program is refused and left as it is; unknown tables are kept', () => {
  copyFileSync(whole, path);
  const db = openPlainly(path, {});
  db.exec('CREATE TABLE from_elsewhere (words TEXT); INSERT INTO from_elsewhere VALUES (\'kept\')');
  db.pragma('journal_mode = DELETE');
  db.close();
  const known = openDatabase(path);
  expect(known.prepare('SELECT words FROM from_elsewhere').pluck().get()).toBe('kept');
  known.pragma('user_version = 99');
  known.close();
  const faults = faultsOfOpening(path, () => openDatabase(path));
  tell({ test: 'T10', fault: 'newer schema, unknown tables', tried: 2, acknowledged: null, lost: faults.length, half: 0, remark: 'file unchanged to the byte' });
  expect(faults).toEqual([]);
});

/** A newer library must be refused as one, and stay the same to the byte. */
function faultsOfOpening(library: string, open: (library: string) => Connection): string[] {
  const before = readFileSync(library);
  const faults: string[] = [];
  try {
    open(library).close();
    faults.push('it was opened');
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.code !== 'library-newer') faults.push(`it was refused as ${error.code}`);
  }
  return readFileSync(library).equals(before) ? faults : [...faults, 'its bytes have changed'];
}

test('a planted fault is found: a newer library that is touched before it is looked at', () => {
  copyFileSync(whole, path);
  const db = openPlainly(path, {});
  db.pragma('user_version = 99');
  db.close();
  const hasty = (library: string) => {
    const touched = openPlainly(library, {});
    touched.pragma('application_id = 7');
    touched.close();
    return openDatabase(library);
  };
  expect(faultsOfOpening(path, hasty)).toEqual(['it was refused as library-foreign', 'its bytes have changed']);
});
