import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Child } from '../../main/child';
import { Failure } from '../../main/failure';
import { libraryHost } from '../../main/host';
import { Library } from '../../main/library/library';
import { libraryOpening, type LibraryState, type Opening } from '../../main/opening';
import { peer } from '../../main/rpc';
import { openSettings } from '../../main/settings';
import type { Ask, Reading } from '../../preload/api';
import { pair } from './pair';

let userData: string;
let states: LibraryState['state'][];
let stop: () => Promise<void>;
let died: () => void;
/** A full disk: see the fault tests for a real one. */
let hasRoom = true;
/** A process that died lets go of its file at once; a library in this one takes a moment. */
let closing: Promise<unknown> = Promise.resolve();

/** The real library at the other end of a channel in memory; its reader finds no files. */
function libraryChild(): Child {
  const { left, right, close } = pair();
  let library: Library | null = null;
  const shut = async () => {
    const old = library;
    library = null;
    await (closing = closing.then(() => old?.close()));
  };
  const reader = (async () => ({ files: [], rejected: [] })) as unknown as Ask<Reading>;
  const other = peer(right, async (name, args) => {
    const { path, how, paths } = args as { path: string; how: 'create' | 'open' | 'read'; paths: string[] };
    if (name === 'library.open' || name === 'library.close') await shut();
    if (name === 'library.open' && how !== 'read' && !hasRoom) throw new Failure('library-full', 'The disk is full.');
    if (name === 'library.open') library = new Library(path, how, { reader, tell: other.tell });
    if (name === 'library.open') return library?.counts();
    if (name === 'import.start') return library?.startImport(paths);
    return name === 'library.close' ? null : library?.call(name, args);
  });
  died = () => {
    void shut();
    close();
  };
  return { channel: left, kill: () => died() };
}

function begin(): Opening {
  const host = libraryHost({
    launch: libraryChild, handle: () => null, listen: () => {}, onStart: (call) => opening.again(call), onTrouble: () => opening.giveUp(),
  });
  const settings = openSettings(join(userData, 'settings.json'), 'en');
  const folder = join(userData, 'library');
  const opening: Opening = libraryOpening({ library: host, settings, folder, samples: '/nowhere', onChange: () => states.push(opening.state.state) });
  host.start();
  stop = host.stop;
  return opening;
}

async function again(): Promise<Opening> {
  await stop();
  const opening = begin();
  await opening.openKnown();
  return opening;
}

beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'commonplace-opening-'));
  states = [];
  hasRoom = true;
});
afterEach(async () => {
  await stop();
  rmSync(userData, { recursive: true });
});

describe('opening a library', () => {
  test('at the first start nothing is open and nothing is made', async () => {
    const opening = begin();
    await opening.openKnown();
    expect(opening.state).toEqual({ state: 'welcome' });
    expect(() => statSync(join(userData, 'library'))).toThrow('ENOENT');
  });

  test('the first import makes a library, and the next start opens it', async () => {
    const own = join(userData, 'library', 'library.commonplace');
    const job = await begin().importPaths(['/articles']);
    expect(job).toMatchObject({ kind: 'import' });
    expect((await again()).state).toEqual({ state: 'open', path: own, isSample: false, isReadOnly: false, isFull: false, isSynced: false });
  });

  test('a new library is made where the user wants it, and a file that is there is opened instead', async () => {
    const path = join(userData, 'mine.commonplace');
    const opening = begin();
    await opening.create(path);
    const made = statSync(path).ino;
    await opening.create(path);
    expect(opening.state).toEqual({ state: 'open', path, isSample: false, isReadOnly: false, isFull: false, isSynced: false });
    expect(statSync(path).ino).toBe(made);
  });

  test.each([
    ['missing', null, 'library-missing'], ['empty', '', 'library-empty'], ['foreign', 'Dear diary, today I wrote no database.', 'library-foreign'],
  ])('a known library that is %s is said to be, and stays as it is', async (_what, content, code) => {
    const path = join(userData, 'mine.commonplace');
    await begin().create(path);
    await stop();
    rmSync(path);
    if (content !== null) writeFileSync(path, content);
    const opening = await again();
    expect(opening.state).toMatchObject({ state: 'trouble', path, error: { code } });
    await expect(opening.importPaths(['/articles'])).rejects.toMatchObject({ code });
    expect(content === null ? () => statSync(path) : readFileSync(path, 'utf8')).toEqual(content ?? expect.any(Function));
  });

  test('a file that cannot be opened leaves the library open that was', async () => {
    const mine = join(userData, 'mine.commonplace');
    const foreign = join(userData, 'foreign.commonplace');
    writeFileSync(foreign, 'Dear diary, today I wrote no database.');
    const opening = begin();
    await opening.create(mine);
    await expect(opening.open(foreign)).rejects.toMatchObject({ code: 'library-foreign' });
    await expect(opening.open(join(userData, 'missing.commonplace'))).rejects.toMatchObject({ code: 'library-missing' });
    expect(opening.state).toEqual({ state: 'open', path: mine, isSample: false, isReadOnly: false, isFull: false, isSynced: false });
    expect((await again()).state).toMatchObject({ path: mine });
  });

  test('a library that cannot be opened to be read only is open as before, or in trouble when it is gone', async () => {
    const path = join(userData, 'mine.commonplace');
    const opening = begin();
    await opening.create(path);
    rmSync(path);
    await expect(opening.openReadOnly()).rejects.toMatchObject({ code: 'library-missing' });
    expect(opening.state).toMatchObject({ state: 'trouble', path, error: { code: 'library-missing' } });
  });

  test('on a full disk a library is opened to be read, says why, and is opened to work once there is room', async () => {
    const path = join(userData, 'mine.commonplace');
    await begin().create(path);
    hasRoom = false;
    const opening = await again();
    expect(opening.state).toMatchObject({ state: 'open', path, isReadOnly: true, isFull: true });
    await expect(opening.importPaths(['/articles'])).rejects.toMatchObject({ code: 'read-only' });
    await opening.retry();
    expect(opening.state).toMatchObject({ isReadOnly: true, isFull: true });
    hasRoom = true;
    await opening.retry();
    expect(opening.state).toMatchObject({ state: 'open', isReadOnly: false, isFull: false });
  });

  test('what stands in the way of the first library is trouble, not a welcome', async () => {
    const own = join(userData, 'library', 'library.commonplace');
    mkdirSync(join(userData, 'library'));
    writeFileSync(own, '');
    const opening = begin();
    await expect(opening.importPaths(['/articles'])).rejects.toMatchObject({ code: 'library-empty' });
    expect(opening.state).toMatchObject({ state: 'trouble', path: own });
    expect(statSync(own).size).toBe(0);
  });

  test('a library process that died is given the same library again', async () => {
    const path = join(userData, 'mine.commonplace');
    const opening = begin();
    await opening.create(path);
    died();
    died();
    expect(opening.state).toEqual({ state: 'open', path, isSample: false, isReadOnly: false, isFull: false, isSynced: false });
    await expect.poll(() => states).toEqual(['open', 'open']);
    expect(await opening.importPaths(['/articles'])).toMatchObject({ kind: 'import' });
  });

  test('a library process that dies again and again is trouble, until a library is opened', async () => {
    const path = join(userData, 'mine.commonplace');
    const opening = begin();
    await opening.create(path);
    for (let death = 0; death < 3; death++) died();
    expect(opening.state).toMatchObject({ state: 'trouble', path, error: { code: 'library-gone' } });
    await opening.open(path);
    expect(opening.state).toMatchObject({ state: 'open', path });
  });
});
