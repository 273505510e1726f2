// Saves what can be read of a damaged library as Markdown. It works on a copy: the damaged file itself is never written.
import { closeSync, existsSync, openSync, writeSync } from 'node:fs';
import { Failure } from '../failure';
import type { Salvaged, Tally } from '../../preload/api';
import type { Progress } from './checking';
import { explained, openPlainly, type Connection } from './database';
import { localTime } from './export/export-markdown';
import { FileNames } from './export/file-names';
import { fileOf, heading, linesOf, list, paragraph, quoteOf, strong, type FrontMatter } from './export/markdown';
import { NewFolder } from './export/new-folder';
import { noteFile } from './export/note-file';
import { wordsOf, type Language, type Words } from './export/words';
import { isHighlightKind, isNoteState } from './note-state';
import { copyAside } from './read-only';
import { rowsOf, type Row } from './rows';
import { sha256Of } from './texts';

const HEADER = 'SQLite format 3\0';
const DELETED = 'deleted_at';

/**
 * @param folder an existing one; a new one is made inside, and is there only when it is whole.
 * @throws Failure `library-damaged` when nothing at all can be read, `library-missing`, `library-full`, `folder-unwritable`, or what `step` throws.
 */
export async function salvage(path: string, folder: string, { step }: Progress, language: Language = 'en'): Promise<Salvaged> {
  if (!existsSync(path)) throw new Failure('library-missing', `There is no library at ${path}.`, { path });
  const copy = copyAside(path);
  try {
    const db = openDamaged(copy.path, path);
    try {
      const target = await NewFolder.make(folder, `Commonplace salvage ${localTime(new Date())}`);
      try {
        return await new Salvage(db, target, { step }, wordsOf(language)).run(path);
      } catch (error) {
        await target.discard();
        throw error;
      }
    } finally {
      db.close();
    }
  } catch (error) {
    throw explained(error, path);
  } finally {
    copy.remove();
  }
}

/** As forgiving as SQLite can be: a file cut short is read as far as it goes, and a name that was overwritten at its start is put back. */
function openDamaged(copy: string, path: string): Connection {
  for (const isMended of [false, true]) {
    if (isMended) mendHeader(copy);
    const db = openPlainly(copy, {});
    try {
      db.unsafeMode(true);
      db.pragma('writable_schema = ON');
      db.pragma('cell_size_check = OFF');
      db.pragma('trusted_schema = OFF');
      if (Number(db.prepare("SELECT count(*) FROM sqlite_schema WHERE name IN ('version', 'note')").pluck().get()) > 0) return db;
    } catch (error) {
      if (!(explained(error) instanceof Failure)) throw error;
    }
    db.close();
  }
  throw new Failure('library-damaged', `Nothing of ${path} can be read.`, { path });
}

function mendHeader(copy: string): void {
  const file = openSync(copy, 'r+');
  try {
    // The name, pages of 4096 bytes, a write-ahead log: as every library of ours begins.
    writeSync(file, Buffer.concat([Buffer.from(HEADER, 'latin1'), Buffer.from([0x10, 0, 2, 2, 0, 64, 32, 32])]), 0, 24, 0);
  } finally {
    closeSync(file);
  }
}

class Salvage {
  readonly #db: Connection;
  readonly #target: NewFolder;
  readonly #progress: Progress;
  readonly #words: Words;
  readonly #saved: Tally = { articles: 0, highlights: 0, notes: 0, claims: 0 };
  readonly #unreadable: Tally = { articles: 0, highlights: 0, notes: 0, claims: 0 };
  #changed = 0;

  constructor(db: Connection, target: NewFolder, progress: Progress, words: Words) {
    this.#db = db;
    this.#target = target;
    this.#progress = progress;
    this.#words = words;
  }

  async run(path: string): Promise<Salvaged> {
    const highlights = this.#highlights();
    await this.#articles(highlights);
    // Of texts that are gone, what was marked in them.
    const orphans = [...highlights.values()].flat();
    if (orphans.length > 0) await this.#target.write('Highlights.md', fileOf(null, this.#marks(orphans)));
    await this.#notes();
    await this.#claims();
    const { articles, notes, claims } = this.#saved;
    if (articles + notes + claims + orphans.length === 0) throw new Failure('library-damaged', `Nothing of ${path} can be read.`, { path });
    return { folder: await this.#target.complete(), saved: this.#saved, unreadable: this.#unreadable, changed: this.#changed };
  }

  #highlights(): Map<number, Row[]> {
    const byVersion = new Map<number, Row[]>();
    for (const row of this.#rows('highlight', ['version', 'start', 'quote', 'kind', 'comment', DELETED], 'highlights')) {
      if (row[DELETED] !== null) continue;
      const version = Number(row['version']);
      byVersion.set(version, [...(byVersion.get(version) ?? []), row]);
      this.#saved.highlights++;
    }
    return byVersion;
  }

