// A library in memory with its writer and its search, for tests.
import { uuidv7 } from 'uuidv7';
import type { DraftZone, Found } from '../../../preload/records';
import { addText, incoming } from '../../../main/library/texts';
import { openDatabase, type Connection } from '../../../main/library/database';
import { Search } from '../../../main/library/search/search';
import { Writer } from '../../../main/library/writer';

export interface Shelf {
  db: Connection;
  writer: Writer;
  search: Search;
  add(title: string, text: string, zones?: DraftZone[]): number;
  /** Runs as one step, which can be undone. */
  run(sql: string, ...values: (string | number | null)[]): number;
  find(words: string, scope?: 'body' | 'all'): Found;
  titles(words: string, scope?: 'body' | 'all'): string[];
}

export function shelf(): Shelf {
  const db = openDatabase(':memory:');
  const search = new Search(db);
  search.rebuildIfNeeded();
  const writer = new Writer(db, search, () => {});
  const find = (words: string, scope: 'body' | 'all' = 'body') => search.find({ words, scope, from: 0, count: 50 });
  return {
    db,
    writer,
    search,
    add: (title, text, zones = []) => writer.write(undefined, () => ({
      record: addText(db, incoming({
        fileName: 'a.txt', format: 'txt', blocks: [], url: null, encoding: 'utf-8', text, title, titleFrom: 'headline', byline: null, publisher: null, via: null,
        language: null, date: null, dateReason: null, zones,
      })).article,
      label: { key: 'test' },
    })).record,
    run: (sql, ...values) => writer.write(undefined, () => ({ record: Number(db.prepare(sql).run(...values).lastInsertRowid), label: { key: 'test' } })).record,
    find,
    titles: (words, scope) => find(words, scope).rows.map(({ title }) => title),
  };
}

export function addNote(on: Shelf, title: string, text: string): number {
  return on.run("INSERT INTO note (uuid, title, state, text, made_at, changed_at) VALUES (?, ?, '{}', ?, 'now', 'now')", uuidv7(), title, text);
}

export function addActor(on: Shelf, name: string): number {
  return on.run("INSERT INTO actor (uuid, name, kind, made_at) VALUES (?, ?, 'person', 'now')", uuidv7(), name);
}

export function addAlias(on: Shelf, actor: number, name: string): number {
  return on.run("INSERT INTO alias (actor, name, script) VALUES (?, ?, 'Latn')", actor, name);
}

export function addClaim(on: Shelf, statement: string, speaker: number | null = null): number {
  return on.run("INSERT INTO claim (uuid, statement, speaker, mode, made_at) VALUES (?, ?, ?, 'asserted', 'now')", uuidv7(), statement, speaker);
}

export function addTag(on: Shelf, name: string): number {
  return on.run('INSERT INTO tag (uuid, name) VALUES (?, ?)', uuidv7(), name);
}
