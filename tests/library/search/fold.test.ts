// The normaliser: what every text and every query goes through.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldStart } from '../../../main/library/search/fold';
import { HELD_OUT_JOIN, JOIN } from './name-pairs';

const word = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.stringMatching(/^[a-z]{1,12}$/),
  fc.stringMatching(/^[а-яёіїєґқғңәөұүһьъ]{1,12}$/),
  fc.array(fc.constantFrom(...'zh sch tsch kh ye ya yov jew ow off ck x c ss iy a e k t dr tz'.split(' ')), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join('')),
);

describe('folding a word', () => {
  it('twice is folding it once', () => {
    fc.assert(fc.property(word, (typed) => { expect(fold(fold(typed))).toBe(fold(typed)); }), { numRuns: 3000 });
  });

  it('never leaves nothing of a word with a letter or a digit in it', () => {
    fc.assert(fc.property(word.filter((typed) => /[\p{L}\p{N}]/u.test(typed)), (typed) => { expect(fold(typed)).not.toBe(''); }), { numRuns: 3000 });
  });

  it('does not tell capitals from small letters, nor composed from decomposed ones', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-zа-яёç-öà-å]{1,12}$/), (typed) => {
      expect(fold(typed.toUpperCase())).toBe(fold(typed.toUpperCase().toLowerCase()));
      expect(fold(typed.normalize('NFD'))).toBe(fold(typed));
    }));
  });

  it('gives one word for a character that is a space with a mark on it', () => {
    for (const typed of ['\u{fc5e}', '\u{fe72}', '\u{fe70}']) expect(fold(typed)).toMatch(/^\S+$/u);
  });

  it('gives nothing that the index would split', () => {
    fc.assert(fc.property(word, (typed) => {
      expect(fold(typed.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/u)?.[0] ?? 'a')).toMatch(/^[a-z0-9\u0080-\u{10ffff}]+$/u);
    }), { numRuns: 3000 });
  });

  it('drops soft signs, accents, apostrophes and the possessive', () => {
    expect(['Kazakhstan’s', "Kazakhstan's", 'Казахстан', 'КАЗАХСТА\u0301Н'].map(fold)).toEqual(Array(4).fill(fold('kazakhstan')));
    expect(fold('Астань')).toBe(fold('Астан'));
    expect(fold('don’t')).toBe('dont');
  });

  it('leaves acronyms as they are', () => {
    expect(['CPC', 'КТК', 'GDP'].map(fold)).toEqual(['cpc', 'ktk', 'gdp']);
  });

  it('keeps Chinese, Japanese, Korean and Thai in their own letters', () => {
    expect(['北', '東', 'が', '대', 'ไ'].map(fold)).toEqual(['北', '東', 'が', '대', 'ไ']);
  });
});

describe('the beginning of a word', () => {
  it('of a name catches the name, however far it is typed', () => {
    const names = [...JOIN, ...HELD_OUT_JOIN].flat().flatMap((name) => name.split(/[\s-]/u));
    const typing = names.flatMap((name) => [...name].map((_, index) => ({ name, typed: name.slice(0, index + 1) })));
    expect(typing.filter(({ name, typed }) => typed.length >= 3 && !foldStart(typed).some((start) => fold(name).startsWith(start)))).toEqual([]);
  });
});

const CORPUS = resolve('../shared/corpora/reuters-10k.jsonl.gz');
const isThere = existsSync(CORPUS);
if (!isThere) console.log(`Skipped: the news corpus is not at ${CORPUS}.`);

describe.skipIf(!isThere)('ordinary words of the news', () => {
  it('seldom fall together, and are caught from their beginnings', () => {
    const uses = new Map<string, number>();
    for (const [found] of gunzipSync(readFileSync(CORPUS)).toString().toLowerCase().matchAll(/[a-z]+/g)) uses.set(found, (uses.get(found) ?? 0) + 1);
    const usual = [...uses].filter(([, count]) => count >= 20).map(([found]) => found);
    const keys = new Set(usual.map(fold));
    const starts = usual.filter((found) => found.length > 4);
    const missed = starts.filter((found) => !foldStart(found.slice(0, 4)).some((start) => fold(found).startsWith(start)));
    console.log(`Ordinary words: ${usual.length - keys.size} of ${usual.length} fall together with another; `
      + `${missed.length} of ${starts.length} not caught by their first four letters.`);
    expect((usual.length - keys.size) / usual.length).toBeLessThan(0.01);
    expect(missed.length / starts.length).toBeLessThan(0.005);
  });
});
