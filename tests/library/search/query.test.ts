// What is typed, understood.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, matchOf, parseQuery } from '../../../main/library/search/query';
import { shelf } from './shelf';

const columns = ['title', 'body', 'other'];
const matched = (typed: string) => matchOf(exactly(parseQuery(typed)), columns);
const isUnfinished = (typed: string) => parseQuery(typed).groups.flat().map(({ starts }) => starts.length > 0);

const typing = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 }),
  fc.array(fc.constantFrom(...'oil Токаев OR AND NOT NEAR( - " “ ” ( ) * ^ : title: {body} + \\ \' % \0 東京 ;--'.split(' '), ' '), { maxLength: 30 })
    .map((parts) => parts.join('')),
);

describe('a query', () => {
  it('of any characters at all is one that SQLite accepts', () => {
    const { db, search } = shelf();
    const count = db.prepare('SELECT count(*) FROM article_text WHERE article_text MATCH ?');
    fc.assert(fc.property(typing, (typed) => {
      const match = matchOf(parseQuery(typed), columns);
      if (match !== null) count.get(match);
      search.find({ words: typed, scope: 'all', from: 0, count: 5 });
    }), { numRuns: 1500 });
  });

  it('as long as the border lets through is still accepted', () => {
    const library = shelf();
    for (const piece of ['a ', 'ab-', 'a OR ', '-a ', '"a b" ', 'Жя ', '東', 'ca ']) expect(library.find(piece.repeat(1000).slice(0, 1000)).total).toBe(0);
  });

  it('is words that all must be there', () => {
    expect(matched('Caspian oil')).toBe('{title body other} : (("kaspian") AND ("oil"))');
  });

  it('is phrases, alternatives and what must not be there', () => {
    expect(matched('"Caspian oil" OR pipeline -gas -“natural gas”'))
      .toBe('{title body other} : ((("kaspian oil" OR "pipeline")) NOT ("gas" OR "natural gas"))');
  });

  it('takes what is joined by a hyphen for a phrase', () => {
    expect(matched('Kassym-Jomart')).toBe('{title body other} : (("kasim jomart"))');
  });

  it('knows no prefixes yet: what stands before a colon is a word', () => {
    expect(matched('tag:oil')).toBe('{title body other} : (("tag oil"))');
  });

  it('passes over an OR that joins nothing, and a lone minus', () => {
    expect(matched('OR oil OR')).toBe('{title body other} : (("oil"))');
    expect(matched('oil - gas')).toBe('{title body other} : (("oil") AND ("gas"))');
    expect(matched('or')).toBe('{title body other} : (("or"))');
  });

  it('has an unfinished last word unless a space, a quotation mark or a full stop follows', () => {
    expect(isUnfinished('oil pipe')).toEqual([false, true]);
    expect(isUnfinished('oil pipe ')).toEqual([false, false]);
    expect(isUnfinished('"oil pipe"')).toEqual([false]);
    expect(isUnfinished('"oil pipe')).toEqual([true]);
    expect(isUnfinished('oil.')).toEqual([false]);
  });
});
