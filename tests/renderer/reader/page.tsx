// An article as the window draws it, on happy-dom's page; and articles of every kind of block to draw.
import fc from 'fast-check';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { BLOCK_KINDS, HIGHLIGHT_KINDS, type Highlight, type Span, type TextBlock, type Zone } from '../../../preload/records';
import { ArticleBody } from '../../../renderer/reader/article-body';
import { MarkingProvider, useMarksOf } from '../../../renderer/reader/marking';
import { Folds } from '../../../renderer/reader/folds';
import { blocksOf, trimmed } from '../../../renderer/reader/paragraphs';
import { FOLDS, sectionsOf } from '../../../renderer/reader/sections';

export interface Written {
  text: string;
  sets: TextBlock[];
  /** The whole is body if left out. */
  zones?: Zone[];
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
const pages = fc.array(fc.tuple(lines, fc.constantFrom('\n', '\r\n', '\n\n')), { maxLength: 24 }).map((all) => {
  let text = '';
  const sets: TextBlock[] = [];
  for (const [{ line, set }, newline] of all) {
    const span = trimmed(text + line, { start: text.length, end: text.length + line.length });
    if (span && set) sets.push({ ...span, ...set });
    text += line + newline;
  }
  return { text, sets };
});
const kinds = fc.constantFrom('body', 'promo', 'bio', 'comments', 'comment', 'related-item');

/** They stand in the story, or folded below it. */
export const writings: fc.Arbitrary<Written> = fc.tuple(pages, kinds).map(([page, kind]) => (
  { ...page, zones: [{ id: 1, kind, start: 0, end: page.text.length, detail: { name: 'grain' } }] }
));

/** @param highlights as elements, as screen-reader markup has them. */
export function draw({ text, sets, zones = [] }: Written, highlights: readonly Highlight[] = []): Element {
  const { body, folds } = sectionsOf(blocksOf(text, zones, sets));
  const given = { text, lang: 'en', caret: null, begins: new Map<number, readonly Highlight[]>(), selected: null, onSelect: () => {} };
  const page = document.createElement('article');
  const marked = (
    <Drawn highlights={highlights}>
      <ArticleBody blocks={body} {...given} />
      <Folds folds={folds} open={new Set(FOLDS)} onToggle={() => {}} {...given} />
    </Drawn>
  );
  page.append(...new DOMParser().parseFromString(renderToStaticMarkup(marked), 'text/html').body.childNodes);
  document.body.replaceChildren(page);
  return page;
}

export function highlightOn(text: string, { start, end }: Span, id = 1): Highlight {
  return {
    id, uuid: `highlight-${id}`, version: 1, start, end, quote: text.slice(start, end), kind: HIGHLIGHT_KINDS[id % HIGHLIGHT_KINDS.length] ?? 'claim', status: 'exact', comment: '',
    tags: [], claims: [], madeAt: '2025-01-01T00:00:00.000Z',
  };
}

function Drawn({ highlights, children }: { highlights: readonly Highlight[]; children: ReactNode }) {
  const marks = useMarksOf(highlights.length > 0, highlights);
  return <MarkingProvider marks={marks}>{children}</MarkingProvider>;
}
