// How well the folding tells that two spellings are one name, and two names two. The figures are printed; the held-out lists are what they are.
import { describe, expect, it } from 'vitest';
import { folded } from '../../../main/library/search/tokens';
import { APART, HELD_OUT_APART, HELD_OUT_JOIN, JOIN } from './name-pairs';

type Pairs = readonly (readonly [string, string])[];

const joined = (pairs: Pairs) => pairs.filter(([a, b]) => folded(a) === folded(b));
const apart = (pairs: Pairs) => pairs.filter(([a, b]) => folded(a) !== folded(b));
const worded = (pairs: Pairs) => pairs.map(([a, b]) => `${a} / ${b}`);

describe('the spellings of names', () => {
  it('come to one key where they mean one name', () => {
    expect(worded(apart(JOIN))).toEqual([]);
  });

  it('stay apart where they mean two', () => {
    expect(worded(joined(APART))).toEqual([]);
  });

  it('do nearly as well on names that no rule was made for', () => {
    const right = joined(HELD_OUT_JOIN);
    const kept = apart(HELD_OUT_APART);
    console.log(`Names: ${joined(JOIN).length} of ${JOIN.length} joined, ${apart(APART).length} of ${APART.length} kept apart.`);
    console.log(`Names held out: ${right.length} of ${HELD_OUT_JOIN.length} joined (missed: ${worded(apart(HELD_OUT_JOIN)).join(', ')}), `
      + `${kept.length} of ${HELD_OUT_APART.length} kept apart (confused: ${worded(joined(HELD_OUT_APART)).join(', ')}).`);
    expect(right.length / HELD_OUT_JOIN.length).toBeGreaterThan(0.8);
    expect(kept.length / HELD_OUT_APART.length).toBeGreaterThan(0.9);
  });
});
