import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dragged, edgesOf } from '../../../renderer/reader/edges';
import { reachWord } from '../../../renderer/reader/motions';
import { blocksOf } from '../../../renderer/reader/paragraphs';

const TEXT = 'Порты грузят 20 млн т 😀👩‍👩‍👧 зерна.\n\nAmina Sarsen said so, “on Monday”.';
const BLOCKS = blocksOf(TEXT, []);

function spanOf(words: string) {
  return { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length };
}

function cut({ start, end }: { start: number; end: number }): string {
  return TEXT.slice(start, end);
}

describe('an edge that is dragged', () => {
  test('goes to the nearest word, and with Alt to the nearest letter', () => {
    const span = spanOf('20 млн');
    const offset = TEXT.indexOf('зерна') + 3;
    expect(cut(dragged(TEXT, BLOCKS, span, { edge: 'end', offset, unit: 'word' }))).toBe('20 млн т 😀👩‍👩‍👧 зерна');
    expect(cut(dragged(TEXT, BLOCKS, span, { edge: 'end', offset, unit: 'letter' }))).toBe('20 млн т 😀👩‍👩‍👧 зер');
    expect(cut(dragged(TEXT, BLOCKS, span, { edge: 'start', offset: 1, unit: 'word' }))).toBe('Порты грузят 20 млн');
  });

  test('never passes the other one, and goes over paragraphs', () => {
    const span = spanOf('зерна');
    expect(cut(dragged(TEXT, BLOCKS, span, { edge: 'end', offset: 0, unit: 'word' }))).toBe('зерна');
    expect(cut(dragged(TEXT, BLOCKS, span, { edge: 'end', offset: TEXT.indexOf('Sarsen') + 6, unit: 'word' }))).toBe('зерна.\n\nAmina Sarsen');
  });

  test('leaves words whole at the end of what is looked at in a long paragraph', () => {
    const long = Array.from({ length: 400 }, (_, index) => `word${index}`).join(' ');
    const [block] = blocksOf(long, []);
    const offset = long.indexOf('word200') + 2;
    const span = dragged(long, block ? [block] : [], { start: 0, end: 5 }, { edge: 'end', offset, unit: 'word' });
    expect(long.slice(0, span.end)).toMatch(/word(199|200)$/);
  });

  test('wherever it is dragged, both edges stand at letters that are no blanks, and something is in between', () => {
    const letters = new Set(BLOCKS.flatMap((block) => (['start', 'end'] as const).flatMap((edge) => edgesOf(TEXT, block, edge, 'letter').map((at) => `${edge} ${at}`))));
    const drag = fc.record({ edge: fc.constantFrom('start' as const, 'end' as const), offset: fc.nat(TEXT.length), unit: fc.constantFrom('word' as const, 'letter' as const) });
    fc.assert(fc.property(fc.array(drag, { maxLength: 20 }), (drags) => {
      const span = drags.reduce((from, one) => dragged(TEXT, BLOCKS, from, one), spanOf('млн'));
      expect(span.start).toBeLessThan(span.end);
      expect([letters.has(`start ${span.start}`), letters.has(`end ${span.end}`)]).toEqual([true, true]);
    }));
  });
});

describe('an edge that is moved by keys', () => {
  test('a family of one drawn sign is one letter', () => {
    const one = reachWord(TEXT, BLOCKS, spanOf('т 😀'), { edge: 'end', by: 1, unit: 'letter' });
    expect(cut(one)).toBe('т 😀👩‍👩‍👧');
  });
});
