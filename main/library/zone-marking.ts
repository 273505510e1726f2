// What becomes of a text's zones when lines of it are said to be of another kind. Pure: no text is changed, and no word falls out of all zones.
import type { DraftZone, MarkedKind, Span, ZoneKind } from '../../preload/records';

const PART_OF: Partial<Record<ZoneKind, ZoneKind>> = { comment: 'comments', 'related-item': 'related' };

/** The whole lines that a span touches, without blanks at both ends; null when they hold nothing. */
export function linesAround(text: string, { start, end }: Span): Span | null {
  const last = Math.max(start, end - 1);
  const newline = text.indexOf('\n', last);
  return trimmed(text, { start: text.lastIndexOf('\n', start - 1) + 1, end: newline < 0 ? text.length : newline });
}

/** Lines that hold something. */
export function countLines(text: string, { start, end }: Span): number {
  return text.slice(start, end).split('\n').filter((line) => line.trim() !== '').length;
}

/**
 * Zones in the order of the text, each with its parts behind it. Around the span they are cut, and joined where two of a kind meet; those that are left with
 * nothing go. Where all of the span is of this kind already, nothing changes. Text that no zone holds counts as body.
 */
export function marked(text: string, zones: readonly DraftZone[], lines: Span, kind: MarkedKind): DraftZone[] {
  const span = trimmed(text, lines);
  if (!span || isAll(text, zones, span, kind)) return [...zones];
  const around = zones.filter((zone) => !isPart(zone)).flatMap((zone) => without(text, zone, span));
  const wholes = joined(text, [...around, { ...span, kind }].sort(byPlace), span);
  const parts = zones.filter(isPart).flatMap((zone) => without(text, zone, span));
  return [...wholes, ...parts].sort(byPlace);
}

/** What is said of lines takes the place of what was said of them before; in the order of the text. */
export function said<Said extends Span>(text: string, before: readonly Said[], now: Said): Said[] {
  return [...before.flatMap((one) => without(text, one, now)), now].sort((one, other) => one.start - other.start);
}

/** The zone whose parts are to be found anew, because these lines are in it now; null where zones of its kind have no parts. */
export function holderOf(zones: readonly DraftZone[], span: Span): (DraftZone & { kind: 'comments' | 'related' }) | null {
  for (const { start, end, kind } of zones) if ((kind === 'comments' || kind === 'related') && start <= span.start && span.end <= end) return { start, end, kind };
  return null;
}

/** The same zones, with these parts in the place of those that lay in a holder. Fewer than were known change nothing: a page's own marks tell more than rules. */
export function withParts(zones: readonly DraftZone[], holder: Span, parts: readonly DraftZone[]): DraftZone[] {
  const others = zones.filter((zone) => !isPart(zone) || zone.start < holder.start || zone.end > holder.end);
  if (parts.length === 0 || parts.length < zones.length - others.length) return [...zones];
  return [...others, ...parts].sort(byPlace);
}

function isPart({ kind }: DraftZone): boolean {
  return PART_OF[kind] !== undefined;
}

function isAll(text: string, zones: readonly DraftZone[], span: Span, kind: MarkedKind): boolean {
  const wholes = zones.filter((zone) => !isPart(zone) && zone.start < span.end && zone.end > span.start);
  if (wholes.some((zone) => zone.kind !== kind)) return false;
  const bare = wholes.reduce<Span[]>((gaps, zone) => gaps.flatMap((gap) => cut(gap, zone)), [span]);
  return kind === 'body' || bare.every((gap) => text.slice(gap.start, gap.end).trim() === '');
}

/** A zone without the span: what is left of it on either side. A comment that is cut was still written by whom it was written by. */
function without<Zone extends Span>(text: string, zone: Zone, span: Span): Zone[] {
  if (zone.end <= span.start || zone.start >= span.end) return [zone];
  return cut(zone, span).flatMap((piece) => {
    const left = trimmed(text, piece);
    return left ? [{ ...zone, ...left }] : [];
  });
}

function cut(whole: Span, away: Span): Span[] {
  const pieces = [{ start: whole.start, end: Math.min(whole.end, away.start) }, { start: Math.max(whole.start, away.end), end: whole.end }];
  return pieces.filter(({ start, end }) => start < end);
}

/** Only at the edges of the span: two zones of a kind that meet elsewhere were two before. */
function joined(text: string, zones: readonly DraftZone[], span: Span): DraftZone[] {
  const whole: DraftZone[] = [];
  for (const zone of zones) {
    const last = whole.at(-1);
    const isEdge = last !== undefined && (last.end === span.end || zone.start === span.start);
    if (isEdge && last.kind === zone.kind && text.slice(last.end, zone.start).trim() === '') whole[whole.length - 1] = { ...last, end: Math.max(last.end, zone.end) };
    else whole.push(zone);
  }
  return whole;
}

function byPlace(one: DraftZone, other: DraftZone): number {
  return one.start - other.start || other.end - one.end || Number(isPart(one)) - Number(isPart(other));
}

/** Without blanks at both ends; null when nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  const to = end - (piece.length - piece.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}
