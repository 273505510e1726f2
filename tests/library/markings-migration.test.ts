// Lines that were marked by a program that did not write down which: its journal tells, so that they come along as well.
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { APPLICATION_ID, openDatabase } from '../../main/library/database';
import { markingsOf } from '../../main/library/markings';
import { MIGRATIONS } from '../../main/library/migrations';
import { trimmed } from '../../main/library/zone-marking';
import { place } from './filled';
import { draft, openShelf } from './shelf';

/** Of the last schema that knew no markings. */
const BEFORE = 4;
const LINES = ['The ferry sails again', 'It sails from Monday.', 'The quay is mended.', 'Mira Fells lives on the lake.', 'Our newsletter comes on Fridays.', 'Ostrel 2020'];
const TEXT = LINES.join('\n');
const FERRY = draft('ferry.txt', TEXT, { zones: [{ kind: 'headline', start: 0, end: 21 }, { kind: 'body', start: 22, end: TEXT.length }] });

/** The same library as the program of that schema would have left it. */
function asBefore(path: string): string {
  const older = place('older.commonplace');
  const db = new Database(older);
  for (const sql of MIGRATIONS.slice(0, BEFORE)) db.exec(sql);
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.pragma(`user_version = ${BEFORE}`);
  db.prepare('ATTACH ? AS newer').run(path);
  for (const table of ['article', 'version', 'zone', 'step', 'change', 'job', 'imported_file', 'original']) {
    const columns = (db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[]).map((column) => `"${column}"`).join(', ');
    db.exec(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM newer.${table} ${table === 'change' ? "WHERE table_name <> 'marking'" : ''}`);
  }
  db.close();
  return older;
}

function markingsIn(path: string): unknown[] {
  const db = openDatabase(path);
  const markings = markingsOf(db, 1).map(({ kind, ...span }) => ({ kind, ...trimmed(TEXT, span) }));
  db.close();
  return markings;
}

it('what still stands of it is known, is undone with its step, and comes along', async () => {
  const path = place();
  const shelf = openShelf(path, 'create');
  await shelf.bring(FERRY);
  const mark = (first: number, last: number, kind: 'bio' | 'promo' | 'credit' | 'body') => {
    const [from = '', to = ''] = [LINES[first], LINES[last]];
    return shelf.change('zone.mark', { version: 1, start: TEXT.indexOf(from), end: TEXT.indexOf(to) + to.length, kind });
  };
  await mark(3, 3, 'bio');
  await mark(4, 5, 'promo');
  await mark(5, 5, 'credit');
  await mark(2, 2, 'promo');
  await mark(2, 2, 'body'); // it joins the body before it
  await mark(0, 0, 'body');
  await shelf.change('history.undo', {});
  await shelf.library.close();
  const said = markingsIn(path);
  const older = asBefore(path);
  // Of the two lines that were promo one was made another kind since, so only what was said last of them is known.
  const known = [{ kind: 'body', start: 44, end: 63 }, { kind: 'bio', start: 64, end: 93 }, { kind: 'credit', start: 127, end: 138 }];
  expect(markingsIn(older)).toEqual(known);
  expect(said).toEqual([...known.slice(0, 2), { kind: 'promo', start: 94, end: 126 }, ...known.slice(2)]);

  const later = openShelf(older);
  await later.change('history.undo', {});
  await later.bring({ ...FERRY, text: TEXT.replace('Monday', 'Tuesday'), zones: [{ kind: 'body', start: 0, end: TEXT.length + 1 }] });
  const { version, zones } = await later.ask('article.open', { id: 1 });
  expect(zones.map(({ kind, start, end }) => [kind, version.text.slice(start, end).split('\n')[0]])).toEqual([
    ['body', LINES[0]], ['bio', LINES[3]], ['body', LINES[4]], ['credit', LINES[5]],
  ]);
  await later.library.close();
});
