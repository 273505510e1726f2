// Corrections: what a passage should read, laid over the text, which stays as it was imported. The analyst accepts what is proposed, refuses it, or says it.
import { uuidv7 } from 'uuidv7';
import { Failure } from '../failure';
import type { Correction, Page, Span, TextBlock } from '../../preload/api';
import type { Connection } from './database';
import { suggestionsFor } from './correcting/suggest';
import type { Suggestion, Usage } from './correcting/suggestion';
import { quotedIn } from './passages';

/** A passage and what it should read. */
export interface Reading extends Span {
  replacement: string;
}

interface Row extends Reading {
  id: number;
  state: 'accepted' | 'refused';
}

/** Texts whose suggestions are kept: the one that is open, and those beside it. */
const KEPT = 4;
/** UTF-16 units on each side of a correction, within its line, by which its place is known again. */
const COMPANY = 24;

/** Proposes readings, and keeps those of the last texts while no other text comes. */
export class Suggestions {
  readonly #db: Connection;
  readonly #usage: Usage;
  readonly #known = new Map<string, Suggestion[]>();

  constructor(db: Connection, usage: Usage) {
    this.#db = db;
    this.#usage = usage;
  }

  of(version: number): Suggestion[] {
    const row = this.#db.prepare<[number], { text: string; language: string | null; blocks: string | null }>(`
      SELECT text, language, blocks FROM version JOIN article ON article.id = version.article WHERE version.id = ?`).get(version);
    if (!row) throw new Failure('not-found', `There is no version ${version}.`);
    const key = `${version} ${row.language ?? ''} of ${String(this.#db.prepare('SELECT max(id) FROM version').pluck().get())}`;
    const known = this.#known.get(key);
    if (known) return known;
    const suggestions = suggestionsFor({ ...row, blocks: JSON.parse(row.blocks ?? '[]') as TextBlock[] }, this.#usage);
    for (const oldest of [...this.#known.keys()].slice(0, -KEPT + 1)) this.#known.delete(oldest);
    this.#known.set(key, suggestions);
    return suggestions;
  }
}

/** Those accepted, and those proposed that were not refused, in the order of the text. */
export function listCorrections(db: Connection, suggestions: Suggestions, version: number, { from, count }: { from: number; count: number }): Page<Correction> {
  const proposed = suggestions.of(version);
  const rows = rowsOf(db, version);
  const isSettled = (one: Suggestion) => rows.some((row) => (row.state === 'accepted' ? overlap(row, one) : isSame(row, one)));
  const text = textOf(db, version);
  const all: Correction[] = [
    ...rows.filter(({ state }) => state === 'accepted').map((row) => correctionOf(row, version, text)),
    ...proposed.filter((one) => !isSettled(one)).map((one) => ({ ...one, id: null, version, printed: text.slice(one.start, one.end), state: 'suggested' as const })),
  ].sort((one, other) => one.start - other.start);
  return { total: all.length, rows: all.slice(from, from + count) };
}

/** What a text reads where it was corrected, in its order. */
export function readingsOf(db: Connection, version: number): Reading[] {
  return rowsOf(db, version).filter(({ state }) => state === 'accepted').map(({ start, end, replacement }) => ({ start, end, replacement }));
}

/** It takes the place of every other correction that it touches. */
export function acceptCorrection(db: Connection, version: number, reading: Reading): Correction {
  return settle(db, version, reading, 'accepted');
}

/** It is not proposed again. */
export function refuseCorrection(db: Connection, version: number, reading: Reading): Correction {
  return settle(db, version, reading, 'refused');
}

export function trashCorrection(db: Connection, id: number): Correction {
  const row = db.prepare<[number], Row & { version: number }>('SELECT id, version, start, end, replacement, state FROM correction WHERE id = ? AND deleted_at IS NULL').get(id);
  if (!row) throw new Failure('not-found', `There is no correction ${id}.`);
  remove(db, [row]);
  return correctionOf(row, row.version, textOf(db, row.version));
}

/**
 * A newer text of an article is corrected as the older one was, wherever the same words stand in the same company, and once. Elsewhere they are proposed anew.
 * Call it in the transaction that adds the version.
 */
export function carryCorrections(db: Connection, from: number, to: number): void {
  const [old, now] = [textOf(db, from), textOf(db, to)];
  const add = db.prepare('INSERT INTO correction (uuid, version, start, end, replacement, state, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)');
  for (const { start, end, replacement, state } of rowsOf(db, from)) {
    const before = old.slice(Math.max(0, start - COMPANY), start).split('\n').at(-1) ?? '';
    const company = before + old.slice(start, end) + (old.slice(end, end + COMPANY).split('\n')[0] ?? '');
    const at = now.indexOf(company);
    if (at < 0 || now.includes(company, at + 1)) continue;
    const place = at + before.length;
    add.run(uuidv7(), to, place, place + end - start, replacement, state, new Date().toISOString());
  }
}

function settle(db: Connection, version: number, reading: Reading, state: Row['state']): Correction {
  const { start, end, quote } = quotedIn(db, version, reading);
  if (reading.replacement === quote || /[\n\r]/u.test(reading.replacement)) throw new Failure('bad-call', 'A correction reads otherwise than the text, on one line.');
  const rows = rowsOf(db, version);
  const known = rows.find((row) => row.state === state && isSame(row, reading));
  if (known) return correctionOf(known, version, quote, start);
  remove(db, rows.filter((row) => (row.state === 'accepted' ? overlap(row, reading) : isSame(row, reading))));
  const made = db.prepare('INSERT INTO correction (uuid, version, start, end, replacement, state, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)')
    .run(uuidv7(), version, start, end, reading.replacement, state, new Date().toISOString());
  return correctionOf({ id: Number(made.lastInsertRowid), start, end, replacement: reading.replacement, state }, version, quote, start);
}

function remove(db: Connection, rows: readonly Row[]): void {
  const trash = db.prepare('UPDATE correction SET deleted_at = ? WHERE id = ?');
  for (const { id } of rows) trash.run(new Date().toISOString(), id);
}

function rowsOf(db: Connection, version: number): Row[] {
  return db.prepare<[number], Row>('SELECT id, start, end, replacement, state FROM correction WHERE version = ? AND deleted_at IS NULL ORDER BY start').all(version);
}

/** @param text the version's, or the part of it that begins at `from`. */
function correctionOf({ id, start, end, replacement, state }: Row, version: number, text: string, from = 0): Correction {
  return { id, version, start, end, printed: text.slice(start - from, end - from), replacement, state, reason: null };
}

function textOf(db: Connection, version: number): string {
  return db.prepare<[number], string>('SELECT text FROM version WHERE id = ?').pluck().get(version) ?? '';
}

function isSame(one: Reading, other: Reading): boolean {
  return one.start === other.start && one.end === other.end && one.replacement === other.replacement;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
