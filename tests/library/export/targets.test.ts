// Links between the export's files.
import { expect, it } from 'vitest';
import { blockOf, hrefFrom } from '../../../main/library/export/targets';

it('a link climbs out of its folder, and not out of the one it shares', () => {
  const target = { path: 'Articles/A.md', title: 'A' };
  expect(hrefFrom('Notes/n.md', target)).toBe('../Articles/A.md');
  expect(hrefFrom('Articles/b.md', target)).toBe('A.md');
  expect(hrefFrom('Claims.md', target)).toBe('Articles/A.md');
  expect(hrefFrom('Notes/n.md', { path: 'Claims.md', title: 'C' })).toBe('../Claims.md');
});

it('a link holds no character that ends it or its file name', () => {
  expect(hrefFrom('x.md', { path: "Notes/a (b) 'c' 100&#?я.md", title: '', block: 'h-1' })).toBe('Notes/a%20%28b%29%20%27c%27%20100%26%23%3F%D1%8F.md#^h-1');
});

it('a block’s id is the random end of a uuid', () => {
  expect(blockOf('h', '01890000-0000-7000-8000-00000000c0de')).toBe('h-00000000c0de');
});
