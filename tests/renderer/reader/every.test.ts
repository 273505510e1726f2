import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merged, withRow } from '../../../renderer/reader/every';

interface Row {
  id: number;
  start: number;
  end: number;
  tags: string[];
}

const rows = fc.uniqueArray(fc.record({ id: fc.nat(30), start: fc.nat(5), end: fc.nat(5), tags: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }) }), { selector: ({ id }) => id });
const inOrder = (some: readonly Row[]) => [...some].sort((one, other) => one.start - other.start || other.end - one.end || one.id - other.id);

test('a row that was written stands where the library will list it, and once', () => {
  fc.assert(fc.property(rows, rows, (some, more) => {
    const [row] = more;
    fc.pre(row !== undefined);
    const list = inOrder(some);
    expect(row && withRow(list, row)).toEqual(inOrder([...some.filter(({ id }) => id !== row?.id), ...row ? [row] : []]));
  }));
});

test('what did not change stays the same object, and a list in which nothing changed the same list', () => {
  fc.assert(fc.property(rows, rows, (before, after) => {
    const copy = structuredClone(before);
    expect(merged(before, copy)).toBe(before);
    const now = merged(before, after);
    expect(now).toEqual(after);
    for (const row of now) {
      const old = before.find(({ id }) => id === row.id);
      if (JSON.stringify(old) === JSON.stringify(row)) expect(row).toBe(old);
    }
  }));
});
