import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from '../../../renderer/ui/marked';

const spans = fc.array(fc.record({ start: fc.nat(60), end: fc.nat(80) }), { maxLength: 8 });

test('the words that a search found are marked, and the text around them is kept', () => {
  expect(piecesOf('a tanker left', [{ start: 2, end: 8 }])).toEqual([
    { text: 'a ', isMarked: false }, { text: 'tanker', isMarked: true }, { text: ' left', isMarked: false },
  ]);
});

test('the pieces joined are the text again, whatever the spans are', () => {
  fc.assert(fc.property(fc.string({ maxLength: 60 }), spans, (text, marks) => {
    expect(piecesOf(text, marks).map((piece) => piece.text).join('')).toBe(text);
  }));
});

test('every character that a span covers is marked, and no other', () => {
  fc.assert(fc.property(fc.string({ maxLength: 60 }), spans, (text, marks) => {
    const flags = piecesOf(text, marks).flatMap((piece) => piece.text.split('').map(() => piece.isMarked));
    expect(flags).toEqual(text.split('').map((_, place) => marks.some(({ start, end }) => start <= place && place < end)));
  }));
});
