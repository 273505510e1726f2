// Finds a quote that the diff has lost: the exact words first, then words that are nearly the same; neither counts where the context speaks against it.
import search from 'approx-string-match';
import type { Span } from '../../../preload/records';

export interface Quote {
  quote: string;
  prefix: string;
  suffix: string;
}

export interface Searched {
  text: string;
  /** The same text, with everything that is known to come from elsewhere struck out by `TAKEN`. */
  open: string;
  /** Whether a passage of the text may be the one that is looked for, or is known to be another one. */
  mayBe(span: Span): boolean;
}

/** A unit that no text contains. */
export const TAKEN = '\uffff';

const LEAST_LIKE = 0.7;
const LEAST_CONTEXT = 0.5;
/** A quote of fewer units may turn up again by chance; one of more vouches for itself if it turns up once. */
const TELLING = 32;
/** Less context than this, in units, says nothing. */
const LEAST_TELLING_CONTEXT = 12;
const MOST_CANDIDATES = 64;
/** The search for what is nearly the same costs length times length: for longer quotes, seconds. */
const LONGEST = 2_000;

export interface Match extends Span {
  isExact: boolean;
}

/**
 * The gates of the search that the Hypothesis client is known for: alone it prefers a lookalike to admitting a loss. Errors are counted
 * in single units (Levenshtein), as shares of the quote's length.
 */
export function matchQuote({ text, open, mayBe }: Searched, anchor: Quote): Match | null {
  const exact = occurrences(open, anchor.quote).map((start) => ({ start, end: start + anchor.quote.length, errors: 0 })).filter(mayBe);
  const best = bestOf(exact.map((match) => rated(text, anchor, match)));
  if (best !== null && (best.context >= LEAST_CONTEXT || (exact.length === 1 && anchor.quote.length >= TELLING))) return { ...best.span, isExact: true };
  if (anchor.quote.length > LONGEST) return null;
  const near = search(open, anchor.quote, Math.floor(anchor.quote.length * (1 - LEAST_LIKE))).slice(0, MOST_CANDIDATES);
  const nearest = bestOf(near.filter((match) => match.errors > 0 && mayBe(match)).map((match) => rated(text, anchor, match)));
  return nearest !== null && nearest.context >= LEAST_CONTEXT ? { ...nearest.span, isExact: false } : null;
}

interface Rated {
  span: Span;
  context: number;
  score: number;
}

function rated(text: string, { quote, prefix, suffix }: Quote, { start, end, errors }: Span & { errors: number }): Rated {
  const ahead = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const behind = suffix.split('\n')[0] ?? '';
  const length = ahead.length + behind.length;
  const found = ahead.length * likenessAtEnd(text.slice(0, start), ahead) + behind.length * likenessAtStart(text.slice(end), behind);
  // A whole paragraph has no context of its own: it is judged by itself, and more strictly.
  const context = length >= LEAST_TELLING_CONTEXT ? found / length : 1 - (2 * errors) / quote.length - (quote.length < TELLING ? 1 : 0);
  return { span: { start, end }, context, score: 1 - errors / quote.length + context };
}

function likenessAtEnd(text: string, context: string): number {
  return likeness(text.slice(Math.max(0, text.length - context.length - 8)), context);
}

function likenessAtStart(text: string, context: string): number {
  return likeness(text.slice(0, context.length + 8), context);
}

function likeness(text: string, context: string): number {
  const errors = search(text, context, context.length)[0]?.errors ?? context.length;
  return context.length === 0 ? 0 : 1 - errors / context.length;
}

function bestOf(all: readonly Rated[]): Rated | null {
  let best: Rated | null = null;
  for (const each of all) if (best === null || each.score > best.score) best = each;
  return best;
}

function occurrences(text: string, quote: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote); at >= 0 && quote !== '' && found.length < MOST_CANDIDATES; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
}
