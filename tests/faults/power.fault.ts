// T3: the power is cut. Everything the library does to its file is recorded; from that, states of the disk are made and opened by the real library.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase, type Connection } from '../../main/library/database';
import { Failure } from '../../main/failure';
import { actOf, GROUNDWORK, Known, someAct } from './acts';
import { tell, times } from './counts';
import { planted } from './planting';
import { Disk } from './power/disk';
import { entriesOf, mark, type Entry } from './power/log';
import { between, randomFrom } from './random';
import { compiled } from './shim';
import { faultsIn } from './soundness';
import { BUNDLES, startSubject } from './subject';
import { draftOf } from './texts';

const STATES = times(300, 20_000);
const RECORDINGS = times(2, 20);
const ACTS = 80;
const shim = compiled('record');

interface Recording {
  entries: Entry[];
  acknowledged: number;
}

/** A library that imports, annotates, is closed, opened again and annotated further; all it does to its folder, and when it answered. */
async function recorded(seed: number, preload: string, bundles = BUNDLES): Promise<Recording> {
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-power-'));
  const log = `${folder}.log`;
  const random = randomFrom(seed);
  const known = new Known();
  let acknowledged = 0;
  const answered = () => mark(log, ++acknowledged);
  // Asked for a file, the library has written the ones before; so each call counts but the first.
  let files = 0;
  const read = (path: string) => {
    if (files++ > 0) answered();
    return draftOf(path);
  };
  for (const part of [0, 1]) {
    const subject = startSubject({ bundles, read, env: { LD_PRELOAD: preload, SHIM_FOLDER: folder, SHIM_LOG: log } });
    await subject.call('library.open', { path: join(folder, 'library.commonplace'), how: part === 0 ? 'create' : 'open' });
    answered();
    if (part === 0) {
      const { id } = await subject.call('import.start', { paths: Array.from({ length: 8 }, (_, index) => `power-${seed}-${index}.txt`) }) as { id: number };
      for (let state = 'running'; state === 'running';) {
        state = (await subject.call('job.list', {}) as { id: number; state: string }[]).find((job) => job.id === id)?.state ?? '';
      }
      answered();
    }
    for (let index = 0; index < ACTS / 2; index++) {
      const act = part === 0 && index < GROUNDWORK.length ? actOf(GROUNDWORK[index] ?? 'note.add', random, known) : someAct(random, known);
      const isUndo = act.name === 'history.undo';
      if (isUndo) continue;
      try {
        known.learn(act.name, await subject.call(act.name, act.args, `key-${part}-${index}`));
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
      }
      answered();
    }
    await subject.close();
    answered();
  }
  const entries = entriesOf(log);
  rmSync(folder, { recursive: true });
  rmSync(log);
  return { entries, acknowledged };
}

const TABLES = [
  'article', 'version', 'original', 'zone', 'marking', 'correction', 'highlight', 'tag', 'highlight_tag', 'actor', 'alias', 'mention', 'anchor', 'claim', 'evidence', 'note', 'note_reference',
  'change', 'imported_file', 'reply',
];

/** Of all that people made, to the letter. */
function digestOf(db: Connection): string {
  const hash = createHash('sha256');
  for (const table of TABLES) for (const row of db.prepare(`SELECT * FROM ${table}`).raw().iterate()) hash.update(JSON.stringify(row));
  return hash.digest('hex');
}

class Place {
  // In memory where there is such a place: thousands of states are written.
  readonly #folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'commonplace-power-'));

  /** What the library finds when it starts on this disk. */
  found(state: Map<string, Buffer>): { digest: string; faults: string[] } | { refusal: string } {
    const path = join(this.#folder, 'library.commonplace');
    rmSync(this.#folder, { recursive: true });
    mkdirSync(this.#folder);
    for (const [name, bytes] of state) writeFileSync(join(this.#folder, basename(name)), bytes);
    try {
      const db = openDatabase(path);
      try {
        return { digest: digestOf(db), faults: faultsIn(db) };
      } finally {
        db.close();
      }
    } catch (error) {
      if (error instanceof Failure) return { refusal: error.code };
      throw error;
    }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

/** Cuts the power at moments by chance; counts the states that have lost something answered, and those that hold something by half. */
function replay({ entries, acknowledged }: Recording, states: number, seed: number): { lost: number; half: number; faults: string[] } {
  const place = new Place();
  const digests = wholeDigests(entries, acknowledged, place);
  const random = randomFrom(seed);
  const cuts = Array.from({ length: states }, () => between(random, 1, entries.length)).sort((one, other) => one - other);
  const disk = new Disk();
  const result = { lost: 0, half: 0, faults: new Array<string>() };
  let applied = 0;
  let answered = 0;
  for (const cut of cuts) {
    for (; applied < cut; applied++) {
      const entry = entries[applied];
      if (!entry) break;
      disk.apply(entry);
      if (entry.kind === 'acknowledged') answered = entry.count;
    }
    const found = place.found(disk.cut(random));
    // Nothing was promised before the library was made.
    if (answered === 0 && 'refusal' in found) continue;
    if ('refusal' in found) {
      result.lost++;
      result.faults.push(`refused as ${found.refusal} after ${answered} answers`);
      continue;
    }
    const nearest = digests.lastIndexOf(found.digest);
    if (nearest < answered && digests[answered] !== found.digest) {
      if (digests.includes(found.digest)) result.lost++;
      else result.half++;
      result.faults.push(`after ${answered} answers the state is that of ${nearest}`);
    }
    if (found.faults.length > 0) result.half++;
    result.faults.push(...found.faults);
  }
  place.remove();
  return result;
}

/** The state after each answer, were the disk perfect. */
function wholeDigests(entries: readonly Entry[], acknowledged: number, place: Place): string[] {
  const disk = new Disk();
  const digests = Array.from({ length: acknowledged + 1 }, () => '');
  for (const entry of entries) {
    disk.apply(entry);
    if (entry.kind !== 'acknowledged') continue;
    const found = place.found(disk.whole());
    if (!('digest' in found)) throw new Error(`The recording cannot be opened: ${found.refusal}`);
    digests[entry.count] = found.digest;
  }
  return digests;
}

test('after a power cut at any moment, all that was answered is there and nothing by half', async ({ skip }) => {
  const line = { test: 'T3', fault: 'power cut, unsynced writes dropped and torn', tried: 0, acknowledged: 0, lost: 0, half: 0 };
  if ('missing' in shim) {
    tell({ ...line, remark: `not tried: ${shim.missing}` });
    return skip(shim.missing);
  }
  const faults: string[] = [];
  for (let number = 0; number < RECORDINGS; number++) {
    const recording = await recorded(3000 + number, shim.path);
    const states = Math.ceil(STATES / RECORDINGS);
    const result = replay(recording, states, 4000 + number);
    line.tried += states;
    line.acknowledged += recording.acknowledged;
    line.lost += result.lost;
    line.half += result.half;
    faults.push(...result.faults);
  }
  tell({ ...line, remark: `${RECORDINGS} recordings` });
  expect(faults.slice(0, 10)).toEqual([]);
});

test('a planted fault is found: a library that does not wait for the disk', async ({ skip }) => {
  if ('missing' in shim) return skip(shim.missing);
  const bundles = planted('not-waiting', 'synchronous = FULL', 'synchronous = NORMAL');
  const { lost } = replay(await recorded(5000, shim.path, bundles), 200, 5001);
  expect(lost).toBeGreaterThan(50);
  tell({ test: 'T3', fault: 'planted: commits without a sync', tried: 200, acknowledged: null, lost: 0, half: 0, remark: `${lost} states found to have lost edits, as they must` });
});
