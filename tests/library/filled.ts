// Libraries on the disk with something in them, and ways to harm them, for the tests of backups, checking, salvage and the trash.
import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Connection } from '../../main/library/database';

let serial = 0;

export function place(name = 'research.commonplace'): string {
  return join(mkdtempSync(join(tmpdir(), 'commonplace-')), name);
}

export function uuid(): string {
  return `00000000-0000-7000-8000-${String(++serial).padStart(12, '0')}`;
}

export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

export function textOf(number: number, paragraphs = 40): string {
  const lines = Array.from({ length: paragraphs }, (_, line) => `Line ${line} of article ${number}: the Strait of Ostrel. Пролив, строка ${line}.`);
  return [`Article ${number}`, ...lines].join('\n');
}

/** An article with a text, a zone, a highlight, and a mention of an actor. Returns the ids. */
export function addArticle(db: Connection, number: number, text = textOf(number)): { article: number; version: number; highlight: number; mention: number } {
  const add = (sql: string, ...values: (string | number)[]) => Number(db.prepare(sql).run(...values).lastInsertRowid);
  const article = add("INSERT INTO article (uuid, title, made_at) VALUES (?, ?, '2026-01-01')", uuid(), `Article ${number}`);
  const version = add("INSERT INTO version (uuid, article, text, sha256, file_name, encoding, made_at) VALUES (?, ?, ?, ?, ?, 'utf-8', '2026-01-01')",
    uuid(), article, text, sha256(text), `${number}.txt`);
  add("INSERT INTO zone (version, start, end, kind) VALUES (?, 0, ?, 'body')", version, text.length);
  const highlight = add("INSERT INTO highlight (uuid, version, start, end, quote, prefix, suffix, kind, made_at) VALUES (?, ?, 0, 7, ?, '', '', 'quote', '2026-01-01')",
    uuid(), version, text.slice(0, 7));
  const actor = add("INSERT INTO actor (uuid, name, kind, made_at) VALUES (?, ?, 'place', '2026-01-01')", uuid(), `Ostrel ${number}`);
  const mention = add('INSERT INTO mention (uuid, actor, version, start, end, quote) VALUES (?, ?, ?, 0, 7, ?)', uuid(), actor, version, text.slice(0, 7));
  return { article, version, highlight, mention };
}

export function stateSaying(words: string): string {
  return JSON.stringify({ root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] } });
}

export function addNote(db: Connection, title: string, words: string): number {
  return Number(db.prepare("INSERT INTO note (uuid, title, state, text, made_at, changed_at) VALUES (?, ?, ?, ?, '2026-01-01', '2026-01-01')")
    .run(uuid(), title, stateSaying(words), words).lastInsertRowid);
}

export function filled(path: string, articles = 12, paragraphs = 40): Connection {
  const db = openDatabase(path, true);
  db.transaction(() => {
    for (let number = 1; number <= articles; number++) addArticle(db, number, textOf(number, paragraphs));
    addNote(db, 'On the strait', 'What is known of it.');
  })();
  return db;
}

/** Changes bytes wherever some words stand in the file: in the row, and in what is left of it in free space. */
export function overwrite(path: string, words: string, by: string): void {
  const bytes = readFileSync(path);
  for (let at = bytes.indexOf(words); at >= 0; at = bytes.indexOf(words, at + 1)) writeAt(path, at, Buffer.from(by));
  if (!bytes.includes(words)) throw new Error(`${words} is not in ${path}`);
}

export function writeAt(path: string, at: number, bytes: Buffer): void {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.length, at);
  closeSync(file);
}
