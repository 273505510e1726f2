// Who is named near a passage.
import type { Mention, Span } from '../../preload/api';

/** Inside the passage first, then by the distance in characters. */
export function nearestFirst(mentions: readonly Mention[], span: Span): Mention[] {
  const distance = (mention: Mention) => Math.max(0, mention.start - span.end, span.start - mention.end);
  return [...mentions].sort((one, other) => distance(one) - distance(other));
}
