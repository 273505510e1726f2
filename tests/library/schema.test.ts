// Every schema there was still opens, row for row; and the whole of today's stands in one file for readers.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupBeforeMigration, listBackups } from '../../main/library/backups';
import { openDatabase } from '../../main/library/database';
import { MIGRATIONS } from '../../main/library/migrations';
import { oldLibrary, rowsIn, TABLES } from './old-library';
import { draft, openShelf } from './shelf';

const SCHEMA = resolve(__dirname, '../../main/library/schema.sql');
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
