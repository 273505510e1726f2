// In which forms and letters pages are saved, told by their bytes where their names lie.
import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { Failure } from '../../../main/failure';
import { draftOf } from '../../../main/reader/draft';

const WORDS = 'Порт углубят весной, сообщил городской совет, и паромы шесть недель будут уходить от угольного причала.';

function page(head: string): string {
  return `<html><head>${head}<title>Порт углубят</title></head><body><h1>Порт углубят</h1><p>${WORDS}</p></body></html>`;
}

test('the letters are those that the page names, unless its bytes say otherwise', async () => {
  const cases: [string, Buffer][] = [
    ['windows-1251', iconv.encode(page('<meta charset=windows-1251>'), 'windows-1251')],
    ['koi8-r', iconv.encode(page('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">'), 'koi8-r')],
    ['ibm866', iconv.encode(page('<meta charset="cp866">'), 'cp866')],
    ['windows-1251', iconv.encode(page(''), 'windows-1251')],
    ['utf-8', Buffer.from(page('<meta charset=windows-1251>'))],
    ['windows-1251', iconv.encode(page('<meta charset=utf-8>'), 'windows-1251')],
    ['windows-1251', iconv.encode(page('<meta charset=utf-16>'), 'windows-1251')],
    ['windows-1251', iconv.encode(`<?xml version="1.0" encoding="windows-1251"?>${page('')}`, 'windows-1251')],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(page('<meta charset=koi8-r>'), 'utf-16le')])],
    ['utf-16le', iconv.encode(page(''), 'utf-16le')],
  ];
  const read = await Promise.all(cases.map(async ([, bytes]) => draftOf(bytes, 'page.html')));
  expect(read.map(({ encoding, text }) => [encoding, text])).toEqual(cases.map(([encoding]) => [encoding, `Порт углубят\n${WORDS}`]));
});

test('what the analyst chose goes before all', async () => {
  const { text, encoding } = await draftOf(iconv.encode(page('<meta charset=windows-1252>'), 'windows-1251'), 'page.html', 'windows-1251');
  expect([encoding, text]).toEqual(['windows-1251', `Порт углубят\n${WORDS}`]);
});

test('a saved page is what its bytes are, whatever it is called; a text is a text', async () => {
  const mhtml = readFileSync('tests/reader/html/pages/klad-chrome.mhtml');
  const archive = readFileSync('tests/reader/html/pages/kota.webarchive');
  const html = Buffer.from(page(''));
  const files: [Buffer, string][] = [[mhtml, 'a.html'], [archive, 'b.htm'], [html, 'c.mht'], [html, 'd.webarchive'], [html, 'e.txt']];
  const named = await Promise.all(files.map(async ([bytes, name]) => draftOf(bytes, name)));
  expect(named.map(({ format, text }) => [format, text.slice(0, 5)])).toEqual([
    ['mhtml', 'На ка'], ['webarchive', 'Balık'], ['html', 'Порт '], ['html', 'Порт '], ['txt', '<html'],
  ]);
});

test('of a page of frames the words are its frame’s, and without any it is empty', async () => {
  const frames = '<html><frameset><frame src="cid:a"><frame src="cid:b"></frameset></html>';
  const first = ['MIME-Version: 1.0', 'Content-Type: multipart/related; boundary=x', '', '--x', 'Content-Type: text/html', '', frames];
  const second = ['--x', 'Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', page(''), '--x--', ''];
  const letter = [...first, ...second].join('\r\n');
  expect((await draftOf(Buffer.from(letter), 'frames.mht')).text).toBe(`Порт углубят\n${WORDS}`);
  await expect(draftOf(Buffer.from(frames), 'frames.html')).rejects.toThrow(Failure);
  expect((await draftOf(Buffer.from(frames.replace('</frameset>', `<noframes><p>${WORDS}</p></noframes></frameset>`)), 'frames.html')).text).toContain(WORDS);
});

test('a damaged web archive says so', async () => {
  const archive = readFileSync('tests/reader/html/pages/kota.webarchive');
  for (const bytes of [archive.subarray(0, 100), Buffer.concat([archive.subarray(0, -8), Buffer.alloc(8, 0xff)]), Buffer.from('bplist00')]) {
    await expect(draftOf(bytes, 'a.webarchive')).rejects.toMatchObject({ code: 'not-text' });
  }
});
