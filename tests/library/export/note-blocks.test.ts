// A note's blocks keep their words in Markdown, and nothing that a note says comes alive there.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../../main/library/export/markdown';
import { blocksOf } from '../../../main/library/export/note-blocks';
import type { Resolve } from '../../../main/library/export/note-inline';
import { nodesOf, plainTextOf } from '../../../main/library/note-state';
import { linksIn, readBack, textIn, typesIn } from './read-back';

const text = (words: string, format = 0) => ({ type: 'text', version: 1, text: words, format });
const block = (type: string, children: unknown[], more: object = {}) => ({ type, version: 1, children, ...more });
const stateOf = (...blocks: unknown[]) => JSON.stringify({ root: block('root', blocks) });
const nowhere: Resolve = () => null;
const markdown = (state: string, resolve = nowhere) => markdownOf(blocksOf(nodesOf(state), resolve, { sourceGone: 'gone' }));

describe('a note in Markdown', () => {
  it('has headings, marks, lists, quotes and code', () => {
    const item = (words: string, more: object = {}) => block('listitem', [text(words)], more);
    const state = stateOf(
      block('heading', [text('What would settle it')], { tag: 'h2' }),
      block('paragraph', [text('plain '), text('bold ', 1), text('both', 3), text(' gone', 4), { type: 'linebreak' }, text('a`b', 16)]),
      block('list', [item('depths'), block('listitem', [block('list', [item('both quays')], { listType: 'bullet' })]), item('calls')], { listType: 'bullet' }),
      block('list', [item('third'), item('fourth')], { listType: 'number', start: 3 }),
      block('list', [item('done', { checked: true }), item('open')], { listType: 'check' }),
      block('quote', [text('Первая строка'), { type: 'linebreak' }, text('вторая')]),
      block('code', [text('let a = *b*'), { type: 'linebreak' }, text('```')], { language: 'js' }),
      block('paragraph', []),
    );
    expect(markdown(state)).toBe(`## What would settle it

plain **bold** **_both_** ~~gone~~\\
\`\`a\`b\`\`

- depths
  - both quays
- calls

3. third
4. fourth

- [x] done
- [ ] open

> Первая строка\\
> вторая

\`\`\`\`js
let a = *b*
\`\`\`
\`\`\`\`
`);
  });

  it('quotes a passage and links its source, and a thing by today’s title', () => {
    const resolve: Resolve = ({ kind }) => (kind === 'highlight'
      ? { href: '../Articles/Port%20%5B1%5D.md#^h-0a', title: 'Port [1]', paragraph: 3 }
      : { href: '../Actors.md#^a-0b', title: 'Амина *Сарсен*' });
    const state = stateOf(
      { type: 'citation', highlight: 'x', quote: 'Eight million.\n\nNot # more.', kind: 'claim', title: 'Port' },
      block('paragraph', [text('See '), { type: 'reference', thing: 'actor', uuid: 'y', text: 'Amina' }, text('.')]),
    );
    expect(markdown(state, resolve)).toBe(`> Eight million.
>
> Not # more.

— [Port \\[1\\] ¶3](../Articles/Port%20%5B1%5D.md#^h-0a)

See [Амина \\*Сарсен\\*](../Actors.md#^a-0b).
`);
    expect(markdown(state)).toBe('> Eight million.\n>\n> Not # more.\n\n— Port (gone)\n\nSee Amina.\n');
  });

  it('keeps web links, and of other addresses only the words', () => {
    const state = stateOf(block('paragraph', [
      block('link', [text('page')], { url: 'https://example.org/a_(b)' }), text(' '), block('link', [text('trap')], { url: 'javascript:alert(1)' }),
    ]));
    expect(linksIn(readBack(markdown(state)))).toEqual(['https://example.org/a_(b)']);
    expect(textIn(readBack(markdown(state)))).toBe('page trap (javascript:alert(1))');
  });

  it('keeps a table', () => {
    const row = (...cells: string[]) => block('tablerow', cells.map((cell) => block('tablecell', [block('paragraph', [text(cell)])])));
    const root = readBack(markdown(stateOf(block('table', [row('Who', 'Mt | year'), row('Port', '*8*')]))));
    expect(typesIn(root).has('table')).toBe(true);
    expect(textIn(root)).toBe('Who\nMt | year\nPort\n*8*');
  });
});

