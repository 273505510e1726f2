// Much that is deleted at once: a backup comes first, and nothing is done twice or after the end.
import Database from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import { listBackups } from '../../main/library/backups';
import type { Note, Written } from '../../preload/api';
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

test('a long note that is saved again and again does not fill the library with answers for retries', async () => {
  const path = place();
  const { library } = openShelf(path, 'create');
  const stateOf = (save: number) => JSON.stringify({ root: { type: 'root', version: 1, children: [{ type: 'text', version: 1, text: `${save} ${'long '.repeat(5000)}` }] } });
  library.call('note.add', { title: 'Short', state: JSON.stringify({ root: { type: 'root', version: 1, children: [] } }) }, 'short');
  const { record } = library.call('note.add', { title: 'Long', state: stateOf(0) }, 'long') as Written<Note>;
  for (let save = 1; save <= 60; save++) library.call('note.save', { id: record.id, title: 'Long', state: stateOf(save) }, `save ${save}`);
  await library.close();
  const db = new Database(path, { readonly: true });
  const keys = db.prepare('SELECT key FROM reply ORDER BY id').pluck().all();
  db.close();
  expect(keys).toEqual(['short', ...Array.from({ length: 50 }, (_, index) => `save ${index + 11}`)]);
});
