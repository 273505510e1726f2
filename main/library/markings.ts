// What the analyst said of lines, kept beside the zones that came of it: a newer text of the article takes it over, wherever these lines surely stand in it.
import type { MarkedKind, Span } from '../../preload/api';
import type { Carried } from './anchoring/anchoring';
import { carry } from './anchoring/carry';
import type { Connection } from './database';
import { quotedFrom } from './passages';
import { linesAround, trimmed } from './zone-marking';

/** Whole lines. */
export interface Marking extends Span {
  kind: MarkedKind;
}

/** Where it all stands in another text, and its first and its last line for themselves. */
interface Found {
  whole: Carried;
  first: Carried;
  last: Carried;
}

/** In the order of the text; no two overlap. */
export function markingsOf(db: Connection, version: number): Marking[] {
  return db.prepare<[number], Marking>('SELECT start, end, kind FROM marking WHERE version = ? ORDER BY start').all(version);
}

/** Rows that stay the same keep their ids. */
export function keepMarkings(db: Connection, version: number, markings: readonly Marking[]): void {
  const before = db.prepare<[number], Marking & { id: number }>('SELECT id, start, end, kind FROM marking WHERE version = ?').all(version);
  const remove = db.prepare('DELETE FROM marking WHERE id = ?');
  const add = db.prepare('INSERT INTO marking (version, start, end, kind) VALUES (?, ?, ?, ?)');
  for (const one of before) if (!markings.some((other) => isSame(one, other))) remove.run(one.id);
  for (const one of markings) if (!before.some((other) => isSame(one, other))) add.run(version, one.start, one.end, one.kind);
}

/**
 * Those that are not surely found are left out: better what the rules say of lines than what was said of others.
 * In a thread and with a time limit; see `carry`.
 */
export async function carryMarkings(old: string, text: string, markings: readonly Marking[]): Promise<Marking[]> {
  const sought = markings.flatMap(({ kind, ...span }) => {
    const lines = trimmed(old, span);
    return lines && areLines(old, lines) ? { kind, ...partsOf(old, lines) } : [];
  });
  const anchors = sought.flatMap(({ whole, first, last }) => [whole, first, last]).map((span, id) => ({ id, ...quotedFrom(old, span) }));
  const found = await carry(old, text, anchors);
  return sought.flatMap(({ kind, whole: { start, end } }, index) => {
    const [whole, first, last] = found.slice(3 * index);
    const place = whole && first && last ? surePlace({ whole, first, last }, !old.slice(start, end).includes('\n')) : null;
    return place && areLines(text, place) ? { ...place, kind } : [];
  });
}

/** The same bytes, read as other letters, have the same lines. Null where they have not. */
export function markingsByLines(old: string, text: string, markings: readonly Marking[]): Marking[] | null {
  const [olds, nexts] = [old.split('\n'), text.split('\n')];
  if (olds.length !== nexts.length || olds.some((line, index) => (line.trim() === '') !== (nexts[index]?.trim() === ''))) return null;
  const lineAt = (offset: number) => old.slice(0, offset).split('\n').length - 1;
  const startOf = (line: number) => nexts.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0);
  return markings.flatMap(({ start, end, kind }) => {
    const lines = trimmed(text, { start: startOf(lineAt(start)), end: startOf(lineAt(end) + 1) - 1 });
    return lines ? { ...lines, kind } : [];
  });
}

/**
 * As it was, wherever that is now; or from its first to its last line, where the diff puts both: what lies between came in between. Of a single line that reads
 * differently both edges are its own.
 */
function surePlace({ whole, first, last }: Found, isOneLine: boolean): Span | null {
  if (whole.status === 'exact' || whole.status === 'moved' || (whole.status === 'changed' && isOneLine)) return { start: whole.start, end: whole.end };
  const areHome = first.status === 'exact' && last.status === 'exact' && first.end <= last.start;
  return areHome ? { start: first.start, end: last.end } : null;
}

function partsOf(text: string, { start, end }: Span): { whole: Span; first: Span; last: Span } {
  const lines = text.slice(start, end).split('\n');
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  return { whole: { start, end }, first: { start, end: start + first.trimEnd().length }, last: { start: end - last.trimStart().length, end } };
}

/** Whether a span is whole lines, from its first word to its last one. */
function areLines(text: string, span: Span): boolean {
  const lines = linesAround(text, span);
  return lines?.start === span.start && lines.end === span.end;
}

function isSame(one: Marking, other: Marking): boolean {
  return one.start === other.start && one.end === other.end && one.kind === other.kind;
}
