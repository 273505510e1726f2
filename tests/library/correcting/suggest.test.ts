// What is proposed to be read otherwise, and what is left alone.
import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { suggestionsFor } from '../../../main/library/correcting/suggest';
import { draftOf } from '../../../main/reader/draft';
import type { TextBlock } from '../../../preload/records';

const SEEDS = resolve('../shared/seeds');
const isThere = existsSync(SEEDS);
if (!isThere) console.log(`Skipped: the seed articles are not at ${SEEDS}.`);
const NOBODY = { texts: () => 0 };

function read(text: string, language = 'en', blocks: TextBlock[] = []): string[] {
  return suggestionsFor({ text, language, blocks }, NOBODY).map(({ start, end, replacement }) => `${text.slice(start, end)} → ${replacement}`);
}

describe('is proposed', () => {
  test.each([
    ['two words without a space', 'Trade andeconomic projects.', 'andeconomic → and economic'],
    ['a word that the text has elsewhere', 'The ferry was late. They saw theferry again.', 'theferry → the ferry'],
    ['two small words', 'It lies inthe harbour.', 'inthe → in the'],
    ['a small word twice', 'It lies in the the harbour.', 'the the → the'],
    ['a full stop twice', 'on this issue. .\nNext', 'issue. . → issue.'],
    ['two points at the end', 'He said.. \nNext', 'said.. → said.'],
    ['a blank before a comma', 'In the harbour , they said', 'harbour , → harbour,'],
    ['no blank after a full stop', 'It sails.The port said so.', 'sails.The → sails. The'],
    ['no blank after a comma', 'It sails,said the port.', 'sails,said → sails, said'],
    ['letters in the wrong encoding', 'It â€™s a cafÃ© by the sea', 'â€™ → ’|Ã© → é'],
    ['a character by its name', 'Bread &amp; butter', '&amp; → &'],
    ['a sign of two letters', 'The ﬁrst ﬂoor', 'ﬁrst → first|ﬂoor → floor'],
  ])('%s', (_, text, expected) => expect(read(text).join('|')).toBe(expected));

  test.each([
    ['a Latin letter in a Cyrillic word', 'Рaзговор о пoртах', 'Рaзговор → Разговор|пoртах → портах'],
    ['Cyrillic in the wrong encoding', 'Он сказал: РџСЂРёРІРµС‚ РІСЃРµРј', 'РџСЂРёРІРµС‚ → Привет|РІСЃРµРј → всем'],
    ['a small word twice', 'Паром стоит в в порту', 'в в → в'],
    ['two words without a space', 'Порт закрыт. Онсказал, чтопорт закрыт.', 'чтопорт → что порт'],
  ])('in Russian: %s', (_, text, expected) => expect(read(text, 'ru').join('|')).toBe(expected));

  test.each(['de', 'kk', 'el', 'ja'])('what is wrong in every language, in %s too', (language) => {
    expect(read('Aaaa â€“ Bbbb. .\nCccc', language)).toEqual(['â€“ → –', 'Bbbb. . → Bbbb.']);
  });
});

describe('is left alone', () => {
  test.each([
    ['long words that begin with small ones', 'An android sat on the island and demanded a theatre within the thousand andesite thereof.'],
    ['words said twice on purpose', 'He had had enough, and that that is so is very very clear. The more the merrier.'],
    ['points that leave something out', 'Well . . . they said ... and so on .. .'],
    ['addresses', 'See www.example.org/a,b or example.org or mira@example.org and https://example.org/x.The'],
    ['abbreviations and numbers', 'The U.S. ship sailed at 14.05, i.e. late, for 1,200 dlrs (No.5).'],
    ['names with capitals inside', 'McDonald of KazMunayGas and YouTube in AndEconomic'],
    ['words of two scripts that are meant', 'ЕвроCoin and IT-отдел and VIPам and 5G-сеть'],
    ['letters before a quotation mark', 'The note “Ö” and «ТАСС» and “Ä” and SÃO Paulo'],
    ['entities that there are not', 'R&D; and AT&T; and &unknown;'],
  ])('%s', (_, text) => expect([...read(text), ...read(text, 'ru')]).toEqual([]));

  test('what is set letter by letter, and tables', () => {
    const text = 'a ,b . .\nTotal .. \nIn the the end';
    expect(read(text, 'en', [{ kind: 'preformatted', start: 0, end: 8 }, { kind: 'row', start: 9, end: 17 }])).toEqual(['the the → the']);
  });
});

test('whatever a text holds, what is proposed lies within it, in order and apart, and reads otherwise', () => {
  const piece = fc.oneof(fc.constantFrom('the', 'andeconomic', '. .', ' ,', 'â€™', 'Рaзговор', '\n', 'ﬁ', '&amp;', 'РџСЂРё', ' ', '.The', '\u00ad', '𝕏'), fc.string({ unit: 'binary', maxLength: 6 }));
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('en', 'ru', null), (pieces, language) => {
    const text = pieces.join('');
    const found = suggestionsFor({ text, language, blocks: [] }, NOBODY);
    expect(found.filter(({ start, end, replacement }, place) => start >= end || end > text.length || start < (found[place - 1]?.end ?? 0) || text.slice(start, end) === replacement || /[\n\r]/u.test(replacement))).toEqual([]);
  }), { numRuns: 1000 });
});

test.each([
  ['a word of half a million letters', 'a'.repeat(500_000)],
  ['half a million blanks', `word${' '.repeat(500_000)}.`],
  ['a hundred thousand accents', `e${'\u0301'.repeat(100_000)} ${'\u0301'.repeat(100_000)}`],
  ['nearly addresses', 'a/'.repeat(200_000)],
  ['nearly doubled words', 'the '.repeat(100_000)],
  ['nearly points', '. '.repeat(200_000)],
  ['nearly another encoding', 'Ð'.repeat(300_000) + 'Р°С'.repeat(60_000)],
  ['unseen signs', 'a\u00ad'.repeat(150_000)],
  ['small words', 'andandandand'.repeat(30_000)],
])('%s come to an end', (_, text) => {
  const found = suggestionsFor({ text, language: 'en', blocks: [] }, NOBODY);
  expect(found.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
}, 10_000);

describe.skipIf(!isThere)('the seed articles', () => {
  test('two faults are seen in all five', async () => {
    const found = await Promise.all(readdirSync(SEEDS).filter((name) => name.endsWith('.txt')).sort().map(async (name) => {
      const { text, language, blocks } = await draftOf(readFileSync(resolve(SEEDS, name)), name);
      return suggestionsFor({ text, language, blocks }, NOBODY).map(({ start, end, replacement, reason }) => [name.slice(0, 3), reason, start, text.slice(start, end), replacement]);
    }));
    expect(found.flat()).toEqual([['001', 'punctuation', 531, 'issue. .', 'issue.'], ['002', 'joined', 1154, 'andeconomic', 'and economic']]);
  });
});
