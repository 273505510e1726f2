// Readers' comments where a page's structure shows them: marked as comments, several under one roof or one with a writer and a time.
import type { ZoneDetail } from '../../../preload/records';
import { stampIn } from '../dates';
import { isName } from '../names';
import { elementsIn, hasToken, markOf, nearest, wordsOf } from './looking';
import { AUTHOR_MARK, COMMENT_MARK, COMMENTS_MARK, TIME_MARK } from './marks';
import { isText, type Page, type PageElement } from './tree';

export interface Discussion {
  /** Holds them all, with what is said above them. */
  roof: PageElement;
  items: ReadonlyMap<PageElement, ZoneDetail>;
}

const LONGEST_NAME = 60;
const LONGEST_TIME = 60;

/** @param isShown of the page's texts. */
export function discussionIn({ root }: Page, isShown: (element: PageElement) => boolean): Discussion | null {
  const marked = new Set(elementsIn(root).filter((element) => isItem(element) && isShown(element)));
  const whole = wholeComments(marked);
  const items = new Map([...whole].flatMap((item) => {
    const detail = detailOf(item, whole);
    return detail === null ? [] : [[item, detail] as const];
  }));
  const [first] = items.keys();
  if (!first) return null;
  const roof = roofOf(first, items);
  return holdsArticle(roof) ? null : { roof, items };
}

/** Of `li.comment > article.comment-body` the outer one is the comment; of comments that answer others each is one. */
function wholeComments(marked: ReadonlySet<PageElement>): ReadonlySet<PageElement> {
  const inside = new Map<PageElement, PageElement[]>();
  for (const element of marked) {
    const outer = element.parent ? nearest(element.parent, (one) => marked.has(one)) : null;
    if (outer) inside.set(outer, [...(inside.get(outer) ?? []), element]);
  }
  const isPart = (element: PageElement, outer: PageElement) => !isAnswer(element, outer) && authorIn(elementsBut(outer, marked)) === null;
  const parts = new Set([...inside].flatMap(([outer, [only, ...others]]) => (only && others.length === 0 && isPart(only, outer) ? [only] : [])));
  return new Set([...marked].filter((element) => !parts.has(element)));
}

function isItem(element: PageElement): boolean {
  const { name, attributes } = element;
  if (hasToken(element, 'itemprop', 'comment') || attributes.get('role') === 'comment') return true;
  if (/schema\.org\/(?:User)?Comments?\b/u.test(attributes.get('itemtype') ?? '')) return true;
  if (attributes.has('data-comment-id') || /^comment-?_?\d+$/u.test(attributes.get('id') ?? '')) return true;
  return /^(?:article|li|div|section|dd|tr|td|table)$/u.test(name) && COMMENT_MARK.test(markOf(element));
}

/** An answer lies in a list or a box of its own inside of what it answers. */
function isAnswer(element: PageElement, outer: PageElement): boolean {
  for (let at = element.parent; at && at !== outer; at = at.parent) {
    if (/^(?:ul|ol)$/u.test(at.name) || /(?:^|[\s-])(?:children|replies|answers|nested|child|subcomments?)(?:$|[\s-])/u.test(markOf(at))) return true;
  }
  return false;
}

/** Null where nobody is named and no time is given: then it only looks like a comment. */
function detailOf(item: PageElement, whole: ReadonlySet<PageElement>): ZoneDetail | null {
  const own = elementsBut(item, whole);
  const who = authorIn(own);
  const at = timeIn(own);
  if (who === null && at === null) return null;
  return { ...(who !== null && (isName(who) ? { name: who } : { handle: who })), ...(at !== null && { at }) };
}

/** All but those given, and what they hold. */
function elementsBut(item: PageElement, others: ReadonlySet<PageElement>): PageElement[] {
  return elementsIn(item, (element) => !others.has(element)).filter((element) => !others.has(element));
}

function authorIn(own: readonly PageElement[]): string | null {
  const named = own.find((element) => hasToken(element, 'itemprop', 'name') || hasToken(element, 'itemprop', 'author') && wordsOf(element) !== '')
    ?? own.find((element) => /(?:^|\s)fn(?:\s|$)/u.test(markOf(element)))
    ?? own.find((element) => AUTHOR_MARK.test(markOf(element)) && isShort(element) && !TIME_MARK.test(markOf(element)))
    ?? own.find((element) => (element.name === 'cite' || element.name === 'b' || element.name === 'strong') && isShort(element));
  const words = named ? wordsOf(named).replace(/\s*[:,|•·]\s*$/u, '').replace(/^@(?=\S)/u, '') : '';
  return words === '' || words.length > LONGEST_NAME || !/[\p{L}\p{N}]/u.test(words) ? null : words;
}

function isShort(element: PageElement): boolean {
  const words = wordsOf(element);
  return words !== '' && words.length <= LONGEST_NAME;
}

/** ISO 8601 local time, to the minute. */
function timeIn(own: readonly PageElement[]): string | null {
  const isDate = (attributes: PageElement['attributes']) => /date(?:Created|Published)/u.test(attributes.get('itemprop') ?? '');
  const given = own.flatMap(({ attributes }) => attributes.get('datetime') ?? (isDate(attributes) ? attributes.get('content') : undefined) ?? []);
  const exact = given.map((value) => /^\s*(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d))?/u.exec(value)).find((match) => match !== null);
  if (exact) return exact[2] ? `${exact[1] ?? ''}T${exact[2]}` : exact[1] ?? null;
  const isLikely = (element: PageElement) => element.name === 'time' || TIME_MARK.test(markOf(element)) || element.children.every(isText);
  const shown = own.filter((element) => isLikely(element) && wordsOf(element).length <= LONGEST_TIME);
  const stamp = shown.map((element) => stampIn(wordsOf(element))).find((one) => one?.date);
  return stamp?.date ? (stamp.time ? `${stamp.date}T${stamp.time}` : stamp.date) : null;
}

/** The outermost element named as a place of comments that holds no more than them; else what holds them all. */
function roofOf(first: PageElement, items: ReadonlyMap<PageElement, ZoneDetail>): PageElement {
  let shared = chainOf(first);
  for (const item of items.keys()) {
    const chain = new Set(chainOf(item));
    shared = shared.filter((element) => chain.has(element));
  }
  const [lowest = first] = shared;
  const roof = lowest === first && items.size > 1 ? first.parent ?? first : lowest;
  return shared.filter((element) => COMMENTS_MARK.test(markOf(element)) && !holdsArticle(element)).at(-1) ?? roof;
}

/** Itself and all that hold it, from the inside out. */
function chainOf(element: PageElement): PageElement[] {
  const chain: PageElement[] = [];
  for (let at: PageElement | null = element; at; at = at.parent) chain.push(at);
  return chain;
}

function holdsArticle(element: PageElement): boolean {
  if (/^(?:body|html|main|#page)$/u.test(element.name)) return true;
  return elementsIn(element).some((inside) => inside.name === 'h1' || hasToken(inside, 'itemprop', 'articleBody'));
}
