// The passage to show for a hit: where the words that were looked for stand closest together.
import type { DraftZone, Hit, Span } from '../../../preload/records';
import { lengthAt, type Needle } from './needle';
import { readTokens, type Reading } from './readings';
import type { Token } from './tokens';
import { columnOf, zoneAt } from './zones';

export type Excerpt = Pick<Hit, 'snippet' | 'marks' | 'passage' | 'count'>;

interface Find {
  needle: number;
  /** Of the first word, and after the last one. */
  from: number;
  to: number;
}

/** Words that one passage spans. */
const WINDOW = 24;
/** UTF-16 units before the first word found, and in all. */
const BEFORE = 60;
const LONGEST = 200;
const OPENING = /["“„«‘([]+$/;
const CLOSING = /^[.,;:!?"”»’)\]]+/;

export interface Looked {
  zones?: readonly DraftZone[];
  readings?: readonly Reading[];
  scope?: 'body' | 'all';
}

/** The text is shown as it is printed. What was looked for may stand in it as it should read, or as it is printed: whichever has more of it. */
export function excerptOf(text: string, needles: readonly Needle[], { zones = [], readings = [], scope = 'all' }: Looked = {}): Excerpt {
  const zoneOf = zoneAt(zones);
  const within = (words: Iterable<Token>) => [...words].filter(({ start }) => scope === 'all' || columnOf(zoneOf(start)) !== 'other');
  const ways = [readings, ...(readings.length > 0 ? [[]] : [])].map((way) => {
    const words = within(readTokens(text, way));
    return { words, finds: findsOf(words, needles) };
  });
  const different = (way: { finds: Find[] }) => new Set(way.finds.map(({ needle }) => needle)).size;
  const { words, finds } = ways.reduce((most, way) => (different(way) > different(most) ? way : most));
  const best = bestOf(finds, (find) => zoneOf(words[find.from]?.start ?? 0) !== 'headline');
  const place = best[0] ? spanOf(words, best[0]) : null;
  const cut = cutAround(text, words, best, (word) => zoneOf(word.start));
  const before = text.slice(0, cut.start).trim() === '' ? '' : '…';
  const after = text.slice(cut.end).trim() === '' ? '' : '…';
  const shift = before.length - cut.start;
  const marks = finds.map((find) => spanOf(words, find)).filter(({ start }) => start >= cut.start && start < cut.end)
    .map(({ start, end }) => ({ start: start + shift, end: Math.min(end, cut.end) + shift }));
  return {
    snippet: before + text.slice(cut.start, cut.end).replace(/\s/gu, ' ') + after,
    marks,
    passage: place && { ...place, zone: zoneOf(place.start) },
    count: finds.length,
  };
}

/** In the order of the text, and none over another. */
function findsOf(words: readonly Token[], needles: readonly Needle[]): Find[] {
  const finds: Find[] = [];
  for (let from = 0; from < words.length; from++) {
    for (const [needle, wanted] of needles.entries()) {
      const length = lengthAt(wanted, words, from);
      if (length === 0) continue;
      finds.push({ needle, from, to: from + length });
      from += length - 1;
      break;
    }
  }
  return finds;
}

/** The finds of the passage with the most different ones; then one that does not repeat the headline; then the first. */
function bestOf(finds: readonly Find[], isNews: (find: Find) => boolean): Find[] {
  let best: Find[] = [];
  let most = 0;
  for (const [index, first] of finds.entries()) {
    const near = finds.slice(index, index + WINDOW).filter((find) => find.to - first.from <= WINDOW || find === first);
    const worth = new Set(near.map(({ needle }) => needle)).size * 2 + (isNews(first) ? 1 : 0);
    if (worth <= most) continue;
    most = worth;
    best = near;
  }
  return best;
}

/** Cut between words, and inside one zone; a word that is too long for any line is cut between characters. */
function cutAround(text: string, words: readonly Token[], finds: readonly Find[], zoneOf: (word: Token) => string): Span {
  const first = finds[0]?.from ?? 0;
  const anchor = words[first];
  if (!anchor) return { start: 0, end: edgeBefore(text, Math.min(LONGEST, text.trimEnd().length)) };
  let { start } = anchor;
  for (let index = first - 1; index >= 0; index--) {
    const word = words[index];
    if (!word || anchor.start - word.start > BEFORE || zoneOf(word) !== zoneOf(anchor)) break;
    ({ start } = word);
  }
  let end = Math.min(anchor.end, edgeBefore(text, anchor.start + LONGEST));
  for (let index = first + 1; index < words.length; index++) {
    const word = words[index];
    if (!word || word.end - start > LONGEST || zoneOf(word) !== zoneOf(anchor)) break;
    ({ end } = word);
  }
  const opening = OPENING.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  const closing = CLOSING.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  return { start: start - opening, end: end + closing };
}

function spanOf(words: readonly Token[], { from, to }: Find): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** Never between the halves of a surrogate pair. */
function edgeBefore(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
