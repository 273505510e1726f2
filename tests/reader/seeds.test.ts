// The five real articles the product is measured by. They lie beside the repository and are no part of it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { draftOf } from '../../main/reader/draft';
import type { Draft, ZoneKind } from '../../preload/records';

const FOLDER = join(import.meta.dirname, '../../../shared/seeds');
const areHere = existsSync(join(FOLDER, 'expected.json'));
if (!areHere) console.log(`Skipped: the seed articles are not at ${FOLDER}.`);

const Expected = z.object({
  title: z.object({ text: z.string() }),
  language: z.string(),
  byline: z.string().optional(),
  publisher: z.string().optional(),
  via: z.string().optional(),
  date_hint: z.object({ resolves: z.string() }).optional(),
  subheading: z.string().optional(),
  furniture: z.array(z.string()),
  comments: z.number(),
  first_comment: z.object({ handle: z.string(), name: z.string(), at: z.string() }).optional(),
});
const Oracle = z.object({ articles: z.record(z.string(), Expected) });

describe.skipIf(!areHere)('of the seed articles', () => {
  const articles = areHere ? Oracle.parse(JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8'))).articles : {};

  test.each(Object.keys(articles))('%s is understood as a careful reader does', async (name) => {
    const expected = Expected.parse(articles[name]);
    const draft = await draftOf(readFileSync(join(FOLDER, name)), name);
    const comments = draft.zones.filter(({ kind }) => kind === 'comment');
    expect({
      title: draft.title, language: draft.language, byline: draft.byline, publisher: draft.publisher, via: draft.via,
      comments: comments.length, firstComment: comments[0]?.detail,
      furnitureInBody: expected.furniture.filter((words) => kindAt(draft, words) === 'body'),
      subheading: expected.subheading && kindAt(draft, expected.subheading),
    }).toEqual({
      title: expected.title.text, language: expected.language,
      byline: expected.byline ?? null, publisher: expected.publisher ?? null, via: expected.via ?? null,
      comments: expected.comments, firstComment: expected.first_comment, furnitureInBody: [], subheading: expected.subheading && 'body',
    });
  });

  test('the zones begin where the pages do', async () => {
    expect(await zonesOf('000')).toEqual([['body', 0], ['promo', 1902], ['source', 1978], ['bio', 2001]]);
    expect(await zonesOf('001')).toEqual([['body', 1], ['source', 2575], ['bio', 2596]]);
    expect(await zonesOf('002')).toEqual([['headline', 0], ['body', 60], ['credit', 1525], ['comments', 1587]]);
    expect(await zonesOf('003')).toEqual([['headline', 0], ['body', 60], ['related', 1702]]);
    expect(await zonesOf('004')).toEqual([['body', 0]]);
  });

  test('a time among related news belongs to the headline above it', async () => {
    const items = (await draftOfSeed('003')).zones.filter(({ kind }) => kind === 'related-item');
    expect(items.map(({ detail }) => detail?.at)).toEqual(['21:31', '20:47', '18:40', '18:05', '16:32']);
  });

  test('the earliest comment tells by when an article without a date was there', async () => {
    const { date, dateReason } = await draftOfSeed('002');
    expect({ date, dateReason }).toEqual({ date: '../2023-04-10', dateReason: 'by-comments' });
    expect((await draftOfSeed('000')).date).toBeNull();
  });

  async function draftOfSeed(number: string): Promise<Draft> {
    const name = Object.keys(articles).find((one) => one.startsWith(number)) ?? '';
    return draftOf(readFileSync(join(FOLDER, name)), name);
  }

  async function zonesOf(number: string): Promise<[ZoneKind, number][]> {
    const { zones } = await draftOfSeed(number);
    return zones.filter(({ kind }) => kind !== 'comment' && kind !== 'related-item').map(({ kind, start }) => [kind, start]);
  }
});

/** By the first words; the oracle shortens what is long and notes in brackets. */
function kindAt({ text, zones }: Draft, words: string): ZoneKind | undefined {
  const start = text.indexOf(words.split(' …')[0] ?? words);
  return zones.find((zone) => zone.start <= start && start < zone.end)?.kind;
}
