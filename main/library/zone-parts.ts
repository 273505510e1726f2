// Zones with what was said of lines laid over them. The rules that tell single comments and headlines apart are the reader's, so it is asked.
import type { Ask, DraftZone, Reading, Span } from '../../preload/api';
import type { Marking } from './markings';
import { holderOf, marked, withParts } from './zone-marking';

/** The parts that the reader found in a zone. */
export interface Parts {
  holder: Span;
  found: DraftZone[];
}

export async function laidOver(ask: Ask<Reading>, text: string, zones: readonly DraftZone[], markings: readonly Marking[]): Promise<DraftZone[]> {
  let laid = [...zones];
  for (const { kind, ...lines } of markings) {
    const after = marked(text, laid, lines, kind);
    const parts = areSame(laid, after) ? null : await partsOf(ask, text, after, lines);
    laid = parts ? withParts(after, parts.holder, parts.found) : after;
  }
  return laid;
}

/** Each comment or headline in what these lines are in now. Null where there are none to look for, or nobody to ask: then those known stay. */
export async function partsOf(ask: Ask<Reading>, text: string, zones: readonly DraftZone[], lines: Span): Promise<Parts | null> {
  const holder = holderOf(zones, lines);
  if (!holder) return null;
  try {
    const found = await ask('reader.zones', { text: text.slice(holder.start, holder.end), kind: holder.kind });
    return { holder, found: found.map((part) => ({ ...part, start: part.start + holder.start, end: part.end + holder.start })) };
  } catch (error) {
    console.warn('The parts of a zone could not be found:', error);
    return null;
  }
}

export function areSame(zones: readonly DraftZone[], others: readonly DraftZone[]): boolean {
  return zones.map(keyOf).join() === others.map(keyOf).join();
}

export function keyOf({ start, end, kind, detail }: DraftZone): string {
  return JSON.stringify([start, end, kind, detail ?? null]);
}
