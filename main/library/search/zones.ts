// Which zone a place in a text belongs to, and which column of the index.
import type { DraftZone, ZoneKind } from '../../../preload/records';

export type Column = 'title' | 'body' | 'other';

interface Stretch {
  start: number;
  kind: ZoneKind;
}

/**
 * The innermost zone of an offset; a single comment counts as `comments`, a single headline among the related news as `related`.
 * What no zone holds is body, so that nothing is left out of the search.
 */
export function zoneAt(zones: readonly DraftZone[]): (offset: number) => ZoneKind {
  const stretches = stretchesOf(zones);
  return (offset) => {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return stretches[low - 1]?.kind ?? 'body';
  };
}

export function columnOf(kind: ZoneKind): Column {
  if (kind === 'headline') return 'title';
  return kind === 'body' ? 'body' : 'other';
}

function stretchesOf(zones: readonly DraftZone[]): Stretch[] {
  const ordered = [...zones].sort((a, b) => a.start - b.start || b.end - a.end);
  const edges = [...new Set(ordered.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const open: DraftZone[] = [];
  let next = 0;
  return edges.map((start) => {
    for (let zone = ordered[next]; zone && zone.start <= start; zone = ordered[++next]) open.push(zone);
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= start) open.pop();
    return { start, kind: wider(open.at(-1)?.kind ?? 'body') };
  });
}

function wider(kind: ZoneKind): ZoneKind {
  if (kind === 'comment') return 'comments';
  return kind === 'related-item' ? 'related' : kind;
}