describe('a hostile note', () => {
  it('nested twenty thousand deep, in blocks or in links, keeps its words', () => {
    const nest = (type: string, more: string) => `{"type":"${type}","url":"https://x.org"${more},"children":[`;
    for (const type of ['quote', 'list', 'link', 'strange', 'code']) {
      const state = `{"root":{"type":"root","children":[${nest(type, '').repeat(20_000)}{"type":"text","text":"bottom"}${']}'.repeat(20_000)}]}}`;
      expect(markdown(state)).toContain('bottom');
    }
  });
});

describe('nothing in a note', () => {
  it.each([
    '---', '# head', '[[x]]', '<script>alert(1)</script>', '![](http://example.org/x.png)', '```', '`code`', '==mark==', '%%hidden%%', '$x$', '#tag',
    'end ^block', '> quote', '- item', '1. item', '[x]: http://example.org', '&amp;', '**b**', '__b__', '~~s~~', '| a |', '[^1]', '<!-- x -->', '\\', 'a\\',
    '    four', '=====', '<http://x.org>', '+ x', '* * *', '~~~', ':-|', '[ ] todo', '\tindent', '- [x] a', 'a  ', '1) x', '***', '![[embed]]',
  ])('is alive: %j stays text', (words) => {
    for (const container of ['paragraph', 'quote', 'heading']) {
      const root = readBack(markdown(stateOf(block(container, [text(words)]), block('list', [block('listitem', [text(words)])]))));
      expect(textIn(root)).toBe(`${words.trim()}\n${words.trim()}`);
      expect([...typesIn(root)].filter((type) => !['root', 'paragraph', 'heading', 'blockquote', 'list', 'listItem', 'text'].includes(type))).toEqual([]);
    }
  });

  it('escapes what only other readers would take for markup', () => {
    const state = stateOf(block('paragraph', [text('==a== %%b%% $c$ #d x #1 ^e C# 5% a=b')]));
    expect(markdown(state)).toBe('\\==a\\=\\= \\%\\%b\\%\\% \\$c\\$ \\#d x \\#1 \\^e C# 5% a=b\n');
  });

  it('is alive or lost, for any words, marks and blocks', () => {
    const piece = fc.constantFrom(
      '*', '_', '`', '[', ']', '(', ')', '<', '>', '#', '!', '~', '|', '\\', '-', '+', '=', '$', '%', '^', '&amp;', '&', ':', '1.', '.', ' ', '  ', '\t',
      'a', 'я', '🛢', 'http://x.org', '[[', ']]', '---', '```', '<b>', '](', '\u00A0', '"', "'", '\\n', '/',
    );
    const words = fc.oneof(fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join('')), fc.string({ unit: 'grapheme' }));
    const run = fc.tuple(words, fc.constantFrom(0, 0, 1, 2, 3, 4, 7)).map(([written, format]) => text(written, format));
    const linebreak = fc.constant({ type: 'linebreak' });
    const runs = fc.array(fc.oneof({ weight: 8, arbitrary: run }, { weight: 1, arbitrary: linebreak }), { minLength: 1, maxLength: 5 });
    const item = runs.map((children) => block('listitem', children));
    const deeper = item.map((inner) => block('listitem', [block('list', [inner])]));
    const listType = fc.constantFrom('bullet', 'number', 'check');
    const any = fc.oneof(
      runs.map((children) => block('paragraph', children)),
      runs.map((children) => block('quote', children)),
      fc.array(run, { minLength: 1, maxLength: 4 }).map((children) => block('heading', children, { tag: 'h3' })),
      fc.tuple(fc.array(fc.oneof(item, deeper), { minLength: 1, maxLength: 3 }), listType)
        .map(([items, type]) => block('list', items, { listType: type, start: 1 })),
    );
    const alive = ['html', 'image', 'imageReference', 'link', 'linkReference', 'definition', 'thematicBreak', 'table', 'code'];
    fc.assert(fc.property(fc.array(any, { minLength: 1, maxLength: 4 }), (blocks) => {
      const state = stateOf(...blocks);
      const root = readBack(markdown(state));
      const types = typesIn(root);
      expect(textIn(root)).toBe(linesOf(plainTextOf(state)));
      expect(alive.filter((type) => types.has(type))).toEqual([]);
    }), { numRuns: 1500 });
  });
});

/** Markdown drops the spaces at both ends of a line. */
function linesOf(words: string): string {
  return words.split('\n').map((line) => line.trim()).filter((line) => line !== '').join('\n');
}
