// A preview that was let go: it comes back as it was, lies in the trash meanwhile, and goes for good when the trash does.
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { openDatabase, openPlainly } from '../../main/library/database';
import { purge } from '../../main/library/purging';
import { listTrash } from '../../main/library/trash';
import { place } from './filled';
import { draft, openShelf, type Shelf } from './shelf';

const PAGE = { from: 0, count: 50 };
const FERRY = draft('ferry.txt', 'The ferry sails again\nIt sails from Monday, the port of Ostrel said, and twice a day from June.');
const GRAIN = draft('grain.txt', 'Grain waits in Ostrel\nForty wagons of grain wait for a ship in the port of Ostrel, the railway said.');
const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2026, 0, 1, 12);
const dayAfter = (days: number) => new Date(START + days * DAY);

async function preview(shelf: Shelf): Promise<number> {
  const { id: job } = await shelf.preview(FERRY, GRAIN, { ...FERRY, fileName: 'again.txt' });
  await shelf.change('staged.edit', { ids: [1], title: 'The ferry sails', date: '2026-03' });
  await shelf.change('staged.decode', { id: 2, encoding: 'windows-1252' });
  await shelf.change('staged.choose', { ids: [2], choice: 'skip' });
  return job;
}

async function everythingOf(shelf: Shelf, job: number): Promise<unknown> {
  const { rows } = await shelf.ask('staged.list', { job, ...PAGE });
  return { waiting: await shelf.ask('staged.waiting', {}), rows, files: await Promise.all(rows.map(({ id }) => shelf.ask('staged.open', { id }))) };
}

describe('a preview that was discarded', () => {
  it('waits no more, and comes back with all that was said of its files', async () => {
    const path = place();
    const shelf = openShelf(path, 'create');
    const job = await preview(shelf);
    const before = await everythingOf(shelf, job);
    shelf.changed.length = 0;
    expect(await shelf.change('import.discard', { job })).toMatchObject({ record: { id: job }, step: 0 });
    expect(await shelf.ask('staged.waiting', {})).toBeNull();
    expect(await shelf.ask('staged.waiting', { job })).toBeNull();
    await shelf.library.close();
    const later = openShelf(path);
    expect((await later.ask('trash.list', PAGE)).rows).toMatchObject([{ kind: 'preview', id: job, title: 'The ferry sails, Grain waits in Ostrel, The ferry sails again', within: null, daysLeft: 30 }]);
    await later.change('import.restore', { job });
    expect(await everythingOf(later, job)).toEqual(before);
    expect((await later.ask('trash.list', PAGE)).total).toBe(0);
    expect(shelf.changed.concat(later.changed).map(({ records }) => records)).toEqual([['staged', 'trash'], ['staged', 'trash']]);
    expect((await later.run(job)).outcomes).toMatchObject({ imported: 1, skipped: 1, duplicate: 1 });
    await later.library.close();
  });

  it('can be neither imported nor read again until then, and is nothing that a new preview is compared with', async () => {
    const shelf = openShelf();
    const { id: job } = await shelf.ended(shelf.library.startPreview(['/inbox/none.txt']));
    shelf.files.set('ferry.txt', FERRY);
    await shelf.ended(shelf.library.startPreview(['/inbox/ferry.txt']));
    await shelf.change('import.discard', { job: 2 });
    expect((await shelf.ask('staged.waiting', {}))?.job).toBe(job);
    await shelf.change('import.discard', { job });
    await shelf.change('import.discard', { job });
    expect(await shelf.ask('staged.waiting', {})).toBeNull();
    await expect(shelf.change('import.run', { job: 2 })).rejects.toMatchObject({ code: 'not-found' });
    await expect(shelf.change('import.retry', { job })).rejects.toMatchObject({ code: 'not-found' });
    await shelf.preview({ ...FERRY, fileName: 'again.txt' });
    expect((await shelf.ask('staged.list', { job: 3, ...PAGE })).rows).toMatchObject([{ outlook: 'new' }]);
    await expect(shelf.change('import.restore', { job: 3 })).rejects.toMatchObject({ code: 'not-found' });
    await expect(shelf.change('import.restore', { job: 9 })).rejects.toMatchObject({ code: 'not-found' });
    await shelf.library.close();
  });

  it('however many files it had, does not stand before those of a new one that are near to each other', async () => {
    const shelf = openShelf();
    const news = Array.from({ length: 60 }, (_, word) => `word${word}`).join(' ');
    const files = Array.from({ length: 70 }, (_, number) => draft(`${number}.txt`, `Number ${number}\n${news} ${number}`));
    const { id: job } = await shelf.preview(...files);
    await shelf.change('import.discard', { job });
    const { id: again } = await shelf.preview(...files.slice(0, 2));
    expect((await shelf.ask('staged.list', { job: again, ...PAGE })).rows.map(({ outlook }) => outlook)).toEqual(['new', 'near-duplicate']);
    await shelf.library.close();
  });

  it('leaves nothing in the trash when nothing waited in it', async () => {
    const shelf = openShelf();
    const { id: job } = await shelf.preview(FERRY);
    await shelf.run(job);
    await shelf.change('import.discard', { job });
    expect((await shelf.ask('trash.list', PAGE)).total).toBe(0);
    await shelf.library.close();
  });
});

describe('a discarded preview in the trash', () => {
  it('goes with its files when it has lain there for thirty days, by the clock and by what was done since', async () => {
    const path = place();
    const shelf = openShelf(path, 'create');
    await shelf.bring(GRAIN);
    const job = await preview(shelf);
    await shelf.change('import.discard', { job });
    await shelf.library.close();
    const db = openDatabase(path);
    db.prepare('UPDATE step SET made_at = ?').run(dayAfter(0).toISOString());
    db.prepare('UPDATE job SET deleted_at = ? WHERE id = ?').run(dayAfter(0).toISOString(), job);
    const step = db.prepare("INSERT INTO step (uuid, label, state, made_at) VALUES (?, '{}', 'done', ?)");
    const daysLeft = (day: number) => listTrash(db, { from: 0, count: 1 }, dayAfter(day)).rows[0]?.daysLeft;
    // A clock that jumped ahead, and nothing that bears witness to it.
    expect([daysLeft(5000), purge(db, dayAfter(5000)).counts.preview]).toEqual([30, 0]);
    for (let day = 1; day <= 31; day++) step.run(uuidv7(), dayAfter(day).toISOString());
    expect([daysLeft(11), daysLeft(30), purge(db, dayAfter(30)).counts.preview]).toEqual([19, 1, 0]);
    expect(purge(db, dayAfter(31)).counts.preview).toBe(1);
    db.close();
    const after = openPlainly(path);
    expect(['staged', 'staged_shingle'].map((table) => after.prepare(`SELECT count(*) FROM ${table}`).pluck().get())).toEqual([0, 0]);
    after.close();
    const later = openShelf(path);
    expect((await later.ask('trash.list', PAGE)).total).toBe(0);
    await expect(later.change('import.restore', { job })).rejects.toMatchObject({ code: 'not-found' });
    await later.library.close();
  });
});
