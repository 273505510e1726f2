import fc from 'fast-check';
import { expect, test } from 'vitest';
import { move, START } from '../../../renderer/trail';

const EMPTY: Parameters<typeof move>[0] = { now: START, back: [], forward: [] };
const steps = fc.array(fc.oneof(
  fc.record({ go: fc.record({ article: fc.nat(5) }) }),
  fc.record({ go: fc.record({ place: fc.constantFrom('shelf' as const, 'notes' as const), note: fc.nat(5) }) }),
  fc.constantFrom('back' as const, 'forward' as const),
), { maxLength: 30 });

test('forward undoes back, wherever one has been', () => {
  fc.assert(fc.property(steps, (acts) => {
    const trail = acts.reduce((before, step) => move(before, step), EMPTY);
    fc.pre(trail.back.length > 0);
    expect(move(move(trail, 'back'), 'forward')).toEqual(trail);
  }));
});

test('another article lets go of the selected highlight, the same one keeps it', () => {
  const trail = move(move(EMPTY, { go: { article: 1 } }), { select: 9 });
  expect([move(trail, { go: { article: 1 } }).now.highlight, move(trail, { go: { article: 2 } }).now.highlight]).toEqual([9, null]);
});

test('whoever opens an article means its newest text, unless they say which', () => {
  const older = move(EMPTY, { go: { article: 1, version: 4 } });
  const versions = [older, move(older, { go: { place: 'notes' } }), move(older, { go: { article: 1 } }), move(older, { go: { article: 2 } })];
  expect(versions.map(({ now }) => now.version)).toEqual([4, 4, null, null]);
});

test('selecting a highlight is no step on the way back', () => {
  const trail = move(move(EMPTY, { go: { article: 1 } }), { select: 9 });
  expect(move(trail, 'back').now).toEqual(START);
});
