// Looking around in a page's tree.
import { isHidden } from './elements';
import { isText, type PageElement, type PageNode, type PageText } from './tree';

/** In the order of the page, itself not included. `enter` says whether to look inside. */
export function elementsIn(root: PageElement, enter: (element: PageElement) => boolean = () => true): PageElement[] {
  const found: PageElement[] = [];
  const look = (element: PageElement) => {
    for (const child of element.children) {
      if (isText(child)) continue;
      found.push(child);
      if (enter(child)) look(child);
    }
  };
  look(root);
  return found;
}

export function textsIn(root: PageElement): PageText[] {
  const texts: PageText[] = [];
  const look = (element: PageElement) => {
    for (const child of element.children) {
      if (isText(child)) texts.push(child);
      else look(child);
    }
  };
  look(root);
  return texts;
}

/** As it would be read in one line. */
export function wordsOf(element: PageElement): string {
  return textsIn(element).map(({ value }) => value).join(' ').replace(/\s+/gu, ' ').trim();
}

/** The nearest that fits, the node itself included. */
export function nearest(node: PageNode, fits: (element: PageElement) => boolean): PageElement | null {
  for (let at: PageElement | null = isText(node) ? node.parent : node; at; at = at.parent) if (fits(at)) return at;
  return null;
}

const marks = new WeakMap<PageElement, string>();

/** Class and id as a page's authors name things: `CommentList__item` is "comment list item". Asked again and again. */
export function markOf(element: PageElement): string {
  const known = marks.get(element);
  if (known !== undefined) return known;
  const named = `${element.attributes.get('class') ?? ''} ${element.attributes.get('id') ?? ''}`.slice(0, 500);
  const mark = named.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-').replace(/\d+/gu, ' ').replace(/[_-]+/gu, '-').toLowerCase();
  marks.set(element, mark);
  return mark;
}

/** How long its words are, counted no further than `most`. */
export function lengthOf(element: PageElement, most: number): number {
  let length = 0;
  const count = (node: PageNode): boolean => {
    if (!isText(node)) return node.children.every(count);
    length += node.value.trim().length;
    return length <= most;
  };
  count(element);
  return length;
}

export function firstTextIn(element: PageElement): PageText | null {
  for (const child of element.children) {
    const found = isText(child) ? (/\S/u.test(child.value) ? child : null) : firstTextIn(child);
    if (found) return found;
  }
  return null;
}

export function hasToken(element: PageElement, attribute: string, token: string): boolean {
  return (element.attributes.get(attribute) ?? '').split(/\s+/u).includes(token);
}

/** Whether a browser draws it, by what the page itself says. Asked again and again of the same tree. */
export function visibility(): (node: PageNode) => boolean {
  const known = new WeakMap<PageElement, boolean>();
  const isDrawn = (element: PageElement): boolean => {
    const answer = known.get(element);
    if (answer !== undefined) return answer;
    const { name, attributes, parent } = element;
    const isClosed = name === 'head' || name === 'title' || name === 'dialog' && !attributes.has('open');
    const drawn = !isClosed && !isHidden(attributes) && (!parent || isDrawn(parent));
    known.set(element, drawn);
    return drawn;
  };
  return (node) => isDrawn(isText(node) ? node.parent : node);
}
