// A page as a tree of elements and texts: what shows no words is left out, and no page can nest deeper or grow larger than we walk.
import { Parser } from 'htmlparser2';
import { Failure } from '../../failure';
import { BREAKING_OUT, CONTROLS, FOREIGN, isLeftOut, SCOPES } from './elements';

export interface PageText {
  value: string;
  parent: PageElement;
}

export interface PageElement {
  /** Lower case. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: PageNode[];
  parent: PageElement | null;
}

export type PageNode = PageText | PageElement;

export interface Page {
  root: PageElement;
  /** What scripts of type `application/ld+json` hold, and the comment that SingleFile puts at the beginning. */
  linkedData: string[];
  savedFrom: string | null;
}

/** As browsers do at 512: deeper elements stand beside each other. */
const DEEPEST = 256;
/** What is open at once: the parser's own work grows with its square. */
const MOST_OPEN = 20_000;
const MOST_ELEMENTS = 1_000_000;
const LONGEST_ATTRIBUTE = 4000;
const LONGEST_LINKED_DATA = 1_000_000;
const ATTRIBUTES = new Set([
  'alt', 'aria-hidden', 'aria-label', 'aria-level', 'aria-modal', 'class', 'colspan', 'content', 'data-src', 'data-srcset', 'datetime', 'dir',
  'hidden', 'href', 'http-equiv', 'id', 'itemprop', 'itemscope', 'itemtype', 'lang', 'name', 'open', 'property', 'rel', 'reversed', 'role', 'src',
  'srcset', 'start', 'style', 'title', 'value', 'xml:lang', 'data-comment-id', 'data-testid', 'data-test-id', 'pubdate', 'shadowrootmode',
  'shadowmode', 'summary', 'scope', 'type', 'datatype',
]);

interface Open {
  /** Null while all of it is left out. */
  element: PageElement | null;
  name: string;
}

export function isText(node: PageNode): node is PageText {
  return 'value' in node;
}

/** Throws `too-slow`. */
export function pageOf(html: string): Page {
  const root: PageElement = { name: '#page', attributes: new Map(), children: [], parent: null };
  const page: Page = { root, linkedData: [], savedFrom: null };
  const stack: Open[] = [{ element: root, name: '#page' }];
  let elements = 0;
  let script: string[] | null = null;

  const open = (name: string, given: Record<string, string>) => {
    elements += 1;
    if (elements > MOST_ELEMENTS || stack.length > MOST_OPEN) throw new Failure('too-slow', 'The page has too many elements, or too many in each other.');
    if (name === 'script' && /^application\/ld\+json/iu.test(given.type ?? '')) script = [];
    stack.push({ name, element: elementFor(name, given, stack) });
  };
  const close = (name: string) => {
    stack.pop();
    if (name !== 'script' || script === null) return;
    const linked = script.join('');
    if (linked.length <= LONGEST_LINKED_DATA) page.linkedData.push(linked);
    script = null;
  };
  const text = (value: string) => {
    if (script) return void script.push(value);
    const parent = stack.at(-1)?.element;
    if (!parent) return;
    const last = parent.children.at(-1);
    if (last && isText(last)) last.value += value;
    else parent.children.push({ value, parent });
  };
  const comment = (value: string) => {
    if (elements < 10) page.savedFrom ??= /^\s*(?:Page saved with SingleFile\s+url:\s*|saved from url=\(\d+\))(\S{1,2000})/u.exec(value)?.[1] ?? null;
  };
  const parser = new Parser(
    { onopentag: open, onclosetag: close, ontext: text, oncomment: comment },
    { decodeEntities: true, recognizeSelfClosing: /^\s*<\?xml/u.test(html.slice(0, 200)) },
  );
  parser.end(html);
  return page;
}

function elementFor(name: string, given: Record<string, string>, stack: readonly Open[]): PageElement | null {
  const above = stack.at(-1);
  const attributes = attributesOf(given);
  if (!above) return null;
  if (isLeftOut(name, attributes, (wanted) => stack.some((open) => wanted.test(open.name)))) {
    if (CONTROLS.has(name) && above.element) above.element.children.push({ name, attributes, children: [], parent: above.element });
    return null;
  }
  const inside = above.element ?? (isBrokenOut(name, stack) ? nearestKept(stack) : null);
  if (!inside) return null;
  if (stack.length > DEEPEST) return inside;
  const ended = endedBy(name, inside);
  const parent = ended?.parent ?? inside;
  // What is open in it has ended too: words that follow stand behind, not inside.
  for (let at = stack.length - 1; ended && at >= 0; at -= 1) {
    const open = stack[at];
    const isLast = open?.element === ended;
    if (open?.element) open.element = parent;
    if (isLast) break;
  }
  const element = { name, attributes, children: [], parent };
  parent.children.push(element);
  return element;
}

/** Whoever forgot to close an item, a cell or a row did not mean the next one to lie inside it. */
function endedBy(name: string, inside: PageElement): PageElement | null {
  const scope = SCOPES[name];
  if (!scope) return null;
  for (let at: PageElement | null = inside; at !== null; at = at.parent) {
    if (scope.ends.includes(at.name)) return at;
    if (scope.holds.includes(at.name)) return null;
  }
  return null;
}

/** A paragraph ends a drawing or formula that was never closed. */
function isBrokenOut(name: string, stack: readonly Open[]): boolean {
  const left = stack.find(({ element }) => element === null);
  return left !== undefined && FOREIGN.has(left.name) && BREAKING_OUT.has(name);
}

function nearestKept(stack: readonly Open[]): PageElement | null {
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    const element = stack[at]?.element;
    if (element) return element;
  }
  return null;
}

function attributesOf(given: Record<string, string>): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [name, value] of Object.entries(given)) {
    if (ATTRIBUTES.has(name)) attributes.set(name, value.length > LONGEST_ATTRIBUTE ? '' : value);
  }
  return attributes;
}
