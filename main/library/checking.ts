// "Check library": reads everything once and names what is damaged. SQLite's own check misses most flipped bits, so each text is held to its hash.
import type { Damage, DamageKind, DamageWhat } from '../../preload/api';
import { countsOf, type Counts } from './backup-slip';
import { openPlainly, type Connection } from './database';
import type { Control } from './jobs';
import { isNoteState } from './note-state';
import { isWhole, ORPHANS } from './originals';
import { orTrouble, rowsOf, type Row } from './rows';
import { sha256Of } from './texts';

/** What was found, with what SQLite or the comparison said, for the log. */
export interface FoundDamage extends Damage {
  detail: string;
}

export type Progress = Pick<Control, 'step'>;

/** What there is to know of a library file that nobody writes to. */
export interface Inspection {
  damages: FoundDamage[];
  counts: Counts;
}

/** `all` of it, or only SQLite's own check and the texts: enough for a backup, where the rest was compared already. */
export type Depth = 'all' | 'texts';

const ROWS_A_TURN = 50;
/** Characters of texts kept while passages are held to them. */
const MOST_KEPT = 32_000_000;
/** The index is made anew when the library opens, so its damage costs nothing. */
const SEARCH = /\b(article_text|search_state|shingle|staged_shingle)\b/;

/** @throws what `step` throws, when it was cancelled. The library may be read-only, and may change meanwhile. */
export async function checkLibrary(db: Connection, progress: Progress): Promise<FoundDamage[]> {
  const check = new Check(db, progress);
  await check.structure();
  await check.versions();
  await check.spans('zone');
  await check.spans('highlight');
  await check.spans('mention');
  await check.notes();
  await check.originals();
  return check.damages;
}

/** @throws SqliteError when it cannot be opened, and what `step` throws. */
export async function inspectFile(path: string, depth: Depth, progress: Progress): Promise<Inspection> {
  const db = openPlainly(path);
  try {
    const damages = depth === 'all' ? await checkLibrary(db, progress) : await checkTexts(db, progress);
    return { damages, counts: countsOf(db) };
  } finally {
    db.close();
  }
}

async function checkTexts(db: Connection, progress: Progress): Promise<FoundDamage[]> {
  const check = new Check(db, progress);
  await check.structure();
  await check.versions();
  return check.damages;
}

class Check {
  readonly damages: FoundDamage[] = [];
  readonly #db: Connection;
  readonly #progress: Progress;
  readonly #total: number;
  #done = 0;
  /** The texts read last: what was marked on one day may lie in many of them. */
  readonly #texts = new Map<number, string | null>();
  #length = 0;

  constructor(db: Connection, progress: Progress) {
    this.#db = db;
    this.#progress = progress;
    this.#total = ['version', 'zone', 'highlight', 'mention', 'note', 'original'].reduce((sum, table) => sum + countOf(db, table), 0);
  }

  async structure(): Promise<void> {
    await this.#progress.step(0, this.#total, '');
    const found = orTrouble(() => this.#db.prepare('PRAGMA integrity_check').pluck().all() as string[]);
    const lines = 'value' in found ? found.value : [found.trouble];
    for (const detail of lines.filter((line) => line !== 'ok')) this.#add(SEARCH.test(detail) ? 'search' : 'file', 0, 'structure', detail);
    await this.#progress.step(0, this.#total, '');
    const broken = orTrouble(() => this.#db.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[]);
    if ('trouble' in broken) return;
    for (const { table, rowid, parent } of broken.value) this.#add('file', 0, 'reference', `${table} ${rowid} points to a ${parent} that is not there`);
  }

  async versions(): Promise<void> {
    await this.#each('version', ['article', 'text', 'sha256'], (_, { article, text, sha256 }) => {
      if (sha256Of(String(text)) !== sha256) this.#add('article', Number(article), 'text', 'the text does not fit its hash');
    });
  }

