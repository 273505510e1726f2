// Pages and notes that were written to do harm: whatever they try, they are words, and they are read in good time.
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { draftOf } from '../../../main/reader/draft';
import { Failure } from '../../../main/failure';
import type { Draft } from '../../../preload/records';

const PROSE = 'The harbour will be dredged in May, the council said on Monday, and the north quay will close to ferries for six weeks while the work goes on.';

function page(payload: string): string {
  const article = `<article><h1>Harbour to be dredged</h1><p>${PROSE}</p>${payload}<p>${PROSE}</p></article>`;
  return `<!DOCTYPE html><html lang="en"><head><title>Harbour to be dredged</title></head><body>${article}</body></html>`;
}

/** Where a file ends in a failure of its own, its code. */
async function readAs(name: string, content: string | Uint8Array): Promise<Draft | string> {
  try {
    return await draftOf(Buffer.from(content), name);
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

function textOf(read: Draft | string): string {
  return typeof read === 'string' ? read : read.text;
}

const ACTIVE: readonly [payload: string, kept: string][] = [
  ['<img src=x onerror="globalThis.fired=1"> kept', 'kept'],
  ['<svg onload="globalThis.fired=1"><p>kept</p>', 'kept'],
  ['<svg><style></style></svg><iframe onload="globalThis.fired=1"></iframe><p>kept</p>', 'kept'],
  ['<input autofocus onfocus="globalThis.fired=1"><p>kept</p>', 'kept'],
  ['<iframe srcdoc="<script>globalThis.fired=1</script>"></iframe><p>kept</p>', 'kept'],
  ['<.a<iframe src="javascript:globalThis.fired=1"></iframe><p>kept</p>', 'kept'],
  ['<svg><use href="data:image/svg+xml,<svg onerror=globalThis.fired=1>"/></svg><p>kept</p>', 'kept'],
  ['</pre><style onload="globalThis.fired=1"></style><pre>kept</pre>', 'kept'],
  ['<script>globalThis.fired=1</script><p>kept</p>', 'kept'],
  ['<math><mtext><script>globalThis.fired=1</script></mtext></math><p>kept</p>', 'kept'],
  ['<p>&lt;script&gt;globalThis.fired=1&lt;/script&gt;</p>', '<script>globalThis.fired=1</script>'],
  ['<p><a href="javascript:globalThis.fired=1">kept</a> <a href="java&#9;script:x">too</a></p>', 'kept too'],
  ['<noscript><p title="</noscript><img src=x onerror=globalThis.fired=1>"></noscript><p>kept</p>', 'kept'],
  ['<template><script>globalThis.fired=1</script></template><p>kept</p>', 'kept'],
];

test.each(ACTIVE)('nothing runs, and the text stays: %s', async (payload, kept) => {
  const read = await readAs('page.html', page(payload));
  expect(textOf(read)).toContain(kept);
  expect(textOf(read)).toContain(PROSE);
  expect('fired' in globalThis).toBe(false);
});

test('nothing is fetched, whatever the page wants to load', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const at = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const trackers = [
    `<img src="${at}/img" srcset="${at}/srcset 2x">`, `<picture><source srcset="${at}/source"><img src=""></picture>`,
    `<link rel="stylesheet" href="${at}/link">`,
    `<style>@import "${at}/import"; @font-face { src: url(${at}/font) } p { background: url(${at}/url) }</style>`,
    `<video src="${at}/video" poster="${at}/poster"></video>`,
    `<audio src="${at}/audio"></audio>`, `<object data="${at}/object"></object>`, `<embed src="${at}/embed">`,
    `<svg><image href="${at}/svg"/><use href="${at}/use#a"/></svg>`,
    `<input type="image" src="${at}/input">`, `<table background="${at}/table"><tr><td>cell</table>`,
    `<a ping="${at}/ping" href="${at}/a">link</a>`, `<link rel="dns-prefetch" href="${at}">`,
    `<link rel="preconnect" href="${at}">`, `<meta http-equiv="refresh" content="0;url=${at}/refresh">`, `<base href="${at}/base/">`,
    `<form action="${at}/form"><button>Go</button></form>`,
    `<script src="${at}/script"></script>`, `<iframe src="${at}/frame"></iframe>`, `<?xml-stylesheet href="${at}/xsl"?>`, `<!DOCTYPE x SYSTEM "${at}/dtd">`,
  ];
  expect(textOf(await readAs('page.html', page(trackers.join('\n'))))).toContain(PROSE);
  const declared = `<?xml version="1.0"?><!DOCTYPE html SYSTEM "${at}/dtd" [<!ENTITY e SYSTEM "${at}/entity">]>`;
  expect(textOf(await readAs('page.xhtml', declared + page('&e;')))).toContain(PROSE);
  const note = `# Title\n\n![picture](${at}/x.png)\n\n<img src="${at}/y">\n\n[x]: ${at}/z\n\n[![p](${at}/q)](${at}/r)\n\n${PROSE}`;
  expect(textOf(await readAs('note.md', note))).toContain(PROSE);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  expect(asked).toEqual([]);
});

test('addresses that hide where they lead are none of an article', async () => {
  const addresses = [
    'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'vbscript:x', 'smb://host/x', '\\\\host\\x', 'ms-msdt:/id', ' java\tscript:alert(1)',
    'https://ok.example@evil.example/x', 'https://a:b@evil.example/',
  ];
  const urls = await Promise.all(addresses.map(async (address) => {
    const claims = `<link rel="canonical" href="${address}"><meta property="og:url" content="${address}">`;
    const read = await readAs('page.html', page('').replace('</title>', `</title>${claims}`));
    return typeof read === 'string' ? read : read.url;
  }));
  expect(urls).toEqual(addresses.map(() => null));
});

test('a title that is markup is a title', async () => {
  const read = await readAs('page.html', page('').replaceAll('Harbour to be dredged', '&lt;img src=x onerror=alert(1)&gt; in the harbour'));
  expect(typeof read === 'string' ? read : read.title).toBe('<img src=x onerror=alert(1)> in the harbour');
});

test('front matter makes no prototypes, runs nothing and unfolds nothing', async () => {
  const evil = [
    '__proto__:\n  fired: 1\nconstructor: x', 'f: !!js/function "function () { globalThis.fired = 1 }"',
    'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]', '\tkey: tab', 'a: [', '- only\n- a list', '!!set {a, b}',
  ];
  for (const yaml of evil) {
    const read = await readAs('note.md', `---\n${yaml}\ntitle: Kept\n---\n\n${PROSE}\n`);
    expect(textOf(read)).toContain(PROSE);
  }
  expect('fired' in globalThis || 'fired' in Object.prototype).toBe(false);
});

const MANY = 10_000;
const LARGE: readonly [what: string, name: string, content: () => string][] = [
  ['10,000 elements in each other', 'page.html', () => page('<div>'.repeat(MANY))],
  ['10,000 quotes in each other', 'page.html', () => page('<blockquote>'.repeat(MANY) + PROSE)],
  ['10,000 lists in each other', 'page.html', () => page('<ul><li>x'.repeat(MANY))],
  ['10,000 tables in each other', 'page.html', () => page('<table><tr><td>x'.repeat(MANY))],
  ['100,000 elements that are never closed', 'page.html', () => page('<b>x'.repeat(MANY * 10))],
  ['an attribute of a million signs', 'page.html',
    () => page(`<p class="${'a '.repeat(MANY * 50)}" style="${'display:none;'.repeat(MANY)}" id="${'-'.repeat(MANY * 100)}">kept</p>`)],
  ['100,000 attributes', 'page.html', () => page(`<p ${Array.from({ length: MANY * 10 }, (_, index) => `a${index}=b`).join(' ')}>kept</p>`)],
  ['entities that would name each other', 'page.xhtml', () => {
    const entities = Array.from({ length: 30 }, (_, index) => `<!ENTITY a${index} "&a${index - 1};&a${index - 1};">`).join('');
    return `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${entities}]>${page('&a29;')}`;
  }],
  ['entities without end', 'page.html', () => page(`<p>${'&amp'.repeat(MANY * 10)}</p>`)],
  ['a word of ten million letters', 'page.html', () => page(`<p>${'a'.repeat(MANY * 1000)}</p>`)],
  ['a million blanks', 'page.html', () => page(`<p>a${' '.repeat(MANY * 100)}b</p><pre>a${' '.repeat(MANY * 100)}b</pre>`)],
  ['10,000 marks on one letter', 'page.html', () => page(`<p>a${'\u0301'.repeat(MANY)}</p>`)],
  ['names that patterns fear', 'page.html',
    () => page(`<p class="byline">By ${'A.-'.repeat(MANY)}</p><p>${'Aa '.repeat(MANY)}</p><p class="${'comment-'.repeat(400)}">${'1.'.repeat(MANY)}</p>`)],
  ['20,000 links', 'page.html', () => page('<div class="related"><a href="x">A headline of some length here</a></div>'.repeat(MANY * 2))],
  ['20,000 comments', 'page.html',
    () => page(`<div class="comments">${'<div class="comment"><b>Ann Lee</b><time datetime="2020-01-01">x</time><p>Yes.</p></div>'.repeat(MANY * 2)}</div>`)],
  ['2,000 comments that answer each other', 'page.html', () => page('<div class="comment"><b class="author">Ann Lee</b><p>Yes.</p>'.repeat(2000))],
  ['tags that never end', 'page.html', () => page('<a <b <c '.repeat(MANY))],
  ['comments that never end', 'page.html', () => page('<!-- '.repeat(MANY))],
  ['data that nests', 'page.html', () => page(`<script type="application/ld+json">${'{"@graph":['.repeat(MANY)}</script>`)],
  ['parts in parts', 'page.mhtml',
    () => Array.from({ length: 500 }, (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`).join('')],
  ['10,000 parts', 'page.mht',
    () => `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n${'--b\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n'.repeat(MANY)}`],
  ['10,000 quotes in Markdown', 'note.md', () => `${'>'.repeat(MANY)} ${PROSE}`],
  ['10,000 brackets in Markdown', 'note.md', () => `${'['.repeat(MANY)} ${PROSE}`],
  ['10,000 notes that note each other', 'note.md', () => Array.from({ length: MANY }, (_, index) => `[^${index}]: [^${index + 1}]\n\n`).join('') + PROSE],
  ['a table of 5,000 columns', 'note.md', () => `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n${`|${'a|'.repeat(5000)}\n`.repeat(10)}`],
  ['lists in Markdown, 3,000 deep', 'note.md', () => Array.from({ length: 3000 }, (_, index) => `${' '.repeat(index * 2)}- x`).join('\n')],
];

/** The limit that the library sets is 20 seconds; what takes half a minute here never ends. */
test.each(LARGE)('what is built to be slow ends as a text or a failure: %s', async (_, name, content) => {
  const read = await readAs(name, content());
  expect(typeof read === 'string' ? ['empty', 'not-text', 'too-slow', 'too-large'].includes(read) : read.text.length > 0).toBe(true);
}, 30_000);

test('letters that are no letters end as others or as a failure, and blocks stay in their lines', async () => {
  const strange = [
    Buffer.from(page('&#0;&#xD800;&#x110000;&#xFFFE;\u202E\u2066evil\u2069'), 'utf8'), Buffer.from(page('\u2028x\u2029y\u0085z\v\f'), 'utf8'),
    Buffer.concat([Buffer.from(page('')), Buffer.from([0xff, 0xfe, 0xc3, 0x28])]),
    Buffer.from(`\uFEFF${page('')}`, 'utf16le'), Buffer.from(page('').replace('<head>', '<head><meta charset="x-no-such-thing">')),
    Buffer.from(page('').replace('<head>', '<head><meta charset="replacement">')),
    Buffer.from(page('').replace('<head>', '<head><meta charset="utf-16">')), Buffer.from('PK\u0003\u0004\0\0\0\0'), Buffer.alloc(1000),
  ];
  for (const bytes of strange) {
    const read = await readAs('page.html', bytes);
    if (typeof read === 'string') continue;
    expect(read.text).not.toMatch(/[\0\p{Surrogate}]/u);
    for (const { start, end } of read.blocks) expect(read.text.slice(start, end)).not.toMatch(/[\n\r\u0085\u2028\u2029]/u);
  }
});
