// The sample library's articles: what a newcomer opens first must carry every difficulty that real articles have.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ACTOR_KINDS, CLAIM_MODES, HIGHLIGHT_KINDS, STANCES } from '../preload/records';

const FOLDER = join(import.meta.dirname, '../resources/sample');
const SEEDS = join(import.meta.dirname, '../../shared/seeds');

const place = { file: z.string(), quote: z.string().min(1) };
const Sample = z.strictObject({
  highlights: z.array(z.strictObject({ ...place, kind: z.enum(HIGHLIGHT_KINDS), comment: z.string(), tags: z.array(z.string().min(1)) })),
  actors: z.array(z.strictObject({ name: z.string().min(1), kind: z.enum(ACTOR_KINDS), mentions: z.array(z.strictObject(place)).min(1) })),
  claims: z.array(z.strictObject({
    statement: z.string().min(1).max(300),
    speaker: z.string().nullable(),
    mode: z.enum(CLAIM_MODES),
    evidence: z.array(z.strictObject({ highlight: z.int().min(0), stance: z.enum(STANCES) })).min(1),
  })),
  note: z.strictObject({
    title: z.string().min(1),
    paragraphs: z.array(z.union([
      z.string().min(1),
      z.strictObject({ cite: z.int().min(0) }),
      z.strictObject({ text: z.string(), article: z.string(), after: z.string() }),
    ])),
  }),
});

const texts = textsOf(FOLDER);
const sample = Sample.parse(JSON.parse(readFileSync(join(FOLDER, 'sample.json'), 'utf8')));
const lead = textOf('01-ostrel-briefing.txt');
const blank = textOf('02-lake-ports.txt');
const commented = textOf('03-southern-granaries.txt');
const russian = textOf('04-obkhod-proliva.txt');
const clean = textOf('05-weighing-rules.txt');

describe('what comes with the sample', () => {
  test('there are five articles of 250 to 450 words', () => {
    expect([...texts.values()].map((text) => wordsOf(text).length >= 250 && wordsOf(text).length <= 450)).toEqual([true, true, true, true, true]);
  });

  test('there are twelve highlights of all kinds, six actors and five claims in all modes', () => {
    expect([sample.highlights.length, sample.actors.length, sample.claims.length]).toEqual([12, 6, 5]);
    expect(new Set(sample.highlights.map((highlight) => highlight.kind))).toEqual(new Set(HIGHLIGHT_KINDS));
    expect(new Set(sample.claims.map((claim) => claim.mode))).toEqual(new Set(CLAIM_MODES));
  });

  test('every quote stands in its article exactly once', () => {
    const places = [...sample.highlights, ...sample.actors.flatMap((actor) => actor.mentions)];
    const astray = places.filter(({ file, quote }) => textOf(file).split(quote).length !== 2);
    expect(astray).toEqual([]);
  });

  test('two highlights overlap', () => {
    const spans = sample.highlights.map(({ file, quote }) => ({ file, start: textOf(file).indexOf(quote), end: textOf(file).indexOf(quote) + quote.length }));
    const pairs = spans.flatMap((one, at) => spans.slice(at + 1)
      .filter((other) => one.file === other.file && one.start < other.end && other.start < one.end));
    expect(pairs).toHaveLength(1);
  });

  test('claims and the note point to highlights, actors and articles that are there', () => {
    const cited = sample.note.paragraphs.flatMap((part) => (typeof part === 'object' && 'cite' in part ? [part.cite] : []));
    const named = sample.note.paragraphs.flatMap((part) => (typeof part === 'object' && 'article' in part ? [part.article] : []));
    const used = [...cited, ...sample.claims.flatMap((claim) => claim.evidence.map((evidence) => evidence.highlight))];
    const names = new Set(sample.actors.map((actor) => actor.name));
    expect(cited.length).toBeGreaterThan(0);
    expect(named.length).toBeGreaterThan(0);
    expect(used.filter((index) => index >= sample.highlights.length)).toEqual([]);
    expect(named.filter((file) => !texts.has(file))).toEqual([]);
    expect(sample.claims.filter((claim) => claim.speaker !== null && !names.has(claim.speaker))).toEqual([]);
  });

  test('a claim has a supporting and a contradicting passage from different articles', () => {
    const filesOf = (claim: (typeof sample.claims)[number], stance: string) =>
      claim.evidence.filter((evidence) => evidence.stance === stance).map((evidence) => sample.highlights[evidence.highlight]?.file);
    const disputed = sample.claims.filter((claim) => filesOf(claim, 'supports').some((file) => !filesOf(claim, 'contradicts').includes(file))
      && filesOf(claim, 'contradicts').length > 0);
    expect(disputed.length).toBeGreaterThan(0);
  });
});

