// Offsets count UTF-16 units inside and Unicode code points outside, as other programs do. Pure.

/** Turns offsets into one text from units to code points. An offset inside a pair counts as its start. */
export function codePointsIn(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) pairs.push(index);
  return (offset) => offset - countBefore(pairs, offset);
}

/** How many pairs begin before the offset. */
function countBefore(pairs: readonly number[], offset: number): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
