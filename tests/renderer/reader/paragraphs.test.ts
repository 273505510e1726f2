import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Zone } from '../../../preload/records';
import { blocksOf } from '../../../renderer/reader/paragraphs';

const SEEDS = join(import.meta.dirname, '../../../../shared/seeds');

function zone(kind: Zone['kind'], start: number, end: number): Zone {
  return { id: start + 1, kind, start, end };
}

const PIECES = ['a', 'слово', ' ', '\n', '\r\n', '\r', '\t', '\u00a0', '😀', '. ', '“q”'];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const zoned = texts.chain((text) => fc.record({
  text: fc.constant(text),
  zones: fc.array(fc.record({
    kind: fc.constantFrom<Zone['kind']>('headline', 'body', 'comments', 'comment', 'promo'),
    ends: fc.tuple(fc.nat(text.length), fc.nat(text.length)),
  }).map(({ kind, ends }) => zone(kind, Math.min(...ends), Math.max(...ends))), { maxLength: 6 }),
}));

describe('blocksOf', () => {
  test('numbers the lines that are not blank and leaves out blanks at their ends', () => {
    const text = '\r\n  Headline \r\n\r\nFirst line.\nSecond line.\t';
    expect(blocksOf(text, []).map(({ number, start, end }) => [number, text.slice(start, end)])).toEqual([
      [1, 'Headline'], [2, 'First line.'], [3, 'Second line.'],
    ]);
  });

  test('cuts a line where a zone begins, and keeps its number', () => {
    const text = 'Story.\n21:31 One20:47 Two';
    const zones = [zone('body', 0, 6), zone('related', 7, text.length), zone('related-item', 7, 16), zone('related-item', 16, text.length)];
    expect(blocksOf(text, zones).map((block) => [block.kind, block.number, text.slice(block.start, block.end)])).toEqual([
      ['body', 1, 'Story.'], ['related-item', 2, '21:31 One'], ['related-item', 2, '20:47 Two'],
    ]);
  });

  test('puts every character that is not blank into exactly one block, in the order of the text', () => {
    fc.assert(fc.property(zoned, ({ text, zones }) => {
      const blocks = blocksOf(text, zones);
      const rebuilt = blocks.map((block) => text.slice(block.start, block.end).replaceAll(/\s/g, '')).join('');
      expect(rebuilt).toBe(text.replaceAll(/\s/g, ''));
      for (const [index, block] of blocks.entries()) {
        expect(block.start).toBeGreaterThanOrEqual(blocks[index - 1]?.end ?? 0);
        expect(text.slice(block.start, block.end)).toBe(text.slice(block.start, block.end).trim());
      }
    }));
  });

  test('gives the headline no number and counts from the first line after it', () => {
    const text = 'Headline\n\nFirst.';
    expect(blocksOf(text, [zone('headline', 0, 8)]).map(({ kind, number }) => [kind, number])).toEqual([['headline', null], ['body', 1]]);
  });

  test('never lets a block cross an edge of a zone', () => {
    fc.assert(fc.property(zoned, ({ text, zones }) => {
      for (const block of blocksOf(text, zones)) {
        for (const edge of zones.flatMap(({ start, end }) => [start, end])) expect(block.start < edge && edge < block.end).toBe(false);
      }
    }));
  });

  test('keeps all words of the real articles, the Russian one included', () => {
    for (const name of readdirSync(SEEDS).filter((one) => one.endsWith('.txt'))) {
      const text = readFileSync(join(SEEDS, name), 'utf8');
      const blocks = blocksOf(text, []);
      expect(blocks.map((block) => text.slice(block.start, block.end))).toEqual(text.split('\n').map((line) => line.trim()).filter(Boolean));
    }
  });
});
