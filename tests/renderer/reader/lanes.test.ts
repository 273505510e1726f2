import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lanesOf } from '../../../renderer/reader/lanes';

test('gives the outer of two highlights the first lane, the inner or crossing one the second', () => {
  expect(lanesOf([{ start: 5, end: 8 }, { start: 0, end: 20 }, { start: 15, end: 30 }, { start: 40, end: 50 }])).toEqual([1, 0, 1, 0]);
});

test('never puts two that overlap into one lane while two lanes are enough', () => {
  const span = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
    const deepest = Math.max(0, ...spans.map((one) => spans.filter((other) => other.start <= one.start && one.start < other.end).length));
    fc.pre(deepest <= 2);
    const lanes = lanesOf(spans);
    for (const [index, one] of spans.entries()) {
      for (const [other, two] of spans.entries()) {
        if (index < other && one.start < two.end && two.start < one.end) expect(lanes[index]).not.toBe(lanes[other]);
      }
    }
  }));
});
