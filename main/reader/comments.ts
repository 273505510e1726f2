// Where readers' comments begin, and where each of them does. The word "comments" alone proves nothing: what follows must look like comments.
import type { ZoneDetail } from '../../preload/records';
import { isCounterAbove, isMarker } from './comment-markers';
import { type Stamp, stampIn } from './dates';
import { headOf, type Line, withoutBullet } from './lines';
import { isName } from './names';
import { anyOf, lineOf, rowOf } from './patterns';
import { endsLikeSentence } from './sentences';
import { isDateLabelled } from './date-lines';
import { isProse } from './shape';
import { COMMENT_BUTTONS, SAYS } from './vocabulary-comments';
import { POSTED } from './vocabulary-people';

/** Lines from `from` up to `to`, not included. */
export interface Item {
  from: number;
  to: number;
  detail: ZoneDetail;
}

export interface Block {
  from: number;
  to: number;
  items: Item[];
}

interface Header {
  at: number;
  from: number;
  detail: ZoneDetail;
  isDated: boolean;
}

/** Lines between "7 comments" and the first of them: sorting, signing in, rules of the house. */
const LINES_BEFORE_FIRST = 5;
/** To see whether comments follow at all. */
const LINES_LOOKED_AT = 12;
/** In them a number of comments without names must end. */
const LINES_COUNTED = 60;
const LONGEST_HEADER = 140;
const LONGEST_NAME = 60;

const buttonLine = lineOf(COMMENT_BUTTONS);
const buttonRow = rowOf(COMMENT_BUTTONS);
const saysAtEnd = new RegExp(`[\\s,]${anyOf(SAYS)}\\s*(?:[:…]|\\.{3})?$`, 'iu');
/** Between a name and a date: "Walter am 28.08.2022". */
const connectorAtEnd = /(?:^|\s)(?:on|at|в|о|am|um|le|à|el|a las|il|alle|dnia|o godz\.|,)$/iu;
/** "Posted by gull77 on 3 May": a comment's, where others follow. */
const posted = new RegExp(`^${anyOf(POSTED)}:?\\s+(?=\\S)`, 'iu');
const numbered = /^(?:#\s?)?(\d{1,4})[.)]?\s+\S/u;
const inlineHeader = new RegExp(`^(?:\\d{1,4}[.)]\\s+)?([^:.!?"“«]{1,40}?)(?:\\s${anyOf(SAYS)})?:\\s+(?=\\S)`, 'iu');
const saysHeader = new RegExp(`^([^:.!?"“«]{1,40})\\s${anyOf(SAYS)}\\s*(?:[:…]|\\.{3})?$`, 'iu');

/** null where the text has no comments and no place for them. `isOther` tells which lines are furniture of another kind. */
export function commentsIn(lines: readonly Line[], isOther: (line: Line) => boolean): Block | null {
  const ends = (line: Line) => isOther(line) && !isCommentButton(line.text);
  for (const [index, line] of lines.entries()) {
    if (!isMarker(line) || isCounterAbove(lines, index)) continue;
    const near = lines.slice(index + 1, index + 1 + LINES_LOOKED_AT).findIndex(ends);
    const [first] = itemsIn(lines, index + 1, near < 0 ? Math.min(lines.length, index + 1 + LINES_LOOKED_AT) : index + 1 + near);
    const counted = first ? null : countedAt(lines, index, ends);
    if (counted) return counted;
    if (!first || !leadsTo(lines, index, first.from)) continue;
    const to = endOf(lines, index + 1, ends);
    return { from: index, to, items: itemsIn(lines, index + 1, to) };
  }
  return unannounced(lines, ends) ?? empty(lines, ends);
}

/** Of lines that are known to be comments, each one. */
export function commentsWithin(lines: readonly Line[]): Item[] {
  const first = lines.findIndex((line) => !isMarker(line));
  return first < 0 ? [] : itemsIn(lines, first, lines.length);
}

/** "Comments (2)" and two paragraphs by nobody: the number gives them away. */
function countedAt(lines: readonly Line[], marker: number, ends: (line: Line) => boolean): Block | null {
  const count = Number(/\d{1,3}/u.exec(lines[marker]?.text ?? '')?.[0] ?? 0);
  const begins: number[] = [];
  let to = marker + 1;
  for (let line = lines[to]; count > 0 && line && !ends(line); line = lines[to]) {
    if (to === marker + 1 || line.blanks > 0) begins.push(to);
    if (begins.length > count || to - marker > LINES_COUNTED) return null;
    to += 1;
  }
  if (count === 0 || begins.length !== count) return null;
  return { from: marker, to, items: withEnds(begins.map((from) => ({ at: from, from, detail: {}, isDated: false })), to) };
}

/** "Reply", "Report": nothing that anybody wrote. */
export function isCommentButton(text: string): boolean {
  return buttonLine.test(text) || text.length <= LONGEST_HEADER && buttonRow.test(text);
}

/** "Comments are closed": a place for comments without any, below all there is to read. */
function empty(lines: readonly Line[], ends: (line: Line) => boolean): Block | null {
  const lastOfBody = lines.reduce((last, line, index) => (isProse(line) && !ends(line) ? index : last), -1);
  const from = lines.findIndex((line, index) => index > Math.max(0, lastOfBody) && isMarker(line));
  return from < 0 ? null : { from, to: endOf(lines, from + 1, ends), items: [] };
}

function leadsTo(lines: readonly Line[], marker: number, first: number): boolean {
  return first - marker <= LINES_BEFORE_FIRST && !lines.slice(marker + 1, first).some((line) => isProse(line) && !isMarker(line));
}

/** The last comment ends where other furniture begins; the ones before it end at the next header. */
function endOf(lines: readonly Line[], from: number, ends: (line: Line) => boolean): number {
  const headers = stampedHeaders(lines, from, lines.length);
  const last = headers.at(-1)?.at ?? from - 1;
  for (let index = last + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (line && index > last && ends(line)) return index;
  }
  return lines.length;
}

/** Without a word above them: at least two headers that name someone and a day. */
function unannounced(lines: readonly Line[], ends: (line: Line) => boolean): Block | null {
  const headers = stampedHeaders(lines, 0, lines.length).filter(({ isDated, detail }) => isDated && (detail.name ?? detail.handle));
  const [first, second] = headers;
  if (!first || !second || !lines.slice(0, first.from).some(isProse)) return null;
  const written = headers.filter(({ at }, index) => (headers[index + 1]?.from ?? lines.length) > at + 1);
  if (written.length < headers.length * 0.7) return null;
  const from = first.from;
  const to = endOf(lines, from, ends);
  return { from, to, items: withEnds(headers, to) };
}

function itemsIn(lines: readonly Line[], from: number, to: number): Item[] {
  const stamped = stampedHeaders(lines, from, to);
  if (stamped.length > 0) return withEnds(namedAbove(lines, from, stamped) ?? stamped, to);
  const spoken = spokenHeaders(lines, from, to);
  if (spoken.length > 0) return withEnds(spoken, to);
  return withEnds(namedHeaders(lines, from, to), to);
}

function withEnds(headers: readonly Header[], to: number): Item[] {
  return headers.map(({ from, detail }, index) => ({ from, to: headers[index + 1]?.from ?? to, detail }));
}

/** A line that ends or begins with a date or time and otherwise only names someone. */
function stampedHeaders(lines: readonly Line[], from: number, to: number): Header[] {
  const headers: Header[] = [];
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    const stamp = line && headerStampOf(line);
    if (!line || !stamp) continue;
    const after = (headers.at(-1)?.at ?? from - 1) + 1;
    const text = headOf(line);
    const label = labelOf(`${text.slice(0, stamp.start)} ${isHeaderOnly(text, stamp) ? text.slice(stamp.end) : ''}`);
    const begin = label === '' ? nameAbove(lines, index, after) : index;
    const who = label === '' && begin < index ? labelOf(lines[begin]?.text ?? '') : label;
    headers.push({
      at: index, from: numberAbove(lines, begin, after), isDated: stamp.date !== null || stamp.time === null,
      detail: { ...whoOf(who), ...atOf(stamp) },
    });
  }
  const hasDates = headers.some(({ isDated }) => isDated);
  return headers.filter(({ isDated }) => isDated || !hasDates);
}

