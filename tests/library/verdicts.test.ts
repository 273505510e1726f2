// By chance: whatever is done with a preview, each of its files ends with one verdict, and the import can be undone and done again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPlainly } from '../../main/library/database';
import type { Draft } from '../../preload/api';
import { REWRITTEN } from './copies';
import { place } from './filled';
import { draft, INBOX, openShelf, type Shelf } from './shelf';

const PAGE = { from: 0, count: 100 };
const [crane, bears] = REWRITTEN.articles;
const STORY = crane?.first ?? '';

/** What an analyst does with a preview, by chance. */
type Deed = { does: 'edit' | 'choose'; file: number; choice: 'article' | 'version' | 'skip' } | { does: 'run' | 'cut' | 'reopen' | 'retry' | 'undo' };

test('whatever is edited, chosen, cut short or opened again, each file ends with exactly one verdict', async () => {
  const texts = [STORY, crane?.again ?? '', bears?.first ?? '', bears?.again ?? '', `${STORY}\n\nMore came later.`, 'Short.'];
  const deed = fc.oneof(
    fc.record({ does: fc.constantFrom('edit' as const, 'choose' as const), file: fc.nat(11), choice: fc.constantFrom('article' as const, 'version' as const, 'skip' as const) }),
    fc.record({ does: fc.constantFrom('run' as const, 'cut' as const, 'reopen' as const, 'retry' as const, 'undo' as const) }),
  );
  await fc.assert(fc.asyncProperty(fc.array(fc.nat(6), { minLength: 1, maxLength: 12 }), fc.array(deed, { maxLength: 12 }), async (files, deeds) => {
    const path = place();
    let shelf = openShelf(path, 'create');
    const drafts = files.flatMap((text, index): Draft[] => (texts[text] === undefined ? [] : [draft(`${index}.txt`, texts[text])]));
    for (const one of drafts) shelf.files.set(one.fileName, one);
    const { id: job } = await shelf.ended(shelf.library.startPreview(files.map((_, index) => `${INBOX}${index}.txt`)));
    for (const one of deeds) shelf = await done(shelf, path, job, one);
    if ((await shelf.ask('staged.waiting', { job })) !== null) await shelf.run(job);
    const reports = (await shelf.ask('import.list', PAGE)).rows;
    const ends = (await Promise.all(reports.map(async ({ id }) => (await shelf.ask('import.files', { job: id, ...PAGE })).rows))).flat();
    expect(ends.map((end) => end.path).sort()).toEqual(files.map((_, index) => `${INBOX}${index}.txt`).sort());
    expect(await shelf.ask('staged.waiting', { job })).toBeNull();
    await shelf.library.close();
  }), { numRuns: 20 });
}, 60_000);

test('whatever was chosen, undoing the import and doing it again leaves everything as it was, the search, the originals and the samples too', async () => {
  const texts = [STORY, crane?.again ?? '', bears?.first ?? '', bears?.again ?? '', `${STORY}\n\nMore came later.`];
  await fc.assert(fc.asyncProperty(fc.array(fc.nat(4), { minLength: 1, maxLength: 8 }), fc.array(fc.constantFrom('article' as const, 'version' as const, 'skip' as const), { maxLength: 8 }), async (files, choices) => {
    const path = place();
    const first = openShelf(path, 'create');
    const { id: job } = await first.preview(...files.map((text, index) => draft(`${index}.txt`, texts[text] ?? '')));
    for (const [index, choice] of choices.entries()) await first.change('staged.choose', { ids: [index + 1], choice });
    await first.run(job);
    const words = ['dredged', 'bears', 'later'];
    const found = (shelf: Shelf) => Promise.all(words.map((word) => shelf.ask('search.find', { words: word, scope: 'all', ...PAGE })));
    const before = await found(first);
    await first.library.close();
    const rows = contentsOf(path);

    const again = openShelf(path);
    const { undo } = await again.ask('history.top', {});
    await again.change('history.jump', { step: 0 });
    expect((await found(again)).map(({ total }) => total)).toEqual([0, 0, 0]);
    if (undo) await again.change('history.jump', { step: undo.id });
    expect(await found(again)).toEqual(before);
    await again.library.close();
    expect(contentsOf(path)).toEqual(rows);
  }), { numRuns: 12 });
}, 60_000);

function contentsOf(path: string): unknown[] {
  const db = openPlainly(path);
  const rows = ['article', 'version', 'zone', 'anchor', 'original', 'imported_file', 'staged'].map((table) => db.prepare(`SELECT * FROM ${table} ORDER BY id`).all());
  const samples = db.prepare('SELECT * FROM shingle ORDER BY hash, version').all();
  db.close();
  return [...rows, samples];
}

async function done(shelf: Shelf, path: string, job: number, deed: Deed): Promise<Shelf> {
  const isWaiting = (await shelf.ask('staged.waiting', { job })) !== null;
  if (deed.does === 'reopen') {
    const { files } = shelf;
    await shelf.library.close();
    const again = openShelf(path);
    for (const [name, file] of files) again.files.set(name, file);
    return again;
  }
  if (deed.does === 'undo') await shelf.change('history.undo', {}).catch((error: unknown) => error);
  else if (!isWaiting) return shelf;
  else if (deed.does === 'edit') await shelf.change('staged.edit', { ids: [deed.file + 1], publisher: 'The Lantern' });
  else if (deed.does === 'choose') await shelf.change('staged.choose', { ids: [deed.file + 1], choice: deed.choice });
  else if (deed.does === 'retry') await shelf.change('import.retry', { job }).then(({ record }) => shelf.ended(record), (error: unknown) => error);
  else {
    const { record } = await shelf.change('import.run', { job });
    if (deed.does === 'cut') await shelf.change('job.cancel', { job: record.id });
    await shelf.ended(record);
  }
  return shelf;
}
