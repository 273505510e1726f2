// Near-duplicates: which texts are told to repeat others, and which are not. The articles are invented; half of them were held out while the thresholds were chosen.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { openDatabase, type Connection } from '../../main/library/database';
import { likeness, runsIn, sampleOf } from '../../main/library/likeness';
import { completeSamples, keepSample, nearestTo, sampled } from '../../main/library/shingles';
import { addText, incoming } from '../../main/library/texts';
import { draftOf } from '../../main/reader/draft';
import type { Draft } from '../../preload/api';
import { articlesOf, copiesOf, REWRITTEN, type Half } from './copies';
import { draft, openShelf } from './shelf';

const SEEDS = join(import.meta.dirname, '../../../shared/seeds');
const PAGE = { from: 0, count: 50 };

/** The crane of one of them stands in four others, each time with other readers below. */
const SAME_STORY: Record<Half, string[]> = {
  articles: ['en-comments-pipe.txt', 'en-comments-stamp-first.txt', 'en-comments-unnamed.txt', 'en-letters-signed.txt'],
  heldout: [],
};

/** Adds a text and says what it nearly repeats, by its article's file. */
function bring(db: Connection, one: Draft): { of: string; likeness: number } | null {
  const near = nearestTo(db, sampled(one), null);
  const { article } = addText(db, incoming(one));
  const version = Number(db.prepare('SELECT max(id) FROM version WHERE article = ?').pluck().get(article));
  keepSample(db, version, sampled(one).sample);
  if (near === null || !('article' in near)) return null;
  return { of: String(db.prepare('SELECT file_name FROM version WHERE article = ?').pluck().get(near.article)), likeness: near.likeness };
}

async function parsed(name: string, text: string): Promise<Draft> {
  return draftOf(Buffer.from(text, 'utf8'), name);
}

describe.each(['articles', 'heldout'] as const)('of the invented articles, %s,', (half: Half) => {
  it('none is told to repeat another that does not', async () => {
    const db = openDatabase(':memory:');
    const articles = await articlesOf(half);
    const pairs = articles.flatMap((one) => (bring(db, one) ? [one.fileName] : []));
    expect(articles.length).toBeGreaterThan(25);
    expect(pairs).toEqual(SAME_STORY[half]);
    db.close();
  });

  it('every copy of one is found, and whose copy it is', async () => {
    const db = openDatabase(':memory:');
    const articles = await articlesOf(half);
    for (const one of articles) bring(db, one);
    const copies = articles.flatMap(copiesOf);
    const found = await Promise.all(copies.map(async ({ how, of, text }) => {
      const near = nearestTo(db, sampled(await parsed('copy.txt', text)), null);
      const name = near && 'article' in near ? db.prepare('SELECT file_name FROM version WHERE article = ?').pluck().get(near.article) : null;
      return { how, of, isFound: name === of };
    }));
    const ways = [...new Set(found.map(({ how }) => how))];
    console.log([`${half}: ${copies.length} copies`, ...ways.map((way) => `${found.filter((one) => one.how === way && one.isFound).length}/${found.filter((one) => one.how === way).length} ${way}`)].join('\n  '));
    expect(copies.length).toBeGreaterThan(20);
    expect(found.filter(({ isFound }) => !isFound)).toEqual([]);
    db.close();
  });

  it('what an agency or a desk wrote anew from another’s text is found', async () => {
    const db = openDatabase(':memory:');
    for (const one of await articlesOf(half)) bring(db, one);
    const likes = await Promise.all(REWRITTEN[half].map(async ({ first, again }, index) => {
      const [one, other] = [await parsed(`first-${index}.txt`, first), await parsed(`again-${index}.txt`, again)];
      expect(bring(db, one)).toBeNull();
      return { of: `first-${index}.txt`, near: nearestTo(db, sampled(other), null), likeness: likeness(runsIn(one.text, one.zones), runsIn(other.text, other.zones)) };
    }));
    console.log(`${half}: rewritten ones share ${likes.map((one) => one.likeness.toFixed(2)).join(', ')}`);
    expect(likes.map(({ near, likeness: exact }) => near?.likeness === exact)).toEqual(likes.map(() => true));
    db.close();
  });
});

