// Offsets leave the program as code points.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codePointsIn } from '../../../main/library/export/code-points';

it('an emoji counts once outside and twice inside', () => {
  expect([0, 1, 3, 4].map(codePointsIn('a🛢b'))).toEqual([0, 1, 2, 3]);
});

it('any offset counts the characters before it', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, at) => {
    const before = [...text].slice(0, at).join('');
    expect(codePointsIn(text)(before.length)).toBe([...before].length);
  }));
});
