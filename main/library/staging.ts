// The files of a preview while they wait: what was understood of each, what would become of it, and what the analyst said. Nothing of it is in the library yet.
import { Failure } from '../failure';
import {
  EDITABLE, type CallError, type Choice, type Draft, type DraftZone, type Editable, type Near, type Outlook, type Page, type Read, type Shared, type Staged, type StagedRow, type TextBlock, type Waiting, type ZoneKind,
} from '../../preload/api';
import type { Connection } from './database';
import { isDiscarded } from './discards';
import { nameLike } from './names';
import { countWords } from './passages';
import { stageSample } from './shingles';
import { ready } from './statements';
import { sha256Of } from './texts';

/** Of the text, as much as a look at it needs. */
const SHOWN = 4000; // characters
/** Of a longer text the words are counted so far, and the rest is reckoned. */
const COUNTED = 500_000; // characters

/** What would become of a draft. */
export interface Look {
  outlook: Exclude<Outlook, 'rejected'>;
  choice: Choice;
  near: number | null;
  /** The file of the same preview that it is near to. */
  nearStaged: number | null;
  likeness: number | null;
  sample: readonly number[];
}

/** A file as a preview read it. */
export interface ReadFile {
  path: string;
  /** Of the row whose place it takes: it was read before. */
  id?: number;
  read: Read | { reason: CallError };
}

/** A draft without its text, and what lists show of it. */
interface About extends Omit<Draft, 'text' | 'blocks' | 'zones'> {
  words: number;
  zoneCounts: StagedRow['zoneCounts'];
}

interface Row extends Pick<StagedRow, 'id' | 'path' | 'outlook' | 'choice'> {
  near: number | null;
  nearStaged: number | null;
  nearTitle: string | null;
  likeness: number | null;
  reason: string | null;
  about: string | null;
}

const ROW = `
  SELECT staged.id, staged.path, staged.outlook, staged.choice, article.id AS near, staged.near_staged AS nearStaged, staged.likeness, staged.reason, staged.about,
    coalesce(article.title, (SELECT json_extract(other.about, '$.title') FROM staged AS other WHERE other.id = staged.near_staged)) AS nearTitle
  FROM staged LEFT JOIN article ON article.id = staged.near AND article.deleted_at IS NULL`;
export interface Listed {
  job: number;
  outlook?: Outlook | undefined;
  like?: string | undefined;
}

/** @param look null for a file that was rejected. @returns the row's id */
export function putStaged(db: Connection, job: number, { path, id, read }: ReadFile, look: Look | null): number {
  const rejected = 'reason' in read ? read : null;
  const draft = 'draft' in read ? read.draft : null;
  const original = 'draft' in read ? Buffer.from(read.original, 'base64') : null;
  const { sample = [], ...seen } = look ?? {};
  const staged = Number(ready(db, `
    INSERT OR REPLACE INTO staged (id, job, path, outlook, choice, near, near_staged, likeness, reason, about, sha256, laid, text, original)
    VALUES (@id, @job, @path, @outlook, @choice, @near, @nearStaged, @likeness, @reason, @about, @sha256, @laid, @text, @original)`).run({
    id: id ?? null, job, path, outlook: 'rejected', choice: 'skip', near: null, nearStaged: null, likeness: null, ...seen, original,
    reason: rejected ? JSON.stringify(rejected.reason) : null, about: draft ? JSON.stringify(aboutOf(draft)) : null, text: draft?.text ?? null,
    sha256: draft ? sha256Of(draft.text) : null, laid: draft ? JSON.stringify({ blocks: draft.blocks, zones: draft.zones }) : null,
  }).lastInsertRowid);
  stageSample(db, staged, sample);
  return staged;
}

export function listStaged(db: Connection, { from, count, ...listed }: Listed & { from: number; count: number }): Page<StagedRow> {
  const isLike = (listed.like ?? '').trim() !== '';
  const like = isLike ? idsOf(db, listed) : [];
  const { where, values } = whichOf(listed);
  const total = isLike ? like.length : Number(db.prepare(`SELECT count(*) FROM staged WHERE ${where}`).pluck().get(values));
  const ids = isLike ? like.slice(from, from + count)
    : db.prepare<[object], number>(`SELECT id FROM staged WHERE ${where} ORDER BY id LIMIT @count OFFSET @from`).pluck().all({ ...values, from, count });
  const rows = db.prepare<[string], Row>(`${ROW} WHERE staged.id IN (SELECT value FROM json_each(?)) ORDER BY staged.id`).all(JSON.stringify(ids));
  return { total, rows: rows.map(rowOf) };
}

