import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeAfter, type Step } from '../../../renderer/reader/steps';

const SPANS = [{ start: 10 }, { start: 20 }, { start: 20 }, { start: 40 }];
const nowhere = { known: -1, from: 0 };

test('the first step leads to the next one in the text, or to the one before, and round the ends', () => {
  const at = (from: number, step: Step) => placeAfter(SPANS, { known: -1, from }, [step]);
  expect([at(0, 1), at(10, 1), at(11, 1), at(41, 1), at(0, -1), at(10, -1), at(21, -1), at(99, -1)]).toEqual([0, 0, 1, 0, 3, 3, 2, 3]);
});

test('from a selected one each step leads one on, wherever the caret is', () => {
  expect([placeAfter(SPANS, { known: 1, from: 99 }, [1]), placeAfter(SPANS, { known: 0, from: 99 }, [-1]), placeAfter(SPANS, { known: 3, from: 0 }, [1])]).toEqual([2, 3, 0]);
});

test('without highlights no step leads anywhere', () => {
  expect(placeAfter([], nowhere, [1, 1, -1])).toBe(-1);
});

test('steps that waited lead where they would have led one by one', () => {
  const steps = fc.array(fc.constantFrom<Step>(1, -1), { minLength: 1, maxLength: 12 });
  fc.assert(fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 6 }), fc.nat(60), steps, (starts, from, pressed) => {
    const spans = [...starts].sort((one, other) => one - other).map((start) => ({ start }));
    const single = pressed.reduce<number>((known, step) => placeAfter(spans, { known, from }, [step]), -1);
    expect(placeAfter(spans, { known: -1, from }, pressed)).toBe(single);
  }));
});
