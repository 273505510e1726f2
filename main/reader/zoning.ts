// Lays zones over a text: what is article and what is furniture. Every line belongs to one zone; nothing is cut.
import type { DraftZone, ZoneDetail, ZoneKind } from '../../preload/records';
import { bareBylineOf, type Byline, bylineOf, isRoleLine, signatureOf, signedNameOf } from './byline';
import { type Bio, bioOf, isAboutAuthor } from './bio';
import { type Block, commentsIn } from './comments';
import { datesIn } from './dates';
import { datedIn, isDateLine } from './date-lines';
import { furnitureOf, sourceOf } from './furniture';
import { datelineOf, isHeadline } from './headline';
import { headOf, type Line, withoutBullet } from './lines';
import { isRelatedLabel, type Related, relatedIn } from './related';
import { isSection, isTrail } from './sections';
import { isProse } from './shape';

export interface Layout {
  zones: DraftZone[];
  headline: Line | null;
  body: Line[];
  byline: string | null;
  publisher: string | null;
  /** Named in a dateline. */
  agency: string | null;
  /** Named in a line "Source: X". */
  source: string | null;
  /** ISO day. */
  stated: string | null;
  comments: ZoneDetail[];
}

/** How far below the headline, and above the end, a line may be about the article rather than of it. */
const LINES_OF_HEAD = 6;
const LINES_OF_TAIL = 10;

type Kinds = (ZoneKind | undefined)[];

export function layOut(lines: readonly Line[]): Layout {
  const kinds: Kinds = lines.map(() => undefined);
  const isFree = (index: number) => kinds[index] === undefined;
  const comments = commentsIn(lines, (line) => furnitureOf(line) !== null || isAboutAuthor(line) || isRelatedLabel(line));
  fill(kinds, comments, 'comments');
  for (const [index, line] of lines.entries()) if (isFree(index)) kinds[index] = furnitureOf(line) ?? undefined;
  const related = relatedIn(lines, isFree);
  for (const list of related) fill(kinds, list, 'related');
  const head = readHead(lines, kinds);
  const tail = readTail(lines, kinds, head.signs.find(({ name }) => name)?.name ?? null);
  for (const index of lines.keys()) if (isFree(index)) kinds[index] = 'body';

  const body = lines.filter((_, index) => kinds[index] === 'body');
  const signs = [...head.signs, ...tail.signs];
  const dateline = body[0] ? datelineOf(body[0]) : null;
  const sources = lines.filter((_, index) => kinds[index] === 'source').map(sourceOf);
  return {
    zones: zonesOf({ lines, kinds, comments, related }), headline: head.headline, body,
    byline: signs.find(({ name }) => name)?.name ?? tail.name ?? lines.map((line, index) => (kinds[index] === 'credit' ? signatureOf(line) : null)).find((name) => name) ?? null,
    publisher: tail.publisher ?? publisherOfCopyright(lines, kinds) ?? signs.find(({ publisher }) => publisher)?.publisher ?? null,
    agency: dateline?.agency ?? null, source: sources.at(-1) ?? null, stated: statedDate(signs, body[0], dateline?.length),
    comments: comments?.items.map(({ detail }) => detail) ?? [],
  };
}

function dateLineOf(line: Line): Byline {
  return { name: null, publisher: null, ...datedIn(withoutBullet(headOf(line))) };
}

function fill(kinds: Kinds, block: Pick<Block, 'from' | 'to'> | null, kind: ZoneKind): void {
  if (block) kinds.fill(kind, block.from, block.to);
}

/** The headline, and the lines around it that date and sign the article. */
function readHead(lines: readonly Line[], kinds: Kinds): { headline: Line | null; signs: Byline[] } {
  const signs: Byline[] = [];
  const free = [...lines.keys()].filter((index) => kinds[index] === undefined);
  let at = 0;
  for (; at < LINES_OF_HEAD; at += 1) {
    const index = free[at];
    const line = index === undefined ? undefined : lines[index];
    if (index === undefined || !line || free.length - at < 2) break;
    if (isTrail(line)) kinds[index] = 'promo';
    else if (isSection(line)) kinds[index] = 'headline';
    else if (!sign(index, line, bylineOf(line) ?? (isDateLine(line) ? dateLineOf(line) : null))) break;
  }
  const first = free[at];
  const firstLine = first === undefined ? undefined : lines[first];
  const later = free.slice(at + 1).flatMap((index) => lines[index] ?? []);
  if (first === undefined || !firstLine || !isHeadline(firstLine, later)) return { headline: null, signs };
  kinds[first] = 'headline';
  let paragraphs = 0;
  for (const index of free.slice(at + 1, at + 1 + LINES_OF_HEAD)) {
    const line = lines[index];
    if (!line || paragraphs > 1) break;
    const isSigned = kinds[index - 1] === 'byline' && isRoleLine(line);
    const found = bylineOf(line) ?? (isDateLine(line) ? dateLineOf(line) : null) ?? (isSigned ? dateLineOf(line) : null) ?? bareBylineOf(line, lines[index + 1]);
    if (!sign(index, line, found) && isProse(line)) paragraphs += 1;
  }
  return { headline: firstLine, signs };

  function sign(index: number, line: Line, found: Byline | null): boolean {
    if (!found || line.text === '') return false;
    kinds[index] = 'byline';
    signs.push(found);
    return true;
  }
}