describe('the difficulties of real articles', () => {
  test('one man is spelt four ways in two scripts', () => {
    const spellings = new Set(sample.actors[0]?.mentions.map((mention) => mention.quote));
    expect(spellings).toEqual(new Set(['Jovan-Emery Tarvisov', 'Zhovan-Emery Tarvisov', 'Jovan-Emeri Tarvisov', 'Жован-Эмери Тарвисов']));
  });

  test('an organization has an acronym and a Russian form', () => {
    expect([lead, blank, russian].map((text) => /Torvel Grain Consortium|TGC|Торвельского зернового консорциума/u.test(text))).toEqual([true, true, true]);
    expect(lead).toContain('Torvel Grain Consortium (TGC)');
  });

  test('the first article has no headline and ends in a promo, a source and a biography told by its author', () => {
    expect(lead.split('\n').slice(-4)).toEqual([
      expect.stringContaining('Subscribe to our channel'),
      expect.stringMatching(/^Source: /u),
      '',
      expect.stringMatching(/^I am Callum Thrale, a reporter .* for Saltmarsh Times\./u),
    ]);
    expect(lead.split('\n')[0]).toMatch(/\.$/u);
    expect(lead).toContain('allegedly');
  });

  test('the first article says one thing and quotes another', () => {
    expect(lead).toContain('does not regard');
    expect(lead).toContain('“It is most likely a bargaining move.');
  });

  test('the second article begins with an empty line, has a subheading and ends in a source and a biography', () => {
    const lines = blank.split('\n');
    expect(lines[0]).toBe('');
    expect(lines.slice(1).filter((line) => line !== '' && !/[.”)]$|^Source: /u.test(line))).toEqual(['The Harbour Office is already preparing the talks']);
    expect(lines.slice(-3)).toEqual([expect.stringMatching(/^Source: /u), '', expect.stringContaining(' is a journalist at Compass 88')]);
  });

  test('the third article has a broken pull quote, a photo credit and five comments, each with its name thrice', () => {
    expect(commented).toMatch(/andrail[^\n]*[^.\n]\n\n- the commissioner/u);
    expect(commented).toMatch(/\n {2}• Photos used: [^\n]+\n[^\n]*sign in to leave comments/u);
    const cards = [...commented.matchAll(/^ {2}\d\. (.+) Offline \1\n {4}\1 \([^)]+\) May \d+ 2024 \d\d: \d\d\n {4}\S/gmu)];
    expect(cards.map((card) => card[1])).toEqual(['low_tide', 'Captain Brisk', 'Vera Pell', 'miller77', 'Gull']);
  });

  test('the fourth article is Russian and ends in other headlines, each with the time of the one above it', () => {
    const lines = russian.split('\n');
    const tail = lines.slice(lines.indexOf('Последние новости') + 1);
    expect(russian.replace(/[^a-z]/giu, '')).toBe('');
    expect(tail.map((line) => /^(?:\d\d:\d\d)?/u.exec(line)?.[0])).toEqual(['', '22:14', '21:40', '19:05', '18:27', '16:50']);
  });

  test('the fifth article has no furniture and a lost space', () => {
    expect(clean).not.toMatch(/^(?:Source|By|Photo|Subscribe)|\n\n/mu);
    expect(clean).toContain('andinsurance');
  });

  test('figures, dates and lengths of time meet across articles', () => {
    expect([lead, blank]).toEqual([expect.stringContaining('18 million tons'), expect.stringContaining('12 million tons')]);
    expect([russian, clean]).toEqual([expect.stringContaining('350 тысяч тонн'), expect.stringContaining('400,000 tons')]);
    expect([lead, commented]).toEqual([expect.stringMatching(/Two days before the closure/u), expect.stringContaining('March 12, 2024')]);
    expect([lead, russian]).toEqual([expect.stringContaining('30 days'), expect.stringContaining('30 суток')]);
  });
});

test('no nine words in a row come from the articles that set the example', (context) => {
  if (!existsSync(SEEDS)) {
    context.skip('the example articles are not beside the project');
  }
  const theirs = new Set([...textsOf(SEEDS).values()].flatMap(ninesOf));
  const shared = [...texts.values()].flatMap(ninesOf).filter((nine) => theirs.has(nine));
  expect(theirs.size).toBeGreaterThan(1000);
  expect(shared).toEqual([]);
});

function textsOf(folder: string): Map<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt')).sort();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

function textOf(file: string): string {
  const text = texts.get(file);
  if (text === undefined) throw new Error(`no article ${file}`);
  return text;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function ninesOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(8).map((_, at) => words.slice(at, at + 9).join(' '));
}
