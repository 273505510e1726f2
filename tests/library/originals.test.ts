// The bytes that articles were read from: kept, found damaged, read again in another encoding, and gone for good with their text.
import { readFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { checkLibrary } from '../../main/library/checking';
import { openPlainly } from '../../main/library/database';
import type { Draft } from '../../preload/api';
import { place, writeAt } from './filled';
import { draft, openShelf, type Shelf } from './shelf';

const PAGE = { from: 0, count: 50 };
const RUSSIAN = 'Мост закрыт\n\nМост через реку закрыли для грузовиков, сообщила администрация района. Ремонт обещают закончить к октябрю.';
/** Single-byte letters: how most Russian pages were written once. */
const BYTES = Buffer.from([...RUSSIAN].map((letter) => {
  const code = letter.codePointAt(0) ?? 0;
  return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
}));

async function rowsIn(path: string, sql: string): Promise<unknown[]> {
  const db = openPlainly(path);
  const rows = db.prepare(sql).all();
  db.close();
  return rows;
}

/** A library whose one article was read from those bytes. */
async function withBytes(path: string, bytes: Buffer, more: Partial<Draft> = {}): Promise<Shelf> {
  const shelf = openShelf(path, 'create');
  await shelf.bring(draft('bridge.txt', bytes.toString('latin1'), more));
  await shelf.library.close();
  const db = openPlainly(path, {});
  db.prepare('UPDATE original SET bytes = ?').run(deflateSync(bytes));
  db.close();
  return openShelf(path);
}

describe('an original', () => {
  it('is kept with its text, while the import is undone too, and comes back with it', async () => {
    const path = place();
    const shelf = openShelf(path, 'create');
    await shelf.run((await shelf.preview(draft('a.txt', 'One\nText.'), draft('b.txt', 'Two\nText.'))).id);
    await shelf.bring(draft('c.txt', 'Three\nText.'));
    await shelf.change('history.undo', {});
    await shelf.change('history.undo', {});
    await shelf.library.close();
    expect(await rowsIn(path, 'SELECT id FROM original')).toHaveLength(3);
    const again = openShelf(path);
    await again.change('history.redo', {});
    await again.change('history.redo', {});
    await again.library.close();
    const rows = await rowsIn(path, 'SELECT bytes, text FROM original JOIN version USING (sha256)') as { bytes: Buffer; text: string }[];
    expect(rows.map(({ bytes, text }) => inflateSync(bytes).toString('utf8') === text)).toEqual([true, true, true]);
  });

  it('goes for good when its text does, thirty days after it was trashed', async () => {
    const path = place();
    const shelf = openShelf(path, 'create');
    await shelf.bring(draft('a.txt', 'One\nText.'), draft('b.txt', 'Two\nText.'));
    await shelf.change('article.trash', { ids: [1] });
    await shelf.library.close();
    const db = openPlainly(path, {});
    const dayBefore = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString();
    db.prepare('UPDATE article SET deleted_at = ? WHERE id = 1').run(dayBefore(40));
    db.prepare('UPDATE step SET made_at = ?').run(dayBefore(40));
    const work = db.prepare("INSERT INTO step (uuid, label, state, made_at) VALUES (?, '{\"key\":\"note.add\"}', 'done', ?)");
    for (let day = 39; day > 0; day--) work.run(`day-${day}`, dayBefore(day));
    db.close();
    await openShelf(path).library.close();
    expect(await rowsIn(path, 'SELECT title FROM article')).toEqual([{ title: 'Two' }]);
    expect(await rowsIn(path, 'SELECT id FROM original')).toEqual([{ id: 2 }]);
    expect(await rowsIn(path, 'SELECT DISTINCT version FROM shingle')).toEqual([{ version: 2 }]);
  });

  it('is named by the check when a bit of it has flipped, and so is one that belongs to no text', async () => {
    const path = place();
    const shelf = openShelf(path, 'create');
    const noise = Array.from({ length: 300 }, (_, index) => Math.imul(index + 7, 2654435761).toString(36)).join(' ');
    await shelf.bring(draft('a.txt', `One\n${noise}`), draft('b.txt', 'Two\nText.'));
    await shelf.library.close();
    const [{ bytes }] = await rowsIn(path, 'SELECT bytes FROM original WHERE id = 1') as [{ bytes: Buffer }];
    const at = readFileSync(path).indexOf(bytes.subarray(200, 232));
    writeAt(path, at, Buffer.from([(bytes[200] ?? 0) ^ 4]));
    const db = openPlainly(path, {});
    db.prepare("UPDATE original SET sha256 = 'f' || substr(sha256, 2) WHERE id = 2").run();
    const damages = await checkLibrary(db, { step: async () => {} });
    db.close();
    expect(damages.map(({ kind, id, title, what }) => [kind, id, title, what])).toEqual([['original', 1, 'One', 'bytes'], ['original', 2, '', 'reference']]);
  });
});

describe('an article whose letters were read wrongly', () => {
  it('is read again from its own bytes: a new version, with what was marked carried over, in one step that can be undone', async () => {
    const shelf = await withBytes(place(), BYTES, { encoding: 'windows-1252', title: 'Ìîñò' });
    const before = await shelf.ask('article.open', { id: 1 });
    await shelf.change('highlight.add', { version: 1, start: 0, end: 4, kind: 'quote' });
    const { record, step } = await shelf.change('article.decode', { id: 1, encoding: 'windows-1251' });
    expect(record).toMatchObject({ id: 1, title: 'Мост закрыт', language: 'ru' });
    const after = await shelf.ask('article.open', { id: 1 });
    expect(after.version).toMatchObject({ text: RUSSIAN, encoding: 'windows-1251' });
    expect(after.versions).toHaveLength(2);
    expect((await shelf.ask('repair.list', PAGE)).total).toBe(1);
    expect((await shelf.ask('search.find', { words: 'администрация', scope: 'all', ...PAGE })).inAll).toBe(1);
    expect((await shelf.ask('history.top', {})).undo).toMatchObject({ id: step, label: { key: 'article.decode', name: 'Мост закрыт' } });
    await shelf.change('history.undo', {});
    expect(await shelf.ask('article.open', { id: 1 })).toEqual(before);
    await shelf.change('history.redo', {});
    expect(await shelf.ask('article.open', { id: 1 })).toEqual(after);
    await shelf.library.close();
  });

  it('stays as it is where nothing else comes of it, where its own older text does, and where its bytes were not kept', async () => {
    const shelf = await withBytes(place(), BYTES, { encoding: 'windows-1252' });
    expect((await shelf.change('article.decode', { id: 1, encoding: 'windows-1252' })).step).toBe(0);
    await shelf.change('article.decode', { id: 1, encoding: 'koi8-r' });
    await expect(shelf.change('article.decode', { id: 1, encoding: 'windows-1252' })).rejects.toMatchObject({ code: 'known-text' });
    await shelf.change('article.decode', { id: 1, encoding: 'windows-1251' });
    expect((await shelf.ask('article.open', { id: 1 })).version.text).toBe(RUSSIAN);
    await shelf.library.close();
    const path = place();
    const old = await withBytes(path, BYTES);
    await old.library.close();
    const db = openPlainly(path, {});
    db.exec('DELETE FROM original');
    db.close();
    const older = openShelf(path);
    await expect(older.change('article.decode', { id: 1, encoding: 'koi8-r' })).rejects.toMatchObject({ code: 'no-original' });
    await older.library.close();
  });
});

test('lines that were marked keep their kind when their bytes are read again, though no letter of them is the same', async () => {
  const shelf = await withBytes(place(), BYTES, { encoding: 'windows-1252' });
  const { version: { text } } = await shelf.ask('article.open', { id: 1 });
  await shelf.change('zone.mark', { version: 1, start: text.lastIndexOf('\n') + 1, end: text.length, kind: 'credit' });
  await shelf.change('article.decode', { id: 1, encoding: 'windows-1251' });
  const { zones } = await shelf.ask('article.open', { id: 1 });
  expect(zones.filter(({ kind }) => kind === 'credit')).toMatchObject([{ start: RUSSIAN.lastIndexOf('\n') + 1, end: RUSSIAN.length }]);
  await shelf.library.close();
});

test('what the analyst said of an article stays when its bytes are read again', async () => {
  const shelf = await withBytes(place(), BYTES, { encoding: 'windows-1252' });
  await shelf.change('article.edit', { ids: [1], publisher: 'Речной листок', date: '2023-08' });
  const { record } = await shelf.change('article.decode', { id: 1, encoding: 'windows-1251' });
  expect(record).toMatchObject({ title: 'Мост закрыт', publisher: 'Речной листок', date: '2023-08', dateReason: 'by-hand' });
  await shelf.library.close();
});
