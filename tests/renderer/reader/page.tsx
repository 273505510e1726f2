// An article as the window draws it, on happy-dom's page; and articles of every kind of block to draw.
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { BLOCK_KINDS, type TextBlock } from '../../../preload/records';
import { ArticleBody } from '../../../renderer/reader/article-body';
import { blocksOf, trimmed } from '../../../renderer/reader/paragraphs';

export interface Written {
  text: string;
  sets: TextBlock[];
}

const WORDS = ['grain', 'Лирна', 'мост', '😀', '12', 'a', '“q”', 'e\u0301', '—', '5,4 %'];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((some) => some.join(' '));
const lines = fc.oneof(
  words.map((line) => ({ line, set: null })),
  fc.record({
    line: fc.oneof(words, fc.array(fc.oneof(words, fc.constant('')), { minLength: 1, maxLength: 4 }).map((cells) => cells.join('\t'))),
    set: fc.record({
      kind: fc.constantFrom(...BLOCK_KINDS),
      level: fc.integer({ min: 1, max: 4 }),
      ordinal: fc.integer({ min: 1, max: 30 }),
      isHead: fc.constant<true>(true),
    }, { requiredKeys: ['kind'] }),
  }),
  fc.constantFrom('', '  ', '\t').map((line) => ({ line, set: null })),
);

/** Texts whose lines are set in every way there is, also in ways that no page would. */
export const writings: fc.Arbitrary<Written> = fc.array(fc.tuple(lines, fc.constantFrom('\n', '\r\n', '\n\n')), { maxLength: 24 }).map((all) => {
  let text = '';
  const sets: TextBlock[] = [];
  for (const [{ line, set }, newline] of all) {
    const span = trimmed(text + line, { start: text.length, end: text.length + line.length });
    if (span && set) sets.push({ ...span, ...set });
    text += line + newline;
  }
  return { text, sets };
});

export function draw({ text, sets }: Written): Element {
  const body = <ArticleBody blocks={blocksOf(text, [], sets)} text={text} lang="en" caret={null} begins={new Map()} total={0} selected={null} onSelect={() => {}} />;
  const page = document.createElement('article');
  page.append(...new DOMParser().parseFromString(renderToStaticMarkup(body), 'text/html').body.childNodes);
  document.body.replaceChildren(page);
  return page;
}
