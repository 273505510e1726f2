// When typed text asks for a thing: `@name` for actors and articles, `[[name` for articles and notes. Pure.
import type { ThingKind } from '../../preload/records';

export interface Mention {
  /** Where it begins in the text. */
  offset: number;
  /** With its sign. */
  typed: string;
  query: string;
  kinds: ThingKind[];
}

/** An address as in a@b.org is not one: the sign follows a space, a bracket or a quotation mark. */
const ACTOR = /(?<=^|[\s(«„“"'—–-])@([^@\n]{0,60})$/u;
const LINK = /\[\[([^[\]\n]{0,80})$/u;

/** @param text what stands before the caret. */
export function mentionIn(text: string): Mention | null {
  const link = LINK.exec(text);
  if (link) return { offset: link.index, typed: link[0], query: link[1] ?? '', kinds: ['article', 'note'] };
  const actor = ACTOR.exec(text);
  // A space right after the sign means that the sign was meant.
  if (!actor || /^\s/.test(actor[1] ?? '')) return null;
  return { offset: actor.index, typed: actor[0], query: actor[1] ?? '', kinds: ['actor', 'article'] };
}
