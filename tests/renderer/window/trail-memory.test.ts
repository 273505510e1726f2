import fc from 'fast-check';
import { expect, test } from 'vitest';
import { move, START } from '../../../renderer/trail';
import { deskIn } from '../../../renderer/trail-memory';

const EMPTY: Parameters<typeof move>[0] = { now: START, back: [], forward: [] };
const steps = fc.array(fc.oneof(
  fc.record({ go: fc.record({ article: fc.nat(5), jump: fc.constantFrom(null, { start: 3, end: 9 }) }) }),
  fc.record({ go: fc.record({ place: fc.constantFrom('actors' as const, 'notes' as const), note: fc.nat(5) }) }),
  fc.record({ go: fc.constant({ place: 'library' as const, section: 'trash' as const }) }),
  fc.record({ select: fc.nat(5) }),
  fc.constant('back' as const),
), { maxLength: 20 });

test('a trail that was kept is the same trail, but for the last jump', () => {
  fc.assert(fc.property(steps, (acts) => {
    const trail = acts.reduce((before, step) => move(before, step), EMPTY);
    expect(deskIn(JSON.parse(JSON.stringify(trail)))?.first).toEqual({ ...trail, now: { ...trail.now, jump: null } });
  }));
});

test('what is no trail is none, and what is no step is left out', () => {
  const odd = { now: { place: 'shelf', article: 'one', note: Number.NaN }, back: [null, { place: 'cellar' }, 7], forward: 'none' };
  expect([deskIn(null), deskIn('shelf'), deskIn({ now: { place: 'toString' } }), deskIn(odd)?.first]).toEqual([null, null, null, EMPTY]);
});
