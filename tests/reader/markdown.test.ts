// Markdown files: what they show, what their front matter says, and articles that come back from our own export.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../main/library/database';
import { exportMarkdown } from '../../main/library/export/export-markdown';
import { addText, incoming } from '../../main/library/texts';
import { draftOf } from '../../main/reader/draft';
import type { Draft } from '../../preload/records';
import { linesWith } from './lines-with';

async function read(markdown: string): Promise<Draft> {
  return draftOf(Buffer.from(markdown), 'note.md');
}

test('Markdown shows its words, set as they are', async () => {
  const draft = await read(`# The harbour

A paragraph of *two*
lines, with a [link](https://example.org) and ~~old~~ \`code\`.  
And a third.

- one
  - inner
- [x] done

3. three
4. four

> Quoted
>> deeper

\`\`\`js
a  b
\`\`\`

| a | b |
|---|---|
| 1 |   |
|   | 2 |

![A ferry at dawn in the harbour](x.png)

Text ![](http://t.example/x.png) with <b onclick="x()">markup</b>[^1] and \\*stars\\* &amp; &#35;.

<div>raw
markup</div>

[^1]: A note.

[x]: javascript:alert(1)
`);
  expect(linesWith(draft)).toEqual([
    'heading 1: The harbour', 'A paragraph of two lines, with a link and old code.', 'And a third.', 'item 1: one', 'item 2: inner', 'item 1: [x] done',
    'item 1 #3: three', 'item 1 #4: four',
    'quote 1: Quoted', 'quote 2: deeper', 'preformatted: a  b', 'row head: a\tb', 'row: 1', 'row: \u200b\t2', 'caption: A ferry at dawn in the harbour',
    'Text  with <b onclick="x()">markup</b>[1] and *stars* & #.', '<div>raw', 'markup</div>', '[1] A note.',
  ]);
  expect(draft.title).toBe('The harbour');
  expect(draft.zones[0]).toEqual({ kind: 'headline', start: 0, end: 11 });
});

test('front matter says who, what and when, by the names that notebooks give', async () => {
  const source = 'title: "No: a title"\nsource: "https://example.org/a#b"';
  const head = `${source}\nauthor:\n  - "[[Jane Doe]]"\n  - By Jan Kowalski\npublished: 2022-07-07T10:00\ntags: [a, b]`;
  const clipped = await read(`---\n${head}\n---\n\nThe text of it, which is long enough to be one.\n`);
  expect(clipped).toMatchObject({
    title: 'No: a title', titleFrom: 'metadata', byline: 'Jane Doe, Jan Kowalski', date: '2022-07-07', dateReason: 'metadata',
    url: 'https://example.org/a', text: 'The text of it, which is long enough to be one.',
  });
  const joplin = await read('---\ntitle: yes\ncreated: 2021-01-02 10:00:00Z\nsource: joplin\nsource_url: javascript:alert(1)\nlang: uk\n---\nThe text.\n');
  expect(joplin).toMatchObject({ title: 'yes', date: '2021-01-02', url: null, language: 'uk', text: 'The text.' });
});

test('what only looks like front matter is text', async () => {
  expect((await read('---\nA line between rules.\n---\n\nMore.\n')).text).toBe('A line between rules.\nMore.');
  expect((await read('---\n- a\n- b\n---\n\nMore.\n')).text).toContain('a\n');
  expect((await read('---\nnever: closed\n\nMore.\n')).text).toContain('never: closed');
});

test('a long file is read in pieces, and nobody notices', async () => {
  const rest = '- one\n\n- two\n\n      code in it\n\n```\n\nText # of code\n\n```\n\n';
  const part = (number: number) => `## Part ${number}\n\nA paragraph ${'of words '.repeat(40)}\nof two lines.\n\n${rest}`;
  const parts = Array.from({ length: 800 }, (_, index) => part(index));
  const long = await read(parts.join(''));
  const short = linesWith(await read(part(0)));
  expect(linesWith(long)).toEqual(parts.flatMap((_, index) => short.map((line) => line.replace('Part 0', `Part ${index}`))));
});

test('what nests beyond all measure is read as plain text, and nothing of it is lost', async () => {
  const quoted = `${'>'.repeat(500)} deep`;
  expect((await read(`# Title\n\n${quoted}\n`)).text).toBe(`# Title\n\n${quoted}\n`);
});

test('articles come back from our own export as they were', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'commonplace-back-'));
  const db = openDatabase(':memory:');
  const names = ['en-interview.txt', 'de-kommentare.txt', 'en-live-blog.txt', 'en-comments-threaded.txt'];
  const special = '# no *heading* [x](y) <b>\nA line & another | with | bars\n- no item\n1. no number\n\\back `tick` _under_ ==mark== $5 [[wiki]] ^id\n';
  const texts = new Map<string, string>();
  const own = names.map(async (name) => draftOf(await readFile(join('tests/reader/articles', name)), name));
  const drafts = await Promise.all([...own, draftOf(Buffer.from(special), 'special.txt')]);
  for (const draft of drafts) {
    addText(db, incoming(draft));
    texts.set(draft.title, draft.text);
  }
  const exported = await exportMarkdown(db, folder, { step: async () => {} });
  const files = (await readdir(exported, { recursive: true })).filter((file) => /^Articles?[/\\].*\.md$/iu.test(file));
  expect(files).toHaveLength(drafts.length);
  const back = await Promise.all(files.map(async (file) => draftOf(await readFile(join(exported, file)), file)));
  const words = (text: string) => text.split(/\s*[\r\n]\s*/u).filter((line) => line !== '');
  expect(new Map(back.map(({ title, text }) => [title, words(text)]))).toEqual(new Map([...texts].map(([title, text]) => [title, words(text)])));
  // Where its lines follow each other as the export writes them, to the last letter.
  expect(back.find(({ text }) => text.startsWith('# no'))?.text).toBe(special);
  db.close();
  await rm(folder, { recursive: true });
});
