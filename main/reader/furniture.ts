// Lines that are no part of the article but say so themselves: where it comes from, whose pictures it has, what the reader should subscribe to.
import type { ZoneKind } from '../../preload/records';
import { bylineOf, signatureOf } from './byline';
import { isCopyright } from './copyright';
import { headOf, type Line, withoutBullet } from './lines';
import { OUTLET, outletOf } from './names';
import { anyOf, capitalsToo, labelOf, lineOf, rowOf, startOf, wordsIn, WORD_END, WORD_START } from './patterns';
import { isHeadlineLike } from './shape';
import { COMMENT_BUTTONS, COMMENT_NOUNS } from './vocabulary-comments';
import { SPEAKS } from './vocabulary-people';
import {
  COOKIES, CREDIT_GIVEN, CREDIT_LABELS, CREDIT_STARTS, PROMO_ALONE, PROMO_LINES, PROMO_OBJECTS, PROMO_OURS,
  PROMO_VERBS, PROMO_VERBS_LAST, SOURCE_LABELS, SOURCE_PHRASES, SOURCE_STARTS, TAG_LABELS,
} from './vocabulary-furniture';

export type Furniture = Extract<ZoneKind, 'promo' | 'source' | 'credit'>;

const LONGEST_SOURCE = 120;
const LONGEST_CREDIT = 200;
const LONGEST_PROMO = 400;
const LONGEST_APPEAL = 200;

