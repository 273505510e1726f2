import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { reads, writes } from '../../preload/api';
import { draft, openShelf } from './shelf';

const NEWS = draft('news.txt', 'Ferry line reopens\nThe ferry between Ostrel and Lantoria sails again from Monday.\nThe port of Ostrel said so.');
const REPORT = draft('report.txt', 'Порт открыт\nПорт Острель снова принимает паромы с понедельника.', { language: 'ru' });
const PAGE = { from: 0, count: 50 };

function span(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const EMPTY_NOTE = JSON.stringify({ root: { type: 'root', version: 1, children: [] } });

function noteOn(uuid: string, words: string): string {
  const reference = { type: 'reference', version: 1, thing: 'article', uuid, text: 'the article' };
  return JSON.stringify({ root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: words }, reference] }] } });
}

const NONE = { imported: 0, updated: 0, 'near-duplicate': 0, duplicate: 0, skipped: 0, rejected: 0 };

describe('importing', () => {
  it('adds each text once, whatever the file is called', async () => {
    const { ask, bring } = openShelf();
    const first = await bring(NEWS, REPORT);
    const second = await bring(NEWS, { ...REPORT, fileName: 'copy.txt' });
    expect([first.outcomes, second.outcomes]).toEqual([{ ...NONE, imported: 2 }, { ...NONE, duplicate: 2 }]);
    expect((await ask('article.list', PAGE)).rows.map((row) => row.title)).toEqual(['Ferry line reopens', 'Порт открыт']);
    expect((await ask('history.list', PAGE)).rows.map((step) => step.label)).toEqual([{ key: 'article.import', count: 2 }]);
  });

  it('goes on after a file that cannot be read, and keeps the report', async () => {
    const { ask, bring, bringFiles } = openShelf();
    await bring(NEWS);
    const { id: job } = await bringFiles('gone.txt', 'news.txt');
    expect((await ask('import.files', { job, ...PAGE })).rows.map(({ path, outcome, reason, title }) => [path, outcome, reason?.code, title])).toEqual([
      ['gone.txt', 'rejected', 'unreadable', null],
      ['news.txt', 'duplicate', undefined, 'Ferry line reopens'],
    ]);
  });

  it('is one step of the history: undone, the texts are gone; redone, they are back to the letter', async () => {
    const { ask, change, bring } = openShelf();
    await bring(NEWS, REPORT);
    const before = await ask('article.open', { id: 1 });
    await change('history.undo', {});
    expect(await ask('library.counts', {})).toEqual({ articles: 0, highlights: 0, notes: 0, claims: 0, actors: 0 });
    await change('history.redo', {});
    expect(await ask('article.open', { id: 1 })).toEqual(before);
  });

  it('brings an article back from the trash when its text comes again', async () => {
    const { ask, change, bring } = openShelf();
    await bring(NEWS);
    await change('article.trash', { ids: [1] });
    expect((await ask('article.list', PAGE)).total).toBe(0);
    expect((await bring(NEWS)).outcomes.imported).toBe(1);
    expect((await ask('article.list', PAGE)).rows.map((row) => row.id)).toEqual([1]);
  });

  it('can be cancelled, and keeps what is done', async () => {
    const { change, ask, library, jobs } = openShelf();
    const many = Array.from({ length: 200 }, (_, index) => `missing-${index}.txt`);
    const { id } = library.startImport(many);
    await change('job.cancel', { job: id });
    await expect.poll(() => jobs.at(-1)?.state).toBe('cancelled');
    expect((await ask('import.files', { job: id, ...PAGE })).total).toBeLessThan(200);
  });
});

