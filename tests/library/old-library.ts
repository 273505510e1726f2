// Libraries as the programs of earlier schemas left them, for the tests of migrations.
import Database from 'better-sqlite3';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APPLICATION_ID } from '../../main/library/database';
import { MIGRATIONS } from '../../main/library/migrations';
import { sha256Of } from '../../main/library/texts';

export const TABLES = ['article', 'version', 'zone', 'highlight', 'tag', 'highlight_tag', 'actor', 'alias', 'mention', 'claim', 'evidence', 'note', 'step', 'job', 'imported_file'];

/** A library as the program of that schema left it. */
export function oldLibrary(version: number): string {
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

export type Rows = Record<string, Record<string, unknown>[]>;

export function rowsIn(path: string): Rows {
  const db = new Database(path, { readonly: true });
  const rows = Object.fromEntries(TABLES.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY id`).all() as Record<string, unknown>[]]));
  db.close();
  return rows;
}
