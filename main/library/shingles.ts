// Finds the article that a text nearly repeats, among ten thousand and in a moment: by the samples of their runs, which are kept. Derived, and made anew when missing.
import type { Draft, DraftZone } from '../../preload/api';
import type { Connection } from './database';
import { likeness, runsIn, sampleOf, sharedRuns, type Runs } from './likeness';
import { Pace } from './pace';
import { isDamage } from './search/article-index';
import { FOLD_VERSION } from './search/fold';
import { ready, readyValue } from './statements';

/** Raise the first number when what is sampled changes. */
const STAMP = `1.${FOLD_VERSION}`;
/** From here on a text nearly repeats another: found on agency texts, edited copies and excerpts of a third. */
const NEAR = 0.3;
/** From here on it does so whatever the words are; below, only if they are not what many articles say, as bond terms and weather reports do. */
const SAME = 0.6;
/** Shared runs that say anything: about twenty words in a row. */
const LEAST_SHARED = 16;
/** Runs that more texts have are commonplace. */
const RARE = 8;
/** Texts taken for each run, those of all that are looked at, and those that are compared in the end. */
const MOST_HAVING = 64;
const LOOKED_AT = 24;
const COMPARED = 6;

/** The part of a text's runs that is kept, and all of them when they are needed. */
export interface Sampled {
  runs: () => Runs;
  sample: readonly number[];
}

/** What a text nearly repeats: an article, or another file of its preview. */
export type Nearest = { article: number; likeness: number } | { staged: number; likeness: number };

/** A file of a preview, in which those before it count too. */
export interface Among {
  job: number;
  /** Null for one that is not in it yet: all others come before it. */
  id: number | null;
}

type Table = 'version' | 'staged';

const TABLES = `
  DROP TABLE IF EXISTS shingle;
  CREATE TABLE shingle (hash INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (hash, version)) STRICT, WITHOUT ROWID;
  CREATE INDEX shingle_version ON shingle (version);
  DROP TABLE IF EXISTS staged_shingle;
  CREATE TABLE staged_shingle (hash INTEGER NOT NULL, staged INTEGER NOT NULL, PRIMARY KEY (hash, staged)) STRICT, WITHOUT ROWID;
  CREATE INDEX staged_shingle_staged ON staged_shingle (staged)`;

export function sampled(draft: Pick<Draft, 'text' | 'zones'>): Sampled {
  const runs = runsIn(draft.text, draft.zones);
  return { runs: () => runs, sample: sampleOf(runs) };
}

export function keepSample(db: Connection, version: number, sample: readonly number[]): void {
  // A text without a run has a sample too, so that it is not taken for one that was missed.
  ready(db, 'INSERT OR IGNORE INTO shingle (hash, version) SELECT value, ? FROM json_each(?)').run(version, JSON.stringify(sample.length === 0 ? [-1] : sample));
}

export function stageSample(db: Connection, staged: number, sample: readonly number[]): void {
  dropStagedSample(db, staged);
  ready(db, 'INSERT INTO staged_shingle (hash, staged) SELECT value, ? FROM json_each(?)').run(staged, JSON.stringify(sample));
}

export function stagedSample(db: Connection, staged: number): number[] {
  return readyValue(db, 'SELECT hash FROM staged_shingle WHERE staged = ?').all(staged) as number[];
}

/** The text of a file of a preview is in the library now. */
export function takeStagedSample(db: Connection, staged: number, sha256: string): void {
  ready(db, `
    INSERT OR IGNORE INTO shingle (hash, version) SELECT hash, version.id FROM staged_shingle JOIN version ON version.sha256 = @sha256 WHERE staged = @staged`)
    .run({ staged, sha256 });
  dropStagedSample(db, staged);
}

export function dropStagedSample(db: Connection, staged: number): void {
  ready(db, 'DELETE FROM staged_shingle WHERE staged = ?').run(staged);
}

/** What a step changed is followed in its transaction. Samples of texts that an undo took stay for the redo. */
export function followSamples(db: Connection, changes: readonly { table: string; key: number }[]): void {
  const versions = new Set(changes.flatMap(({ table, key }) => (table === 'version' ? [key] : [])));
  const zones = changes.flatMap(({ table, key }) => (table === 'zone' ? [key] : []));
  const laid = zones.length === 0 ? [] : db.prepare<[string], number>('SELECT DISTINCT version FROM zone WHERE id IN (SELECT value FROM json_each(?))').pluck().all(JSON.stringify(zones));
  mended(db, () => {
    for (const version of laid) if (!versions.has(version)) db.prepare('DELETE FROM shingle WHERE version = ?').run(version);
    for (const version of new Set([...versions, ...laid])) if (!hasSample(db, version)) derive(db, version);
  });
}

/** Takes away the samples of texts that are gone for good. */
export function dropOldSamples(db: Connection): void {
  mended(db, () => db.exec('DELETE FROM shingle WHERE version NOT IN (SELECT id FROM version)'));
}