interface Tail {
  signs: Byline[];
  name: string | null;
  publisher: string | null;
}

/** Below the last paragraph: who the writer is, and who signed. */
function readTail(lines: readonly Line[], kinds: Kinds, byline: string | null): Tail {
  const free = [...lines.keys()].filter((index) => kinds[index] === undefined);
  const tail = free.slice(-Math.min(LINES_OF_TAIL, Math.max(0, free.length - 1)));
  const signs: Byline[] = [];
  let found: Bio | null = null;
  for (const index of tail) {
    const line = lines[index];
    if (!line) continue;
    const isAbout = isAboutAuthor(line);
    const bio = isAbout ? null : bioOf(line, byline, (name) => isKnown(lines, kinds, index, name));
    if (isAbout || bio && (byline !== null && bio.name === byline || bio.publisher !== null && index === tail.at(-1) || isSetOff(lines, kinds, index))) {
      for (const later of tail.filter((one) => one >= index)) kinds[later] = 'bio';
      const about = isAbout ? lines[index + 1] : undefined;
      found = bio ?? (about ? bioOf(about, byline, () => false) : null);
      break;
    }
  }
  for (const index of tail.slice(-3)) {
    const line = lines[index];
    if (!line || kinds[index] !== undefined || isProse(line) && !/^[([]/u.test(line.text)) continue;
    const sign = bylineOf(line) ?? (isDateLine(line) ? dateLineOf(line) : null);
    if (!sign) continue;
    kinds[index] = 'byline';
    signs.push(sign);
  }
  const last = free.at(-1);
  const lastLine = last === undefined ? undefined : lines[last];
  const signed = lastLine && free.length > 2 && signedNameOf(lastLine);
  if (last !== undefined && signed && kinds[last] === undefined && !isKnown(lines, kinds, last, signed)) {
    kinds[last] = 'byline';
    signs.push({ name: signed, publisher: null, date: null, isUpdate: false });
  }
  return { signs, name: found?.name ?? null, publisher: found?.publisher ?? null };
}

/** A blank line or furniture above it. */
function isSetOff(lines: readonly Line[], kinds: Kinds, index: number): boolean {
  return (lines[index]?.blanks ?? 0) > 0 || kinds[index - 1] !== undefined;
}

/** Whether the body above tells of someone with that surname. */
function isKnown(lines: readonly Line[], kinds: Kinds, before: number, name: string): boolean {
  const surname = name.split(/\s+/).at(-1) ?? name;
  return lines.slice(0, before).some((line, index) => kinds[index] === undefined && headOf(line).includes(surname));
}

function publisherOfCopyright(lines: readonly Line[], kinds: Kinds): string | null {
  for (const [index, line] of lines.entries()) {
    if (kinds[index] !== 'credit') continue;
    const owner = /^(?:©|\(c\)|copyright)(?:\s?©)?\s*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?)?,?\s*(?:by\s)?([^.,|;©]{2,60})/iu.exec(headOf(line))?.[1]?.trim();
    if (owner && /(?:19|20)\d\d/u.test(line.text)) return owner.replace(/\s(?:19|20)\d\d$/u, '');
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
}

/** Neighbouring lines of one kind are one zone; comments and related news hold their items. */
function zonesOf({ lines, kinds, comments, related }: Laid): DraftZone[] {
  const zones: DraftZone[] = [];
  for (const [index, line] of lines.entries()) {
    const kind = kinds[index] ?? 'body';
    const last = zones.at(-1);
    if (last?.kind === kind) last.end = line.end;
    else zones.push({ kind, start: line.start, end: line.end });
  }
  return zones.flatMap((zone) => [zone, ...itemsIn(zone)]);

  function itemsIn(zone: DraftZone): DraftZone[] {
    if (zone.kind === 'comments') return comments?.items.map((item) => commentZone(lines, item)) ?? [];
    if (zone.kind !== 'related') return [];
    const list = related.filter(({ from }) => (lines[from]?.start ?? -1) >= zone.start && (lines[from]?.start ?? -1) < zone.end);
    return list.flatMap(({ items }) => items.map(({ start, end, at }) => ({ kind: 'related-item' as const, start, end, ...(at ? { detail: { at } } : {}) })));
  }
}

function commentZone(lines: readonly Line[], { from, to, detail }: Block['items'][number]): DraftZone {
  return { kind: 'comment', start: lines[from]?.start ?? 0, end: lines[to - 1]?.end ?? 0, ...(Object.keys(detail).length > 0 ? { detail } : {}) };
}
