// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { blockAt, blocksIn, offsetAt, rangesOf, spanOf, spanOfBlock } from '../../../renderer/reader/offsets';
import type { Highlight, Span } from '../../../preload/records';
import { startWords } from '../../../renderer/words';
import { draw, highlightOn, writings, type Written } from './page';

const PLAIN: Written = { text: 'A court told\r\n\r\nthe 😀 consortium\n\u00a0to halt.', sets: [] };

beforeAll(() => startWords('en'));

const spans = fc.array(fc.tuple(fc.nat(200), fc.nat(200)).map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) })), { maxLength: 6 });

function highlightsOn(text: string, marked: readonly Span[]): Highlight[] {
  return marked.filter(({ start, end }) => start < end && end <= text.length).map((span, place) => highlightOn(text, span, place + 1));
}

function rangeOver(from: [Node, number], to: [Node, number]): Range {
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

test('a span goes to the page and comes back as it was, apart from blanks at its ends, over headings, lists, quotes, code and tables, painted or marked', () => {
  fc.assert(fc.property(writings, spans, fc.nat(200), fc.nat(200), (written, marked, one, other) => {
    const { text } = written;
    const page = draw(written, highlightsOn(text, marked));
    const span = { start: Math.min(one, other, text.length), end: Math.min(Math.max(one, other), text.length) };
    const ranges = rangesOf(page, span);
    const [first, last] = [ranges[0], ranges.at(-1)];
    const words = text.slice(span.start, span.end).trim();
    if (!first || !last) {
      expect(words).toBe('');
      return;
    }
    const back = spanOf(page, rangeOver([first.startContainer, first.startOffset], [last.endContainer, last.endOffset]), text);
    expect(back && text.slice(back.start, back.end)).toBe(words || null);
    expect(ranges.map((range) => range.toString()).join('').replaceAll(/\s/g, '')).toBe(words.replaceAll(/\s/g, ''));
  }));
});

test('every block on the page shows the words that stand at its place, and together they show all that is not blank, once and in order', () => {
  fc.assert(fc.property(writings, spans, (written, marked) => {
    const shown = blocksIn(draw(written, highlightsOn(written.text, marked))).map((block) => {
      const { start, end } = spanOfBlock(block);
      expect(block.textContent).toBe(written.text.slice(start, end));
      return block.textContent;
    });
    expect(shown.join('').replaceAll(/\s/g, '')).toBe(written.text.replaceAll(/\s/g, ''));
  }));
});

test('a selection that begins or ends beside the text takes the whole of its blocks', () => {
  const page = draw(PLAIN);
  const [first, last] = [page.querySelector('[data-start]')?.parentElement, [...page.querySelectorAll('[data-start]')].at(-1)?.parentElement];
  const number = first?.firstChild;
  if (!first || !last || !number) throw new Error('the page was not drawn');
  expect(spanOf(page, rangeOver([number, 0], [last, last.childNodes.length]), PLAIN.text)).toEqual({ start: 0, end: PLAIN.text.length });
});

test('a point outside of all blocks has no offset', () => {
  expect(offsetAt(draw(PLAIN), 0)).toBeNull();
});

test('a block is found by an offset that it shows', () => {
  const page = draw(PLAIN);
  expect(blockAt(page, PLAIN.text.indexOf('consortium'))?.textContent).toBe('the 😀 consortium');
  expect(blockAt(page, 13)).toBeNull();
});

test('screen-reader markup says where each highlight begins and ends, and cuts those that cross', () => {
  const { text } = PLAIN;
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const page = draw(PLAIN, [highlightOn(text, at('A court told'), 1), highlightOn(text, { start: at('told').start, end: at('the 😀').end }, 2)]);
  const heard = [...page.querySelectorAll('mark')].map((mark) => [mark.getAttribute('data-before'), mark.textContent, mark.getAttribute('data-after')]);
  expect(heard).toEqual([
    ['[highlight 1 of 2, evidence]', 'A court ', null], [null, 'told', '[end of highlight 1]'], ['[highlight 2 of 2, quote]', 'told', null],
    [null, 'the 😀', '[end of highlight 2]'],
  ]);
});
