// Lays zones over a text: what is article and what is furniture. Every line belongs to one zone; nothing is cut.
import type { DraftZone, ZoneKind } from '../../preload/records';
import { isAboutAuthor } from './bio';
import type { Byline } from './byline';
import { type Block, commentsIn } from './comments';
import { ownerOf } from './copyright';
import { datesIn } from './dates';
import { furnitureOf, isNotice, sourceOf, tagLists } from './furniture';
import { readHead } from './head';
import { datelineOf } from './headline';
import { type Kinds } from './kinds';
import { headOf, type Line } from './lines';
import { isRelatedLabel, type Related, relatedIn, type RelatedItem } from './related';
import { readTail, signedBy } from './tail';

export interface Layout {
  zones: DraftZone[];
  headline: Line | null;
  body: Line[];
  byline: string | null;
  publisher: string | null;
  /** Named in a dateline, or in brackets below the last line. */
  agency: string | null;
  /** Named in a line "Source: X". */
  source: string | null;
  /** ISO day. */
  stated: string | null;
}

/**
 * What says plainly what it is comes first; head and tail are read from what is left, and the rest is body.
 * @param known what a page's structure has shown already.
 */
export function layOut(lines: readonly Line[], known: readonly DraftZone[] = []): Layout {
  const kinds: Kinds = knownKinds(lines, known);
  const isFree = (index: number) => kinds[index] === undefined;
  const comments = kinds.includes('comments') ? null : commentsIn(lines, remembered((line) => furnitureOf(line) !== null || isAboutAuthor(line) || isRelatedLabel(line)));
  if (comments) kinds.fill('comments', comments.from, comments.to);
  for (const [index, line] of lines.entries()) if (isFree(index) && !(index === 0 && isTitle(line))) kinds[index] = furnitureOf(line) ?? undefined;
  for (const [from, to] of tagLists(lines, isFree)) kinds.fill('promo', from, to);
  const related = relatedIn(lines, isFree);
  for (const { from, to } of related) kinds.fill('related', from, to);
  const head = readHead(lines, kinds);
  const headName = nameIn(head.signs);
  const tail = readTail(lines, kinds, headName);
  for (const index of lines.keys()) if (isFree(index)) kinds[index] = 'body';

  const linesOf = (kind: ZoneKind) => lines.filter((_, index) => kinds[index] === kind);
  const body = linesOf('body');
  const dateline = body[0] ? datelineOf(body[0]) : null;
  const signs = [...head.signs, ...tail.signs];
  return {
    zones: zonesOf({ lines, kinds, comments, related, known }), headline: head.headline, body,
    byline: headName ?? nameIn(tail.signs) ?? tail.bio?.name ?? signedBy(lines, kinds),
    publisher: tail.bio?.publisher ?? head.publisher ?? firstOf(linesOf('credit'), ownerOf),
    agency: dateline?.agency ?? head.agency ?? tail.agency, source: firstOf(linesOf('source').reverse(), sourceOf),
    stated: statedDate(signs, body[0], dateline?.length),
  };
}

/** Of each line that lies in one of the zones. */
function knownKinds(lines: readonly Line[], known: readonly DraftZone[]): Kinds {
  const outer = known.filter(({ kind }) => !isItem(kind));
  let at = 0;
  return lines.map(({ start, end }) => {
    while ((outer[at]?.end ?? Infinity) <= start) at += 1;
    const zone = outer[at];
    return zone && zone.start <= start && end <= zone.end ? zone.kind : undefined;
  });
}

function isItem(kind: ZoneKind): boolean {
  return kind === 'comment' || kind === 'related-item';
}

/** Rules ask the same of a line again and again. */
function remembered(asked: (line: Line) => boolean): (line: Line) => boolean {
  const answers = new WeakMap<Line, boolean>();
  return (line) => {
    const answer = answers.get(line) ?? asked(line);
    answers.set(line, answer);
    return answer;
  };
}

/** The first line of a file is a headline however much it sounds like an advertisement, unless it is one word like "Advertisement", or about cookies. */
function isTitle(line: Line): boolean {
  return line.words > 4 && furnitureOf(line) === 'promo' && !isNotice(line);
}

function nameIn(signs: readonly Byline[]): string | null {
  return firstOf(signs, ({ name }) => name);
}

function firstOf<Item>(items: readonly Item[], valueOf: (item: Item) => string | null): string | null {
  for (const item of items) {
    const value = valueOf(item);
    if (value !== null) return value;
  }
  return null;
}

/** The day of publication before the day of an update; then the dateline's, if it has a year. */
function statedDate(signs: readonly Byline[], first: Line | undefined, datelineLength = 0): string | null {
  const published = signs.find(({ date, isUpdate }) => date && !isUpdate) ?? signs.find(({ date }) => date);
  return published?.date ?? (first ? datesIn(headOf(first).slice(0, datelineLength))[0]?.value ?? null : null);
}

interface Laid {
  lines: readonly Line[];
  kinds: Kinds;
  comments: Block | null;
  related: readonly Related[];
  known: readonly DraftZone[];
}

/** Neighbouring lines of one kind are one zone; comments and related news hold their items. */
function zonesOf({ lines, kinds, comments, related, known }: Laid): DraftZone[] {
  const zones: DraftZone[] = [];
  for (const [index, line] of lines.entries()) {
    const kind = kinds[index] ?? 'body';
    const last = zones.at(-1);
    if (last?.kind === kind) last.end = line.end;
    else zones.push({ kind, start: line.start, end: line.end });
  }
  const commentZones = comments?.items.map((item) => commentZone(lines, item)) ?? [];
  const relatedZones = related.flatMap(({ items }) => items.map(relatedZone));
  const parts = [...commentZones, ...relatedZones, ...known.filter(({ kind }) => isItem(kind))].sort((one, other) => one.start - other.start);
  return [...zones, ...parts].sort((one, other) => one.start - other.start || other.end - one.end);
}

export function relatedZone({ start, end, at }: RelatedItem): DraftZone {
  return { kind: 'related-item', start, end, ...(at ? { detail: { at } } : {}) };
}

export function commentZone(lines: readonly Line[], { from, to, detail }: Block['items'][number]): DraftZone {
  return { kind: 'comment', start: lines[from]?.start ?? 0, end: lines[to - 1]?.end ?? 0, ...(Object.keys(detail).length > 0 ? { detail } : {}) };
}
