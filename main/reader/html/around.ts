// Lines around an article that belong to it, though Readability leaves them out: who wrote it and when, the standfirst,
// paragraphs among the others, and what is below.
import type { ZoneKind } from '../../../preload/records';
import { isAboutAuthor } from '../bio';
import { bylineOf } from '../byline';
import { isDateLine } from '../date-lines';
import { furnitureOf } from '../furniture';
import type { Line } from '../lines';
import { isProse } from '../shape';
import { BLOCKS } from './elements';
import { hasToken, markOf, nearest, wordsOf } from './looking';
import { BIO_MARK, BYLINE_MARK, ELSEWHERE_MARK, SIGN_MARK, STANDFIRST_MARK, WALL_MARK } from './marks';
import type { SetLine } from './setting';
import type { PageElement, PageNode } from './tree';

export interface Pick {
  line: SetLine;
  /** Undefined for what the rules are to lay out. */
  zone: ZoneKind | undefined;
}

const LONGEST_SIGN = 200;
const LONGEST_STANDFIRST = 700;
const LONGEST_BID = 300;
const LONGEST_WALL = 800;
const LINES_BELOW = 40;
const LINKED = 0.4;
/** Menus, lists of links, and boxes beside the text. */
const ELSEWHERE = /^(?:nav|aside|footer|form|menu|noframes)$/u;

/** Between headline and text. `byline` as the page's data gives it. */
export function pickAbove(line: SetLine, byline: string | null, description: string | null): Pick | null {
  if (isElsewhere(line)) return null;
  if (line.kind === 'caption') return { line, zone: undefined };
  const { text } = line;
  if (text.length <= LONGEST_SIGN) {
    if (byline !== null && text.toLowerCase().includes(byline.toLowerCase())) return { line, zone: 'byline' };
    if (isDateLine(plain(text)) || bylineOf(plain(text)) !== null) return { line, zone: 'byline' };
    const isMarked = (element: PageElement) => hasToken(element, 'rel', 'author') || hasToken(element, 'itemprop', 'author') || element.name === 'time';
    if (isIn(line, isMarked)) return { line, zone: 'byline' };
    if (isIn(line, (element) => BYLINE_MARK.test(markOf(element)) && wordsOf(element).length <= LONGEST_SIGN)) return { line, zone: 'byline' };
  }
  if (isLinked(line)) return null;
  const isDescribed = description !== null && description.length > 40 && text.slice(0, 60) === description.slice(0, 60);
  if (!isDescribed && !isStandfirst(line) || text.length <= 20) return null;
  return { line: line.kind === 'heading' ? { text, from: line.from } : line, zone: undefined };
}

/** What the article is about, in a sentence or two below its headline. */
export function isStandfirst(line: SetLine): boolean {
  if (line.kind === 'heading' && isProse(plain(line.text))) return true;
  const isNamed = (element: PageElement) => STANDFIRST_MARK.test(markOf(element)) && wordsOf(element).length < LONGEST_STANDFIRST;
  return isIn(line, (element) => hasToken(element, 'itemprop', 'description') || isNamed(element));
}

/** Bids to subscribe, where the rest of a text would be. */
export function isWall(line: SetLine): boolean {
  return line.text.length <= LONGEST_BID && isIn(line, (element) => WALL_MARK.test(markOf(element)) && wordsOf(element).length <= LONGEST_WALL);
}

/** In the same box as the next line: its heading. */
export function isBeside(line: SetLine, next: SetLine | undefined): boolean {
  const box = blockOf(line)?.parent;
  return next !== undefined && box !== null && box !== undefined && isIn(next, (element) => element === box) && !isElsewhere(line);
}

/** Who and when, and nothing else. Outside of the article a page says when it is today. `byline` as the page's data gives it. */
export function isSign(line: SetLine, isInArticle: boolean, byline: string | null): boolean {
  if (line.text.length > LONGEST_SIGN || isElsewhere(line)) return false;
  const isTimed = isIn(line, ({ name, attributes }) => name === 'time' && attributes.has('datetime'));
  if (isTimed || byline !== null && line.text.length < byline.length * 3 && line.text.toLowerCase().includes(byline.toLowerCase())) return true;
  if (bylineOf(plain(line.text)) === null && !isDateLine(plain(line.text))) return false;
  return isInArticle || isIn(line, (element) => SIGN_MARK.test(markOf(element)));
}

/** Below the text, in what holds the article. */
export function picksBelow(lines: readonly SetLine[], article: PageElement): Pick[] {
  return lines.slice(0, LINES_BELOW).flatMap((line): Pick[] => {
    if (!isIn(line, (element) => element === article)) return [];
    if (isBio(line) || isAboutAuthor(plain(line.text))) return [{ line, zone: 'bio' }];
    if (isIn(line, ({ name }) => /^(?:nav|aside|form|menu)$/u.test(name)) || isLinked(line) && line.text.length > 100) return [];
    const zone = furnitureOf(plain(line.text));
    return zone === 'source' || zone === 'credit' ? [{ line, zone }] : [];
  });
}

export function isBio(line: SetLine): boolean {
  return isIn(line, (element) => BIO_MARK.test(markOf(element)));
}

/** Paragraphs beside those of the article, lost between them. */
export function isLost(line: SetLine, beside: ReadonlySet<PageElement>): boolean {
  const block = blockOf(line);
  if (!block?.parent || !beside.has(block.parent) || line.kind !== undefined && line.kind !== 'item' && line.kind !== 'quote') return false;
  return isProse(plain(line.text)) && !isElsewhere(line) && !isLinked(line) && furnitureOf(plain(line.text)) !== 'promo';
}

/** The block that the line is. */
export function blockOf(line: SetLine): PageElement | null {
  const [first] = line.from;
  return first ? nearest(first, ({ name }) => BLOCKS.has(name)) : null;
}

/** The nearest that is said to be an article, or else the third above. */
export function articleAround(node: PageNode): PageElement | null {
  const isArticle = ({ name, attributes }: PageElement) => (
    name === 'article' || name === 'main' || attributes.get('role') === 'main' || /Article|Posting/u.test(attributes.get('itemtype') ?? '')
  );
  const article = nearest(node, isArticle);
  const block = nearest(node, ({ name }) => BLOCKS.has(name));
  return article ?? block?.parent?.parent ?? block?.parent ?? block;
}

function isElsewhere(line: SetLine): boolean {
  return isIn(line, (element) => ELSEWHERE.test(element.name) || ELSEWHERE_MARK.test(markOf(element)) && !/^(?:body|html|main|article)$/u.test(element.name));
}

function isIn(line: SetLine, fits: (element: PageElement) => boolean): boolean {
  const [first] = line.from;
  return first !== undefined && nearest(first, (element) => element.name !== 'body' && element.name !== 'html' && fits(element)) !== null;
}

/** Mostly links. */
function isLinked(line: SetLine): boolean {
  const linked = line.from.filter((text) => nearest(text, ({ name }) => name === 'a') !== null).reduce((sum, { value }) => sum + value.trim().length, 0);
  return linked > line.text.length * LINKED;
}

/** As the rules for plain texts take it. */
function plain(text: string): Line {
  return { start: 0, end: text.length, text, blanks: 0, indent: 0, words: Math.min(100, text.slice(0, 1000).split(/\s+/u).length) };
}
