import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../preload/records';
import { isHedged } from '../../../renderer/reader/hedges';
import { isQuoted, nameIn, statementIn } from '../../../renderer/reader/names';
import { nearestFirst } from '../../../renderer/reader/near';
import { minutesOf, wordsIn } from '../../../renderer/reader/reading-time';
import { targetOf } from '../../../renderer/reader/target';

test('words that keep a distance are noticed in both languages, whole words only', () => {
  const hedged = ['It was allegedly closed.', 'He may have left', 'Якобы закрыт', 'Предположительно, в мае', 'по‑видимому, нет'];
  const plain = ['Closed on Monday.', 'Mayor Smith', 'Закрыт в мае', 'вероятностный'];
  expect([...hedged, ...plain].filter(isHedged)).toEqual(hedged);
});

describe('what a selection would be called', () => {
  test('a name loses the punctuation around it and the possessive', () => {
    const quotes = [' “Olaf Scholz”, ', 'Tokayev’s', 'Kassym-Jomart\r\nTokayev.', '…', 'long '.repeat(30)];
    expect(quotes.map(nameIn)).toEqual(['Olaf Scholz', 'Tokayev', 'Kassym-Jomart Tokayev', '', '']);
  });

  test('a statement is one line that fits its field and ends at a word', () => {
    const long = 'word '.repeat(100);
    expect(statementIn('One\n two. ')).toBe('One two.');
    expect(statementIn(long).length).toBeLessThanOrEqual(300);
    expect(statementIn(long)).toMatch(/word…$/);
  });
});

test('who is named inside the passage is nearest, then who is close', () => {
  const spans = [{ start: 0, end: 5 }, { start: 40, end: 45 }, { start: 12, end: 15 }];
  const mentions = spans.map((span, id): Mention => ({ id, uuid: '', version: 1, actor: id, name: String(id), quote: '', ...span }));
  expect(nearestFirst(mentions, { start: 10, end: 20 }).map(({ name }) => name)).toEqual(['2', '0', '1']);
});

test('words are counted in any script, and reading takes at least a minute', () => {
  expect([wordsIn('Don’t say 1,000 — “так”!'), wordsIn(''), minutesOf(3), minutesOf(620)]).toEqual([4, 0, 1, 3]);
});

describe('what is to be marked', () => {
  const highlight = { id: 7, start: 3, end: 9 };

  test('is the selection, and the highlight that lies on exactly these words', () => {
    expect(targetOf({ start: 3, end: 9 }, null, [highlight])).toEqual({ span: { start: 3, end: 9 }, highlight });
    expect(targetOf({ start: 3, end: 8 }, highlight, [highlight])).toEqual({ span: { start: 3, end: 8 }, highlight: null });
  });

  test('is the selected highlight without a selection, and nothing without either', () => {
    expect(targetOf(null, highlight, [highlight])).toEqual({ span: { start: 3, end: 9 }, highlight });
    expect(targetOf(null, null, [highlight])).toBeNull();
  });
});

test('words that bring their own quotation marks get no second pair', () => {
  expect(['“It is”, he said', '«Да»', '"so"', 'plain', 'it’s'].map(isQuoted)).toEqual([true, true, true, false, false]);
});
