// Much that is deleted at once: a backup comes first, and nothing is done twice or after the end.
import Database from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import { listBackups } from '../../main/library/backups';
import { filled, place } from './filled';
import { openShelf } from './shelf';

const IDS = Array.from({ length: 12 }, (_, index) => index + 1);

test('highlights can be deleted by the dozen in a library that has a damaged text', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const path = place();
  filled(path).close();
  const db = new Database(path);
  db.exec('DROP TRIGGER version_is_immutable');
  db.prepare("UPDATE version SET text = 'other words' WHERE id = 3").run();
  db.close();
  const { change, ask, library } = openShelf(path);
  expect((await change('highlight.trash', { ids: IDS })).record).toEqual(IDS);
  expect((await ask('library.counts', {})).highlights).toBe(0);
  expect(listBackups(path).others.map(({ what }) => what)).toContain('bad');
  await library.close();
  vi.restoreAllMocks();
});

test('a deletion that was asked for before the library closes is done, and once though it was asked twice', async () => {
  const path = place();
  filled(path).close();
  const { library } = openShelf(path);
  const both = [library.call('highlight.trash', { ids: IDS }, 'one act'), library.call('highlight.trash', { ids: IDS }, 'one act')];
  const closed = library.close();
  const [first, second] = await Promise.all(both);
  await closed;
  expect(first).toEqual(second);
  const again = openShelf(path);
  expect((await again.ask('library.counts', {})).highlights).toBe(0);
  expect((await again.ask('history.list', { from: 0, count: 9 })).total).toBe(1);
  await again.library.close();
});
