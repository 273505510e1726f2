// The passage that is shown for a hit.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needlesOf, parseQuery } from '../../../main/library/search/query';
import { excerptOf } from '../../../main/library/search/snippet';
import { fold } from '../../../main/library/search/fold';

const needles = (typed: string) => needlesOf(parseQuery(typed));
const marked = (text: string, typed: string) => {
  const { snippet, marks } = excerptOf(text, needles(typed));
  return marks.map(({ start, end }) => snippet.slice(start, end));
};

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.array(fc.constantFrom('oil', 'Токаев', 'tanker', ' ', ' ', '\n', '. ', '𝔘𝔫𝔦', '👩‍👩‍👧', '東京', '“', 'a'.repeat(300), '𝔘'.repeat(150)), { maxLength: 120 })
    .map((parts) => parts.join('')),
);

describe('a snippet', () => {
  it('marks what was looked for, and lies in the text', () => {
    fc.assert(fc.property(text, (body) => {
      const { snippet, marks, passage, count } = excerptOf(body, needles('oil "東京" tokaev '));
      const shown = snippet.replace(/^…/u, '').replace(/…$/u, '');
      expect(body.replace(/\s/gu, ' ')).toContain(shown);
      let last = 0;
      for (const { start, end } of marks) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(['oil', 'tokaev', fold('東京')]).toContain(fold(snippet.slice(start, end)));
        last = end;
      }
      expect(passage === null).toBe(count === 0);
      expect(marks.length > 0).toBe(count > 0);
      if (passage) expect(['oil', 'tokaev', fold('東京')]).toContain(fold(body.slice(passage.start, passage.end)));
    }), { numRuns: 1000 });
  });

  it('is short, and never holds half a character', () => {
    fc.assert(fc.property(text, (body) => {
      const { snippet } = excerptOf(body, needles('oil '));
      expect(snippet).not.toMatch(/\p{Surrogate}/u);
      expect(snippet.length).toBeLessThan(280);
    }), { numRuns: 1000 });
  });

  it('is the passage in which most of the words stand together', () => {
    const far = 'word '.repeat(40);
    expect(marked(`oil ${far} a tanker of oil for Токаев ${far} tanker`, 'oil tanker tokayev ')).toEqual(['tanker', 'oil', 'Токаев']);
  });

  it('is cut between words', () => {
    const { snippet } = excerptOf(`${'before '.repeat(30)}tanker ${'after '.repeat(60)}`, needles('tanker '));
    expect(snippet).toMatch(/^…(before )+tanker( after)+…$/);
  });

  it('shows the ends of a short text whole', () => {
    expect(excerptOf('“Oil,” he said.', needles('oil ')))
      .toEqual({ snippet: '“Oil,” he said.', marks: [{ start: 1, end: 4 }], passage: { start: 1, end: 4, zone: 'body' }, count: 1 });
  });

  it('marks the whole word of a beginning, and the whole phrase', () => {
    expect(marked('Oil tankers, tanker oil', 'oil tank')).toEqual(['Oil', 'tankers', 'tanker', 'oil']);
    expect(marked('Oil tankers, tankers of oil', '"oil tankers"')).toEqual(['Oil tankers']);
  });

  it('prefers the text to the headline that stands beside the hit anyway', () => {
    const zones = [{ kind: 'headline' as const, start: 0, end: 10 }, { kind: 'body' as const, start: 11, end: 40 }];
    expect(excerptOf('Oil prices\nNobody wants oil any more.', needles('oil '), { zones }))
      .toMatchObject({ snippet: '…Nobody wants oil any more.', passage: { zone: 'body' }, count: 2 });
  });

  it('of the body alone shows nothing of the comments', () => {
    const zones = [{ kind: 'body' as const, start: 0, end: 12 }, { kind: 'comments' as const, start: 13, end: 30 }];
    const found = excerptOf('Oil is here.\nOil! says a reader', needles('oil '), { zones, scope: 'body' });
    expect(found).toEqual({ snippet: 'Oil is here.…', marks: [{ start: 0, end: 3 }], passage: { start: 0, end: 3, zone: 'body' }, count: 1 });
  });

  it('without a hit is the beginning', () => {
    expect(excerptOf('Nothing of the kind.', needles('oil '))).toEqual({ snippet: 'Nothing of the kind.', marks: [], passage: null, count: 0 });
  });
});