describe('a highlight', () => {
  it('keeps the words it covers, cut from the stored text', async () => {
    const { change, ask, bring } = openShelf();
    await bring(NEWS);
    const where = span(NEWS.text, 'sails again');
    const { record } = await change('highlight.add', { version: 1, ...where, kind: 'evidence' });
    expect(record).toMatchObject({ ...where, quote: 'sails again', kind: 'evidence', comment: '', tags: [], claims: [] });
    expect((await ask('article.list', PAGE)).rows[0]).toMatchObject({ highlights: 1, ticks: ['evidence'] });
  });

  it('is refused where there are no words, or outside the text', async () => {
    const { change, bring } = openShelf();
    await bring(draft('emoji.txt', 'One 😀 two'));
    const refused = { code: 'bad-passage' };
    await expect(change('highlight.add', { version: 1, start: 3, end: 4, kind: 'claim' })).rejects.toMatchObject(refused);
    await expect(change('highlight.add', { version: 1, start: 5, end: 2, kind: 'claim' })).rejects.toMatchObject(refused);
    await expect(change('highlight.add', { version: 1, start: 0, end: 900, kind: 'claim' })).rejects.toMatchObject(refused);
    await expect(change('highlight.add', { version: 1, start: 5, end: 8, kind: 'claim' })).rejects.toMatchObject(refused);
    await expect(change('highlight.add', { version: 9, start: 0, end: 2, kind: 'claim' })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('made twice in the same place is one, and its history one step', async () => {
    const { change, ask, bring } = openShelf();
    await bring(NEWS);
    const where = { version: 1, ...span(NEWS.text, 'sails again'), kind: 'claim' as const };
    const first = await change('highlight.add', where);
    const second = await change('highlight.add', where);
    expect(second).toEqual({ record: first.record, step: 0 });
    expect((await ask('history.list', PAGE)).total).toBe(2);
  });

  it('carries tags that are one tag however they are spelled', async () => {
    const { change, ask, bring } = openShelf();
    await bring(NEWS, REPORT);
    const one = await change('highlight.add', { version: 1, start: 0, end: 5, kind: 'claim' });
    const two = await change('highlight.add', { version: 2, start: 0, end: 4, kind: 'claim' });
    await change('tag.attach', { highlights: [one.record.id], tag: 'Ostrel' });
    await change('tag.attach', { highlights: [two.record.id], tag: 'острель' });
    expect((await ask('tag.list', { like: 'ост', ...PAGE })).rows).toMatchObject([{ name: 'Ostrel', uses: 2 }]);
    expect((await ask('tag.passages', { id: 1, ...PAGE })).rows.map(({ article, highlight, title, start }) => [article, highlight, title, start])).toEqual([
      [2, two.record.id, REPORT.title, 0], [1, one.record.id, NEWS.title, 0],
    ]);
    await change('tag.detach', { highlights: [one.record.id], tag: 1 });
    expect((await ask('tag.list', { like: '', ...PAGE })).rows).toMatchObject([{ name: 'Ostrel', uses: 1 }]);
  });
});

describe('the notes', () => {
  afterEach(() => void vi.useRealTimers());

  it('stand in the order in which they were changed, whatever the clock said, and undo takes that back too', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-01') });
    const { ask, change } = openShelf();
    const titles = async () => (await ask('note.list', PAGE)).rows.map(({ title }) => title);
    await change('note.add', { title: 'one', state: EMPTY_NOTE });
    vi.setSystemTime(new Date('2036-06-01'));
    await change('note.add', { title: 'two', state: EMPTY_NOTE });
    vi.setSystemTime(new Date('2016-06-01'));
    await change('note.add', { title: 'three', state: EMPTY_NOTE });
    expect(await titles()).toEqual(['three', 'two', 'one']);
    await change('note.save', { id: 1, title: 'one, later', state: EMPTY_NOTE });
    expect(await titles()).toEqual(['one, later', 'three', 'two']);
    await change('history.undo', {});
    expect(await titles()).toEqual(['three', 'two', 'one']);
  });
});

describe('the shelf', () => {
  it('has the newest import first, and in it the order of the files', async () => {
    const { ask, bring } = openShelf();
    await bring(NEWS, REPORT);
    const later = ['b', 'a'].map((name) => draft(`${name}.txt`, `Headline ${name}\nThe story of ${name} is told here.`));
    await bring(NEWS, ...later);
    expect((await ask('article.list', PAGE)).rows.map((row) => row.title)).toEqual(['Headline b', 'Headline a', 'Ferry line reopens', 'Порт открыт']);
    expect((await ask('article.list', { from: 1, count: 2 })).rows.map((row) => row.id)).toEqual([4, 1]);
  });
});

describe('an actor', () => {
  it('gathers the spellings of its passages across scripts', async () => {
    const { change, ask, bring } = openShelf();
    await bring(NEWS, REPORT);
    const { record } = await change('actor.add', { version: 1, ...span(NEWS.text, 'Ostrel'), name: 'Ostrel', kind: 'place' });
    await change('actor.mention', { version: 2, ...span(REPORT.text, 'Острель'), actor: record.actor });
    expect((await ask('actor.list', { like: 'Остр', ...PAGE })).rows).toMatchObject([
      { name: 'Ostrel', kind: 'place', mentions: 2, articles: 2, aliases: [{ name: 'Ostrel', script: 'Latn' }, { name: 'Острель', script: 'Cyrl' }] },
    ]);
    expect((await ask('actor.mentions', { id: record.actor, ...PAGE })).rows.map((row) => row.quote)).toEqual(['Ostrel', 'Острель']);
    expect(await ask('actor.open', { id: record.actor })).toEqual((await ask('actor.list', { like: '', ...PAGE })).rows[0]);
    await expect(ask('actor.open', { id: 99 })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a claim', () => {
  it('stands on the passage that reports it, and on those for and against it', async () => {
    const { change, ask, bring } = openShelf();
    await bring(NEWS, REPORT);
    const { record } = await change('claim.add', { version: 1, ...span(NEWS.text, 'sails again from Monday'), statement: 'The ferry sails from Monday.', speaker: null, mode: 'asserted' });
    const other = await change('highlight.add', { version: 2, ...span(REPORT.text, 'с понедельника'), kind: 'evidence' });
    const both = await change('evidence.add', { claim: record.id, highlight: other.record.id, stance: 'supports' });
    expect(both.record.evidence.map(({ stance, quote, article }) => [stance, quote, article])).toEqual([
      ['reports', 'sails again from Monday', 1], ['supports', 'с понедельника', 2],
    ]);
    expect((await ask('highlight.list', { version: 1, ...PAGE })).rows[0]).toMatchObject({ kind: 'claim', claims: [{ claim: record.id, stance: 'reports' }] });
    await change('claim.trash', { id: record.id });
    expect((await ask('claim.list', PAGE)).total).toBe(0);
    await change('history.undo', {});
    expect((await ask('claim.list', PAGE)).rows).toEqual([both.record]);
    expect(await ask('claim.open', { id: record.id })).toEqual(both.record);
  });
});

describe('a note', () => {
  it('links to an article, which shows the way back; undo takes the link and brings it again', async () => {
    const { change, ask, bring } = openShelf();
    await bring(NEWS);
    const { article } = await ask('article.open', { id: 1 });
    const made = await change('note.add', { title: 'Ferries', state: EMPTY_NOTE });
    const saved = await change('note.save', { id: made.record.id, title: 'Ferries', state: noteOn(article.uuid, 'See ') });
    expect(saved.record).toMatchObject({ text: 'See the article', things: [{ kind: 'article', uuid: article.uuid, title: 'Ferry line reopens', deleted: false }] });
    const backlinks = async () => (await ask('note.backlinks', { uuid: article.uuid, ...PAGE })).rows.map((row) => row.title);
    expect(await backlinks()).toEqual(['Ferries']);
    await change('history.undo', {});
    expect(await backlinks()).toEqual([]);
    await change('history.redo', {});
    expect(await backlinks()).toEqual(['Ferries']);
  });

  it('saved unchanged is no step', async () => {
    const { change } = openShelf();
    const { record } = await change('note.add', { title: 'Empty', state: EMPTY_NOTE });
    expect((await change('note.save', { id: record.id, title: 'Empty', state: EMPTY_NOTE })).step).toBe(0);
  });
});

describe('every write', () => {
  it('asked again with the same key answers the same and is done once, also after a restart', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'commonplace-')), 'twice.commonplace');
    const first = openShelf(path, 'create');
    await first.bring(NEWS);
    const args = { version: 1, start: 0, end: 5, kind: 'claim' };
    const answer = first.library.call('highlight.add', args, 'one-key');
    await first.library.close();
    const second = openShelf(path);
    expect(second.library.call('highlight.add', args, 'one-key')).toEqual(answer);
    expect(second.library.call('history.undo', {}, 'undo-key')).toEqual(second.library.call('history.undo', {}, 'undo-key'));
    expect((await second.ask('library.counts', {})).articles).toBe(1);
    await second.library.close();
  });

  it('that fails changes nothing', async () => {
    const { change, ask, bring, changed } = openShelf();
    await bring(NEWS);
    changed.length = 0;
    await expect(change('claim.add', { version: 1, start: 0, end: 5, statement: 'x', speaker: 77, mode: 'asserted' })).rejects.toMatchObject({ code: 'not-found' });
    expect(await ask('library.counts', {})).toMatchObject({ highlights: 0, claims: 0 });
    expect(changed).toEqual([]);
  });

  it('tells which records to ask for again', async () => {
    const { change, bring, changed } = openShelf();
    await bring(NEWS);
    changed.length = 0;
    await change('highlight.add', { version: 1, start: 0, end: 5, kind: 'claim' });
    expect(changed).toMatchObject([{ step: 2, records: expect.arrayContaining(['highlight', 'article', 'history']) }]);
  });
});

describe('the border of the library', () => {
  it('refuses wrong arguments to every call, and calls that there are not', () => {
    const { library } = openShelf();
    for (const name of [...Object.keys(reads), ...Object.keys(writes), 'no.such', 'constructor', '__proto__']) {
      for (const args of [null, 7, 'x', [], { surprise: 1 }, { id: 'one' }, { id: -1 }, { from: 0, count: 1e9 }]) {
        expect(() => library.call(name, args), `${name} ${JSON.stringify(args)}`).toThrow(expect.objectContaining({ code: 'bad-call' }));
      }
    }
  });

  it('says that a thing is not there', async () => {
    const { ask } = openShelf();
    await expect(ask('article.open', { id: 99 })).rejects.toMatchObject({ code: 'not-found' });
    expect(await ask('thing.find', { uuid: '01890a5d-ac96-774b-bcce-b302099a8057' })).toBeNull();
  });
});
