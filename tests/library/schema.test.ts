// Every schema there was still opens, row for row; and the whole of today's stands in one file for readers.
import Database from 'better-sqlite3';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupBeforeMigration, listBackups } from '../../main/library/backups';
import { APPLICATION_ID, openDatabase } from '../../main/library/database';
import { MIGRATIONS } from '../../main/library/migrations';
import { sha256Of } from '../../main/library/texts';
import { draft, openShelf } from './shelf';

const SCHEMA = resolve(__dirname, '../../main/library/schema.sql');
const TABLES = ['article', 'version', 'zone', 'highlight', 'tag', 'highlight_tag', 'actor', 'alias', 'mention', 'claim', 'evidence', 'note', 'step', 'job', 'imported_file'];

/** A library as the program of that schema left it. */
function oldLibrary(version: number): string {
  const path = join(mkdtempSync(join(tmpdir(), 'commonplace-')), 'old.commonplace');
  const db = new Database(path);
  for (const sql of MIGRATIONS.slice(0, version)) db.exec(sql);
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.pragma(`user_version = ${version}`);
  db.exec(`
    INSERT INTO article (id, uuid, title, language, made_at) VALUES (1, 'a', 'Паром', 'ru', '2026-01-01'), (2, 'b', 'Ferry', 'en', '2026-01-02');
    INSERT INTO version (id, uuid, article, text, sha256, file_name, encoding, made_at) VALUES
      (1, 'v', 1, 'Паром снова ходит.', '${sha256Of('Паром снова ходит.')}', 'a.txt', 'utf-8', '2026-01-01'), (2, 'w', 2, 'The ferry sails.', '${sha256Of('The ferry sails.')}', 'b.txt', 'utf-8', '2026-01-02');
    INSERT INTO zone (version, start, end, kind, detail) VALUES (1, 0, 18, 'body', NULL), (2, 0, 16, 'comment', '{"name":"A"}');
    INSERT INTO highlight (id, uuid, version, start, end, quote, prefix, suffix, kind, comment, made_at) VALUES (1, 'h', 1, 0, 5, 'Паром', '', ' снова', 'quote', '?', '2026-01-03');
    INSERT INTO tag (id, uuid, name) VALUES (1, 't', 'sea'); INSERT INTO highlight_tag (highlight, tag) VALUES (1, 1);
    INSERT INTO actor (id, uuid, name, kind, made_at) VALUES (1, 'p', 'Ostrel', 'place', '2026-01-03'); INSERT INTO alias (actor, name, script) VALUES (1, 'Острель', 'Cyrl');
    INSERT INTO mention (uuid, actor, version, start, end, quote) VALUES ('m', 1, 2, 4, 9, 'ferry');
    INSERT INTO claim (id, uuid, statement, speaker, mode, made_at) VALUES (1, 'c', 'It sails.', 1, 'hedged', '2026-01-03');
    INSERT INTO evidence (uuid, claim, highlight, stance) VALUES ('e', 1, 1, 'supports');
    INSERT INTO note (uuid, title, state, text, made_at, changed_at) VALUES ('n', 'Note', '{"root":{"type":"root","children":[]}}', '', '2026-01-04', '2026-01-04');
    INSERT INTO job (id, kind, state, made_at) VALUES (1, 'import', 'done', '2026-01-01');
    INSERT INTO imported_file (job, path, outcome, article) VALUES (1, '/a.txt', 'imported', 1), (1, '/c.txt', 'rejected', NULL);
    INSERT INTO step (uuid, label, state, made_at) VALUES ('s', '{"key":"article.import","count":2}', 'done', '2026-01-01');`);
  db.close();
  return path;
}

function rowsIn(path: string): Record<string, Record<string, unknown>[]> {
  const db = new Database(path, { readonly: true });
  const rows = Object.fromEntries(TABLES.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY id`).all() as Record<string, unknown>[]]));
  db.close();
  return rows;
}

describe('a library of an older schema', () => {
  const olds = MIGRATIONS.map((_, index) => index + 1).slice(0, -1);

  it.each(olds)('of version %i opens with every row it had, and was backed up before', async (version) => {
    const path = oldLibrary(version);
    const before = rowsIn(path);
    const backup = await backupBeforeMigration(path);
    openDatabase(path).close();
    const after = rowsIn(path);
    for (const table of TABLES) expect(after[table]).toMatchObject(before[table] ?? []);
    expect(TABLES.map((table) => after[table]?.length)).toEqual(TABLES.map((table) => before[table]?.length));
    expect([backup?.reason, listBackups(path).backups.length]).toEqual(['before-migration', 1]);
    expect(rowsIn(backup?.path ?? '')).toEqual(before);
  });

  it.each(olds)('of version %i works on: it can be marked, undone and imported into', async (version) => {
    const path = oldLibrary(version);
    const shelf = openShelf(path);
    const { record } = await shelf.change('highlight.add', { version: 2, start: 4, end: 9, kind: 'figure' });
    await shelf.bring(draft('new.txt', 'Another ferry\nIt sails as well.'));
    await shelf.change('history.jump', { step: 1 });
    expect((await shelf.ask('highlight.list', { version: 2, from: 0, count: 9 })).rows).toEqual([]);
    await shelf.change('history.jump', { step: 3 });
    expect((await shelf.ask('highlight.list', { version: 2, from: 0, count: 9 })).rows.map((one) => one.id)).toEqual([record.id]);
    await shelf.library.close();
  });
});

describe('schema.sql', () => {
  it('is what the migrations make', () => {
    const db = openDatabase(':memory:');
    const parts = db.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY CASE type WHEN 'table' THEN 0 ELSE 1 END, tbl_name, rowid").pluck().all() as string[];
    db.close();
    const schema = `-- The whole schema, for readers. Made from the migrations by tests/library/schema.test.ts: delete it and run that to make it anew.\n\n${parts.map((sql) => `${sql};`).join('\n\n')}\n`;
    if (!existsSync(SCHEMA)) writeFileSync(SCHEMA, schema);
    expect(readFileSync(SCHEMA, 'utf8')).toBe(schema);
  });
});

describe('a look-up in a large library', () => {
  const lookups = [
    'SELECT * FROM current_highlight WHERE id = 1', "SELECT * FROM current_highlight WHERE uuid = 'h'", 'SELECT * FROM placed_highlight WHERE version = 1 ORDER BY start',
    'SELECT * FROM evidence JOIN current_highlight AS highlight ON highlight.id = evidence.highlight WHERE claim = 1',
    'SELECT * FROM highlight_tag JOIN current_highlight AS highlight ON highlight.id = highlight_tag.highlight WHERE tag = 1',
    'SELECT * FROM current_mention WHERE id = 1', 'SELECT * FROM current_mention WHERE actor = 1', 'SELECT * FROM placed_mention WHERE version = 1',
    'SELECT id FROM highlight WHERE deleted_at IS NOT NULL', 'SELECT id FROM mention WHERE deleted_at IS NOT NULL', "SELECT max(step) FROM change WHERE table_name = 'note' AND key = 1",
  ];

  it.each(lookups)('never goes through all there are: %s', (sql) => {
    const db = openDatabase(':memory:');
    const plan = db.prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all().map(({ detail }) => detail);
    db.close();
    expect(plan.filter((line) => /^SCAN (highlight|mention|anchor|evidence|change)\b(?! USING (COVERING )?INDEX \w+_trash)|AUTOMATIC/.test(line))).toEqual([]);
  });
});
