// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest';
import type { TextBlock } from '../../../preload/records';
import { blocksOf } from '../../../renderer/reader/paragraphs';
import { cellsOf } from '../../../renderer/reader/pieces';
import { startWords } from '../../../renderer/words';
import { outline } from './outline';
import { draw } from './page';

beforeAll(() => startWords('en'));

type Line = [string, Omit<TextBlock, 'start' | 'end'> | null];

function page(...lines: Line[]): Element {
  let text = '';
  const sets: TextBlock[] = [];
  for (const [line, set] of lines) {
    const start = text.length + line.length - line.trimStart().length;
    if (set) sets.push({ start, end: text.length + line.trimEnd().length, ...set });
    text += `${line}\n`;
  }
  return draw({ text, sets });
}

test('headings begin below the title, and lists lie in lists', () => {
  const drawn = page(
    ['Routes', { kind: 'heading', level: 1 }], ['By rail', { kind: 'heading', level: 3 }],
    ['oil', { kind: 'item', level: 1 }], ['light', { kind: 'item', level: 2, ordinal: 1 }], ['heavy', { kind: 'item', level: 2, ordinal: 2 }], ['gas', { kind: 'item', level: 1 }],
    ['Then', null],
  );
  expect([...drawn.children].map(outline).join(' ')).toBe('h2(Routes) h3(By rail) ul(li(oil ol(li(light) li(heavy))) li(gas)) p(Then)');
  expect([...drawn.querySelectorAll('[data-marker]')].map((item) => item.getAttribute('data-marker'))).toEqual(['•', '1.', '2.', '•']);
});

test('a table keeps its empty cells, and its heads name their columns', () => {
  const drawn = page(
    ['\tTons\tShare', { kind: 'row', isHead: true }], ['Lirna\t12\t', { kind: 'row' }], ['\t7\t5 %', { kind: 'row' }],
    ['Years\t2021', { kind: 'row', isHead: true }], ['Source: the port', { kind: 'caption' }],
  );
  expect([...drawn.children].map(outline).join(' ')).toBe(
    'table(thead(tr(th(Tons) th(Share))) tbody(tr(td(Lirna) td(12) td()) tr(td() td(7) td(5 %)))) table(thead(tr(th(Years) th(2021)))) p(Source: the port)',
  );
  expect([...drawn.querySelectorAll('th')].map((head) => head.getAttribute('scope'))).toEqual(['col', 'col', 'col', 'col', 'col']);
});

test('a quote inside a quote lies in it', () => {
  const drawn = page(['He said', { kind: 'quote', level: 1 }], ['she said', { kind: 'quote', level: 2 }], ['and left', { kind: 'quote', level: 1 }], ['code', { kind: 'preformatted' }]);
  expect([...drawn.children].map(outline).join(' ')).toBe('blockquote(p(He said) blockquote(p(she said)) p(and left)) pre(code)');
});

test('cells leave out their blanks and keep their places', () => {
  const text = 'x\n \t a b \t\tc\t\ny';
  const [, row] = blocksOf(text, []);
  if (!row) throw new Error('there is no row');
  expect(cellsOf(text, row).map(({ start, end }) => text.slice(start, end))).toEqual(['', 'a b', '', 'c', '']);
});

test('however deep a page says a quote lies, it is drawn', () => {
  expect(page(['deep', { kind: 'quote', level: 100_000 }]).textContent).toContain('deep');
});