/** The files that a list would show, the first first. */
export function idsOf(db: Connection, listed: Listed): number[] {
  const { where, values } = whichOf(listed);
  const isLike = nameLike(listed.like ?? '');
  if ((listed.like ?? '').trim() === '') return db.prepare<[object], number>(`SELECT id FROM staged WHERE ${where} ORDER BY id`).pluck().all(values);
  const rows = db.prepare<[object], { id: number; name: string }>(`
    SELECT id, path || ' ' || coalesce(about ->> '$.title', '') || ' ' || coalesce(about ->> '$.publisher', '') AS name FROM staged WHERE ${where} ORDER BY id`).all(values);
  return rows.filter(({ name }) => isLike(name)).map(({ id }) => id);
}

/** The files that a call is about: those it names, or all of a list. */
export function stagedOf(db: Connection, ids: readonly number[] | undefined, all: Listed | undefined): readonly number[] {
  if ((ids === undefined) === (all === undefined)) throw new Failure('bad-call', 'Name the files, or a list of them.');
  return ids ?? (all ? idsOf(db, all) : []);
}

/** @throws Failure `not-found` */
export function openStaged(db: Connection, id: number): Staged {
  const row = db.prepare(`${ROW} WHERE staged.id = ?`).get(id) as Row | undefined;
  if (!row) throw new Failure('not-found', `There is no file ${id} in a preview.`);
  const about = row.about === null ? null : JSON.parse(row.about) as About;
  const { text, laid } = db.prepare('SELECT text, laid FROM staged WHERE id = ?').get(id) as { text: string | null; laid: string | null };
  const { blocks, zones } = laid === null ? { blocks: [], zones: [] } : JSON.parse(laid) as { blocks: TextBlock[]; zones: DraftZone[] };
  const shown = beginningOf(text ?? '');
  const isByHand = Object.hasOwn(saidOf(db, id), 'title');
  return {
    ...rowOf(row), titleFrom: isByHand ? 'by-hand' : about?.titleFrom ?? null, text: shown, length: text?.length ?? 0, blocks: clipped(blocks, shown.length), zones: clipped(zones, shown.length),
  };
}

/** Null when none do, as in a preview that was discarded. @param job null for the newest preview that has files waiting */
export function waitingIn(db: Connection, job: number | null): Waiting | null {
  const which = job ?? db.prepare<[], number>('SELECT max(job) FROM staged WHERE job NOT IN (SELECT id FROM job WHERE deleted_at IS NOT NULL)').pluck().get() ?? null;
  if (which === null || isDiscarded(db, which)) return null;
  const counts = db.prepare('SELECT outlook, choice, count(*) AS files FROM staged WHERE job = ? GROUP BY outlook, choice').all(which) as { outlook: Outlook; choice: Choice; files: number }[];
  if (counts.length === 0) return null;
  const waiting: Waiting = { job: which, outlooks: { new: 0, newer: 0, 'near-duplicate': 0, duplicate: 0, rejected: 0 }, choices: { article: 0, version: 0, skip: 0 } };
  for (const { outlook, choice, files } of counts) {
    waiting.outlooks[outlook] += files;
    waiting.choices[choice] += files;
  }
  return waiting;
}

/** What is said goes before what was understood; a file that was rejected has nothing to be said of. @returns how many files were changed */
export function editStaged(db: Connection, ids: readonly number[], said: Partial<Record<Editable, string | null | undefined>>): number {
  const facts = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  if (Object.keys(facts).length === 0) return 0;
  const read = db.prepare<[number], { about: string; by_hand: string }>('SELECT about, by_hand FROM staged WHERE id = ? AND about IS NOT NULL');
  const write = db.prepare('UPDATE staged SET about = ?, by_hand = ? WHERE id = ?');
  return db.transaction(() => ids.filter((id) => {
    const row = read.get(id);
    if (!row) return false;
    const before = JSON.parse(row.about) as About;
    const about = { ...before, ...facts, title: facts['title'] === null ? stemOf(before.fileName) : facts['title'] ?? before.title, ...reasonFor(facts) };
    write.run(JSON.stringify(about), JSON.stringify([...new Set([...JSON.parse(row.by_hand) as string[], ...Object.keys(facts)])]), id);
    return true;
  }).length)();
}

