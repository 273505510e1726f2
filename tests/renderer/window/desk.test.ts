import fc from 'fast-check';
import { expect, test } from 'vitest';
import { act, deskFrom, sideOf, trailOf, type Act } from '../../../renderer/desk';
import { deskIn } from '../../../renderer/trail-memory';
import { trailFrom, type View } from '../../../renderer/trail';

const EMPTY = deskFrom(trailFrom());
const goes = fc.oneof(fc.record({ go: fc.record({ article: fc.nat(5) }) }), fc.record({ select: fc.nat(9) }), fc.constantFrom('back' as const, 'forward' as const));
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ step: goes }), fc.record({ side: fc.constantFrom('first' as const, 'second' as const), step: goes }),
  fc.record({ step: fc.record({ go: fc.record({ place: fc.constantFrom('notes' as const, 'shelf' as const) }) }) }),
  fc.record({ beside: fc.record({ article: fc.nat(5) }) }), fc.record({ activate: fc.constantFrom('first' as const, 'second' as const) }),
  fc.constantFrom('close' as const, 'swap' as const),
);
const run = (...all: Act[]) => all.reduce((desk, one) => act(desk, one), EMPTY);
const articles = ({ first, second }: typeof EMPTY) => [first.now.article, second?.now.article ?? null];

test('whatever is done, only an article that is there is the active one, and alone is never swapped', () => {
  fc.assert(fc.property(fc.array(acts, { maxLength: 30 }), (all) => {
    const desk = run(...all);
    expect(desk.second !== null || (desk.active === 'first' && !desk.isSwapped)).toBe(true);
  }));
});

test('each article has a way back of its own', () => {
  const desk = run({ step: { go: { article: 1 } } }, { beside: { article: 2 } }, { step: { go: { article: 3 } } }, { side: 'first', step: { go: { article: 4 } } });
  expect(articles(desk)).toEqual([4, 3]);
  expect(articles(act(desk, { step: 'back' }))).toEqual([4, 2]);
  expect(articles(act(desk, { side: 'first', step: 'back' }))).toEqual([1, 3]);
});

test('other places are the window’s: coming back, both articles stand as they stood', () => {
  const desk = run({ step: { go: { article: 1 } } }, { beside: { article: 2 } }, { side: 'second', step: { go: { place: 'notes', note: 7 } } });
  expect([desk.first.now.place, sideOf(desk)]).toEqual(['notes', 'first']);
  const back = act(desk, { step: 'back' });
  expect([articles(back), back.active, trailOf(back, sideOf(back)).now.article]).toEqual([[1, 2], 'second', 2]);
});

test('an article that is opened from another place goes where one read last', () => {
  const desk = run({ step: { go: { article: 1 } } }, { beside: { article: 2 } }, { step: { go: { place: 'actors' } } }, { step: { go: { place: 'shelf', article: 3 } } });
  expect([articles(desk), desk.first.now.place]).toEqual([[1, 3], 'shelf']);
});

test('closing takes the active one and leaves the other as it is seen', () => {
  const view: View = { block: 40, below: -3, span: { start: 50, end: 60 } };
  const desk = run({ step: { go: { article: 1 } } }, { beside: { article: 2, version: 5 } });
  const right = act(desk, 'close', { first: view });
  expect([articles(right), right.first.now.view]).toEqual([[1, null], view]);
  const left = act(act(desk, { activate: 'first' }), 'close', { second: view });
  expect([articles(left), left.first.now.version, left.first.now.view]).toEqual([[2, null], 5, view]);
});

test('two articles are opened beside each other, whatever is open and active', () => {
  fc.assert(fc.property(fc.array(acts, { maxLength: 10 }), (all) => {
    const desk = act(run(...all), { beside: { article: 8 }, first: { article: 9 } });
    expect([articles(desk), desk.first.now.place, desk.active]).toEqual([[9, 8], 'shelf', 'second']);
  }));
});

test('back and forward bring back what was seen, and where', () => {
  const view: View = { block: 12, below: 4, span: null };
  const desk = act(run({ step: { go: { article: 1 } } }), { step: { go: { article: 1, jump: { start: 900, end: 910 } } } }, { first: view });
  const back = act(desk, { step: 'back' }, { first: { block: 800, below: 0, span: null } });
  expect(back.first.now.view).toEqual(view);
  expect(act(back, { step: 'forward' }, { first: view }).first.now.view).toEqual({ block: 800, below: 0, span: null });
});

test('a desk that was kept is the same desk, but for the last jumps and views', () => {
  fc.assert(fc.property(fc.array(acts, { maxLength: 20 }), (all) => {
    const desk = run(...all);
    expect(deskIn(JSON.parse(JSON.stringify({ ...desk.first, second: desk.second, active: desk.active, isSwapped: desk.isSwapped })))).toEqual(desk);
  }));
});