test.skipIf(!existsSync(SEEDS))('a seed with another bio and promo is a near-duplicate of it, and the seeds are none of each other (they lie beside the project, if at all)', async () => {
  const db = openDatabase(':memory:');
  const names = readdirSync(SEEDS).filter((name) => name.endsWith('.txt')).sort();
  const seeds = await Promise.all(names.map((name) => draftOf(readFileSync(join(SEEDS, name)), name)));
  expect(seeds.map((seed) => bring(db, seed))).toEqual(seeds.map(() => null));
  const [first] = seeds;
  const body = first?.zones.filter(({ kind }) => kind === 'body').map(({ start, end }) => first.text.slice(start, end)).join('\n') ?? '';
  const again = await parsed('again.txt', `${body}\n\nSubscribe to the Harbour Letter for more of this.\n\nOle Fenner is a writer in Brannoch. He keeps bees.`);
  expect(bring(db, again)?.of).toBe(first?.fileName);
  db.close();
});

describe('near-duplicates in a library', () => {
  const story = REWRITTEN.heldout[1];
  const first = draft('first.txt', story?.first ?? '', { publisher: 'Loch Post' });
  const again = draft('again.txt', story?.again ?? '', { publisher: 'Strand Times' });

  it('come in as articles of their own, and the report names what they repeat', async () => {
    const shelf = openShelf();
    await shelf.bring(first);
    const { id: job, outcomes } = await shelf.bring(again);
    expect(outcomes).toMatchObject({ imported: 0, 'near-duplicate': 1 });
    const [file] = (await shelf.ask('import.files', { job, outcome: 'near-duplicate', ...PAGE })).rows;
    expect(file).toMatchObject({ article: 2, near: { article: 1, title: first.title } });
    expect(file?.near?.likeness).toBeGreaterThan(0.3);
    await shelf.library.close();
  });

  it('are not those of articles that lie in the trash, whose import was undone, or whose newest text is another', async () => {
    const shelf = openShelf();
    await shelf.bring(first);
    await shelf.change('article.trash', { ids: [1] });
    expect((await shelf.bring(again)).outcomes.imported).toBe(1);
    await shelf.change('history.undo', {});
    await shelf.change('history.undo', {});
    expect((await shelf.bring(again)).outcomes['near-duplicate']).toBe(1);
    await shelf.change('history.undo', {});
    await shelf.change('history.undo', {});
    expect((await shelf.bring(again)).outcomes.imported).toBe(1);
    await shelf.library.close();
  });

  it('are found in a library whose samples were lost, or are older than they', async () => {
    const db = openDatabase(':memory:');
    addText(db, incoming(first));
    expect(nearestTo(db, sampled(again), null)).toBeNull();
    await completeSamples(db, async () => {});
    expect(nearestTo(db, sampled(again), null)).toMatchObject({ article: 1 });
    db.prepare("UPDATE search_state SET value = 'older' WHERE key = 'shingles'").run();
    db.prepare('UPDATE shingle SET hash = hash + 1').run();
    await completeSamples(db, async () => {});
    expect(nearestTo(db, sampled(again), null)).toMatchObject({ article: 1 });
    db.close();
  });

  it('have another body than the comments and promos under it: those alone make no two articles alike', () => {
    const promo = 'Sign up for the letter of the Loch Post, which tells you every Friday what happened on the water, who saw it, and what the others said. '.repeat(3);
    const laid = (name: string, body: string) => draft(name, `${body}\n${promo}`, {
      zones: [{ kind: 'body', start: 0, end: body.length }, { kind: 'promo', start: body.length + 1, end: body.length + 1 + promo.length }],
    });
    const [one, other] = [laid('a.txt', story?.first ?? ''), laid('b.txt', REWRITTEN.heldout[0]?.first ?? '')];
    expect(likeness(runsIn(one.text, one.zones), runsIn(other.text, other.zones))).toBe(0);
  });
});

test('the sample of a sparser text holds what it shares with a denser one', () => {
  const runs = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 2000 });
  fc.assert(fc.property(runs, runs, fc.nat(2000), (one, other, shared) => {
    const first = new Set(one);
    const second = new Set([...other, ...one.slice(0, shared)]);
    const [a, b] = [new Set(sampleOf(first)), new Set(sampleOf(second))];
    const sparser = a.size / Math.max(1, first.size) < b.size / Math.max(1, second.size) ? { its: a, others: b } : { its: b, others: a };
    for (const run of sparser.its) if (first.has(run) && second.has(run)) expect(sparser.others.has(run)).toBe(true);
    expect(a.size === first.size || a.size > 0).toBe(true);
  }));
});
