// The library's own keeping, through its calls: jumps in the history, the trash, backups, checks, and reading only.
import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupRows } from '../../main/library/backing';
import type { Job } from '../../preload/api';
import { draft, openShelf, type Shelf } from './shelf';

const NEWS = draft('news.txt', 'Ferry line reopens\nThe ferry between Ostrel and Lantoria sails again from Monday.\nThe port of Ostrel said so.');
const PAGE = { from: 0, count: 50 };
const NOTE = JSON.stringify({ root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: 'who pays' }] }] } });

function place(): string {
  return join(mkdtempSync(join(tmpdir(), 'commonplace-')), 'research.commonplace');
}

async function ended(shelf: Shelf, job: Job): Promise<Job> {
  const latest = () => shelf.jobs.filter((one) => one.id === job.id).at(-1) ?? job;
  await expect.poll(() => latest().state).not.toBe('running');
  return latest();
}

describe('a jump in the history', () => {
  it('undoes and redoes whatever lies between, in one call', async () => {
    const { change, ask, bring } = openShelf();
    await bring(NEWS);
    const { record } = await change('highlight.add', { version: 1, start: 0, end: 5, kind: 'claim' });
    await change('tag.attach', { highlights: [record.id], tag: 'ferry' });
    await change('highlight.edit', { ids: [record.id], comment: 'from Monday?' });
    const last = await ask('highlight.list', { version: 1, ...PAGE });
    await change('history.jump', { step: 1 });
    expect(await ask('library.counts', {})).toMatchObject({ articles: 1, highlights: 0 });
    await change('history.jump', { step: 0 });
    expect(await ask('library.counts', {})).toMatchObject({ articles: 0 });
    await change('history.jump', { step: 4 });
    expect(await ask('highlight.list', { version: 1, ...PAGE })).toEqual(last);
  });

  it('cannot reach a step in whose place others came', async () => {
    const { change, bring } = openShelf();
    await bring(NEWS);
    await change('highlight.add', { version: 1, start: 0, end: 5, kind: 'claim' });
    await change('history.undo', {});
    await change('highlight.add', { version: 1, start: 6, end: 10, kind: 'claim' });
    await expect(change('history.jump', { step: 2 })).rejects.toMatchObject({ code: 'conflict' });
    await expect(change('history.jump', { step: 77 })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('takes what the search finds with it', async () => {
    const { change, ask, bring } = openShelf();
    await bring(NEWS);
    const found = async () => (await ask('search.find', { words: 'ferry', scope: 'body', ...PAGE })).total;
    expect(await found()).toBe(1);
    await change('history.jump', { step: 0 });
    expect(await found()).toBe(0);
    await change('history.jump', { step: 1 });
    expect(await found()).toBe(1);
  });
});

describe('the trash', () => {
  it('gives things back as a step that can be undone', async () => {
    const { change, ask, bring } = openShelf();
    await bring(NEWS);
    await change('article.trash', { ids: [1] });
    expect((await ask('trash.list', PAGE)).rows).toMatchObject([{ kind: 'article', id: 1, title: 'Ferry line reopens', daysLeft: 30 }]);
    await change('trash.restore', { kind: 'article', id: 1 });
    expect([(await ask('trash.list', PAGE)).total, (await ask('article.list', PAGE)).total]).toEqual([0, 1]);
    await change('history.undo', {});
    expect((await ask('trash.list', PAGE)).total).toBe(1);
  });
});

describe('a library file', () => {
  it('is backed up when asked, before much is deleted, and when it is opened after a change', async () => {
    const path = place();
    const shelf = openShelf(path, 'create');
    await shelf.bring(NEWS);
    const job = await ended(shelf, (await shelf.change('backup.start', {})).record);
    expect([job.kind, job.state]).toEqual(['backup', 'done']);
    const made = [];
    for (let start = 0; start < 12; start++) made.push((await shelf.change('highlight.add', { version: 1, start, end: start + 4, kind: 'claim' })).record.id);
    await shelf.change('highlight.trash', { ids: made });
    expect(backupRows(path).filter((backup) => backup.reason !== 'start').map(({ reason, counts }) => [reason, counts?.highlights])).toEqual([['before-delete', 12], ['asked', 0]]);
    await shelf.library.close();
  });

  it('is checked word by word: an article and a note that were changed behind our back are named', async () => {
    const path = place();
    const first = openShelf(path, 'create');
    await first.bring(NEWS);
    await first.change('note.add', { title: 'Costs', state: NOTE });
    await first.library.close();
    const db = new Database(path);
    db.exec("DROP TRIGGER version_is_immutable; UPDATE version SET text = replace(text, 'Monday', 'Sunday'); UPDATE note SET state = replace(state, 'who pays', 'he pays')");
    db.close();
    const again = openShelf(path);
    const job = await ended(again, (await again.change('check.start', {})).record);
    expect((await again.ask('check.damages', { job: job.id, ...PAGE })).rows).toMatchObject([
      { kind: 'article', id: 1, title: 'Ferry line reopens', what: 'text' }, { kind: 'note', id: 1, title: 'Costs', what: 'text' },
    ]);
    await again.library.close();
  });

  it('opened only to be read answers, refuses every write, and stays what it was to the last byte', async () => {
    const path = place();
    const first = openShelf(path, 'create');
    await first.bring(NEWS);
    await first.library.close();
    const newer = new Database(path);
    newer.pragma('user_version = 99');
    newer.close();
    const hash = () => createHash('sha256').update(readFileSync(path)).digest('hex');
    const before = hash();
    expect(() => openShelf(path)).toThrow(expect.objectContaining({ code: 'library-newer' }));
    const reading = openShelf(path, 'read');
    expect((await reading.ask('article.open', { id: 1 })).version.text).toBe(NEWS.text);
    expect((await reading.ask('search.find', { words: 'ferry', scope: 'body', ...PAGE })).total).toBe(1);
    await expect(reading.change('article.trash', { ids: [1] })).rejects.toMatchObject({ code: 'read-only' });
    await expect(reading.change('history.undo', {})).rejects.toMatchObject({ code: 'read-only' });
    expect(() => reading.library.startImport(['x.txt'])).toThrow(expect.objectContaining({ code: 'read-only' }));
    await reading.library.close();
    expect(hash()).toBe(before);
  });
});
