// The repair desk's small judgements: where two wordings part, where to look first, which passage stays chosen.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../renderer/repair/difference';
import { placeNear } from '../../../renderer/repair/place-near';
import { chosenIn } from '../../../renderer/repair/repairs';

function parts(was: string, now: string): [string, string] {
  const difference = differenceOf(was, now);
  return [was.slice(difference.was.start, difference.was.end), now.slice(difference.now.start, difference.now.end)];
}

describe('two wordings', () => {
  it('part at whole words', () => {
    expect(parts('53 million tons', '55 million tons')).toEqual(['53', '55']);
    expect(parts('it will halt loading', 'it will briefly halt loading')).toEqual(['', 'briefly ']);
    expect(parts('Порт закрыт на месяц', 'Порт открыт на месяц')).toEqual(['закрыт', 'открыт']);
    expect(parts('the same', 'the same')).toEqual(['', '']);
  });

  it('are alike around what parts them, for any texts', () => {
    const text = fc.array(fc.constantFrom('oil', 'порт', ' ', ' ', '.', '5', '🛢')).map((pieces) => pieces.join(''));
    fc.assert(fc.property(text, text, (was, now) => {
      const difference = differenceOf(was, now);
      expect(was.slice(0, difference.was.start)).toBe(now.slice(0, difference.now.start));
      expect(was.slice(difference.was.end)).toBe(now.slice(difference.now.end));
      expect(difference.was.start <= difference.was.end && difference.now.start <= difference.now.end).toBe(true);
    }));
  });
});

describe('what was lost', () => {
  it('is looked for first about as far down the text as it stood', () => {
    const text = 'one two three four';
    const at = (share: number) => { const { start, end } = placeNear(text, share); return text.slice(start, end); };
    expect([0, 0.3, 1].map(at)).toEqual(['one', 'three', 'four']);
  });
});

describe('the chosen passage', () => {
  it('stays chosen while it is there; then the one that took its place is', () => {
    const rows = [{ id: 4 }, { id: 7 }, { id: 9 }];
    expect([chosenIn(rows, null), chosenIn(rows, { id: 9, index: 0 }), chosenIn(rows, { id: 5, index: 1 }), chosenIn(rows, { id: 5, index: 8 })]).toEqual([0, 2, 1, 2]);
  });
});
