// The words of a corrected text: each stands where it is printed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTokens } from '../../../main/library/search/readings';
import { tokens } from '../../../main/library/search/tokens';

const words = fc.array(fc.constantFrom('oil', 'andeconomic', 'Токаев', 'ties', '東京', 'and', ',', '—'), { minLength: 1, maxLength: 12 });

test('without corrections they are the words as printed', () => {
  fc.assert(fc.property(words, (some) => {
    expect([...readTokens(some.join(' '), [])]).toEqual([...tokens(some.join(' '))]);
  }));
});

test('every word lies within the text; those outside of a correction are where they were, those inside within it', () => {
  fc.assert(fc.property(words, fc.nat(11), fc.constantFrom('and economic', 'x', 'three other words', 'a'), (some, which, replacement) => {
    const place = which % some.length;
    const start = some.slice(0, place).join(' ').length + (place > 0 ? 1 : 0);
    const reading = { start, end: start + (some[place]?.length ?? 0), replacement };
    const text = some.join(' ');
    const read = [...readTokens(text, [reading])];
    const isInside = (token: { start: number; end: number }) => token.start < reading.end && token.end > reading.start;
    expect(read.filter((token) => !isInside(token))).toEqual([...tokens(text)].filter((token) => !isInside(token)));
    expect(read.filter(isInside).map(({ token }) => token)).toEqual([...tokens(replacement)].map(({ token }) => token));
    expect(read.filter((token) => isInside(token) && (token.start < reading.start || token.end > reading.end))).toEqual([]);
  }));
});

test('where only a space was missing, each word stands on its own letters', () => {
  const text = 'Trade andeconomic ties';
  const found = [...readTokens(text, [{ start: 6, end: 17, replacement: 'and economic' }])];
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Trade', 'and', 'economic', 'ties']);
});
