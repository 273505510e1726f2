// A zip is unpacked in memory, within limits that hold whatever the zip says of itself.
import { strFromU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Failure } from '../../../main/failure';
import { unpack } from '../../../main/reader/documents/zip';
import { overlappingBomb, zipOf, zipWithLink } from './zips';

const MEGABYTE = 1024 * 1024;
const all = () => true;

function codeOf(bytes: Uint8Array): string {
  try {
    unpack(bytes, all);
    return 'unpacked';
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

test('what is wanted is unpacked under its name, packed or merely stored, and the rest is left', () => {
  const bytes = zipSync({ 'word/document.xml': new TextEncoder().encode('Паром. '.repeat(100)), 'a.txt': [new TextEncoder().encode('stored'), { level: 0 }], 'picture.png': new Uint8Array(9) });
  const files = unpack(bytes, (name) => !name.endsWith('.png'));
  expect([...files].map(([name, file]) => [name, strFromU8(file)])).toEqual([['word/document.xml', 'Паром. '.repeat(100)], ['a.txt', 'stored']]);
});

test('a zip within a zip, and one that holds itself, stay packed', () => {
  const inner = zipOf({ 'secret.txt': 'x' });
  expect(unpack(zipOf({ 'inner.zip': inner }), all).get('inner.zip')).toEqual(Buffer.from(inner));
});

test('42 kB that unfold to 5 GB are refused while they unfold', () => {
  const bomb = overlappingBomb(Array.from({ length: 250 }, (_, index) => `${index}.xml`), 20 * MEGABYTE);
  expect(bomb.length).toBeLessThan(42_000);
  expect(codeOf(bomb)).toBe('file-unsafe');
});

test('a size that is declared too small changes nothing', () => {
  const bomb = zipSync({ 'a.xml': [new Uint8Array(250 * MEGABYTE), { level: 9 }] });
  const view = new DataView(bomb.buffer);
  view.setUint32(22, 5, true);
  view.setUint32(view.getUint32(bomb.length - 6, true) + 24, 5, true);
  expect(codeOf(bomb)).toBe('too-large');
});

test('words that repeat themselves a hundredfold are still read', () => {
  expect(codeOf(zipOf({ 'a.xml': 'the same words '.repeat(500_000) }))).toBe('unpacked');
});

test.each([
  ['100,000 files', () => overlappingBomb(Array.from({ length: 100_000 }, (_, index) => `${index}`), 1)],
  ['a way up', () => zipOf({ '../../etc/passwd': 'x' })],
  ['a way up, as Windows writes it', () => zipOf({ 'a\\..\\..\\b': 'x' })],
  ['a place on the disk', () => zipOf({ '/etc/passwd': 'x' })],
  ['a drive', () => zipOf({ 'C:\\autoexec.bat': 'x' })],
  ['a link', () => zipWithLink('word/document.xml', '/etc/passwd')],
])('%s in it: it is refused as unsafe', (_, bytes) => {
  expect(codeOf(bytes())).toBe('file-unsafe');
});

test('what is encrypted, cut off or no zip is told from what is unsafe', () => {
  const zip = zipOf({ 'a.xml': 'words '.repeat(50) });
  const locked = zip.slice();
  new DataView(locked.buffer).setUint16(new DataView(zip.buffer).getUint32(zip.length - 6, true) + 8, 1, true);
  const broken = zip.slice();
  broken.fill(0xff, 40, 50);
  expect([locked, zip.subarray(0, 60), zip.subarray(20), broken, new Uint8Array(0), new TextEncoder().encode('Dear Sir or Madam')].map(codeOf))
    .toEqual(['file-locked', 'file-damaged', 'file-damaged', 'file-damaged', 'file-damaged', 'file-damaged']);
});
