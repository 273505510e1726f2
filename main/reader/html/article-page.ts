// A page as its article: the headline first, then who and when, the text, what is about it, and at the end its readers' comments and other news.
import type { ZoneDetail, ZoneKind } from '../../../preload/records';
import { articleAround, blockOf, isBio, isLost, isSign, type Pick, pickAbove, picksBelow } from './around';
import { type Article, articleIn } from './article';
import { type Discussion, discussionIn } from './comments';
import { headlineAmong, sameWords } from './headline';
import { elementsIn, nearest, visibility, wordsOf } from './looking';
import { type Metadata, metadataOf } from './metadata';
import { isHeadlineLink, relatedPlacesIn } from './related';
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
  placed: Placed[];
  metadata: Metadata;
  title: string | null;
}

const LINES_ABOVE = 4;
/** Lines that say the headline once more. */
const LINES_REPEATING = 3;
const AROUND = /^(?:nav|footer|aside|menu|form)$/u;

export function articlePageOf(page: Page, savedFrom: string | undefined): ArticlePage {
  const isShown = visibility();
  const discussion = discussionIn(page, isShown);
  const places = relatedPlacesIn(page, isShown).filter((place) => !discussion || nearest(place, (one) => one === discussion.roof) === null);
  const apart = new Set([...(discussion ? [discussion.roof] : []), ...places]);
  const article = articleIn(page, discussion?.roof);
  const metadata = metadataOf(page, article, savedFrom);
  const isApart = (node: PageNode) => nearest(node, (element) => apart.has(element)) !== null;
  const all = linesIn(page.root, (node) => isShown(node) && !isApart(node));
  const { placed, title } = place(all, isOfArticle(article, all), metadata);
  return { placed: [...placed, ...(discussion ? commentsOf(discussion, isShown) : []), ...places.flatMap((one) => relatedOf(one, isShown))], metadata, title };
}

/** Readability's word for it; where it finds nothing, all but menus. */
function isOfArticle(article: Article | null, all: readonly SetLine[]): (node: PageNode) => boolean {
  if (article && all.some(({ from }) => from.some((text) => article.nodes.has(text)))) return (node) => article.nodes.has(node);
  return (node) => nearest(node, ({ name }) => AROUND.test(name)) === null;
}

function place(all: readonly SetLine[], isOf: (node: PageNode) => boolean, metadata: Metadata): { placed: Placed[]; title: string | null } {
  const isBody = all.map((line) => line.from.some((text) => isOf(isText(text) ? pictureOf(text) ?? text : text)));
  const [first, last] = [isBody.indexOf(true), isBody.lastIndexOf(true)];
  const headline = headlineAmong(all, metadata.title === null ? [] : [metadata.title], first, metadata.publisher);
  const title = all[headline]?.text ?? metadata.title;
  const beside = new Set(all.flatMap((line, index) => (isBody[index] ? blockOf(line)?.parent ?? [] : [])));
  const body = all.filter((line, index) => index !== headline && (isBody[index] || index > first && index < last && isLost(line, beside)))
    .filter((line, index) => index >= LINES_REPEATING || title === null || !sameWords(line.text, title));
  const above = headline >= 0 && headline < first ? all.slice(headline + 1, first).flatMap((line) => pickAbove(line, metadata.byline, metadata.description) ?? []) : [];
  const higher = headline >= 0 ? all.slice(Math.max(0, headline - LINES_ABOVE), headline).filter((line, index) => !isBody[Math.max(0, headline - LINES_ABOVE) + index] && isSign(line)) : [];
  const around = all[last]?.from[0] ? articleAround(all[last].from[0]) : null;
  const below = around ? picksBelow(all.slice(Math.max(last, headline) + 1), around) : [];
  return {
    title,
    placed: [
      ...(title === null ? [] : [{ line: { ...(all[headline] ?? { from: [] }), text: title, kind: 'heading' as const, level: 1 }, zone: 'headline' as const }]),
      ...higher.map((line): Placed => ({ line, zone: 'byline' })),
      ...above.filter(isNew(body)),
      ...body.map((line): Placed => ({ line, zone: isBio(line) ? 'bio' : undefined })),
      ...below,
    ],
  };
}

/** A picture's words stand for it. */
function pictureOf(text: PageNode): PageElement | null {
  return isText(text) && /^(?:img|amp-img)$/u.test(text.parent.name) ? text.parent : null;
}

/** Standfirsts are often repeated as the first paragraph. */
function isNew(body: readonly SetLine[]): (pick: Pick) => boolean {
  const said = new Set(body.slice(0, 5).map(({ text }) => text));
  return ({ line }) => !said.has(line.text);
}

function commentsOf({ roof, items }: Discussion, isShown: (node: PageNode) => boolean): Placed[] {
  const begun = new Set<PageElement>();
  return linesIn(roof, isShown).map((line) => {
    const owner = line.from[0] ? nearest(line.from[0], (element) => items.has(element)) : null;
    if (!owner || begun.has(owner)) return { line, zone: 'comments' };
    begun.add(owner);
    const detail = items.get(owner);
    return { line, zone: 'comments', item: { kind: 'comment', ...(detail && Object.keys(detail).length > 0 && { detail }) } };
  });
}

function relatedOf(place: PageElement, isShown: (node: PageNode) => boolean): Placed[] {
  const begun = new Set<PageElement>();
  return linesIn(place, isShown).map((line) => {
    const link = line.from.map((text) => nearest(text, (element) => element.name === 'a' && isHeadlineLink(element))).find((one) => one !== null);
    if (!link || begun.has(link)) return { line, zone: 'related' };
    begun.add(link);
    const at = timeBeside(link, place);
    return { line, zone: 'related', item: { kind: 'related-item', ...(at !== null && { detail: { at } }) } };
  });
}

/** In the smallest box around the link that holds one. */
function timeBeside(link: PageElement, place: PageElement): string | null {
  for (let at = link.parent; at && at !== place.parent; at = at.parent) {
    const links = elementsIn(at).filter(isHeadlineLink);
    if (links.length > 1) return null;
    const time = elementsIn(at).find(({ name }) => name === 'time');
    const exact = /^\s*(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d))?/u.exec(time?.attributes.get('datetime') ?? '');
    if (exact) return exact[2] ? `${exact[1] ?? ''}T${exact[2]}` : exact[1] ?? null;
    if (time && /^\d{1,2}:\d\d$/u.test(wordsOf(time))) return wordsOf(time).padStart(5, '0');
  }
  return null;
}
