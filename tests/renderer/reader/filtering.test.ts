import { expect, test } from 'vitest';
import type { Highlight, HighlightKind } from '../../../preload/records';
import { ALL, allWear, listed, tagsIn, wornByAll } from '../../../renderer/reader/filtering';

function highlight(id: number, kind: HighlightKind, ...tags: [number, string][]): Highlight {
  return {
    id, uuid: String(id), version: 1, start: id, end: id + 1, quote: 'x', kind, status: 'exact', comment: '', claims: [], madeAt: '2026',
    tags: tags.map(([tag, name]) => ({ tag, name })),
  };
}

const THREE = [highlight(5, 'claim', [1, 'oil']), highlight(6, 'doubt', [1, 'oil'], [2, 'грань']), highlight(7, 'claim')];

test('a filtered highlight keeps its place among all', () => {
  const places = (filter: typeof ALL) => listed(THREE, filter).map(({ id, place }) => [id, place]);
  expect(places(ALL)).toEqual([[5, 1], [6, 2], [7, 3]]);
  expect(places({ kind: 'claim', tag: null })).toEqual([[5, 1], [7, 3]]);
  expect(places({ kind: null, tag: 1 })).toEqual([[5, 1], [6, 2]]);
  expect(places({ kind: 'claim', tag: 2 })).toEqual([]);
});

test('the tags to filter by are those that hang somewhere, each once', () => {
  expect(tagsIn(THREE).map(({ name }) => name).sort()).toEqual(['oil', 'грань']);
});

test('a tag comes off only where all of them have it', () => {
  expect([allWear(THREE, 1), allWear(THREE.slice(0, 2), 1), allWear([], 1)]).toEqual([false, true, false]);
  expect([wornByAll(THREE), wornByAll(THREE.slice(0, 2))]).toEqual([new Set(), new Set([1])]);
});
