// The single comments in lines that are known to be comments, and the single headlines in related news, wherever those lines come from.
import type { DraftZone } from '../../preload/records';
import { commentsWithin } from './comments';
import { dayOrderOf } from './day-order';
import { linesOf } from './lines';
import { relatedWithin } from './related';
import { dated } from './understand';
import { commentZone, relatedZone } from './zoning';

/** Offsets are of this text. Empty where nothing tells one from the next. */
export function partsIn(text: string, kind: 'comments' | 'related'): DraftZone[] {
  const lines = linesOf(text);
  if (!lines) return [];
  const order = dayOrderOf(text, null);
  const parts = kind === 'comments' ? commentsWithin(lines).map((item) => commentZone(lines, item)) : relatedWithin(lines).map(relatedZone);
  return parts.map((part) => dated(part, order));
}
