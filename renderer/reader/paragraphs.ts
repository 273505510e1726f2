// Cuts an article's text into the blocks that the reader draws. Nothing is added or changed: a block is a span of the text.
import { paragraphsOf } from '../../preload/paragraphs';
import type { Span, TextBlock, Zone, ZoneKind } from '../../preload/records';

/** One line of the text, or the part of it that one zone holds. Its ends are never blank. */
export interface Block extends Span {
  kind: ZoneKind;
  /** The innermost zone that holds it; none for text that no zone claims, which reads as body. */
  zone: Zone | null;
  /** The paragraph that it is or belongs to; none in the headline. */
  number: number | null;
  /** How its line is set; none for a paragraph. */
  set: TextBlock | null;
}

const NONE: readonly TextBlock[] = [];

/**
 * @param zones may nest and overlap; a block never crosses an edge of one.
 * @param sets how lines are set, in the order of the text.
 */
export function blocksOf(text: string, zones: readonly Zone[], sets: readonly TextBlock[] = NONE): Block[] {
  const numbers = new Map(paragraphsOf(text, zones).map((paragraph) => [paragraph.start, paragraph.number]));
  const edges = [...new Set(zones.flatMap((zone) => [zone.start, zone.end]))].sort((one, other) => one - other);
  const inward = [...zones].sort((one, other) => one.end - one.start - (other.end - other.start));
  const blocks: Block[] = [];
  let edge = 0;
  let place = 0;
  for (const line of linesOf(text)) {
    while (place < sets.length && (sets[place]?.end ?? 0) <= line.start) place++;
    const known = sets[place];
    const set = known && known.start < line.end ? known : null;
    while (edge < edges.length && (edges[edge] ?? 0) <= line.start) edge++;
    const cuts = [line.start];
    for (let next = edge; (edges[next] ?? Infinity) < line.end; next++) cuts.push(edges[next] ?? 0);
    for (const [index, start] of cuts.entries()) {
      const piece = trimmed(text, { start, end: cuts[index + 1] ?? line.end });
      if (!piece) continue;
      const zone = inward.find((one) => one.start <= piece.start && piece.end <= one.end) ?? null;
      blocks.push({ ...piece, kind: zone?.kind ?? 'body', zone, number: numbers.get(line.start) ?? null, set });
    }
  }
  return blocks;
}

/** Without blanks at its ends; null when nothing is left. */
export function trimmed(text: string, span: Span): Span | null {
  const piece = text.slice(span.start, span.end);
  const start = span.start + piece.length - piece.trimStart().length;
  const end = span.end - (piece.length - piece.trimEnd().length);
  return start < end ? { start, end } : null;
}

function* linesOf(text: string): Generator<Span> {
  for (let from = 0; from < text.length;) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const line = trimmed(text, { start: from, end: to });
    if (line) yield line;
    from = to + 1;
  }
}