/** Makes the samples that are missing, some at a time: those of a library that is older than they are, or all when they were made in another way. */
export async function completeSamples(db: Connection, turn: () => Promise<void>): Promise<void> {
  db.exec('CREATE TABLE IF NOT EXISTS search_state (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT');
  const stamp = db.prepare<[], string>("SELECT value FROM search_state WHERE key = 'shingles'").pluck().get();
  if (stamp !== STAMP) {
    db.transaction(() => {
      if (stamp !== undefined) db.exec(TABLES);
      db.prepare("INSERT OR REPLACE INTO search_state (key, value) VALUES ('shingles', ?)").run(STAMP);
    })();
  }
  const missing = db.prepare<[], number>('SELECT id FROM version WHERE id NOT IN (SELECT version FROM shingle)').pluck();
  const ids = mended(db, () => missing.all());
  const pace = new Pace();
  for (let at = 0; at < ids.length;) {
    const some = ids.slice(at, at + pace.count);
    pace.take(some.length, () => db.transaction(() => {
      for (const id of some) if (!hasSample(db, id)) derive(db, id);
    })());
    at += some.length;
    await turn();
  }
}

/** When a check found them damaged. They are made again before the next import. */
export function forgetSamples(db: Connection): void {
  db.transaction(() => db.exec(TABLES))();
}

/** The text that shares most with it, and enough. Damaged samples cost a suggestion, never an import. */
export function nearestTo(db: Connection, { sample, runs }: Sampled, among: Among | null): Nearest | null {
  if (sample.length < LEAST_SHARED) return null;
  const having = mended(db, () => havingOf(db, sample, among));
  const candidates = [...having.shared].filter(([, mutual]) => mutual.length > 1).sort(([, one], [, other]) => other.length - one.length).slice(0, LOOKED_AT)
    .filter(([key]) => isMeant(db, key, among)).slice(0, COMPARED);
  let best: { key: string; likeness: number } | null = null;
  for (const [key, shared] of candidates) {
    const other = runsFor(db, key);
    const score = likeness(runs(), other);
    const isRare = shared.filter((run) => (having.counts.get(run) ?? 0) <= RARE).length * 2 >= shared.length;
    const isNear = score >= (isRare ? NEAR : SAME) && sharedRuns(runs(), other) >= LEAST_SHARED;
    if (isNear && score > (best?.likeness ?? 0)) best = { key, likeness: score };
  }
  if (best === null) return null;
  const { table, id } = parted(best.key);
  if (table === 'staged') return { staged: id, likeness: best.likeness };
  return { article: db.prepare<[number], number>('SELECT article FROM version WHERE id = ?').pluck().get(id) ?? 0, likeness: best.likeness };
}

/** Which texts have each run of a sample. */
function havingOf(db: Connection, sample: readonly number[], among: Among | null): { shared: Map<string, number[]>; counts: Map<number, number> } {
  const versions = readyValue(db, `SELECT version FROM shingle WHERE hash = ? LIMIT ${MOST_HAVING}`);
  // Files of other previews may be many: those before this one are not gone through.
  const staged = readyValue(db, `SELECT staged FROM staged_shingle WHERE hash = @run AND staged >= @first LIMIT ${MOST_HAVING}`);
  const first = among && readyValue(db, 'SELECT min(id) FROM staged WHERE job = ?').get(among.job);
  const shared = new Map<string, number[]>();
  const counts = new Map<number, number>();
  const count = (run: number, table: Table, ids: readonly number[]) => {
    counts.set(run, (counts.get(run) ?? 0) + ids.length);
    for (const id of ids) {
      const key = `${table} ${id}`;
      const mutual = shared.get(key);
      if (mutual) mutual.push(run);
      else shared.set(key, [run]);
    }
  };
  for (const run of sample) {
    count(run, 'version', versions.all(run) as number[]);
    if (among !== null) count(run, 'staged', staged.all({ run, first }) as number[]);
  }
  return { shared, counts };
}

/** Whether it is the newest text of an article that is not in the trash, or a file of the same preview that comes before. */
function isMeant(db: Connection, key: string, among: Among | null): boolean {
  const { table, id } = parted(key);
  if (table === 'staged') return among !== null && ready(db, 'SELECT 1 FROM staged WHERE id = @id AND job = @job AND id < coalesce(@own, id + 1)').get({ id, job: among.job, own: among.id }) !== undefined;
  return ready(db, `
    SELECT 1 FROM version JOIN article ON article.id = version.article
    WHERE version.id = ? AND deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM version AS newer WHERE newer.article = version.article AND newer.id > version.id)`).get(id) !== undefined;
}

function runsFor(db: Connection, key: string): Runs {
  const { table, id } = parted(key);
  if (table === 'version') return runsOfVersion(db, id);
  const row = ready(db, "SELECT text, laid ->> '$.zones' AS zones FROM staged WHERE id = ?").get(id) as { text: string; zones: string };
  return runsIn(row.text, JSON.parse(row.zones) as DraftZone[]);
}

export function runsOfVersion(db: Connection, version: number): Runs {
  const text = readyValue(db, 'SELECT text FROM version WHERE id = ?').get(version) as string | undefined;
  return runsIn(text ?? '', ready(db, 'SELECT start, end, kind FROM zone WHERE version = ?').all(version) as DraftZone[]);
}

function parted(key: string): { table: Table; id: number } {
  const [table, id] = key.split(' ');
  return { table: table === 'staged' ? 'staged' : 'version', id: Number(id) };
}

function hasSample(db: Connection, version: number): boolean {
  return ready(db, 'SELECT 1 FROM shingle WHERE version = ?').get(version) !== undefined;
}

/** Nothing for a version that is not there. */
function derive(db: Connection, version: number): void {
  if (db.prepare('SELECT 1 FROM version WHERE id = ?').get(version)) keepSample(db, version, sampleOf(runsOfVersion(db, version)));
}

/** Damaged pages are given up, and what was to be done is done without them. */
function mended<T>(db: Connection, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!isDamage(error)) throw error;
    forgetSamples(db);
    return act();
  }
}