/** A name, then what was written, then the date and the buttons. null where the dates stand elsewhere. */
function namedAbove(lines: readonly Line[], from: number, stamped: readonly Header[]): Header[] | null {
  const headers: Header[] = [];
  let begin = from;
  for (const { at, detail, isDated } of stamped) {
    while (begin < at && isNoWriter(lines[begin])) begin += 1;
    const line = lines[begin];
    if (!line || begin >= at - 1 || (detail.name ?? detail.handle) !== undefined) return null;
    if (!isLabelLike(line) && !saysHeader.test(headOf(line))) return null;
    headers.push({ at: begin, from: begin, isDated, detail: { ...whoOf(labelOf(headOf(line))), ...detail } });
    begin = at + 1;
  }
  return headers;
}

/** Buttons of the comment above, and what stands between "7 comments" and the first. */
function isNoWriter(line: Line | undefined): boolean {
  return line === undefined || isCommentButton(line.text) || isMarker(line) && !saysHeader.test(headOf(line));
}

function headerStampOf(line: Line): Stamp | null {
  const text = headOf(line);
  const stamp = stampIn(text.slice(0, LONGEST_HEADER));
  if (!stamp) return null;
  const before = labelOf(text.slice(0, stamp.start));
  if (isDateLabelled(text) && !posted.test(text)) return null;
  const withoutInitials = before.replace(/(?<!\p{L})\p{Lu}\./gu, '');
  if (before.length > LONGEST_NAME || before.split(/\s+/).length > 6 || /[.!?]\s|[.!?,]$/u.test(withoutInitials)) return null;
  if (/^\d+\s/u.test(before) || /,$/u.test(text)) return null;
  const behind = text.slice(stamp.end);
  if (isHeaderOnly(text, stamp)) return stamp;
  return before !== '' && /^\s?[\])]?\s?[:|–—-]\s/u.test(behind) ? stamp : null;
}

