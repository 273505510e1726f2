// An article whose text came again, changed: its versions, and what becomes of what was marked.
import { describe, expect, it } from 'vitest';
import { addHighlight } from '../../main/library/highlights';
import { openDatabase } from '../../main/library/database';
import { importAll, type Importing } from '../../main/library/imports';
import { runsIn } from '../../main/library/likeness';
import { Jobs } from '../../main/library/jobs';
import { addText, incoming } from '../../main/library/texts';
import { addVersion, predecessorOf, succeed } from '../../main/library/versions';
import { planOf } from '../../main/library/export/plan';
import type { Ask, Draft, Highlight, Reading } from '../../preload/api';
import { draft, readOf, openShelf, type Shelf } from './shelf';

/** No zone is marked, so the reader is not asked. */
const NOBODY: Ask<Reading> = () => Promise.reject(new Error('Nobody is asked.'));
const HEAD = 'The Ostrel line stays shut';
const LINES = {
  court: 'A court in Ostrel ordered the northern pipeline to be shut for thirty days on Wednesday.',
  flow: 'About 53 million tons went through the line in the year before, the operator said.',
  minister: 'Energy minister Amina Sarsen told reporters that the ports could carry the rest.',
  doubt: 'Shipowners allegedly doubt that the fleet could be found before the autumn.',
};
const FIRST = textOf(LINES.court, LINES.flow, LINES.minister, LINES.doubt);
/** A paragraph goes to the end, a figure is another one, a sentence is gone. */
const SECOND = textOf(LINES.flow.replace('53', '55'), LINES.minister, LINES.court);

function textOf(...lines: string[]): string {
  return [HEAD, ...lines].join('\n\n');
}

function file(text: string, more: Partial<Draft> = {}): Draft {
  return draft('ostrel.txt', text, more);
}

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

async function versionIn(shelf: Shelf, version?: number) {
  const [row] = (await shelf.ask('article.list', { from: 0, count: 1 })).rows;
  return shelf.ask('article.open', { id: row?.id ?? 0, ...(version === undefined ? {} : { version }) });
}

async function mark(shelf: Shelf, words: string): Promise<Highlight> {
  const { version } = await versionIn(shelf);
  return (await shelf.change('highlight.add', { version: version.id, ...spanOf(version.text, words), kind: 'figure' })).record;
}

/** What the newest text says at each highlight, and how it came there. */
async function marked(shelf: Shelf, version?: number) {
  const open = await versionIn(shelf, version);
  const { rows } = await shelf.ask('highlight.list', { version: open.version.id, from: 0, count: 100 });
  return rows.map(({ start, end, status, quote }) => ({ words: open.version.text.slice(start, end), status, quote }));
}

async function statusOf(shelf: Shelf, words: string) {
  return (await marked(shelf)).find(({ quote }) => quote === words)?.status ?? 'not there';
}

