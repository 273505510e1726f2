import Database from 'better-sqlite3';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { APPLICATION_ID, openDatabase } from '../../main/library/database';
import { MIGRATIONS } from '../../main/library/migrations';

function place(name = 'research.commonplace'): string {
  return join(mkdtempSync(join(tmpdir(), 'commonplace-')), name);
}

function refusal(path: string, create = false): unknown {
  try {
    openDatabase(path, create).close();
    return 'opened';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}

describe('opening a library', () => {
  it('makes a new one that survives being closed and opened', () => {
    const path = place();
    const db = openDatabase(path, true);
    db.exec("INSERT INTO tag (uuid, name) VALUES ('u', 'oil')");
    db.close();
    const again = openDatabase(path);
    expect(again.prepare('SELECT name FROM tag').pluck().all()).toEqual(['oil']);
    expect(again.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
    expect(again.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
    again.close();
  });

  it('writes so that a power cut loses nothing that was acknowledged, and checks every reference', () => {
    const db = openDatabase(place(), true);
    const pragma = (name: string) => db.pragma(name, { simple: true });
    expect([pragma('journal_mode'), pragma('synchronous'), pragma('foreign_keys'), pragma('trusted_schema')]).toEqual(['wal', 2, 1, 0]);
    db.close();
  });

  it('never makes a library over a file that is there', () => {
    const path = place();
    writeFileSync(path, 'mine');
    expect(refusal(path, true)).toBe('conflict');
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('tells a missing, an empty, a foreign, a newer and a damaged file apart, and leaves each as it was', () => {
    expect(refusal(place())).toBe('library-missing');

    const empty = place();
    writeFileSync(empty, '');
    expect(refusal(empty)).toBe('library-empty');

    const letter = place();
    writeFileSync(letter, 'Dear Sir or Madam, this is a letter.');
    expect(refusal(letter)).toBe('library-foreign');

    const other = place();
    const others = new Database(other);
    others.exec('CREATE TABLE recipe (id INTEGER PRIMARY KEY)');
    others.close();
    expect(refusal(other)).toBe('library-foreign');

    const newer = place();
    const tomorrow = openDatabase(newer, true);
    tomorrow.pragma(`user_version = ${MIGRATIONS.length + 1}`);
    tomorrow.close();
    const bytes = readFileSync(newer);
    expect(refusal(newer)).toBe('library-newer');
    expect(readFileSync(newer).equals(bytes)).toBe(true);

    const damaged = place();
    openDatabase(damaged, true).close();
    truncateSync(damaged, 6000);
    expect(refusal(damaged)).toBe('library-damaged');
    expect(existsSync(damaged)).toBe(true);
  });

  it('refuses a library that another process holds, and does not wait for ever', async () => {
    const path = place();
    openDatabase(path, true).close();
    const script = `const D = require('better-sqlite3'); const db = new D(process.argv[1]); db.pragma('locking_mode = EXCLUSIVE');
      db.pragma('journal_mode = WAL'); db.exec('BEGIN IMMEDIATE; COMMIT'); console.log('held'); setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['-e', script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(holder.stdout, 'data');
    expect(refusal(path)).toBe('library-locked');
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(refusal(path)).toBe('opened');
  });

  it('opens a copy beside which an old write-ahead log was left', () => {
    const path = place();
    const db = openDatabase(path, true);
    db.exec("INSERT INTO tag (uuid, name) VALUES ('u', 'oil')");
    const copy = place();
    copyFileSync(path, copy);
    copyFileSync(`${path}-wal`, `${copy}-wal`);
    db.close();
    const crashed = openDatabase(copy);
    expect(crashed.prepare('SELECT name FROM tag').pluck().all()).toEqual(['oil']);
    crashed.close();
  });
});

describe('the schema', () => {
  it('lets no version change its text', () => {
    const db = openDatabase(':memory:');
    db.exec(`INSERT INTO article (id, uuid, title, made_at) VALUES (1, 'a', 't', 'now');
      INSERT INTO version (id, uuid, article, text, sha256, file_name, encoding, made_at) VALUES (1, 'v', 1, 'words', '${'0'.repeat(64)}', 'f', 'utf-8', 'now')`);
    expect(() => db.exec("UPDATE version SET text = 'other words'")).toThrow('never changes');
  });
});