/** Nothing but names and buttons beside the stamp. */
function isHeaderOnly(text: string, stamp: Stamp): boolean {
  const behind = text.slice(stamp.end).trim();
  return text.length <= LONGEST_HEADER && behind.length <= 50 && behind.split(/\s+/).length <= 6 && !/[.!?]$/u.test(behind);
}

/** A date on a line of its own: the commenter stands above it. */
function nameAbove(lines: readonly Line[], index: number, after: number): number {
  for (let above = index - 1; above >= after && above >= index - 2; above -= 1) {
    const line = lines[above];
    if (line && isLabelLike(line) && !/^@/u.test(line.text)) return above;
    if (!line || !isLabelLike(line)) break;
  }
  return index;
}

/** A numbered list: the number opens the comment, up to two lines above the date. */
function numberAbove(lines: readonly Line[], index: number, after: number): number {
  for (let above = index; above >= after && above >= index - 2; above -= 1) {
    const line = lines[above];
    if (line && numbered.test(line.text) && !stampIn(line.text.slice(0, 12))?.date) return above;
    if (line && above < index && isProse(line)) break;
  }
  return index;
}

/** "Jane: I do not think so." and "Jane says:"; only under a marker, for interviews look the same. */
function spokenHeaders(lines: readonly Line[], from: number, to: number): Header[] {
  const headers: Header[] = [];
  for (let index = from; index < to; index += 1) {
    const text = withoutBullet(headOf(lines[index] ?? { start: 0, end: 0, text: '', blanks: 0, indent: 0, words: 0 }));
    const who = (saysHeader.exec(text) ?? inlineHeader.exec(text))?.[1]?.trim();
    if (who && who.split(/\s+/).length <= 4) headers.push({ at: index, from: index, detail: whoOf(labelOf(who)), isDated: false });
  }
  return headers;
}

/** A short line, then what its writer has to say; the same again, or set off by blank lines. */
function namedHeaders(lines: readonly Line[], from: number, to: number): Header[] {
  const headers: Header[] = [];
  for (let index = from; index < to - 1; index += 1) {
    const line = lines[index];
    const next = lines[index + 1];
    if (!line || !next || !isLabelLike(line) || isMarker(line)) continue;
    const isLonger = next.text.length > line.text.length || endsLikeSentence(next.text) || /[!?]$/u.test(next.text);
    const isAlone = index === from || line.blanks > 0 || endsLikeSentence(lines[index - 1]?.text ?? '') || /[!?]$/u.test(lines[index - 1]?.text ?? '');
    if (!isLonger || !isAlone || next.blanks > 0 || isMarker(next)) continue;
    headers.push({ at: index, from: index, detail: whoOf(labelOf(line.text)), isDated: false });
  }
  return headers;
}

function isLabelLike(line: Line): boolean {
  return line.text.length <= LONGEST_NAME && line.words <= 5 && !/[.!?:;,…]$/u.test(line.text) && !buttonLine.test(line.text);
}

/** What is left of a header beside its stamp, without numbers, separators and buttons. */
function labelOf(text: string): string {
  const withoutNumber = text.trim().replace(posted, '').replace(/^#?\s?\d{1,4}[.)]\s+/u, '');
  const bare = withoutNumber.replace(/^[\s•·*|–—,;:([@-]+/u, '').replace(/[\s•·*|–—,;:)\]@/-]+$/u, (edge) => (edge.includes(')') ? ')' : ''));
  const trimmed = bare.replace(saysAtEnd, '').trim().replace(connectorAtEnd, '').replace(/[\s,|•·–—-]+$/u, '').trim();
  return buttonLine.test(trimmed) || !/[\p{L}\p{N}]/u.test(trimmed) ? '' : balanced(trimmed);
}

function balanced(text: string): string {
  return text.endsWith(')') && !text.includes('(') ? text.slice(0, -1).trim() : text;
}

/** "handle (name)", or one of them: two capitalised words are a name. */
function whoOf(label: string): ZoneDetail {
  const both = /^([^()]{1,60}?)\s*\(([^()]{1,60})\)/u.exec(label);
  if (both?.[1] && both[2]) return { handle: both[1], name: both[2] };
  if (label === '') return {};
  return isName(label) ? { name: label } : { handle: label };
}

export function atOf({ date, time }: Stamp): ZoneDetail {
  if (date && time) return { at: `${date}T${time}` };
  const at = date ?? time;
  return at ? { at } : {};
}
