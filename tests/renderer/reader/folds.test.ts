// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest';
import type { TextBlock, Zone } from '../../../preload/records';
import { copied } from '../../../renderer/reader/copying';
import { startWords } from '../../../renderer/words';
import { outline } from './outline';
import { draw } from './page';

beforeAll(() => startWords('en'));

type HowSet = Omit<TextBlock, 'start' | 'end'>;
/** A line, how it is set, and what zone it begins: the zone reaches to where the next begins. */
type Line = [string, HowSet | null, Omit<Zone, 'id' | 'start' | 'end'>?];

function page(...lines: Line[]): { page: Element; text: string } {
  let text = '';
  const sets: TextBlock[] = [];
  const zones: Zone[] = [];
  for (const [line, set, begun] of lines) {
    const span = { start: text.length, end: text.length + line.length };
    if (set) sets.push({ ...span, ...set });
    const last = zones.at(-1);
    if (begun) zones.push({ id: zones.length, ...begun, ...span });
    else if (last) last.end = span.end;
    text += `${line}\n`;
  }
  return { page: draw({ text, sets, zones }), text };
}

function folded(page: Element): string[] {
  return [...page.querySelectorAll('details')].map((fold) => [...fold.children].filter(({ localName }) => localName !== 'summary').map(outline).join(' '));
}

test('what is folded shows its headings, lists, quotes, tables and code, headings a level below those of the story', () => {
  const drawn = page(
    ['Story', null, { kind: 'body' }], ['Part', { kind: 'heading', level: 2 }],
    ['Our offers', { kind: 'heading', level: 2 }, { kind: 'promo' }], ['daily', { kind: 'item', level: 1 }], ['by mail', { kind: 'item', level: 2, ordinal: 1 }], ['weekly', { kind: 'item', level: 1 }],
    ['Plan\tPrice', { kind: 'row', isHead: true }], ['short\t3', { kind: 'row' }], ['“Worth it”', { kind: 'quote', level: 1 }], ['CODE-5', { kind: 'preformatted' }],
  );
  expect(folded(drawn.page)).toEqual([
    'h3(Our offers) ul(li(daily ol(li(by mail))) li(weekly)) table(thead(tr(th(Plan) th(Price))) tbody(tr(td(short) td(3)))) blockquote(p(“Worth it”)) pre(CODE-5)',
  ]);
  expect(drawn.page.querySelector('h2')?.textContent).toBe('Part');
});

test('a comment has its paragraphs, quotes and lists; the list that the comments are items of is no part of them', () => {
  const drawn = page(
    ['Two comments', { kind: 'heading', level: 3 }, { kind: 'comments' }],
    ['Ann 10 April', { kind: 'item', level: 1 }, { kind: 'comment', detail: { name: 'Ann' } }], ['Why so?', null], ['They load at night', { kind: 'quote', level: 1 }], ['Two reasons:', null],
    ['price', { kind: 'item', level: 2 }], ['frost', { kind: 'item', level: 2 }],
    ['No idea.', { kind: 'item', level: 2, ordinal: 1 }, { kind: 'comment', detail: { handle: 'bob' } }],
  );
  expect(folded(drawn.page)).toEqual(['h4(Two comments) p(Ann 10 April) p(Why so?) blockquote(p(They load at night)) p(Two reasons:) ul(li(price) li(frost)) p(No idea.)']);
});

test('other news in a list are one list, and are copied as one', () => {
  const drawn = page(
    ['Read also', { kind: 'heading', level: 4 }, { kind: 'related' }], ['Grain is dear', { kind: 'item', level: 1 }, { kind: 'related-item' }], ['Ice on the river', { kind: 'item', level: 1 }, { kind: 'related-item' }],
  );
  expect(folded(drawn.page)).toEqual(['h5(Read also) ul(li(Grain is dear) li(Ice on the river))']);
  const range = document.createRange();
  range.selectNodeContents(drawn.page);
  expect(copied(drawn.page, range, drawn.text)).toBe('Read also\n\nGrain is dear\nIce on the river');
});
