import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOf } from '../../../main/reader/draft';
import { htmlToParsed } from '../../../main/reader/html/parse';
import type { Parsed } from '../../../main/reader/parsed';
import { linesWith } from '../lines-with';

function parsed(html: string): Parsed {
  return htmlToParsed(html, { kind: 'document', encoding: 'utf-8' });
}

test('headings, items, quotes, code, rows and captions are known for what they are', () => {
  expect(linesWith(parsed(`
    <h1>Large</h1><h3>Small <br>heading</h3><div role="heading" aria-level="4">Said to be one</div>
    <ul><li>one<ul><li>inner</li></ul></li><li><p>two</p><p>still two</p></li></ul>
    <ol start="7"><li>seven</li><li value="9">nine</li><li>ten</li></ol><ol reversed><li>b</li><li>a</li></ol>
    <blockquote><p>said</p><blockquote>said that was said</blockquote></blockquote>
    <pre>a
  b	c</pre>
    <table><caption>Figures</caption><tr><th>year</th><th colspan="2">sum</th></tr><tr><td>1999</td><td>1</td><td>2</td></tr></table>
    <figure><img alt="A picture of a ferry at dawn"><figcaption>The ferry</figcaption></figure>
    <p><img alt="A picture of a ferry at dusk"></p>`))).toEqual([
    'heading 1: Large', 'heading 3: Small heading', 'heading 4: Said to be one', 'item 1: one', 'item 2: inner', 'item 1: two', 'still two',
    'item 1 #7: seven', 'item 1 #9: nine', 'item 1 #10: ten', 'item 1 #2: b', 'item 1 #1: a', 'quote 1: said', 'quote 2: said that was said',
    'preformatted: a', 'preformatted:   b\tc', 'caption: Figures', 'row head: year\tsum', 'row: 1999\t1\t2',
    'caption: The ferry', 'caption: A picture of a ferry at dusk',
  ]);
});

test('blanks are as a browser shows them, and what it would not show is left out', () => {
  expect(linesWith(parsed(`
    <title>Title</title><style>p{}</style><p>One
      <b>two</b>three <i> four</i></p><p>five<br>six</p>seven<p hidden>hidden</p><p style="display: none">none</p>
    <p>soft&shy;hyphen and&nbsp;so on</p><template>no</template><noscript>no</noscript><select><option>no</select><button>no</button>
    <h2><button>A heading that folds</button></h2><p>said <q>so</q></p><p>10<sup>6</sup> m<sup>2</sup> of CO<sub>2</sub></p>
    <div><span class="a">Ann Lee</span><span class="b">3 May</span></div><p><span>T</span>he end<!-- no --></p>`))).toEqual([
    'One twothree four', 'five', 'six', 'seven', 'softhyphen and\u00A0so on', 'heading 2: A heading that folds',
    'said “so”', '10⁶ m² of CO2', 'Ann Lee 3 May', 'The end',
  ]);
});

test('tables that lay out a page are no tables', () => {
  expect(linesWith(parsed(`<table><tr><td>Menu<td><p>${'The text of a page. '.repeat(20)}</p><td><h2>News</h2></table>`))).toEqual([
    'Menu', 'The text of a page. '.repeat(20).trim(), 'heading 2: News',
  ]);
});

test('items, cells and rows that nobody closed stand beside each other', () => {
  expect(linesWith(parsed('<ul><li><b>one<li>two</ul><table><tr><th>a<th>b<tr><td><p>1<td><p>2<tr><td>3<td>4</table>'))).toEqual([
    'item 1: one', 'item 1: two', 'row head: a\tb', 'row: 1\t2', 'row: 3\t4',
  ]);
});

test('words behind a row that lies where none may lie stay behind it', () => {
  expect(parsed('<table><tr><td>one<tr><td>two</td></tr>three</table>').text.split(/\s/u)).toEqual(['one', 'two', 'three']);
  expect(parsed('<li>one<b>two<li>three</li>four</b>').text.split(/\s/u)).toEqual(['onetwo', 'three', 'four']);
});

