import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openReadOnly } from '../../main/library/read-only';
import { syncServiceOf } from '../../main/synced-folder';
import { addArticle, filled, place, sha256 } from './filled';

async function codeOf(act: () => unknown): Promise<unknown> {
  try {
    await act();
    return 'done';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}

describe('opening read-only', () => {
  it('reads a library with its log, also one of a newer program, and leaves it byte for byte', async () => {
    const path = place();
    const db = filled(path, 2);
    db.pragma('user_version = 999');
    db.pragma('wal_checkpoint(TRUNCATE)');
    addArticle(db, 3);
    const files = [path, `${path}-wal`];
    const hashes = files.map((file) => sha256(readFileSync(file)));
    const { db: copy, schema, close, path: where } = openReadOnly(path);
    expect([copy.prepare('SELECT count(*) FROM article').pluck().get(), schema]).toEqual([3, 999]);
    expect(await codeOf(() => copy.exec('DELETE FROM note'))).toBe('SQLITE_READONLY');
    close();
    expect([files.map((file) => sha256(readFileSync(file))), existsSync(where)]).toEqual([hashes, false]);
    db.close();
  });

  it('says what a file is that cannot be read', async () => {
    const empty = place();
    writeFileSync(empty, '');
    const letter = place();
    writeFileSync(letter, 'Dear Sir or Madam, this is a letter.');
    expect([await codeOf(() => openReadOnly(empty)), await codeOf(() => openReadOnly(letter)), await codeOf(() => openReadOnly(place()))])
      .toEqual(['library-empty', 'library-foreign', 'library-missing']);
  });
});

describe('a library in a synchronised folder', () => {
  it.each([
    ['/home/anna/Dropbox (Work)/news/a.commonplace', 'Dropbox'],
    ['C:\\Users\\Anna\\OneDrive - The Paper\\a.commonplace', 'OneDrive'],
    ['/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/a.commonplace', 'iCloud Drive'],
    ['/Users/anna/Library/CloudStorage/GoogleDrive-anna@example.org/My Drive/a.commonplace', 'Google Drive'],
    ['C:\\Users\\Анна\\Яндекс.Диск\\a.commonplace', 'Yandex.Disk'],
    ['/home/anna/Nextcloud/a.commonplace', 'Nextcloud'],
    ['/home/anna/notes/dropbox-rules/a.commonplace', null],
    ['/home/anna/Dropbox.commonplace', null],
  ])('%s belongs to %s', (path, service) => {
    expect(syncServiceOf(path, () => false)).toBe(service);
  });

  it('is known by the marker that Syncthing leaves', () => {
    expect(syncServiceOf('/home/anna/shared/news/a.commonplace', (path) => path === '/home/anna/shared/.stfolder')).toBe('Syncthing');
  });
});