/** A rejected file shares nothing with others. */
export function sharedBy(db: Connection, ids: readonly number[]): Shared {
  const read = db.prepare<[number], { about: string; choice: Choice; isNear: 0 | 1 }>(`
    SELECT about, choice, near IS NOT NULL OR near_staged IS NOT NULL AS isNear FROM staged WHERE id = ? AND about IS NOT NULL`);
  const rows = ids.flatMap((id) => read.get(id) ?? []);
  const abouts = rows.map(({ about }) => JSON.parse(about) as About);
  const [first] = abouts;
  const [choice] = rows.map((row) => row.choice);
  const facts = EDITABLE.filter((fact) => first && abouts.every((about) => about[fact] === first[fact])).map((fact) => [fact, first?.[fact] ?? null]);
  return {
    choice: choice !== undefined && rows.every((row) => row.choice === choice) ? choice : null, canBeVersion: rows.some(({ isNear }) => isNear === 1), rejected: ids.length - rows.length,
    facts: Object.fromEntries(facts), dateReason: first && abouts.every(({ dateReason }) => dateReason === first.dateReason) ? first.dateReason : null,
  };
}

/** What the analyst said of a file. */
export function saidOf(db: Connection, id: number): Partial<Record<Editable, string | null>> {
  const row = db.prepare('SELECT about, by_hand FROM staged WHERE id = ?').get(id) as { about: string | null; by_hand: string } | undefined;
  if (!row || row.about === null) return {};
  const about = JSON.parse(row.about) as About;
  return Object.fromEntries((JSON.parse(row.by_hand) as Editable[]).map((fact) => [fact, about[fact]]));
}

/** A rejected file stays out. As a version only what is near to an article or to another file can come in. @returns how many files were changed */
export function chooseStaged(db: Connection, ids: readonly number[], choice: Choice): number {
  const choose = db.prepare(`
    UPDATE staged SET choice = @choice WHERE id = @id AND outlook <> 'rejected' AND choice <> @choice AND (@choice <> 'version' OR near IS NOT NULL OR near_staged IS NOT NULL)`);
  return db.transaction(() => ids.reduce((sum, id) => sum + choose.run({ id, choice }).changes, 0))();
}

/** A file's name as a title. */
export function stemOf(fileName: string): string {
  return fileName.replace(/\.[^.]+$/u, '') || fileName;
}

/** A date that the analyst gives is known by that; one that is taken away is not known at all. */
export function reasonFor(said: Partial<Record<Editable, string | null | undefined>>): { dateReason?: 'by-hand' | null } {
  if (said.date === undefined) return {};
  return { dateReason: said.date === null ? null : 'by-hand' };
}

function whichOf({ job, outlook }: Listed): { where: string; values: Record<string, string | number> } {
  return outlook === undefined ? { where: 'job = @job', values: { job } } : { where: 'job = @job AND outlook = @outlook', values: { job, outlook } };
}

function aboutOf({ text, blocks: _, zones, ...draft }: Draft): About {
  const zoneCounts: Partial<Record<ZoneKind, number>> = {};
  for (const { kind } of zones) zoneCounts[kind] = (zoneCounts[kind] ?? 0) + 1;
  return { ...draft, words: wordsIn(text), zoneCounts };
}

/** Of a book, about: counting all of its words would keep others waiting. */
function wordsIn(text: string): number {
  if (text.length <= COUNTED) return countWords(text);
  return Math.round(countWords(text.slice(0, COUNTED)) * text.length / COUNTED);
}

function rowOf({ about, reason, near, nearStaged, nearTitle, likeness, ...row }: Row): StagedRow {
  const other: Near | null = nearTitle === null ? null : { article: near, staged: near === null ? nearStaged : null, title: nearTitle, likeness: likeness ?? 0 };
  const why = reason === null ? null : JSON.parse(reason) as CallError;
  if (about !== null) {
    const { titleFrom: _, ...known } = JSON.parse(about) as About;
    return { ...row, ...known, near: other, reason: why };
  }
  const fileName = row.path.split(/[\\/]/u).at(-1) ?? row.path;
  const unknown = { byline: null, publisher: null, via: null, language: null, date: null, dateReason: null, url: null, format: null, encoding: null };
  return { ...row, fileName, title: '', ...unknown, words: 0, zoneCounts: {}, near: other, reason: why };
}

/** Never cut between the halves of a surrogate pair. */
function beginningOf(text: string): string {
  const code = text.charCodeAt(SHOWN - 1);
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? SHOWN - 1 : SHOWN);
}

function clipped<S extends { start: number; end: number }>(spans: readonly S[], length: number): S[] {
  return spans.filter(({ start }) => start < length).map((span) => ({ ...span, end: Math.min(span.end, length) }));
}
