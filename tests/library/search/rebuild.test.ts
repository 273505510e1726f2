// The index is derived: missing, damaged, old or behind, it comes back.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase, type Connection } from '../../../main/library/database';
import { Search } from '../../../main/library/search/search';
import { shelf } from './shelf';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** SQLite itself guards these tables, as it should. */
function damaged(db: Connection, damage: string): void {
  db.unsafeMode(true);
  db.exec(damage);
  db.unsafeMode(false);
}

describe('the index', () => {
  const started = (damage: string) => {
    const library = shelf();
    library.add('One', 'pipeline');
    library.add('Two', 'tanker');
    damaged(library.db, damage);
    const search = new Search(library.db);
    search.rebuildIfNeeded();
    return (words: string) => search.find({ words, scope: 'body', from: 0, count: 9 }).rows.map(({ title }) => title);
  };

  for (const [state, damage] of Object.entries({
    'is missing': 'DROP TABLE article_text',
    'has no stamp': 'DROP TABLE search_state',
    'was made by another fold': "UPDATE search_state SET value = '0.0'",
    'lost its pages': 'DELETE FROM article_text_data',
    'lost a part of its pages': 'DELETE FROM article_text_data WHERE id > 10',
    'lost its list of articles': 'DELETE FROM article_text_docsize',
    'lost its settings': 'DELETE FROM article_text_config',
    'lost a whole table': 'DROP TABLE article_text_data',
    'missed an article': 'DELETE FROM article_text WHERE rowid = 1',
    'missed that one was trashed': "UPDATE article SET deleted_at = 'now' WHERE id = 2",
  })) {
    it(`comes back when it ${state}`, () => {
      const find = started(damage);
      expect(find('pipeline')).toEqual(['One']);
      expect(find('tanker')).toEqual(state === 'missed that one was trashed' ? [] : ['Two']);
    });
  }

  it('comes back when it is damaged while the library is open', () => {
    const library = shelf();
    library.add('One', 'pipeline');
    damaged(library.db, 'DELETE FROM article_text_data WHERE id > 10');
    expect(library.titles('pipeline')).toEqual(['One']);
  });

  it('is kept in the file, and not made again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'search-'));
    folders.push(folder);
    const path = join(folder, 'a.commonplace');
    const first = openDatabase(path, true);
    new Search(first).rebuildIfNeeded();
    first.exec("INSERT INTO article_text (rowid, title, body, other) VALUES (99, 'x', 'mark', '')");
    first.exec("INSERT INTO article (id, uuid, title, made_at) VALUES (5, 'a', 'Five', 'now')");
    first.exec(`
      INSERT INTO version (id, uuid, article, text, sha256, file_name, encoding, made_at)
      VALUES (99, 'v', 5, 'text', '${'0'.repeat(64)}', 'a', 'utf-8', 'now')`);
    first.close();
    const second = openDatabase(path);
    const search = new Search(second);
    search.rebuildIfNeeded();
    expect(search.find({ words: 'mark', scope: 'body', from: 0, count: 9 }).inBody).toBe(1);
    second.close();
  });
});
