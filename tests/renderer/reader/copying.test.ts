// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { TextBlock } from '../../../preload/records';
import { copied } from '../../../renderer/reader/copying';
import { startWords } from '../../../renderer/words';
import { draw, writings } from './page';

beforeAll(() => startWords('en'));

function everything(page: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(page);
  return range;
}

test('whatever is copied are the words of the text and nothing else', () => {
  fc.assert(fc.property(writings, (written) => {
    const page = draw(written);
    expect((copied(page, everything(page), written.text) ?? '').replaceAll(/\s/g, '')).toBe(written.text.replaceAll(/\s/g, ''));
  }));
});

test('paragraphs stand apart, items, rows and code stand together, cells keep their columns', () => {
  const text = 'One.\nTwo.\nfirst\ninner\nsecond\na\t\tb\nc\td\te\n  code\n    more\nEnd.';
  const lines: [string, Omit<TextBlock, 'start' | 'end'>][] = [
    ['first', { kind: 'item', level: 1 }], ['inner', { kind: 'item', level: 2 }], ['second', { kind: 'item', level: 1 }], ['a\t\tb', { kind: 'row' }], ['c\td\te', { kind: 'row' }],
    ['code', { kind: 'preformatted' }], ['more', { kind: 'preformatted' }],
  ];
  const page = draw({ text, sets: lines.map(([line, set]) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length, ...set })) });
  expect(copied(page, everything(page), text)).toBe('One.\n\nTwo.\n\nfirst\ninner\nsecond\n\na\t\tb\nc\td\te\n\n  code\n    more\n\nEnd.');
});