describe('an article whose text came again, changed', () => {
  it('gets a new version under the same article; the old one still opens with its own highlights', async () => {
    const shelf = openShelf();
    await shelf.bring(file(FIRST));
    for (const words of ['thirty days', '53 million tons', 'allegedly doubt']) await mark(shelf, words);
    const { outcomes } = await shelf.bring(file(SECOND));
    expect(outcomes).toEqual({ imported: 0, updated: 1, 'near-duplicate': 0, duplicate: 0, skipped: 0, rejected: 0 });
    expect((await shelf.ask('article.list', { from: 0, count: 9 })).total).toBe(1);
    const { version, versions } = await versionIn(shelf);
    expect(version.text).toBe(SECOND);
    expect(versions.map(({ open }) => open)).toEqual([2, 0]);
    expect(await marked(shelf)).toEqual([
      { words: '55 million tons', status: 'changed', quote: '53 million tons' },
      { words: 'thirty days', status: 'moved', quote: 'thirty days' },
    ]);
    expect(await marked(shelf, versions[1]?.id)).toEqual(['thirty days', '53 million tons', 'allegedly doubt'].map((words) => ({ words, status: 'exact', quote: words })));
  });

  it('is known by its title under another file name; by another publisher it is an article of its own, and so is another text of that name', async () => {
    const shelf = openShelf();
    await shelf.bring(file(FIRST, { publisher: 'Lake Post' }));
    const again = (name: string, text: string, publisher: string) => shelf.bring(draft(name, text, { publisher }));
    expect((await again('copy.txt', SECOND, 'Lake Post')).outcomes.updated).toBe(1);
    expect((await again('ostrel.txt', textOf(LINES.court, LINES.flow, LINES.minister), 'Strait News')).outcomes['near-duplicate']).toBe(1);
    expect((await again('copy.txt', `${HEAD}\n\nToday the weather over the strait is calm, and ships go out again as usual.`, 'Lake Post')).outcomes.imported).toBe(1);
  });

  it('takes its title and date from the newest text, is found by its words alone, and by the old ones once that is undone', async () => {
    const shelf = openShelf();
    await shelf.bring(file(FIRST, { date: '2026-03-04' }));
    await shelf.bring(file(SECOND.replace(HEAD, 'The Ostrel line opens'), { title: 'The Ostrel line opens', date: '2026-03-05' }));
    const found = async (words: string) => (await shelf.ask('search.find', { words, scope: 'all', from: 0, count: 9 })).rows.map((row) => row.title);
    expect((await versionIn(shelf)).article).toMatchObject({ title: 'The Ostrel line opens', date: '2026-03-05' });
    expect(await Promise.all([found('shipowners'), found('55')])).toEqual([[], ['The Ostrel line opens']]);
    await shelf.change('history.undo', {});
    expect((await versionIn(shelf)).article).toMatchObject({ title: HEAD, date: '2026-03-04' });
    expect(await Promise.all([found('shipowners'), found('"55 million"')])).toEqual([[HEAD], []]);
    await shelf.change('history.redo', {});
    expect(await Promise.all([found('shipowners'), found('55')])).toEqual([[], ['The Ostrel line opens']]);
  });

  it('needs nothing to be marked in it', async () => {
    const shelf = openShelf();
    await shelf.bring(file(FIRST));
    expect((await shelf.bring(file(SECOND))).outcomes.updated).toBe(1);
    expect((await versionIn(shelf)).versions).toHaveLength(2);
    expect((await shelf.ask('repair.list', { from: 0, count: 1 })).total).toBe(0);
  });

  it('comes back whole when the import is undone', async () => {
    const shelf = openShelf();
    await shelf.bring(file(FIRST));
    await mark(shelf, 'thirty days');
    await mark(shelf, 'allegedly doubt');
    const before = [await versionIn(shelf), await marked(shelf)];
    await shelf.bring(file(SECOND));
    const after = [await versionIn(shelf), await marked(shelf)];
    await shelf.change('history.undo', {});
    expect([await versionIn(shelf), await marked(shelf)]).toEqual(before);
    expect((await shelf.ask('repair.list', { from: 0, count: 1 })).total).toBe(0);
    await shelf.change('history.redo', {});
    expect([await versionIn(shelf), await marked(shelf)]).toEqual(after);
  });

  it('is another article while the first one lies in the trash', async () => {
    const shelf = openShelf();
    await shelf.bring(file(FIRST));
    const { article } = await versionIn(shelf);
    await shelf.change('article.trash', { ids: [article.id] });
    expect((await shelf.bring(file(SECOND))).outcomes.imported).toBe(1);
    await shelf.change('trash.restore', { kind: 'article', id: article.id });
    expect((await shelf.ask('article.list', { from: 0, count: 9 })).total).toBe(2);
  });
});