const word = fc.stringMatching(/^[a-zа-яé]{2,9}$/u);
const INLINE = ['b', 'i', 'em', 'strong', 'a', 'span', 'u', 'font', 'code', 'small', 'mark', 'abbr', 'custom-tag'];
const BLOCK = [
  'p', 'div', 'section', 'article', 'h1', 'h2', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'td', 'tr', 'table', 'th', 'dl', 'dt', 'dd', 'figure',
  'figcaption', 'header', 'center', 'details', 'address',
];
const REMOVED = ['script', 'style', 'iframe', 'noscript', 'object', 'select', 'svg', 'template'];
const attribute = fc.constantFrom(
  '', ' class="x"', ' onclick="evil()"', ' href="javascript:evil()"', ' title="a > b"', ' style="color:red"', ' id=evil', ' data-x=\'<b>\'',
);

interface Made {
  html: string;
  words: string[];
}

const { made } = fc.letrec<{ made: Made; many: Made }>((tie) => ({
  many: fc.array(tie('made'), { maxLength: 4 }).map((all) => ({ html: all.map(({ html }) => html).join(' '), words: all.flatMap(({ words }) => words) })),
  made: fc.oneof(
    { depthSize: 'small', maxDepth: 6 },
    fc.array(word, { minLength: 1, maxLength: 5 }).map((words): Made => ({ html: words.join(' '), words })),
    fc.tuple(fc.constantFrom(...INLINE, ...BLOCK), attribute, tie('many'), fc.boolean()).map(([name, given, { html, words }, isClosed]): Made => {
      const end = isClosed || INLINE.includes(name) ? `</${name}>` : '';
      return { html: `<${name}${given}>${html}${end}`, words };
    }),
    fc.tuple(fc.constantFrom(...REMOVED), fc.constant('evil')).map(([name, text]): Made => ({ html: `<${name}>${text}</${name}>`, words: [] })),
    fc.constantFrom('<br>', '<hr>', '<img src=x onerror=evil()>', '<!-- evil -->', '\n\t ').map((html): Made => ({ html, words: [] })),
  ),
}));

test('of any tree every word that shows is in the text in order, every block lies within one line, and nothing of the markup is left', () => {
  fc.assert(fc.property(made, ({ html, words }) => {
    fc.pre(words.length > 0);
    const { text, blocks } = parsed(`<body>${html}</body>`);
    expect(text.split(/[\s\u200b]+/u).filter((one) => one !== '')).toEqual(words);
    let last = 0;
    for (const { start, end } of blocks) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(text.slice(start, end)).not.toMatch(/[\n\r\u0085\u2028\u2029]|^\s|\s$/u);
      expect(text.slice(0, start)).toMatch(/(?:^|\n)\s*$/u);
      expect(text.slice(end)).toMatch(/^(?:\n|$)/u);
      last = end;
    }
  }), { numRuns: 1500 });
});

const COMMENT = '<div class="comments"><div class="comment"><b class="author">Ann Lee</b><time datetime="2020-01-02T03:04">then</time><p>Yes.</p></div></div>';

test('of any page the article’s lines and zones fit each other, whatever Readability makes of it', () => {
  fc.assert(fc.property(made, made, (one, other) => {
    fc.pre(one.words.length + other.words.length > 0);
    const head = `<title>${one.words[0] ?? ''}</title><nav><a>menu</a></nav><main><h1>${one.words.slice(0, 3).join(' ')}</h1>`;
    const html = `${head}${one.html}${COMMENT.replace('Yes.', other.html)}</main>`;
    const { text, blocks, said } = htmlToParsed(html, { kind: 'page', encoding: 'utf-8' });
    for (const { start, end } of [...blocks, ...said.zones ?? []]) {
      expect(text.slice(0, start)).toMatch(/(?:^|\n)\s*$/u);
      expect(text.slice(end)).toMatch(/^(?:\n|$)/u);
    }
    const outer = (said.zones ?? []).filter(({ kind }) => kind !== 'comment' && kind !== 'related-item');
    for (const [index, { end }] of outer.entries()) expect(end).toBeLessThanOrEqual(outer[index + 1]?.start ?? text.length);
    expect(text).not.toContain('evil');
  }), { numRuns: 200 });
});

test('of a page of more lines than the rules look at, what its structure shows is kept', async () => {
  const article = `<h1>A very long list</h1><article>${'<p>A line of it.</p>'.repeat(20_100)}</article>`;
  const { text, zones } = await draftOf(Buffer.from(`<title>A very long list</title>${article}${COMMENT}`), 'list.html');
  const lines = zones.map(({ kind, start, end }) => [kind, text.slice(start, end).split('\n').length]);
  expect(lines).toEqual([['headline', 1], ['body', 20_100], ['comments', 2], ['comment', 2]]);
});
