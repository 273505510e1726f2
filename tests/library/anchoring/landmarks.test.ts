// Landmarks: what a diff of long texts may rely on.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { landmarks } from '../../../main/library/anchoring/landmarks';

const SPAN = 6;
const keys = fc.array(fc.nat(40), { maxLength: 120 });
/** Two sequences that share stretches, some of them in another order. */
const related = fc.tuple(keys, keys, keys, keys).map(([one, two, three, four]) => [[...one, ...two, ...three], [...two, ...four, ...one, ...three]] as const);

test('landmarks ascend in both sequences, and name the same keys, which stand nowhere else', () => {
  fc.assert(fc.property(related, ([old, next]) => {
    const found = landmarks(old, next);
    expect(found.every(([from, to], index) => index === 0 || (from > (found[index - 1]?.[0] ?? -1) && to > (found[index - 1]?.[1] ?? -1)))).toBe(true);
    for (const [from, to] of found) {
      const name = old.slice(from, from + SPAN).join();
      expect(next.slice(to, to + SPAN).join()).toBe(name);
      expect([placesOf(old, name), placesOf(next, name)]).toEqual([1, 1]);
    }
  }));
});

test('of two stretches that changed places the longer one is kept to', () => {
  const short = [1, 2, 3, 4, 5, 6, 7];
  const long = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20];
  expect(landmarks([...short, ...long], [...long, ...short])).toEqual([[7, 0], [8, 1], [9, 2], [10, 3], [11, 4]]);
});

function placesOf(keysOf: readonly number[], name: string): number {
  return keysOf.filter((_, at) => keysOf.slice(at, at + SPAN).join() === name).length;
}
