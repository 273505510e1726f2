// One good file of each format, or several, made for the fault tests: what mutants are made of.
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import type { Format } from '../../preload/api';
import { unpack } from '../../main/reader/documents/zip';
import { chapter, docxOf, epubOf, paragraph, styled } from '../reader/documents/packed';
import { column, pdfOf, stream } from '../reader/documents/pdfs';
import { mutantOf } from './mutants';
import { oneOf, type Random } from './random';
import { webarchiveOf } from './webarchive';

const ENGLISH = ['Cranes of Ostrel to move before the spring', 'By Anna Reed', 'March 9, 2021 10:15', 'The harbour of Ostrel was built when the river still reached the hill, and its cranes have stood idle since the flood.',
  'Engineers agree with the mayor about that; what it will cost is another matter.', 'Source: Northwire', 'Comments', '1. pier_walker 9 March 2021 11:02', 'Let them stand.'];
const RUSSIAN = ['Паром вернулся', 'Анна Рид, 9 марта 2021 года', 'Паром через Сольву снова ходит по воскресеньям, сообщили в порту утром.', 'Капитаны говорят, что ходить он будет до конца навигации.', 'Источник: Сольва сегодня', 'Последние новости', '10:15 В порту ждут письма'];
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${ENGLISH[0]}</title><meta property="article:published_time" content="2021-03-09T10:15:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${ENGLISH[0]}","author":[{"name":"Anna Reed"}]}</script><style>p{color:red}</style></head>
<body><nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>${ENGLISH[0]}</h1>${[...ENGLISH, ...RUSSIAN].slice(1).map((line) => `<p>${line} <a href="https://example.org/a?b=c&amp;d">link</a> &copy;&#8212;&nbsp;</p>`).join('\n')}
<blockquote>“Let them stand.”</blockquote><ul><li>one<ol><li>two</li></ol></li></ul><table><tr><th>Port</th><th>Ships</th></tr><tr><td>Ostrel</td><td>12</td></tr></table><pre>a  b</pre><figure><img alt="A crane" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><figcaption>A crane</figcaption></figure></article></body></html>`;
const MARKDOWN = `---\ntitle: ${ENGLISH[0]}\ndate: 2021-03-09\ntags: [a, b]\n---\n# ${ENGLISH[0]}\n\n${ENGLISH[3]} [link](https://example.org "t") ![x](a.png) \`code\` **bold**[^1]\n\n> quote\n> > deeper\n\n1. one\n   - two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n\`\`\`js\nx\n\`\`\`\n<div onclick="x">html</div>\n\n[^1]: note\n`;
const LETTER = ['From: =?utf-8?B?0JDQvdC90LA=?= <anna@example.org>', 'Subject: =?koi8-r?Q?=F0=C1=D2=CF=CD?=', 'Date: Tue, 9 Mar 2021 10:15:00 +0300', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="m"', '',
  '--m', 'Content-Type: multipart/alternative; boundary="a"', '', '--a', 'Content-Type: text/plain; charset=utf-8; format=flowed', 'Content-Transfer-Encoding: base64', '', Buffer.from(ENGLISH.join('\n')).toString('base64'),
  '--a', 'Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable', '', '<p>The harbour of Ostrel=20was built</p><p>when the river =D0=9F=D0=B0=D1=80</p>', '--a--', '--m', 'Content-Type: application/zip; name="a.zip"', 'Content-Disposition: attachment', '', 'UEsDBA==', '--m--', ''].join('\r\n');
const SAVED = ['From: <Saved by Blink>', 'Snapshot-Content-Location: https://example.org/a', 'Subject: x', 'MIME-Version: 1.0', 'Content-Type: multipart/related; type="text/html"; boundary="b"', '',
  '--b', 'Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable', 'Content-Location: https://example.org/a', '', PAGE.replaceAll('=', '=3D'), '--b', 'Content-Type: image/gif', 'Content-Transfer-Encoding: base64', '', 'R0lGODlhAQABAAAAACw=', '--b--', ''].join('\r\n');
const PDF = pdfOf([[{ text: ENGLISH[0] ?? '', x: 50, y: 60, size: 20 }, ...column(ENGLISH.slice(1), { x: 50, y: 100 }), ...column(RUSSIAN, { x: 300, y: 100 })], column(RUSSIAN, { x: 50, y: 80 })],
  { info: { Title: 'Cranes of Ostrel' }, objects: [stream(ENGLISH.join('\n'), 1), '<< /S /JavaScript /JS (x) >>'], catalog: '/OpenAction 1001 0 R' });
const DOCX = docxOf(paragraph(ENGLISH[0] ?? '', styled('heading1')) + RUSSIAN.map((line) => paragraph(line)).join('') + `<w:tbl><w:tr><w:tc>${paragraph('a')}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr></w:tbl>`, { core: '<dc:title>Cranes</dc:title>' });
const EPUB = epubOf([chapter(`<h1>One</h1>${ENGLISH.map((line) => `<p>${line}</p>`).join('')}`), chapter(`<h2>Two</h2><ul>${RUSSIAN.map((line) => `<li>${line}</li>`).join('')}</ul>`)], { metadata: '<dc:title>Harbours</dc:title>' });

export const SPECIMENS: Readonly<Partial<Record<Format, readonly Uint8Array[]>>> = {
  txt: [strToU8(ENGLISH.join('\n')), iconv.encode(RUSSIAN.join('\r\n'), 'windows-1251'), iconv.encode(RUSSIAN.join('\n'), 'koi8-r'), iconv.encode(RUSSIAN.join('\n'), 'utf-16le')],
  md: [strToU8(MARKDOWN)],
  html: [strToU8(PAGE), iconv.encode(PAGE.replace('utf-8', 'windows-1251'), 'windows-1251')],
  mhtml: [strToU8(SAVED)],
  webarchive: [webarchiveOf(PAGE, 'https://example.org/a')],
  pdf: [PDF],
  docx: [DOCX],
  epub: [EPUB],
  eml: [strToU8(LETTER)],
};

/** What lies packed is mutated within, half of the time: a mutated zip mostly does not open, and then nothing else is tried. */
export function mutantOfFormat(random: Random, format: Format): Uint8Array {
  const specimens = SPECIMENS[format] ?? [];
  const others = Object.values(SPECIMENS).flat();
  const specimen = oneOf(random, specimens);
  if ((format !== 'docx' && format !== 'epub') || random() < 0.5) return mutantOf(random, specimen, others);
  const files = unpack(specimen, () => true);
  const mutated = oneOf(random, [...files.keys()]);
  return zipSync(Object.fromEntries([...files].map(([name, file]) => [name, name === mutated ? mutantOf(random, file, others) : file])), { level: 1 });
}