describe('a passage of three texts', () => {
  it('that was lost in the second is found again in the third', async () => {
    const shelf = openShelf();
    await shelf.bring(file(FIRST));
    await mark(shelf, 'allegedly doubt');
    await shelf.bring(file(SECOND));
    expect(await statusOf(shelf, 'allegedly doubt')).toBe('not there');
    await shelf.bring(file(`${FIRST}\n\nIt was corrected.`));
    expect(await statusOf(shelf, 'allegedly doubt')).toBe('exact');
    expect((await versionIn(shelf)).versions.map(({ open }) => open)).toEqual([0, 0, 0]);
  });

  it('that changed in the second and not in the third still says so, and is still to be looked at', async () => {
    const shelf = openShelf();
    await shelf.bring(file(FIRST));
    await mark(shelf, '53 million tons');
    await shelf.bring(file(SECOND));
    await shelf.bring(file(`${SECOND}\n\nIt was corrected.`));
    expect(await marked(shelf)).toEqual([{ words: '55 million tons', status: 'changed', quote: '53 million tons' }]);
    expect((await shelf.ask('repair.list', { from: 0, count: 9 })).total).toBe(1);
  });

  it('that was accepted needs no second look until it changes again', async () => {
    const shelf = openShelf();
    await shelf.bring(file(FIRST));
    await mark(shelf, '53 million tons');
    await mark(shelf, 'allegedly doubt');
    await shelf.bring(file(SECOND));
    const { rows } = await shelf.ask('repair.list', { from: 0, count: 9 });
    await shelf.change('repair.accept', { ids: rows.map(({ id }) => id) });
    await shelf.bring(file(`${SECOND}\n\nIt was corrected.`));
    expect((await shelf.ask('repair.list', { from: 0, count: 9 })).total).toBe(0);
    expect(await statusOf(shelf, '53 million tons')).toBe('changed');
    await shelf.bring(file(SECOND.replace('55', '57')));
    expect((await shelf.ask('repair.list', { from: 0, count: 9 })).rows.map(({ now }) => now?.words)).toEqual(['57 million tons']);
  });

  it('whose words come back is no longer changed', async () => {
    const shelf = openShelf();
    await shelf.bring(file(FIRST));
    await mark(shelf, '53 million tons');
    await shelf.bring(file(SECOND));
    await shelf.bring(file(`${FIRST}\n\nIt was corrected.`));
    expect(await marked(shelf)).toEqual([{ words: '53 million tons', status: 'moved', quote: '53 million tons' }]);
  });
});

describe('what hangs on a passage', () => {
  it('comes along: its tags, its claim, the actor that it names', async () => {
    const shelf = openShelf();
    await shelf.bring(file(FIRST));
    const { version } = await versionIn(shelf);
    await shelf.change('tag.attach', { highlights: [(await mark(shelf, 'thirty days')).id], tag: 'closure' });
    await shelf.change('claim.add', { version: version.id, ...spanOf(FIRST, '53 million tons'), statement: 'It carried 53.', speaker: null, mode: 'asserted' });
    await shelf.change('actor.add', { version: version.id, ...spanOf(FIRST, 'Amina Sarsen'), name: 'Amina Sarsen', kind: 'person' });
    await shelf.bring(file(SECOND));
    const now = await versionIn(shelf);
    const { rows } = await shelf.ask('highlight.list', { version: now.version.id, from: 0, count: 9 });
    expect(rows.map(({ tags, claims }) => [tags.map(({ name }) => name), claims.map(({ statement }) => statement)])).toEqual([[[], ['It carried 53.']], [['closure'], []]]);
    const span = spanOf(SECOND, 'Amina Sarsen');
    expect((await shelf.ask('mention.list', { version: now.version.id, from: 0, count: 9 })).rows).toMatchObject([{ ...span, name: 'Amina Sarsen' }]);
    const [actor] = (await shelf.ask('actor.list', { like: '', from: 0, count: 1 })).rows;
    expect(actor).toMatchObject({ mentions: 1, articles: 1 });
    expect((await shelf.ask('actor.mentions', { id: actor?.id ?? 0, from: 0, count: 9 })).rows).toMatchObject([{ ...span, older: null }]);
  });

  it('leads to the text that has it: the newest, or the old one for what was lost', async () => {
    const shelf = openShelf();
    await shelf.bring(file(FIRST));
    const old = await versionIn(shelf);
    const add = (words: string) => shelf.change('claim.add', { version: old.version.id, ...spanOf(FIRST, words), statement: words, speaker: null, mode: 'asserted' });
    await add('thirty days');
    await add('allegedly doubt');
    const uuids = (await shelf.ask('highlight.list', { version: old.version.id, from: 0, count: 9 })).rows.map(({ uuid }) => uuid);
    for (const { id } of (await shelf.ask('highlight.list', { version: old.version.id, from: 0, count: 9 })).rows) await shelf.change('tag.attach', { highlights: [id], tag: 'x' });
    await shelf.bring(file(SECOND));
    const kept = { ...spanOf(SECOND, 'thirty days'), older: null };
    const lost = { ...spanOf(FIRST, 'allegedly doubt'), older: old.version.id };
    const claims = (await shelf.ask('claim.list', { from: 0, count: 9 })).rows;
    expect(claims.map(({ evidence }) => evidence[0])).toMatchObject([lost, kept]);
    const things = await Promise.all(uuids.map((uuid) => shelf.ask('thing.find', { uuid })));
    expect(things.map((thing) => thing?.passage)).toMatchObject([kept, lost]);
    const [tag] = (await shelf.ask('tag.list', { like: '', from: 0, count: 1 })).rows;
    expect((await shelf.ask('tag.passages', { id: tag?.id ?? 0, from: 0, count: 9 })).rows).toMatchObject([kept, lost]);
  });

  it('a note’s quote is told the words that stand there today', async () => {
    const shelf = openShelf();
    await shelf.bring(file(FIRST));
    const { uuid } = await mark(shelf, '53 million tons');
    await shelf.bring(file(SECOND));
    expect((await shelf.ask('thing.find', { uuid }))?.passage?.quote).toBe('55 million tons');
  });

  it('comes along while it lies in the trash, and stands in the newest text when it is restored', async () => {
    const shelf = openShelf();
    await shelf.bring(file(FIRST));
    const { id } = await mark(shelf, '53 million tons');
    await shelf.change('highlight.trash', { ids: [id] });
    await shelf.bring(file(SECOND));
    expect([await marked(shelf), (await shelf.ask('repair.list', { from: 0, count: 9 })).total]).toEqual([[], 0]);
    await shelf.change('trash.restore', { kind: 'highlight', id });
    expect(await marked(shelf)).toEqual([{ words: '55 million tons', status: 'changed', quote: '53 million tons' }]);
  });

  it('is exported once: in the newest text, or as one of an earlier text', async () => {
    const db = openDatabase(':memory:');
    const { article } = addText(db, incoming(file(FIRST)));
    const version = Number(db.prepare('SELECT id FROM version').pluck().get());
    for (const words of ['thirty days', '53 million tons', 'allegedly doubt']) addHighlight(db, version, spanOf(FIRST, words), 'figure');
    const second = file(SECOND);
    addVersion(db, incoming(second), await succeed({ db, reader: NOBODY }, article, second));
    const plan = planOf(db, 'en', 'today');
    const markdown = plan.find(({ path }) => path.startsWith('Articles/'))?.content() ?? '';
    const [newest = '', earlier = ''] = markdown.slice(0, markdown.indexOf('## Text')).split('## Highlights in an earlier text');
    expect([newest, earlier].map((part) => part.match(/^> .*$/gm))).toEqual([['> 53 million tons', '> thirty days'], ['> allegedly doubt']]);
    expect(newest).toContain('The text now reads: “55 million tons”');
  });
});

