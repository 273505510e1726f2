// The lines of a text with the kind of zone each lies in, the edges between zones, and what moving one means.
import { paragraphsOf } from '../../../preload/paragraphs';
import { MARKED_KINDS, type MarkedKind, type Span, type Zone, type ZoneKind } from '../../../preload/records';

export interface ZoneLine extends Span {
  kind: MarkedKind;
  /** Its paragraph; none in a headline. */
  number: number | null;
}

/** Where one zone ends and the next begins: before the line at this place. */
export interface Edge {
  place: number;
  above: MarkedKind;
  below: MarkedKind;
  /** Where it may be moved to: up to where the zone above begins, down to where the one below ends. There, a zone is gone. */
  least: number;
  most: number;
}

export interface Marks extends Span {
  kind: MarkedKind;
  lines: number;
}

const OWNERS: Partial<Record<ZoneKind, MarkedKind>> = { comment: 'comments', 'related-item': 'related' };

export function zoneLinesOf(text: string, zones: readonly Zone[]): ZoneLine[] {
  const numbers = new Map(paragraphsOf(text, zones).map(({ start, number }) => [start, number]));
  const wholes = zones.filter(({ kind }) => OWNERS[kind] === undefined);
  let next = 0;
  return paragraphsOf(text, []).map(({ start, end }) => {
    while (next < wholes.length && (wholes[next]?.end ?? 0) <= start) next++;
    const zone = wholes[next];
    const kind = zone && zone.start < end ? MARKED_KINDS.find((one) => one === zone.kind) : undefined;
    return { start, end, kind: kind ?? 'body', number: numbers.get(start) ?? null };
  });
}

export function edgesOf(lines: readonly ZoneLine[]): Edge[] {
  const places = lines.flatMap((line, place) => (place > 0 && lines[place - 1]?.kind !== line.kind ? [place] : []));
  return places.map((place, at) => ({
    place, above: lines[place - 1]?.kind ?? 'body', below: lines[place]?.kind ?? 'body', least: places[at - 1] ?? 0, most: places[at + 1] ?? lines.length,
  }));
}

/** What is to be marked when an edge moves; null when it stays. */
export function marksOf(lines: readonly ZoneLine[], edge: Edge, to: number): Marks | null {
  const place = Math.min(edge.most, Math.max(edge.least, to));
  const [from, until, kind] = place > edge.place ? [edge.place, place, edge.above] : [place, edge.place, edge.below];
  const [first, last] = [lines[from], lines[until - 1]];
  return place !== edge.place && first && last ? { start: first.start, end: last.end, kind, lines: until - from } : null;
}

/** The kind of all lines that a span touches; null when they are of several. */
export function kindOf(lines: readonly ZoneLine[], span: Span): MarkedKind | null {
  const kinds = new Set(lines.filter(({ start, end }) => start < span.end && end > span.start).map(({ kind }) => kind));
  return kinds.size === 1 ? [...kinds][0] ?? null : null;
}
