// T11: the search index is damaged, missing or of another version. It answers as a fresh one does.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPlainly, type Connection } from '../../main/library/database';
import { openShelf } from '../library/shelf';
import { tell, times } from './counts';
import { between, randomFrom } from './random';
import { planted } from './planting';
import { BUNDLES, startSubject } from './subject';
import { draftOf } from './texts';

const RANDOM_DAMAGES = times(6, 60);
const QUESTIONS = ['ferry', 'паром', '"port authority"', 'denied letter', 'ostr', 'Article 3', 'mnister'];

interface Damage {
  name: string;
  make: (db: Connection) => void;
  /** Wrong bytes that fit: found by "Check library", which makes the index anew. */
  needsCheck?: true;
}

const DAMAGES: Damage[] = [
  { name: 'index dropped', make: (db) => void db.exec('DROP TABLE article_text') },
  { name: 'stamp dropped', make: (db) => void db.exec('DROP TABLE search_state') },
  { name: 'another version', make: (db) => void db.exec("UPDATE search_state SET value = '0.0'") },
  { name: 'an old index', make: (db) => void db.exec('DELETE FROM article_text WHERE rowid > 5') },
  { name: 'pages overwritten', make: (db) => void db.exec('UPDATE article_text_data SET block = randomblob(length(block))') },
  { name: 'its own version overwritten', make: (db) => void db.exec('UPDATE article_text_config SET v = 0') },
  { name: 'pages missing', make: (db) => void db.exec('DELETE FROM article_text_data WHERE id > 10') },
  ...Array.from({ length: RANDOM_DAMAGES }, (_, seed) => ({ name: `random bytes ${seed}`, make: (db: Connection) => scribble(db, seed), needsCheck: true as const })),
];

/** Random bytes in the middle of one page of the index. The first row holds only averages, which the order of hits hangs on. */
function scribble(db: Connection, seed: number): void {
  const random = randomFrom(11_000 + seed);
  const pages = db.prepare('SELECT id, block FROM article_text_data WHERE id > 1').all() as { id: number; block: Buffer }[];
  const page = pages[between(random, 0, pages.length - 1)];
  if (!page) throw new Error('The index is empty.');
  const from = between(random, 0, Math.max(0, page.block.length - 1));
  for (let at = from; at < Math.min(from + 40, page.block.length); at++) page.block[at] = between(random, 0, 255);
  db.prepare('UPDATE article_text_data SET block = ? WHERE id = ?').run(page.block, page.id);
}

async function answersOf(path: string, { needsCheck = false, bundles = BUNDLES } = {}): Promise<unknown[]> {
  const subject = startSubject({ bundles });
  await subject.call('library.open', { path, how: 'open' });
  if (needsCheck) {
    await subject.call('check.start', {});
    for (let isRunning = true; isRunning;) isRunning = (await subject.call('job.list', {}) as { state: string }[]).some(({ state }) => state === 'running');
  }
  const answers: unknown[] = [];
  for (const words of QUESTIONS) answers.push(await subject.call('search.find', { words, scope: 'all', from: 0, count: 50 }));
  await subject.close();
  return answers;
}

/** A library with its search index, in a new folder. */
async function indexed(): Promise<{ folder: string; whole: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-index-'));
  const whole = join(folder, 'whole.commonplace');
  const { library, bring } = openShelf(whole, 'create');
  await bring(...Array.from({ length: 12 }, (_, index) => draftOf(`index-${index}.txt`)));
  await library.close();
  return { folder, whole };
}

test('a search index that is damaged, missing or old answers as a fresh one does', async () => {
  const { folder, whole } = await indexed();
  const expected = await answersOf(whole);
  const wrong: string[] = [];
  for (const { name, make, needsCheck = false } of DAMAGES) {
    const path = join(folder, 'damaged.commonplace');
    copyFileSync(whole, path);
    const db = openPlainly(path, {});
    // Else SQLite guards the index's own tables.
    db.unsafeMode(true);
    make(db);
    db.close();
    try {
      if (JSON.stringify(await answersOf(path, { needsCheck })) !== JSON.stringify(expected)) wrong.push(`${name}: it answers otherwise`);
    } catch (error) {
      wrong.push(`${name}: ${String(error)}`);
    }
    for (const log of ['-wal', '-shm']) rmSync(path + log, { force: true });
  }
  rmSync(folder, { recursive: true });
  tell({ test: 'T11', fault: 'search index damaged, missing or old', tried: DAMAGES.length, acknowledged: null, lost: wrong.length, half: 0, remark: `${QUESTIONS.length} searches each, equal to a fresh index; random bytes after “Check library”` });
  expect(wrong).toEqual([]);
});

test('a planted fault is found: a search that answers from an index that has missed articles', async () => {
  const { folder, whole } = await indexed();
  const bundles = planted('not-looking', 'rebuildIfNeeded() {', 'rebuildIfNeeded() { return;');
  const expected = await answersOf(whole);
  const db = openPlainly(whole, {});
  db.exec('DELETE FROM article_text WHERE rowid > 5');
  db.close();
  expect(JSON.stringify(await answersOf(whole, { bundles }))).not.toBe(JSON.stringify(expected));
  rmSync(folder, { recursive: true });
});
