// A page as its article: the headline first, then who and when, the text, what is about it, and at the end its readers' comments and other news.
import type { ZoneDetail, ZoneKind } from '../../../preload/records';
import { type Article, articleIn } from './article';
import { placed } from './article-lines';
import { discussionIn } from './comments';
import { elementsIn, lengthOf, nearest, visibility } from './looking';
import { type Metadata, metadataOf } from './metadata';
import { commentLines, relatedLines } from './others';
import { relatedPlacesIn } from './related';
import { linesIn, type SetLine } from './setting';
import { isText, type Page, type PageElement, type PageNode } from './tree';

/** A line in its place, and the zone it is known to be in. */
export interface Placed {
  line: SetLine;
  zone?: ZoneKind | undefined;
  /** Begins a comment or a headline of other news. */
  item?: { kind: 'comment' | 'related-item'; detail?: ZoneDetail } | undefined;
}

export interface ArticlePage {
  lines: Placed[];
  metadata: Metadata;
  title: string | null;
}

/** Of a page's words at least as many must lie in what it calls its main part. */
const MAIN_SHARE = 0.4;
const AROUND = /^(?:nav|footer|aside|menu|form)$/u;

export function articlePageOf(page: Page, savedFrom: string | undefined): ArticlePage {
  const isShown = visibility();
  const discussion = discussionIn(page, isShown);
  const places = relatedPlacesIn(page, isShown).filter((place) => !discussion || nearest(place, (one) => one === discussion.roof) === null);
  const apart = new Set([...(discussion ? [discussion.roof] : []), ...places]);
  const article = articleIn(page, discussion?.roof);
  const metadata = metadataOf(page, article, savedFrom);
  const all = linesIn(page.root, (node) => isShown(node) && nearest(node, (element) => apart.has(element)) === null);
  const isOf = isOfArticle(page, article, all);
  const isBody = all.map((line) => line.from.some((text) => isOf(pictureOf(text) ?? text)));
  const { lines, title } = placed({ all, isBody, metadata });
  const comments = discussion ? commentLines(discussion, isShown) : [];
  return { lines: [...lines, ...comments, ...places.flatMap((place) => relatedLines(place, isShown))], metadata, title };
}

/** Readability's word for it; where it finds nothing, all but menus of what the page calls its main part. */
function isOfArticle(page: Page, article: Article | null, all: readonly SetLine[]): (node: PageNode) => boolean {
  if (article && all.some(({ from }) => from.some((text) => article.nodes.has(text)))) return (node) => article.nodes.has(node);
  const mains = elementsIn(page.root).filter(isMain).map((element) => ({ element, length: lengthOf(element, Infinity) }));
  const [main] = mains.sort((one, other) => other.length - one.length);
  const part = main && main.length > lengthOf(page.root, Infinity) * MAIN_SHARE ? main.element : page.root;
  return (node) => nearest(node, (element) => element === part) !== null && nearest(node, ({ name }) => AROUND.test(name)) === null;
}

function isMain({ name, attributes }: PageElement): boolean {
  return name === 'main' || name === 'article' || attributes.get('role') === 'main' || attributes.get('itemprop') === 'articleBody';
}

/** A picture's words stand for it. */
function pictureOf(text: PageNode): PageElement | null {
  return isText(text) && /^(?:img|amp-img)$/u.test(text.parent.name) ? text.parent : null;
}
