// Cuts two long sequences where they are sure to agree: a diff's cost grows with length times change, so that many short ones cost far less than a long one.

/** Words that, in this order, occur once in each text: as good as a name for the place. */
const SPAN = 6;

/** Places in both sequences, ascending in both, from each of which on the next few keys are the same. The patience diff's idea, by Bram Cohen. */
export function landmarks(old: readonly number[], next: readonly number[]): [number, number][] {
  const olds = onlyPlaces(old);
  const shared: [number, number][] = [];
  for (const [name, to] of onlyPlaces(next)) {
    const from = olds.get(name);
    if (from !== undefined && from >= 0 && to >= 0) shared.push([from, to]);
  }
  return longestAscending(shared.sort(([one], [other]) => one - other));
}

/** Where each few keys stand; -1 if they do so twice. */
function onlyPlaces(keys: readonly number[]): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at + SPAN <= keys.length; at++) {
    const name = keys.slice(at, at + SPAN).join();
    places.set(name, places.has(name) ? -1 : at);
  }
  return places;
}

/** The most pairs that ascend in the second place too: what moved is left out, whichever way round it is less. */
function longestAscending(pairs: readonly [number, number][]): [number, number][] {
  // Of all chains of a length, the one that ends lowest: it can be continued most easily.
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, [, to]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < to) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? ends[low - 1] ?? -1 : -1;
    ends[low] = index;
  }
  const chain: [number, number][] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}
