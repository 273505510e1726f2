import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstFrom, folded, placesOf } from '../../../renderer/reader/find';

const find = (wanted: string, text: string) => placesOf(wanted, folded(text)).map(({ start, end }) => text.slice(start, end));

test('case, accents, ё, quotes, dashes and blanks make no difference; й is not и', () => {
  expect(find('еще', 'Ещё раз: ЕЩЕ, ещё')).toEqual(['Ещё', 'ЕЩЕ', 'ещё']);
  expect(find('cafe', 'Café, CAFE\u0301, cafés')).toEqual(['Café', 'CAFE\u0301', 'café']);
  expect(find('"the port" - 5 km', 'He said “the port” — 5\u00a0km')).toEqual(['“the port” — 5\u00a0km']);
  expect(find('Strasse', 'Straße, strasse')).toEqual(['Straße', 'strasse']);
  expect(find('краи', 'край, краи\u0306, краи')).toEqual(['краи']);
  expect(find('край', 'край, краи\u0306, краи')).toEqual(['край', 'краи\u0306']);
  expect(find('нефть', 'неф\u00adть')).toEqual(['неф\u00adть']);
});

test('whatever stands in a text is found there, wherever it begins', () => {
  const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  fc.assert(fc.property(texts, fc.nat(39), fc.nat(39), (text, one, other) => {
    const letters = [...new Intl.Segmenter().segment(text)];
    const [from, to] = [Math.min(one, other) % letters.length, Math.max(one, other)];
    const piece = letters.slice(from, to + 1).map(({ segment }) => segment).join('');
    fc.pre(folded(piece).text.trim() !== '');
    const start = letters[from]?.index ?? 0;
    const places = placesOf(piece, folded(text));
    expect(places.some((place) => place.start <= start && start < place.end)).toBe(true);
    for (const place of places) expect(folded(text.slice(place.start, place.end)).text).toContain(folded(piece).text);
  }));
});

test('nothing is found for nothing', () => {
  expect([find('', 'a b'), find('  ', 'a  b'), find('\u00ad', 'a\u00adb')]).toEqual([[], [], []]);
});

test('one begins with the place that comes next, and after the last with the first', () => {
  const places = [{ start: 2, end: 4 }, { start: 10, end: 12 }];
  expect([firstFrom(places, 0), firstFrom(places, 3), firstFrom(places, 5), firstFrom(places, 12), firstFrom([], 0)]).toEqual([0, 0, 1, 0, -1]);
});