const sourceLabel = labelOf(SOURCE_LABELS);
/** The names are matched with regard to case, so the words are given in both. */
const sourcePhrase = new RegExp(`(?<!\\p{L})${anyOf(capitalsToo(SOURCE_PHRASES))}:?\\s(${OUTLET}(?:\\sfrom\\s${OUTLET})?)`, 'u');
/** "With material from X", the whole line. */
const sourceStart = new RegExp(`^${anyOf(capitalsToo(SOURCE_STARTS))}\\s(?:\\p{Ll}+\\s){0,2}?(${OUTLET})[.)]*$`, 'u');
const APPEARED = '(?:first |originally )?(?:appeared|was published|ran) (?:in|on|by)';
/** "A shorter version of this article appeared in X". */
const versionOf = new RegExp(`^An?\\s(?:\\p{Ll}+\\s)?version of this \\p{Ll}+ ${APPEARED} (${OUTLET})`, 'u');
const creditLabel = labelOf(CREDIT_LABELS);
const creditStart = startOf(CREDIT_STARTS);
/** A caption: "The ferry at dawn. (Photo: J. Doe)". */
const creditAtEnd = new RegExp(`[.([—–|/]\\s*${anyOf(CREDIT_LABELS)}\\s*[:/©]\\s*(?:[^.:]|(?<=\\p{Lu})\\.){2,60}[.)\\]]*$`, 'iu');
/** "The ferry at dawn (photo Jane Doe)", "The ferry at dawn. © Jane Doe". */
const creditInside = new RegExp(`\\(${anyOf(capitalsToo(CREDIT_LABELS))}\\.?\\s\\p{Lu}[^()]{1,60}\\)$|[.!?]\\s©\\s?\\p{Lu}[^.©]{1,60}$`, 'u');
const creditGiven = startOf(CREDIT_GIVEN);
const tagLabel = labelOf(TAG_LABELS);
const tagLine = lineOf(TAG_LABELS);
/** "#harbour #pilots" */
const hashtags = /^(?:#[\p{L}\p{M}\p{N}_]+[\s,]*)+$/u;
const promoLine = lineOf(PROMO_LINES);
const promoRow = rowOf([...PROMO_LINES, ...COMMENT_BUTTONS, ...COMMENT_NOUNS]);
const cookies = startOf(COOKIES);
/** "Follow us, the geese seem to say": what somebody says in the article is the article's. */
const spoken = new RegExp(`^[^\\p{L}]{0,4}[^,.!?:]{3,80}[,!?]["”“»’]?,?\\s(?:[\\p{L}'’-]+\\s){0,8}?${anyOf(SPEAKS)}${WORD_END}`, 'iu');
const promoAlone = startOf(PROMO_ALONE);
const promoVerb = new RegExp(`(?:^[^\\p{L}]{0,8}|[.!?…:»”"|•–—]\\s+)${anyOf(PROMO_VERBS)}${WORD_END}`, 'iu');
const promoVerbLast = new RegExp(`${WORD_START}${anyOf(PROMO_VERBS_LAST)}(?=[^\\p{L}]*$|[.!]\\s)`, 'iu');
const promoObject = stemOf(PROMO_OBJECTS);
const promoOurs = stemOf(PROMO_OURS);
const promoStart = new RegExp(`^[^\\p{L}]{0,8}${anyOf(PROMO_VERBS)}${WORD_END}`, 'iu');
const address = /^(?:\S+@\S+\.\p{L}{2,}|(?:https?:\/\/|www\.|t\.me\/)\S+|@[\p{L}\p{N}_]+)$/u;
const aboutUrl = wordsIn(['https', 'http', 'www']);

export function furnitureOf(line: Line): Furniture | null {
  const text = withoutBullet(headOf(line)).replace(/^[([（]+/u, '');
  if (sourceOf(line) !== null) return 'source';
  if (line.text.length <= LONGEST_CREDIT && isCredit(text, line)) return 'credit';
  return line.text.length <= LONGEST_PROMO && isPromo(text) ? 'promo' : null;
}

/** "Topics" on a line of its own and the topics below it, at the end of what is left. */
export function tagLists(lines: readonly Line[], isFree: (index: number) => boolean): [from: number, to: number][] {
  return [...lines.entries()].flatMap(([from, line]) => {
    if (from === 0 || !tagLine.test(headOf(line))) return [];
    let to = from + 1;
    for (let below = lines[to]; below && isFree(to) && below.words <= 4 && isHeadlineLike(below); below = lines[to]) to += 1;
    const isLast = lines.slice(to).every((_, index) => !isFree(to + index));
    return isLast && to > from + 1 ? [[from, to] as [number, number]] : [];
  });
}

/** Pages open with it, whatever they are about. */
export function isNotice(line: Line): boolean {
  return cookies.test(headOf(line));
}

/** Whom a line "Source: X" or "This article first appeared in X" names. */
export function sourceOf(line: Line): string | null {
  const text = withoutBullet(headOf(line)).replace(/^[([（]+/u, '');
  const phrase = line.words <= 30 ? (sourcePhrase.exec(text) ?? versionOf.exec(text))?.[1] : undefined;
  if (phrase) return outletOf(phrase);
  const start = line.words <= 9 ? sourceStart.exec(text)?.[1] : undefined;
  if (start) return outletOf(start);
  const label = sourceLabel.exec(text);
  if (!label || text.length > LONGEST_SOURCE || line.words > 14) return null;
  const value = text.slice(label[0].length).replace(/[\])]+$/u, '');
  // "the source" of a river, or a whole sentence, is no name; "korrespondent" and "example.com" are.
  const isShort = /^\S+(?:\s\S+)?$/u.test(value);
  if (!isShort && !/^["“„«‘'‹]?[\p{Lu}\p{N}\p{Lo}]/u.test(value)) return null;
  return namedBy(value);
}

function namedBy(value: string): string | null {
  const host = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)\/?/u.exec(value);
  const name = aboutUrl.test(value) && host?.[1] ? host[1] : outletOf(value);
  return name === '' ? null : name;
}

function isCredit(text: string, line: Line): boolean {
  if (/^\(\(.*\)\)$/u.test(line.text) || isCopyright(line) || signatureOf(line) !== null) return true;
  const label = creditLabel.exec(text);
  if (!label && bylineOf(line)?.name) return false;
  if (label) return line.words <= 30 && text.length > label[0].length;
  if (creditAtEnd.test(text) || creditInside.test(text) || creditGiven.test(text) && line.words <= 12 && !/[.!?]$/u.test(text)) return true;
  if (creditStart.test(text) && line.words <= 3 && !/[.!?]$/u.test(text)) return true;
  return creditStart.test(text) && line.words <= 14 && /[/©|]|\b(?:by|von|par|por)\s\p{Lu}/u.test(text);
}

function isPromo(text: string): boolean {
  if (promoLine.test(text) || text.length <= 120 && promoRow.test(text) || cookies.test(text)) return true;
  if (spoken.test(text)) return false;
  if (promoAlone.test(text) || tagLabel.test(text) || hashtags.test(text) || address.test(text)) return true;
  if (promoObject.test(text) && (promoVerb.test(text) || promoVerbLast.test(text))) return true;
  return text.length <= LONGEST_APPEAL && promoStart.test(text) && promoOurs.test(text);
}

/** Short stems as whole words only: "app" is no part of "approved". */
function stemOf(words: readonly string[]): RegExp {
  const [long, short] = [words.filter((word) => word.length > 4), words.filter((word) => word.length <= 4)];
  return new RegExp(`${WORD_START}(?:${anyOf(long)}|${anyOf(short)}${WORD_END})`, 'iu');
}
