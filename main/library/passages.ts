// A passage is two offsets into one version. Here they are checked and the words cut out, so that no quote ever comes from outside.
import { Failure } from '../failure';
import type { Span } from '../../preload/api';
import type { Connection } from './database';

/** Units of context kept on each side of a quote, to find it again in another version. */
const CONTEXT = 48;

/** SQL for `InText`, where `version` and `article` are those of the passage. */
export const OLDER = 'nullif(version.id, (SELECT max(newest.id) FROM version AS newest WHERE newest.article = article.id)) AS older';

export interface Quoted extends Span {
  quote: string;
  prefix: string;
  suffix: string;
}

/** @throws Failure `not-found` for an unknown version, `bad-passage` for a span that is empty, outside the text or inside a character. */
export function quotedIn(db: Connection, version: number, { start, end }: Span): Quoted {
  const text = db.prepare('SELECT text FROM version WHERE id = ?').pluck().get(version) as string | undefined;
  if (text === undefined) throw new Failure('not-found', `There is no version ${version}.`);
  const quote = text.slice(start, end);
  if (end > text.length || quote.trim() === '') throw new Failure('bad-passage', 'Select some text first.');
  if (splitsCharacter(text, start) || splitsCharacter(text, end)) throw new Failure('bad-passage', 'The selection begins or ends inside a character.');
  return quotedFrom(text, { start, end });
}

/** The words of a span, and what stands on either side of them. */
export function quotedFrom(text: string, { start, end }: Span): Quoted {
  return { start, end, quote: text.slice(start, end), prefix: before(text, start), suffix: after(text, end) };
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function before(text: string, start: number): string {
  const from = Math.max(0, start - CONTEXT);
  return text.slice(splitsCharacter(text, from) ? from + 1 : from, start);
}

function after(text: string, end: number): string {
  const to = Math.min(text.length, end + CONTEXT);
  return text.slice(end, splitsCharacter(text, to) ? to - 1 : to);
}

/** Whether an offset lies between the two halves of a surrogate pair. */
function splitsCharacter(text: string, offset: number): boolean {
  return isBetween(text.charCodeAt(offset - 1), 0xd800, 0xdbff) && isBetween(text.charCodeAt(offset), 0xdc00, 0xdfff);
}

function isBetween(unit: number, low: number, high: number): boolean {
  return unit >= low && unit <= high;
}
