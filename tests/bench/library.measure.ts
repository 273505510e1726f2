// What the library costs over bare SQLite doing the same: in one run, in turns, medians.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, test } from 'vitest';
import { openDatabase, openPlainly } from '../../main/library/database';
import { openShelf } from '../library/shelf';
import { draftOf, hashOf } from '../faults/texts';
import { ARTICLES, HIGHLIGHTS, makeBigLibrary } from './big-library';

const ROUNDS = 200;
const OPENINGS = 7;
const IMPORTED = 1000;
const folder = mkdtempSync(join(tmpdir(), 'commonplace-bench-'));
const ours = join(folder, 'ours.commonplace');
const bare = join(folder, 'bare.db');
const rows: { what: string; bare: number; ours: number }[] = [];

beforeAll(async () => {
  await makeBigLibrary(ours);
  copyFileSync(ours, bare);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  const out = resolve(import.meta.dirname, '..', '..', 'out');
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'bench.json'), JSON.stringify(rows));
});

function median(times: number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

async function timed(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** As the library sets it up. */
function openBare(path: string): Database.Database {
  const db = new Database(path);
  db.pragma('locking_mode = EXCLUSIVE');
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  return db;
}

test('opening and the first page of the shelf', async () => {
  const times = { bare: new Array<number>(), ours: new Array<number>(), list: new Array<number>() };
  for (let round = 0; round < OPENINGS; round++) {
    let plain: Database.Database | null = null;
    times.bare.push(await timed(() => {
      plain = openBare(bare);
      plain.prepare('SELECT * FROM article ORDER BY id DESC LIMIT 50').all();
    }));
    plain = closed(plain);
    let connection: Database.Database | null = null;
    times.list.push(await timed(() => { connection = openDatabase(ours); }));
    connection = closed(connection);
    let shelf: ReturnType<typeof openShelf> | null = null;
    times.ours.push(await timed(() => {
      shelf = openShelf(ours);
      shelf.library.counts();
      shelf.library.call('article.list', { from: 0, count: 50 });
    }));
    await endOf(shelf);
  }
  const size = `${ARTICLES.toLocaleString('en')} articles, ${HIGHLIGHTS.toLocaleString('en')} highlights`;
  rows.push({ what: `open, with the counts and the shelf’s first page (${size})`, bare: median(times.bare), ours: median(times.ours) });
  rows.push({ what: 'the opening of its database alone', bare: median(times.bare), ours: median(times.list) });
});

function closed(db: Database.Database | null): null {
  db?.close();
  return null;
}

async function endOf(shelf: ReturnType<typeof openShelf> | null): Promise<void> {
  await shelf?.library.close();
}

test('a highlight, and its undo', async () => {
  const { library } = openShelf(ours);
  const db = openBare(bare);
  const insert = db.prepare("INSERT INTO highlight (uuid, version, start, end, quote, prefix, suffix, kind, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'claim', ?)");
  const text = db.prepare('SELECT text FROM version WHERE id = ?').pluck();
  const remove = db.prepare('DELETE FROM highlight WHERE id = ?');
  const add = { bare: new Array<number>(), ours: new Array<number>() };
  const undo = { bare: new Array<number>(), ours: new Array<number>() };
  for (let round = 0; round < ROUNDS; round++) {
    const version = 1 + round * 37;
    let id = 0;
    add.bare.push(await timed(() => {
      const words = String(text.get(version));
      id = Number(insert.run(uuidv7(), version, 5, 45, words.slice(5, 45), words.slice(0, 5), words.slice(45, 93), new Date().toISOString()).lastInsertRowid);
    }));
    add.ours.push(await timed(() => library.call('highlight.add', { version, start: 5, end: 45, kind: 'claim' }, `add-${round}`)));
    undo.bare.push(await timed(() => remove.run(id)));
    undo.ours.push(await timed(() => library.call('history.undo', {}, `undo-${round}`)));
  }
  db.close();
  await library.close();
  rows.push({ what: 'save a highlight', bare: median(add.bare), ours: median(add.ours) });
  rows.push({ what: 'undo it', bare: median(undo.bare), ours: median(undo.ours) });
});

test('importing articles', async () => {
  const path = join(folder, 'import.commonplace');
  const drafts = Array.from({ length: IMPORTED }, (_, index) => draftOf(`import-${index}.txt`));
  const shelf = openShelf(path, 'create');
  const spent = await timed(() => shelf.bring(...drafts));
  await shelf.library.close();
  const plainPath = join(folder, 'import.db');
  openDatabase(plainPath, true).close();
  const db = openPlainly(plainPath, {});
  db.pragma('synchronous = FULL');
  const article = db.prepare("INSERT INTO article (uuid, title, language, made_at) VALUES (?, ?, 'en', ?)");
  const version = db.prepare("INSERT INTO version (uuid, article, text, sha256, file_name, encoding, made_at) VALUES (?, ?, ?, ?, ?, 'utf-8', ?)");
  const zone = db.prepare("INSERT INTO zone (version, start, end, kind) VALUES (?, 0, ?, 'body')");
  const now = new Date().toISOString();
  const one = db.transaction((index: number) => {
    const draft = drafts[index];
    if (!draft) return;
    const made = article.run(uuidv7(), draft.title, now).lastInsertRowid;
    zone.run(version.run(uuidv7(), made, draft.text, hashOf(draft.text), draft.fileName, now).lastInsertRowid, draft.text.length);
  });
  const plain = await timed(() => drafts.forEach((_, index) => one(index)));
  db.close();
  rows.push({ what: `import ${IMPORTED.toLocaleString('en')} articles, with the search index`, bare: plain, ours: spent });
});