describe('carrying over', () => {
  it('is not written down when a passage was marked meanwhile, and is done once more', async () => {
    const db = openDatabase(':memory:');
    const { article } = addText(db, incoming(file(FIRST)));
    const version = Number(db.prepare('SELECT id FROM version').pluck().get());
    const draft2 = file(SECOND);
    expect(predecessorOf(db, draft2, runsIn(draft2.text, draft2.zones))?.article).toBe(article);
    const early = await succeed({ db, reader: NOBODY }, article, draft2);
    addHighlight(db, version, spanOf(FIRST, 'thirty days'), 'date');
    expect(addVersion(db, incoming(draft2), early)).toBe(false);
    expect(db.prepare('SELECT count(*) FROM version').pluck().get()).toBe(1);
    expect(addVersion(db, incoming(draft2), await succeed({ db, reader: NOBODY }, article, draft2))).toBe(true);
  });

  it('leaves nothing behind that was marked while an import ran', async () => {
    const db = openDatabase(':memory:');
    addText(db, incoming(file(FIRST)));
    const version = Number(db.prepare('SELECT id FROM version').pluck().get());
    const read = (async (name: string) => (name === 'reader.walk' ? { files: ['ostrel.txt'], rejected: [] } : readOf(file(SECOND)))) as Ask<Reading>;
    const late = ['thirty days', '53 million tons'];
    let tries = 0;
    const around: Importing = {
      db, reader: read, jobs: new Jobs(db, () => {}), finish: () => {},
      record: (add) => {
        const words = late[tries++];
        if (words) addHighlight(db, version, spanOf(FIRST, words), 'figure');
        return add();
      },
    };
    db.prepare("INSERT INTO job (kind, state, made_at) VALUES ('import', 'running', '2026-01-01')").run();
    await importAll(around, { id: 1, step: async () => {}, orCancelled: (work) => work }, ['ostrel.txt']);
    expect(tries).toBe(3);
    expect(db.prepare('SELECT status FROM anchor ORDER BY highlight').pluck().all()).toEqual(['moved', 'changed']);
  });
});