  async spans(table: 'zone' | 'highlight' | 'mention'): Promise<void> {
    const hasQuote = table !== 'zone';
    await this.#each(table, ['version', 'start', 'end', ...(hasQuote ? ['quote'] : [])], (id, { version, start, end, quote }) => {
      const text = this.#textOf(Number(version));
      if (text === null) return; // the article is named already
      if (Number(end) > text.length || Number(start) >= Number(end)) this.#add(table, id, 'bounds', `${start}-${end} of ${text.length}`);
      else if (hasQuote && text.slice(Number(start), Number(end)) !== quote) this.#add(table, id, 'quote', `${start}-${end} reads otherwise`);
    });
  }

  async notes(): Promise<void> {
    await this.#each('note', ['title', 'state', 'sha256'], (id, { state, sha256 }) => {
      if (!isState(String(state))) this.#add('note', id, 'state', 'it is not the state of a note');
      else if (sha256 !== null && sha256Of(String(state)) !== sha256) this.#add('note', id, 'text', 'the state does not fit its hash');
    });
  }

  /** Deflated bytes have a checksum of their own; and each belongs to a text, unless its import was undone. */
  async originals(): Promise<void> {
    const read = orTrouble(() => this.#db.prepare<[number], Buffer>('SELECT bytes FROM original WHERE id = ?').pluck());
    await this.#each('original', ['sha256'], (id) => {
      const bytes = 'value' in read ? orTrouble(() => read.value.get(id)) : read;
      if ('trouble' in bytes) this.#add('original', id, 'unreadable', bytes.trouble);
      else if (!bytes.value || !isWhole(bytes.value)) this.#add('original', id, 'bytes', 'the bytes do not fit their checksum');
    });
    const lost = orTrouble(() => this.#db.prepare<[], number>(ORPHANS).pluck().all());
    if ('value' in lost) for (const id of lost.value) this.#add('original', id, 'reference', 'no text came of it');
  }

  async #each(
    table: 'version' | 'zone' | 'highlight' | 'mention' | 'note' | 'original', columns: string[], look: (id: number, row: Row) => void,
  ): Promise<void> {
    let turn = 0;
    for (const reading of rowsOf(this.#db, table, columns)) {
      if ('row' in reading) look(reading.id, reading.row);
      else if (table === 'version') this.#add('article', this.#articleOf(reading.id), 'unreadable', `version ${reading.id}: ${reading.unreadable}`);
      else this.#add(table, reading.id, 'unreadable', reading.unreadable);
      this.#done++;
      if (++turn % ROWS_A_TURN === 0) await this.#progress.step(Math.min(this.#done, this.#total), this.#total, table);
    }
    await this.#progress.step(Math.min(this.#done, this.#total), this.#total, table);
  }

  #add(kind: DamageKind, id: number, what: DamageWhat, detail: string): void {
    this.damages.push({ kind, id, title: this.#titleOf(kind, id), what, detail });
  }

  #titleOf(kind: DamageKind, id: number): string {
    if (kind === 'file' || kind === 'search') return '';
    const article = 'SELECT title FROM article WHERE id = ?';
    const spans = `SELECT title FROM article JOIN version ON version.article = article.id JOIN ${kind} ON ${kind}.version = version.id WHERE ${kind}.id = ?`;
    const read = `
      SELECT title FROM article JOIN version ON version.article = article.id JOIN original ON original.sha256 = version.sha256
      WHERE original.id = ?`;
    const sql = { article, note: 'SELECT title FROM note WHERE id = ?', original: read, zone: spans, highlight: spans, mention: spans }[kind];
    const title = orTrouble(() => this.#db.prepare<[number], string>(sql).pluck().get(id));
    return 'value' in title ? title.value ?? '' : '';
  }

  #textOf(version: number): string | null {
    const known = this.#texts.get(version);
    if (known !== undefined) return known;
    const read = orTrouble(() => this.#db.prepare<[number], string>('SELECT text FROM version WHERE id = ?').pluck().get(version));
    const text = 'value' in read ? read.value ?? null : null;
    this.#length += text?.length ?? 0;
    if (this.#length > MOST_KEPT) {
      this.#texts.clear();
      this.#length = text?.length ?? 0;
    }
    this.#texts.set(version, text);
    return text;
  }

  /** The short columns stand before the text, so they often survive it. */
  #articleOf(version: number): number {
    const article = orTrouble(() => this.#db.prepare<[number], number>('SELECT article FROM version WHERE id = ?').pluck().get(version));
    return 'value' in article ? article.value ?? 0 : 0;
  }
}

/** The article that what is damaged lies in, as far as that can still be read, and if it can be opened. */
export function articleOf(db: Connection, kind: DamageKind, id: number): number | null {
  if (kind === 'file' || kind === 'search' || kind === 'note') return null;
  const joined = kind === 'original' ? 'original.sha256 = version.sha256' : `${kind}.version = version.id`;
  const within = `SELECT article FROM version JOIN ${kind} ON ${joined} WHERE ${kind}.id = ?`;
  const sql = `SELECT id FROM article WHERE deleted_at IS NULL AND id = ${kind === 'article' ? '?' : `(${within})`}`;
  const found = orTrouble(() => db.prepare<[number], number>(sql).pluck().get(id));
  return 'value' in found ? found.value ?? null : null;
}

function countOf(db: Connection, table: string): number {
  const count = orTrouble(() => Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()));
  return 'value' in count ? count.value : 0;
}

function isState(state: string): boolean {
  try {
    return isNoteState(state);
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
