// Edges between zones: where they stand, where they may go, and what is marked when one is moved.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marked } from '../../../main/library/zone-marking';
import type { Zone, ZoneKind } from '../../../preload/records';
import { edgesOf, kindOf, marksOf, zoneLinesOf } from '../../../renderer/reader/zones/zone-lines';

const TEXT = ['Headline', 'Body one.', '', 'Body two.', 'Ann', 'Hi.', 'Bob', 'Ho.'].join('\n');

function zone(kind: ZoneKind, from: string, to: string): Zone {
  return { id: TEXT.indexOf(from), kind, start: TEXT.indexOf(from), end: TEXT.indexOf(to) + to.length };
}

const ZONES = [zone('headline', 'Headline', 'Headline'), zone('body', 'Body one.', 'Body two.'), zone('comments', 'Ann', 'Ho.'), zone('comment', 'Ann', 'Hi.'), zone('comment', 'Bob', 'Ho.')];
const LINES = zoneLinesOf(TEXT, ZONES);

test('every line that holds something has its kind, and its number as the reader counts', () => {
  expect(LINES.map(({ start, kind, number }) => [TEXT.slice(start).split('\n')[0], kind, number])).toEqual([
    ['Headline', 'headline', null], ['Body one.', 'body', 1], ['Body two.', 'body', 2], ['Ann', 'comments', 3], ['Hi.', 'comments', 4], ['Bob', 'comments', 5], ['Ho.', 'comments', 6],
  ]);
  expect(edgesOf(LINES)).toEqual([
    { place: 1, above: 'headline', below: 'body', least: 0, most: 3 }, { place: 3, above: 'body', below: 'comments', least: 1, most: 7 },
  ]);
});

test('an edge that goes down gives the lines it passes to the zone above, one that goes up to the zone below', () => {
  const [, edge] = edgesOf(LINES);
  if (!edge) throw new Error('There is an edge.');
  const cut = (to: number) => {
    const marks = marksOf(LINES, edge, to);
    return marks && [TEXT.slice(marks.start, marks.end), marks.kind, marks.lines];
  };
  expect([cut(4), cut(2), cut(3), cut(99)]).toEqual([['Ann', 'body', 1], ['Body two.', 'comments', 1], null, ['Ann\nHi.\nBob\nHo.', 'body', 4]]);
});

test('wherever an edge is put, that is where it stands then, or a zone is gone', () => {
  fc.assert(fc.property(fc.nat(1), fc.nat(8), (which, to) => {
    const edge = edgesOf(LINES)[which];
    const marks = edge && marksOf(LINES, edge, to);
    if (!edge || !marks) return;
    const after = marked(TEXT, ZONES.map(({ start, end, kind }) => ({ start, end, kind })), marks, marks.kind);
    const places = edgesOf(zoneLinesOf(TEXT, after.map((one, id) => ({ ...one, id })))).map(({ place }) => place);
    const place = Math.min(edge.most, Math.max(edge.least, to));
    if (place > edge.least && place < edge.most) expect(places).toContain(place);
    else expect(places).not.toContain(edge.place);
  }));
});

test('selected lines have a kind where all are of one', () => {
  expect([kindOf(LINES, { start: 10, end: 25 }), kindOf(LINES, { start: 0, end: 25 })]).toEqual(['body', null]);
});
