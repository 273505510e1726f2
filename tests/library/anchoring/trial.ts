// One trial: edits each article in each way, carries twelve highlights over, and compares with the truth.
import type { Anchor, Carried } from '../../../main/library/anchoring/anchoring';
import type { Span } from '../../../preload/records';
import type { Source } from './articles';
import { edit, EDIT_KINDS, type EditKind, truthOf } from './edits';
import { type Random, randomFrom } from './random';

export type Carry = (oldText: string, newText: string, anchors: readonly Anchor[]) => Carried[];

/**
 * Counts of highlights. `near`: at the right place, with an edge that is not; `wrong`: elsewhere. `gone` are those of which the edit left
 * nothing; `sure` and `unsure` say how many of these were anchored all the same.
 */
export interface Tally {
  there: number;
  right: number;
  near: number;
  wrong: number;
  lost: number;
  gone: number;
  sure: number;
  unsure: number;
}

const HIGHLIGHTS = 12;
const CONTEXT = 48;
/** Intersection over union from which a place is right, or only has an edge too far out or in. */
const RIGHT = 0.9;
const NEAR = 0.5;

export interface Outcome {
  kind: EditKind;
  source: string;
  anchor: Anchor;
  truth: Span | 'gone';
  carried: Carried;
  text: string;
}

/** Each round edits all articles in all ways, with another seed. `missed` is told of every highlight that is not as it should be. */
export function trial(
  articles: readonly Source[], { firstSeed, rounds }: { firstSeed: number; rounds: number }, carry: Carry, missed: (outcome: Outcome) => void = () => {},
): Record<EditKind, Tally> {
  const tallies = Object.fromEntries(EDIT_KINDS.map((kind) => [kind, { there: 0, right: 0, near: 0, wrong: 0, lost: 0, gone: 0, sure: 0, unsure: 0 }]));
  for (let seed = firstSeed; seed < firstSeed + rounds; seed++) {
    for (const [at, kind] of EDIT_KINDS.entries()) {
      for (const [index, source] of articles.entries()) {
        const random = randomFrom(seed * 100_003 + index * 31 + at);
        for (const outcome of tried(source, kind, random, carry)) {
          const isRight = count(tallies[kind], outcome);
          if (!isRight) missed(outcome);
        }
      }
    }
  }
  return tallies as Record<EditKind, Tally>;
}

function tried({ name, text }: Source, kind: EditKind, random: Random, carry: Carry): Outcome[] {
  const edited = edit(text, kind, random);
  const anchors = Array.from({ length: HIGHLIGHTS }, (_, id) => anchorAt(text, id, highlight(text, random)));
  const carried = carry(text, edited.text, anchors);
  return anchors.flatMap((anchor, index) => {
    const truth = truthOf(edited, text, anchor);
    const found = carried[index];
    if (truth === 'torn' || found === undefined) return [];
    return [{ kind, source: name, anchor, truth, carried: { ...found, ...trimmed(edited.text, found) }, text: edited.text }];
  });
}

/** Whether it was as it should be. */
function count(tally: Tally | undefined, { truth, carried }: Outcome): boolean {
  if (tally === undefined) return false;
  if (truth === 'gone') {
    tally.gone++;
    if (carried.status === 'changed') tally.unsure++;
    else if (carried.status !== 'lost') tally.sure++;
    return carried.status === 'lost';
  }
  tally.there++;
  const shared = carried.status === 'lost' ? null : overlap(truth, carried);
  if (shared === null) tally.lost++;
  else if (shared >= RIGHT) tally.right++;
  else if (shared >= NEAR) tally.near++;
  else tally.wrong++;
  return shared !== null && shared >= RIGHT;
}

function trimmed(text: string, { start, end }: Span): Span {
  const quote = text.slice(start, end);
  return { start: start + quote.length - quote.trimStart().length, end: end - quote.length + quote.trimEnd().length };
}

/** Intersection over union. */
function overlap(one: Span, other: Span): number {
  const shared = Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return shared / (one.end - one.start + (other.end - other.start) - shared);
}

export function anchorAt(text: string, id: number, { start, end }: Span): Anchor {
  return { id, start, end, quote: text.slice(start, end), prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) };
}

/**
 * 12 to 320 units, the short ones as likely as the long ones. Most hold whole words; some begin or end within one, as hasty selections do.
 * None is without words.
 */
function highlight(text: string, random: Random): Span {
  for (;;) {
    const length = Math.round(12 * (320 / 12) ** random.next());
    const start = random.between(0, Math.max(0, text.length - length));
    const end = Math.min(text.length, start + length);
    const span = random.isLikely(0.85) ? wholeWords(text, start, end) : { start, end };
    if (span.end - span.start >= 12 && (text.slice(span.start, span.end).match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 6) return span;
  }
}

function wholeWords(text: string, start: number, end: number): Span {
  const quote = text.slice(start, end);
  const first = start === 0 || /\s/.test(text.charAt(start - 1)) ? 0 : quote.search(/\s\S/u) + 1;
  const last = end === text.length || /\s/.test(text.charAt(end)) ? quote.length : quote.search(/\s\S*$/u);
  const inner = quote.slice(first, Math.max(first, last));
  const from = start + first + (inner.length - inner.trimStart().length);
  return { start: from, end: from + inner.trim().length };
}
