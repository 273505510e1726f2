// Whatever a text holds, its zones lie within it, in order, side by side, and leave nothing out.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOf } from '../../main/reader/draft';
import { understand } from '../../main/reader/understand';
import type { DraftZone } from '../../preload/records';

const LINES = [
  '', ' ', '  • ', 'Comments', 'Комментарии (2)', 'Leave a comment', 'Source: The Ledger', 'By Jane Doe', 'Читайте также',
  'Read also: Bridge opens', '21:31 Tram returns', '21:31', '12.05.2020 14:05', 'Olga, 12.05.2020 14:05', 'Subscribe to our newsletter',
  'Photo: J. Doe', '© 2020 The Ledger', 'About the author', 'Jane Doe is a writer for The Ledger.', 'A short line', 'Ein Satz.', '1. One',
  '2. Two', 'The council decided on Monday that the bridge will be closed for the whole of the winter, its members said.',
  'PORT, May 3 (Wire) - Ships came in.', 'Jane: I do not think so.', 'Reply', '\u200b', '𝕏 🛳️ e\u0301',
];
const PARAGRAPH = 'The council decided on Monday that the bridge will be closed for the winter, and that nobody shall cross it, on foot or by car.';
const noise = ['grapheme', 'binary'].map((unit) => fc.string({ unit: unit === 'binary' ? 'binary' : 'grapheme', maxLength: 40 }));
const anyLine = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...LINES) }, ...noise);
const lineEnd = fc.constantFrom('\n', '\r\n', '\n\n', '\r', '\u2028');
const anyText = fc.array(fc.tuple(anyLine, lineEnd), { minLength: 1, maxLength: 30 }).map((lines) => lines.flat().join(''));

test('zones of any text are within it, ordered and side by side; the parts of comments and related news lie inside them', () => {
  fc.assert(fc.property(anyText, (text) => {
    const { zones } = understand(text, null);
    const tops = zones.filter(({ kind }) => !isPart(kind));
    expect(zones.filter(({ start, end }) => start < 0 || end > text.length || start >= end)).toEqual([]);
    expect(tops.filter((zone, index) => zone.start < (tops[index - 1]?.end ?? 0))).toEqual([]);
    for (const [index, zone] of zones.entries()) if (isPart(zone.kind)) expect(isInsideOwner(zones, index)).toBe(true);
    expect(leftOut(text, tops)).toBe('');
  }), { numRuns: 500 });
});

test('any text has a draft, and the draft has the text unchanged', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 30 }), async (lines) => {
    const text = `A line.\r\n${lines.join('\n')}`;
    const draft = await draftOf(Buffer.from(text), 'some.txt');
    expect(draft.text).toBe(text);
    expect(draft.title).not.toBe('');
  }), { numRuns: 60 });
});

test('a text without a word takes its title from the file', async () => {
  expect(await draftOf(Buffer.from('--- \n ***\n'), 'Minutes of May.txt')).toMatchObject({ title: 'Minutes of May', titleFrom: 'file-name', language: null });
});

test('capitalised words at the end are a writer’s name only below a story, and never a company’s', () => {
  const bylineOf = (...lines: string[]) => understand(lines.join('\n\n'), null).byline;
  expect(bylineOf('Bridge stays closed', PARAGRAPH, 'Jane Penhale')).toBe('Jane Penhale');
  expect(bylineOf('HARL FERRIES SETS QUARTERLY', 'Qtly div 5 cts vs 5 cts prior', 'Pay April 16', 'Record April Six')).toBeNull();
  expect(bylineOf('Bridge stays closed', PARAGRAPH, 'Harl Ferries Inc')).toBeNull();
});

test('a few figures and abbreviations tell no language', async () => {
  const table = 'HARL FERRIES CO INC <HRLF> 4TH QTR NET\n\nShr profit 18 cts vs profit 23 cts\n\nNet profit 321,000 vs profit 404,000\n\nRevs 7.2 mln vs 5.9 mln';
  expect((await draftOf(Buffer.from(table), 'table.txt')).language).toBeNull();
  expect((await draftOf(Buffer.from('Паром на остров снова ходит, сообщили в порту.'), 'short.txt')).language).toBe('ru');
});

test.each([
  ['a line of a million blanks', `Title\n${' '.repeat(1_000_000)}x\nText goes on.`],
  ['a word of ten million letters', 'a'.repeat(10_000_000)],
  ['ten thousand accents on a letter', `e${'\u0301'.repeat(10_000)} is a letter.`],
  ['a million line ends', `Title\n${'\n'.repeat(1_000_000)}End.`],
  ['a million lines', 'a line\n'.repeat(1_000_000)],
  ['nearly a name', `By ${'Jane '.repeat(200_000)}`],
  ['nearly a label', `${'source '.repeat(200_000)}\n${'By '.repeat(1000)}\n${'1. '.repeat(1000)}`],
  ['nearly a date', `${'10 of de del '.repeat(100_000)}\n${'12.'.repeat(100_000)}\n${'12:'.repeat(100_000)}`],
  ['nearly a quotation', `${'"'.repeat(100_000)}\n${'«a '.repeat(100_000)}\n${'(('.repeat(100_000)}`],
  ['nearly comments', `Text.\nComments\n${'Jane Doe, 12.05.2020\n'.repeat(9000)}`],
  ['nearly related news', `Text.\nText.\nRelated\n${'21:31 A tram\n'.repeat(9000)}`],
  ['only comment headings', 'Comments\n'.repeat(15_000)],
  ['counted comment headings', `Comments (3)\n${PARAGRAPH}\n`.repeat(7000)],
  ['comment headings without comments', `Comments\n${PARAGRAPH}\n`.repeat(7000)],
  ['related headings without headlines', `Related\n${PARAGRAPH}\n`.repeat(7000)],
  ['only related headings', 'Related\n'.repeat(15_000)],
  ['only bylines', 'By Jane Doe\n'.repeat(15_000)],
  ['only names', 'Jane Doe is a writer for The Ledger.\n'.repeat(15_000)],
])('%s comes to an end', async (_, text) => {
  const draft = await draftOf(Buffer.from(text), 'odd.txt');
  expect(draft.text).toBe(text);
  expect(leftOut(text, draft.zones.filter(({ kind }) => !isPart(kind)))).toBe('');
  expect(draft.title.length).toBeLessThan(700);
});

function isPart(kind: string): boolean {
  return kind === 'comment' || kind === 'related-item';
}

function isInsideOwner(zones: readonly DraftZone[], index: number): boolean {
  const part = zones[index];
  const owner = zones.slice(0, index).reverse().find(({ kind }) => !isPart(kind));
  const before = zones[index - 1];
  if (!part || !owner || !before) return false;
  const kind = part.kind === 'comment' ? 'comments' : 'related';
  return owner.kind === kind && part.start >= owner.start && part.end <= owner.end && (before === owner || part.start >= before.end);
}

/** Visible characters in no zone. */
function leftOut(text: string, zones: readonly DraftZone[]): string {
  const gaps = [...zones, { start: text.length, end: text.length }].map(({ start }, index) => text.slice(zones[index - 1]?.end ?? 0, start));
  return gaps.join('').replace(/[\s\p{Cc}\p{Cf}]+/gu, '').slice(0, 100);
}
