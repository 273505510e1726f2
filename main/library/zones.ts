// Zones as the analyst marks them: these lines are of another kind. The text stays as it is; the rules that cut comments apart are the reader's, so it is asked.
import { Failure } from '../failure';
import type { Ask, DraftZone, MarkedKind, Reading, Span, Written, Zone } from '../../preload/api';
import { titleOf, zonesOf } from './articles';
import type { Connection } from './database';
import { keepMarkings, markingsOf } from './markings';
import type { Writer } from './writer';
import { countLines, holderOf, linesAround, marked, said, withParts } from './zone-marking';
import { areSame, keyOf, partsOf, type Parts } from './zone-parts';

interface Marking {
  db: Connection;
  reader: Ask<Reading>;
  writer: Writer;
}

interface Marks extends Span {
  version: number;
  kind: MarkedKind;
}

/** @returns the zones as they are then. */
export async function markLines({ db, reader, writer }: Marking, marks: Marks, key: string | undefined): Promise<Written<Zone[]>> {
  const parts = await partsAfter(db, reader, marks);
  return writer.write(key, () => {
    const { zones, lines } = markZone(db, marks, parts);
    return { record: zones, label: { key: 'zone.mark', count: lines, name: titleOf(db, marks.version), kind: marks.kind } };
  });
}

async function partsAfter(db: Connection, ask: Ask<Reading>, { version, kind, ...span }: Marks): Promise<Parts | null> {
  const { text, lines } = linesIn(db, version, span);
  const before = zonesOf(db, version).map(draftOf);
  const after = marked(text, before, lines, kind);
  return areSame(before, after) ? null : partsOf(ask, text, after, lines);
}

/** @returns the zones as they are now, and how many lines were marked. */
function markZone(db: Connection, { version, kind, ...span }: Marks, parts: Parts | null): { zones: Zone[]; lines: number } {
  const { text, lines } = linesIn(db, version, span);
  const before = zonesOf(db, version);
  const after = marked(text, before.map(draftOf), lines, kind);
  if (!areSame(before, after)) keepMarkings(db, version, said(text, markingsOf(db, version), { ...lines, kind }));
  const holder = holderOf(after, lines);
  // Zones that were marked meanwhile are others than those the reader was asked about.
  const isSame = parts !== null && holder?.start === parts.holder.start && holder.end === parts.holder.end;
  replace(db, version, before, isSame ? withParts(after, parts.holder, parts.found) : after);
  return { zones: zonesOf(db, version), lines: countLines(text, lines) };
}

/** Rows that stay the same keep their ids. */
function replace(db: Connection, version: number, before: readonly Zone[], after: readonly DraftZone[]): void {
  const kept = new Map(before.map((zone) => [keyOf(zone), zone.id]));
  const remove = db.prepare('DELETE FROM zone WHERE id = ?');
  const add = db.prepare('INSERT INTO zone (version, start, end, kind, detail) VALUES (?, ?, ?, ?, ?)');
  const wanted = new Set(after.map(keyOf));
  for (const zone of before) if (!wanted.has(keyOf(zone))) remove.run(zone.id);
  for (const zone of after) if (!kept.has(keyOf(zone))) add.run(version, zone.start, zone.end, zone.kind, zone.detail ? JSON.stringify(zone.detail) : null);
}

function draftOf({ start, end, kind, detail }: Zone): DraftZone {
  return detail ? { start, end, kind, detail } : { start, end, kind };
}

function linesIn(db: Connection, version: number, span: Span): { text: string; lines: Span } {
  const text = db.prepare<[number], string>('SELECT text FROM version WHERE id = ?').pluck().get(version);
  if (text === undefined) throw new Failure('not-found', `There is no version ${version}.`);
  const lines = span.start < span.end && span.end <= text.length ? linesAround(text, span) : null;
  if (!lines) throw new Failure('bad-passage', 'Select some text first.');
  return { text, lines };
}
