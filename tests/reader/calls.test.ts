// The reader as the library sees it: over a channel, one call a file.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readerCalls } from '../../main/reader/calls';
import { type Peer, peer } from '../../main/rpc';
import { pair } from '../main/pair';

let folder = '';
let library: Peer;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reader-'));
  const { left, right } = pair();
  peer(right, readerCalls);
  library = peer(left, () => null);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a folder is walked and each file read; what cannot be read is told of and the rest goes on', async () => {
  const text = 'Паром вернулся\r\n\r\nПаром через Сольву снова ходит по воскресеньям, сообщили в порту утром.\r\nИсточник: Сольва сегодня';
  writeFileSync(join(folder, '1.txt'), iconv.encode(text, 'windows-1251'));
  writeFileSync(join(folder, '2.txt'), '');
  writeFileSync(join(folder, '3.txt'), Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 33, 0]));
  const { files } = Object(await library.call('reader.walk', { paths: [folder] }));
  expect(files).toEqual(['1.txt', '2.txt', '3.txt'].map((name) => join(folder, name)));
  await expect(library.call('reader.read', { path: files[1] })).rejects.toMatchObject({ code: 'empty' });
  await expect(library.call('reader.read', { path: files[2] })).rejects.toMatchObject({ code: 'not-text' });
  expect(await library.call('reader.read', { path: files[0] })).toEqual({ original: expect.any(String), draft: {
    fileName: '1.txt', format: 'txt', blocks: [], url: null, encoding: 'windows-1251', text, title: 'Паром вернулся', titleFrom: 'headline', byline: null, publisher: null, via: 'Сольва сегодня',
    language: 'ru', date: null, dateReason: null,
    zones: [{ kind: 'headline', start: 0, end: 14 }, { kind: 'body', start: 18, end: 89 }, { kind: 'source', start: 91, end: 115 }],
  } });
});

test('a call that is not of the contract is refused', async () => {
  await expect(library.call('reader.delete', {})).rejects.toMatchObject({ code: 'bad-call' });
  await expect(library.call('reader.read', { path: 5 })).rejects.toMatchObject({ code: 'bad-call' });
  await expect(library.call('reader.walk', { paths: [] })).rejects.toMatchObject({ code: 'bad-call' });
});
