import fc from 'fast-check';
import { expect, test } from 'vitest';
import { READING, READING_BOUNDS } from '../../../preload/reading';
import { lookValues, sizeBy } from '../../../renderer/reading-look';

test('the look at first is the tokens’ own', () => {
  expect(lookValues(READING)).toEqual({
    '--read-face': 'var(--font-read)', '--read-size': '1.125rem', '--read-measure': '37.125rem', '--read-line': '1.6', '--read-gap': '0.7313rem', '--read-letter': '0em',
  });
});

test('the name of a font stays a name, whatever is typed', () => {
  expect(lookValues({ ...READING, face: 'own', font: 'A "B"; color: red\\' })['--read-face']).toBe('"A B; color: red", var(--font-read)');
  expect(lookValues({ ...READING, face: 'own' })['--read-face']).toBe('var(--font-read)');
});

test('one step larger and one smaller lead back, and never out of the bounds', () => {
  const { least, most } = READING_BOUNDS.size;
  fc.assert(fc.property(fc.integer({ min: least, max: most }), (size) => {
    const larger = sizeBy(size, 1);
    expect(larger >= size && larger <= most && sizeBy(least, -1) === least).toBe(true);
    if (larger + 1 < most && (size < 20 || size % 2 === 0)) expect(sizeBy(larger, -1)).toBe(size);
  }));
});