  /** A file for each text that can be read, whether or not what is known of its article can be. */
  async #articles(highlights: Map<number, Row[]>): Promise<void> {
    const articles = new Map<number, Row>();
    for (const reading of rowsOf(this.#db, 'article', ['uuid', 'title', 'byline', 'publisher', 'date', 'language', 'made_at', DELETED])) {
      if ('row' in reading) articles.set(reading.id, reading.row);
    }
    const names = new FileNames('.md', 'Untitled');
    for (const row of this.#rows('version', ['article', 'text', 'sha256', 'file_name'], 'articles')) {
      const text = string(row['text']);
      const article = articles.get(Number(row['article']));
      const title = string(article?.['title']) || text.trimStart().split(/[\r\n]/)[0]?.slice(0, 200) || string(row['file_name']);
      const isChanged = sha256Of(text) !== row['sha256'];
      const marks = highlights.get(Number(row['id'])) ?? [];
      highlights.delete(Number(row['id']));
      const body = [
        heading(1, title),
        ...(marks.length > 0 ? [heading(2, this.#words.say('article.highlights')), ...this.#marks(marks)] : []),
        heading(2, this.#words.say('article.text')),
        ...linesOf(text),
      ];
      await this.#write(`Articles/${names.nameFor(title)}`, fileOf({ ...known(article), ...this.#about(row, isChanged) }, body));
      this.#saved.articles++;
      if (isChanged) this.#changed++;
    }
  }

  async #notes(): Promise<void> {
    const names = new FileNames('.md', 'Untitled');
    for (const row of this.#rows('note', ['uuid', 'title', 'state', 'text', 'made_at', 'changed_at', DELETED], 'notes')) {
      const title = string(row['title']) || string(row['text']).split('\n')[0]?.slice(0, 200) || 'Untitled';
      await this.#write(`Notes/${names.nameFor(title)}`, this.#note(row, title));
      this.#saved.notes++;
    }
  }

  /** Of a state that is damaged, the plain text that was derived from it. */
  #note(row: Row, title: string): string {
    const state = string(row['state']);
    const note = { uuid: string(row['uuid']), state, madeAt: string(row['made_at']), changedAt: string(row['changed_at']) };
    if (isWhole(state)) return noteFile(note, title, () => null, this.#words);
    return fileOf({ title, uuid: note.uuid, damaged: 'true' }, [heading(1, title), ...linesOf(string(row['text']))]);
  }

  async #claims(): Promise<void> {
    const rows = [...this.#rows('claim', ['statement', 'mode', 'said_on', DELETED], 'claims')].filter((row) => row[DELETED] === null);
    this.#saved.claims = rows.length;
    const items = rows.map((row) => [paragraph([string(row['statement']), string(row['said_on'])].filter((part) => part !== '').join(', '))]);
    if (items.length > 0) await this.#write('Claims.md', fileOf(null, [heading(1, this.#words.say('file.claims')), ...list(items)]));
  }

  #marks(rows: readonly Row[]) {
    const sorted = [...rows].sort((one, other) => Number(one['start']) - Number(other['start']));
    return sorted.flatMap(({ quote, kind, comment }) => [
      quoteOf(string(quote)),
      ...(isHighlightKind(kind) ? [paragraph(strong(this.#words.name(`kind.${kind}`)))] : []),
      ...linesOf(string(comment)),
    ]);
  }

  #about(row: Row, isChanged: boolean): FrontMatter {
    return { file: string(row['file_name']), sha256: string(row['sha256']), damaged: isChanged ? 'true' : null };
  }

  *#rows(table: string, columns: string[], counted: keyof Tally): Generator<Row> {
    for (const reading of rowsOf(this.#db, table, columns)) {
      if ('row' in reading) yield reading.row;
      else this.#unreadable[counted]++;
    }
  }

  async #write(path: string, content: string): Promise<void> {
    await this.#progress.step(this.#saved.articles + this.#saved.notes, 0, path);
    await this.#target.write(path, content);
  }
}

function known(article: Row | undefined): FrontMatter {
  const field = (name: string) => string(article?.[name]) || null;
  return {
    title: field('title'), author: field('byline'), publisher: field('publisher'), date: field('date'), language: field('language'),
    imported: field('made_at'), uuid: field('uuid'), deleted: field(DELETED),
  };
}

function string(value: string | number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

function isWhole(state: string): boolean {
  try {
    return isNoteState(state);
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}
