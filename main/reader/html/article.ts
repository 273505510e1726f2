// Asks Readability which words of a page are its article. It is shown a copy in which every text is numbered;
// the words themselves are taken from the tree, never from the copy.
import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import { BLOCKS, CONTROLS, isHidden } from './elements';
import { wordsOf } from './looking';
import { isText, type Page, type PageElement, type PageNode } from './tree';

export interface Article {
  /** The texts and pictures of the article; texts of nothing but blanks are not among them. */
  nodes: ReadonlySet<PageNode>;
  title: string | null;
  byline: string | null;
  siteName: string | null;
  /** As the page gave it. */
  published: string | null;
  excerpt: string | null;
}

interface Searchable {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
}

/** It weighs these; of styles only what hides. */
const SHOWN_ATTRIBUTES = [
  'class', 'id', 'itemprop', 'itemtype', 'itemscope', 'name', 'property', 'content', 'rel', 'role', 'hidden', 'aria-hidden', 'aria-modal', 'http-equiv',
  'datatype', 'summary', 'colspan',
];
const EMPTY = new Set(['br', 'hr', 'img', 'col', 'wbr', 'input']);
const IN_HEAD = new Set(['meta', 'link', 'base']);
const WRAPPERS = new Set(['#page', 'html', 'head', 'body']);
const NUMBER = 'data-number';
/** Readability takes two seconds for a million signs, and thrice as long where it cannot decide. Beyond that a page is taken as it is built. */
const LONGEST_COPY = 1_500_000;
const MOST_TEXTS = 20_000;
/** Its time grows with the square of how many boxes stand beside each other. */
const MOST_BESIDE = 2500;

/** Null where it finds none, or the page is too large for it. `without`: what is known to be none of it. */
export function articleIn(page: Page, without: PageElement | undefined): Article | null {
  const numbered: PageNode[] = [];
  const copy = copyOf(page, numbered, without);
  const isTooLarge = copy.length > LONGEST_COPY || numbered.length > MOST_TEXTS || mostBeside(page.root) > MOST_BESIDE;
  const found = isTooLarge ? null : readableIn(copy);
  if (!found?.content) return null;
  const nodes = new Set(found.content.flatMap((number) => numbered[number] ?? []));
  const { title, byline, siteName, publishedTime, excerpt } = found;
  return {
    nodes, title: title?.trim() ? title : null, byline: byline ?? null, siteName: siteName ?? null, published: publishedTime ?? null, excerpt: excerpt ?? null,
  };
}

/** Paragraphs are not counted: it leaves them as they are. */
function mostBeside(element: PageElement): number {
  let boxes = 0;
  let most = 0;
  for (const child of element.children) {
    if (isText(child)) continue;
    if (BLOCKS.has(child.name) && child.name !== 'p') boxes += 1;
    most = Math.max(most, mostBeside(child));
  }
  return Math.max(boxes, most);
}

/** It stumbles over what is hardly a page, without a root for instance; then it has found nothing there. */
function readableIn(html: string) {
  try {
    return new Readability(new DOMParser().parseFromString(html, 'text/html'), { serializer: numbersIn }).parse();
  } catch (error) {
    console.warn('Readability gave up:', error instanceof Error ? error.message : error);
    return null;
  }
}

function numbersIn(content: unknown): number[] {
  return isSearchable(content) ? Array.from(content.querySelectorAll(`[${NUMBER}]`), (element) => Number(element.getAttribute(NUMBER))) : [];
}

function isSearchable(node: unknown): node is Searchable {
  return typeof node === 'object' && node !== null && 'querySelectorAll' in node;
}

/** With a head and a body, whether the page has them or not. */
function copyOf(page: Page, numbered: PageNode[], without: PageElement | undefined): string {
  const head: string[] = page.linkedData.map((json) => `<script type="application/ld+json">${json.replaceAll('</', '<\\/')}</script>`);
  const body: string[] = [];
  const number = (node: PageNode) => `${NUMBER}="${numbered.push(node) - 1}"`;
  const write = (node: PageNode): void => {
    if (isText(node)) {
      body.push(/\S/u.test(node.value) ? `<span ${number(node)}>${escaped(node.value)}</span>` : node.value);
      return;
    }
    const { name, children } = node;
    if (node === without) return;
    if (name === 'title') return void head.push(`<title>${escaped(wordsOf(node))}</title>`);
    if (IN_HEAD.has(name)) return void head.push(`<${name}${attributesOf(node)}>`);
    if (WRAPPERS.has(name) || !/^[a-z][a-z0-9:-]*$/u.test(name)) return children.forEach(write);
    const isPicture = name === 'img' || name === 'amp-img';
    body.push(`<${name}${attributesOf(node)}${isPicture ? ` src="picture.jpg" ${number(node)}` : ''}>`);
    if (EMPTY.has(name)) return;
    children.forEach(write);
    body.push(`</${name}>`);
  };
  write(page.root);
  return `<!DOCTYPE html><html><head>${head.join('')}</head><body>${body.join('')}</body></html>`;
}

function attributesOf({ name, attributes }: PageElement): string {
  const shown = SHOWN_ATTRIBUTES.flatMap((name) => {
    const value = attributes.get(name);
    return value === undefined ? [] : [` ${name}="${escaped(value)}"`];
  });
  const href = attributes.get('href');
  const source = attributes.get('src');
  if (source !== undefined && CONTROLS.has(name)) shown.push(` src="${escaped(source)}"`);
  if (href !== undefined) shown.push(href.startsWith('#') ? ' href="#x"' : ' href="x"');
  if (isHidden(attributes)) shown.push(' style="display:none"');
  return shown.join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
