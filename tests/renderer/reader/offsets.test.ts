// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { blockAt, offsetAt, rangesOf, spanOf } from '../../../renderer/reader/offsets';
import { blocksOf } from '../../../renderer/reader/paragraphs';

const TEXT = 'A court told\r\n\r\nthe 😀 consortium\n\u00a0to halt.';
const BLOCKS = blocksOf(TEXT, []);

beforeEach(() => {
  document.body.replaceChildren(...BLOCKS.map((block) => {
    const row = document.createElement('div');
    const number = document.createElement('span');
    number.textContent = String(block.number);
    const paragraph = document.createElement('p');
    paragraph.setAttribute('data-start', String(block.start));
    paragraph.append(TEXT.slice(block.start, block.end));
    row.append(number, paragraph);
    return row;
  }));
});

function rangeOver(from: [Node, number], to: [Node, number]): Range {
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

test('a span goes to the page and comes back as it was, apart from blanks at its ends', () => {
  fc.assert(fc.property(fc.nat(TEXT.length), fc.nat(TEXT.length), (one, other) => {
    const span = { start: Math.min(one, other), end: Math.max(one, other) };
    const ranges = rangesOf(document.body, span);
    const [first, last] = [ranges[0], ranges.at(-1)];
    const words = TEXT.slice(span.start, span.end).trim();
    if (!first || !last) {
      expect(words).toBe('');
      return;
    }
    const back = spanOf(document.body, rangeOver([first.startContainer, first.startOffset], [last.endContainer, last.endOffset]), TEXT);
    expect(back && TEXT.slice(back.start, back.end)).toBe(words || null);
    expect(ranges.map((range) => range.toString()).join('').replaceAll(/\s/g, '')).toBe(words.replaceAll(/\s/g, ''));
  }));
});

test('a selection that begins or ends beside the text takes the whole of its blocks', () => {
  const rows = [...document.body.children];
  const [first, last] = [rows[0], rows[2]];
  const number = first?.firstChild;
  if (!first || !last || !number) throw new Error('the page was not drawn');
  expect(spanOf(document.body, rangeOver([number, 0], [last, last.childNodes.length]), TEXT)).toEqual({ start: 0, end: TEXT.length });
});

test('a point outside of all blocks has no offset', () => {
  expect(offsetAt(document.body, 0)).toBeNull();
});

test('a block is found by an offset that it shows', () => {
  expect(blockAt(document.body, TEXT.indexOf('consortium'))?.textContent).toBe('the 😀 consortium');
  expect(blockAt(document.body, 13)).toBeNull();
});
