import { expect, test } from 'vitest';
import type { Zone } from '../../../preload/records';
import { blocksOf } from '../../../renderer/reader/paragraphs';
import { blocksOfFold, foldAt, headsOf, peersOf, sectionsOf } from '../../../renderer/reader/sections';

const TEXT = 'Headline\nBy Ruth\nBody one.\nJoin us!\nBody two.\nSource: X\nAbout Ruth.\nann\nHi.\nbob\nHo.';

function zone(kind: Zone['kind'], words: string, until = words): Zone {
  const start = TEXT.indexOf(words);
  return { id: start, kind, start, end: TEXT.indexOf(until, start) + until.length };
}

const ZONES = [
  zone('headline', 'Headline'), zone('byline', 'By Ruth'), zone('promo', 'Join us!'), zone('source', 'Source: X'), zone('bio', 'About Ruth.'),
  zone('comments', 'ann', 'Ho.'), zone('comment', 'ann', 'Hi.'), zone('comment', 'bob', 'Ho.'),
];
const SECTIONS = sectionsOf(blocksOf(TEXT, ZONES));

function cut(blocks: { start: number; end: number }[]): string[] {
  return blocks.map(({ start, end }) => TEXT.slice(start, end));
}

test('the story stands in the open, what came with the page is folded below it', () => {
  expect(cut(SECTIONS.headline)).toEqual(['Headline']);
  expect(cut(SECTIONS.body)).toEqual(['By Ruth', 'Body one.', 'Body two.']);
  expect(SECTIONS.folds.map(({ name, count }) => [name, count, cut(blocksOfFold(SECTIONS, name))])).toEqual([
    ['promo', 1, ['Join us!']], ['source', 2, ['Source: X', 'About Ruth.']], ['comments', 2, ['ann', 'Hi.', 'bob', 'Ho.']],
  ]);
});

test('every block is drawn exactly once', () => {
  const drawn = [...SECTIONS.headline, ...SECTIONS.body, ...SECTIONS.folds.flatMap(({ name }) => blocksOfFold(SECTIONS, name))];
  expect(drawn.sort((one, other) => one.start - other.start)).toEqual(blocksOf(TEXT, ZONES));
});

test('an offset knows the fold that hides it, and moves among the blocks beside it', () => {
  expect([TEXT.indexOf('Join'), TEXT.indexOf('two'), TEXT.indexOf('Ho.')].map((offset) => foldAt(SECTIONS, offset))).toEqual(['promo', null, 'comments']);
  expect(cut(peersOf(SECTIONS, TEXT.indexOf('Hi.')))).toEqual(['ann', 'Hi.', 'bob', 'Ho.']);
  expect(cut(peersOf(SECTIONS, TEXT.indexOf('two')))).toEqual(['Headline', 'By Ruth', 'Body one.', 'Body two.']);
});

test('the lines of a comment that only repeat its writer are its head, its last line never is', () => {
  const text = '1. pin Offline pin\npin (Andrey) April 10 2023 18: 18\nWhy?\npin';
  const comment: Zone = { id: 1, kind: 'comment', start: 0, end: text.length, detail: { handle: 'pin', name: 'Andrey' } };
  const blocks = blocksOf(text, [comment]);
  expect([blocks, blocks.slice(0, 2), blocks.slice(0, 1)].map((some) => headsOf({ zone: comment, blocks: some }, text))).toEqual([2, 1, 0]);
});
