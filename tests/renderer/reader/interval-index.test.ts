import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../../preload/records';
import { indexOf } from '../../../renderer/reader/interval-index';

const span = fc.tuple(fc.nat(200), fc.nat(60)).map(([start, length]): Span => ({ start, end: start + length }));
const spans = fc.array(span, { maxLength: 80 });

function inOrder(found: Span[]): string[] {
  return found.map(({ start, end }) => `${start}-${end}`).sort();
}

test('finds what touches a range, as looking at every span does', () => {
  fc.assert(fc.property(spans, span, (all, range) => {
    const brute = range.start < range.end ? all.filter((one) => one.start < range.end && one.end > range.start && one.end > one.start) : [];
    const found = range.start < range.end ? indexOf(all).touching(range) : [];
    expect(inOrder(found)).toEqual(inOrder(brute));
    expect(found.map((one) => one.start)).toEqual(found.map((one) => one.start).sort((one, other) => one - other));
  }));
});

test('finds what holds an offset, the innermost first', () => {
  fc.assert(fc.property(spans, fc.nat(260), (all, offset) => {
    const found = indexOf(all).at(offset);
    expect(inOrder(found)).toEqual(inOrder(all.filter((one) => one.start <= offset && offset < one.end)));
    const lengths = found.map((one) => one.end - one.start);
    expect(lengths).toEqual([...lengths].sort((one, other) => one - other));
  }));
});
