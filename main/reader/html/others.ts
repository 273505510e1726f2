// The lines of a page's comments and of its other news, each comment and each headline marked where it begins.
import { isCommentButton } from '../comments';
import type { Placed } from './article-page';
import type { Discussion } from './comments';
import { elementsIn, markOf, nearest, wordsOf } from './looking';
import { isHeadlineLink } from './related';
import { linesIn } from './setting';
import type { PageElement, PageNode } from './tree';

/** Where readers are asked to write: nobody has written that. */
const ANSWER_FORM = /(?:^|[\s-])(?:respond|(?:comment|reply)-form|form)(?=$|[\s-])/u;

export function commentLines({ roof, items }: Discussion, isShown: (node: PageNode) => boolean): Placed[] {
  const begun = new Set<PageElement>();
  const isForm = (element: PageElement) => element !== roof && (element.name === 'form' || ANSWER_FORM.test(markOf(element)) && !holdsAny(element, items));
  const isWritten = (node: PageNode) => isShown(node) && nearest(node, isForm) === null;
  return linesIn(roof, isWritten).filter(({ text }) => !isCommentButton(text)).map((line) => {
    const owner = line.from[0] ? nearest(line.from[0], (element) => items.has(element)) : null;
    if (!owner || begun.has(owner)) return { line, zone: 'comments' };
    begun.add(owner);
    const detail = items.get(owner);
    return { line, zone: 'comments', item: { kind: 'comment', ...(detail && Object.keys(detail).length > 0 && { detail }) } };
  });
}

export function relatedLines(place: PageElement, isShown: (node: PageNode) => boolean): Placed[] {
  const begun = new Set<PageElement>();
  return linesIn(place, isShown, isHeadlineLink).map((line) => {
    const link = line.from.map((text) => nearest(text, isHeadlineLink)).find((one) => one !== null);
    if (!link || begun.has(link)) return { line, zone: 'related' };
    begun.add(link);
    const at = timeBeside(link, place);
    return { line, zone: 'related', item: { kind: 'related-item', ...(at !== null && { detail: { at } }) } };
  });
}

function holdsAny(element: PageElement, items: ReadonlyMap<PageElement, unknown>): boolean {
  return elementsIn(element).some((one) => items.has(one));
}

/** In the smallest box around the link that holds one. */
function timeBeside(link: PageElement, place: PageElement): string | null {
  for (let at: PageElement | null = link; at && at !== place.parent; at = at.parent) {
    const inside = elementsIn(at);
    if (inside.filter(isHeadlineLink).length > 1) return null;
    const time = inside.find(({ name }) => name === 'time');
    const exact = /^\s*(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d))?/u.exec(time?.attributes.get('datetime') ?? '');
    if (exact) return exact[2] ? `${exact[1] ?? ''}T${exact[2]}` : exact[1] ?? null;
    if (time && /^\d{1,2}:\d\d$/u.test(wordsOf(time))) return wordsOf(time).padStart(5, '0');
  }
  return null;
}
