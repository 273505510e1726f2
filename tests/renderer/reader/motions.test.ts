import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextSentence, previousSentence, reachBlock, reachSentence, reachWord, sentenceAround, spanOfHeld } from '../../../renderer/reader/motions';
import { blocksOf } from '../../../renderer/reader/paragraphs';

const TEXT = 'One here. Two there!\n\nThree “is it”? Four.';
const BLOCKS = blocksOf(TEXT, []);

function cut(span: { start: number; end: number } | null): string | null {
  return span && TEXT.slice(span.start, span.end);
}

describe('by sentence', () => {
  test('walks through all sentences, over paragraphs, and ends', () => {
    const seen: string[] = [];
    for (let at = nextSentence(TEXT, BLOCKS, 0, 'en'); at; at = nextSentence(TEXT, BLOCKS, at.end, 'en')) seen.push(cut(at) ?? '');
    expect(seen).toEqual(['One here.', 'Two there!', 'Three “is it”?', 'Four.']);
  });

  test('walks back through them all', () => {
    const seen: string[] = [];
    for (let at = previousSentence(TEXT, BLOCKS, TEXT.length, 'en'); at; at = previousSentence(TEXT, BLOCKS, at.start, 'en')) seen.push(cut(at) ?? '');
    expect(seen).toEqual(['Four.', 'Three “is it”?', 'Two there!', 'One here.']);
  });

  test('makes what is selected whole', () => {
    expect(cut(sentenceAround(TEXT, BLOCKS, { start: 14, end: 17 }, 'en'))).toBe('Two there!');
    expect(cut(sentenceAround(TEXT, BLOCKS, { start: 5, end: 24 }, 'en'))).toBe('One here. Two there!\n\nThree “is it”?');
  });

  test('grows by one, also into the next paragraph, and lets go of one; the first stays', () => {
    const reach = (span: { start: number; end: number }, by: 1 | -1) => reachSentence(TEXT, BLOCKS, span, { by, language: 'en' });
    const one = { start: 0, end: 9 };
    const two = reach(one, 1);
    const three = reach(two, 1);
    expect([two, three, reach(three, -1), reach(two, -1), reach(one, -1), reach({ start: 4, end: 12 }, -1)].map(cut)).toEqual([
      'One here. Two there!', 'One here. Two there!\n\nThree “is it”?', 'One here. Two there!', 'One here.', 'One here.', 'here.',
    ]);
  });

  test('knows Russian sentences', () => {
    const text = 'Суд остановил терминал. Нефть пойдёт через Баку.';
    const sentence = nextSentence(text, blocksOf(text, []), 1, 'ru');
    expect(sentence && text.slice(sentence.start, sentence.end)).toBe('Нефть пойдёт через Баку.');
  });
});

describe('by word', () => {
  test('grows and shrinks at either end', () => {
    const one = { start: 0, end: 3 };
    const grown = reachWord(TEXT, BLOCKS, one, { edge: 'end', by: 1 });
    expect(cut(grown)).toBe('One here');
    expect(cut(reachWord(TEXT, BLOCKS, grown, { edge: 'end', by: -1 }))).toBe('One');
    expect(cut(reachWord(TEXT, BLOCKS, grown, { edge: 'start', by: 1 }))).toBe('here');
  });

  test('goes on into the next paragraph', () => {
    const end = TEXT.indexOf('!') + 1;
    expect(cut(reachWord(TEXT, BLOCKS, { start: 10, end }, { edge: 'end', by: 1 }))).toBe('Two there!\n\nThree');
  });

  test('always leaves something selected, inside the text', () => {
    const step = fc.record({ edge: fc.constantFrom('start' as const, 'end' as const), by: fc.constantFrom(1 as const, -1 as const) });
    fc.assert(fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const span = steps.reduce((from, reach) => reachWord(TEXT, BLOCKS, from, reach), { start: 10, end: 13 });
      expect(span.start).toBeLessThan(span.end);
      expect(cut(span)).toBe(cut(span)?.trim());
    }));
  });
});

test('Shift takes the paragraph first, then the next, and lets go of it on the way back', () => {
  const one = reachBlock(2, null, 0, 1);
  const two = reachBlock(2, one, 0, 1);
  const back = reachBlock(2, two, 1, -1);
  const spans = [one, two, reachBlock(2, two, 1, 1), back].map((held) => cut(spanOfHeld(BLOCKS, held)));
  expect(spans).toEqual(['One here. Two there!', TEXT, TEXT, 'One here. Two there!']);
});
