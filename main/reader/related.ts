// Other news that a page lists beside or below the article: its headlines, and the times beside them.
import { isDayLine } from './date-lines';
import { timesIn, stampIn } from './dates';
import { headOf, type Line, withoutBullet } from './lines';
import { anyOf, capitalsToo, lineOf } from './patterns';
import { endsLikeSentence } from './sentences';
import { isHeadlineLike, isProse } from './shape';
import { RELATED_LABELS, RELATED_MORE, RELATED_OF } from './vocabulary-furniture';

/** One headline, as a span of the text: a time may be glued to the front of the next one. */
export interface RelatedItem {
  start: number;
  end: number;
  at: string | null;
}

export interface Related {
  from: number;
  to: number;
  items: RelatedItem[];
}

interface Piece {
  kind: 'time' | 'headline';
  start: number;
  end: number;
  at: string;
}

const markerLine = lineOf(RELATED_LABELS);
/** "Most read this week", "Другие новости рубрики". */
const markerOfSome = new RegExp(`^[^\\p{L}]{0,8}${anyOf(RELATED_LABELS)}\\s${anyOf(RELATED_OF)}[^\\p{L}]{0,12}$`, 'iu');
/** "More in Society" */
const markerMore = new RegExp(`^${anyOf(capitalsToo(RELATED_MORE))}\\s\\p{Lu}[^.!?:]{2,24}$`, 'u');
const inlineMarker = new RegExp(`^[^\\p{L}]{0,8}${anyOf(RELATED_LABELS)}\\s*[:：►▶→»—–|]\\s*(?=\\S)`, 'iu');
const LONGEST_TIME = 30;

/** @param isFree whether a line is still nobody's: furniture with a label of its own ends a list. */
export function relatedIn(lines: readonly Line[], isFree: (index: number) => boolean): Related[] {
  const found: Related[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || !isFree(index)) continue;
    const related = inlineAt(line, index) ?? listAt(lines, index, isFree);
    if (!related) continue;
    found.push(related);
    index = related.to - 1;
  }
  return found.length > 0 ? found : unannounced(lines, isFree);
}

/** Of lines that are known to be related news, each headline. */
export function relatedWithin(lines: readonly Line[]): RelatedItem[] {
  const [first] = lines;
  return itemsOf(first && isRelatedLabel(first) ? lines.slice(1) : lines);
}

export function isRelatedLabel(line: Line): boolean {
  return line.text.length <= 80 && [markerLine, markerOfSome, markerMore].some((marker) => marker.test(headOf(line)));
}

/** "Read also: Port reopens after the storm", between two paragraphs. */
function inlineAt(line: Line, index: number): Related | null {
  const text = headOf(line);
  const marker = inlineMarker.exec(text);
  if (!marker || text.length > 250 || marker[0].length === text.length || !isTitle(text.slice(marker[0].length))) return null;
  return { from: index, to: index + 1, items: [{ start: line.start + line.indent + marker[0].length, end: line.end, at: null }] };
}

/** A sentence that goes on in small letters after "Related:" is the article's own. */
function isTitle(text: string): boolean {
  return !endsLikeSentence(text) || !/^\p{Ll}/u.test(text) && text.length <= 120;
}

/** A label on its own line and the headlines below it; at the end of the page it may have none. */
function listAt(lines: readonly Line[], index: number, isFree: (index: number) => boolean): Related | null {
  const line = lines[index];
  if (!line || index === 0 || !isRelatedLabel(line)) return null;
  const to = listEnd(lines, index + 1, isFree);
  const items = itemsOf(lines.slice(index + 1, to));
  const isFollowedByText = to < lines.length && lines.slice(to).some((later, place) => isFree(to + place) && isProse(later));
  if (items.length === 0) return isFollowedByText ? null : { from: index, to: index + 1, items };
  return { from: index, to, items };
}

function listEnd(lines: readonly Line[], from: number, isFree: (index: number) => boolean): number {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || !isFree(index)) return index;
    if (!isHeadlineLike(line) && isProse(line)) return index;
    if (line.text.length > 300) return index;
  }
  return lines.length;
}

/** No label, but three lines or more at the end of the page that each have a time and a headline. */
function unannounced(lines: readonly Line[], isFree: (index: number) => boolean): Related[] {
  let from = lines.length;
  while (from > 0 && !isFree(from - 1)) from -= 1;
  const to = from;
  while (from > 1 && isFree(from - 1) && isTimedHeadline(lines[from - 1])) from -= 1;
  if (to - from < 3) return [];
  return [{ from, to, items: itemsOf(lines.slice(from, to)) }];
}

function isTimedHeadline(line: Line | undefined): boolean {
  if (!line || isProse(line) || !isHeadlineLike(line)) return false;
  return /^\d{1,2}:\d\d|\d{1,2}:\d\d$/u.test(line.text);
}

/** Times stand before their headlines or after them; where a headline comes first and a time last, after. */
function itemsOf(lines: readonly Line[]): RelatedItem[] {
  const pieces = lines.flatMap(piecesOf);
  const isTimeAfter = pieces[0]?.kind === 'headline' && pieces.some(({ kind }) => kind === 'time');
  const items: RelatedItem[] = [];
  let waiting: Piece | null = null;
  for (const piece of pieces) {
    const last = items.at(-1);
    if (piece.kind === 'headline') {
      items.push({ start: waiting?.start ?? piece.start, end: piece.end, at: waiting?.at ?? null });
      waiting = null;
    } else if (!isTimeAfter) waiting = piece;
    else if (last && last.at === null) items[items.length - 1] = { ...last, end: piece.end, at: piece.at };
  }
  return items;
}

/** A time in front of a headline, with or without a blank, behind it, or alone. */
function piecesOf(line: Line): Piece[] {
  const start = line.start + line.indent;
  const text = headOf(line);
  const alone = stampIn(text);
  if (alone && text.length <= LONGEST_TIME && (text.length - (alone.end - alone.start) <= 8 || isDayLine(line))) return [{ kind: 'time', start, end: line.end, at: isoOf(alone) }];
  const front = /^(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)/u.exec(text)?.[0];
  if (front) {
    const rest = text.slice(front.length);
    const gap = rest.length - withoutBullet(rest).length;
    const at = timesIn(front)[0]?.value ?? front;
    return [{ kind: 'time', start, end: start + front.length, at }, { kind: 'headline', start: start + front.length + gap, end: line.end, at: '' }];
  }
  return /\p{L}/u.test(text) ? [{ kind: 'headline', start: line.start, end: line.end, at: '' }] : [];
}

function isoOf({ date, time }: { date: string | null; time: string | null }): string {
  return date && time ? `${date}T${time}` : date ?? time ?? '';
}

