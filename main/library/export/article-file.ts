// One article's file: what is known of it, its highlights in the order of the text, who is named, and the text itself.
import type { RootContent } from 'mdast';
import type { DraftZone, Highlight, Mention, OpenArticle, Zone } from '../../../preload/api';
import { paragraphAt, paragraphsOf, type Paragraph } from '../../../preload/paragraphs';
import { actorTarget, claimTarget, type Catalog } from './catalog';
import { codePointsIn } from './code-points';
import { blockId, fileOf, heading, link, linesOf, list, paragraph, quoteOf, strong } from './markdown';
import { blockOf, hrefFrom } from './targets';
import type { Reading } from '../corrections';
import type { Put } from './quoting';
import type { Words } from './words';

export interface ArticleContent extends OpenArticle {
  highlights: Highlight[];
  mentions: Mention[];
  /** What is put otherwise than it is printed, and how words of the text are put. */
  readings: readonly Reading[];
  put: Put;
  /** Texts that the article had before, as far as something is highlighted in them. */
  earlier: HighlightedText[];
}

export interface HighlightedText {
  text: string;
  put: Put;
  zones: DraftZone[];
  highlights: Highlight[];
}

type Section = 'article.comments' | 'article.related' | 'article.more';

/** `path` is the file's own, for its links. */
export function articleFile(content: ArticleContent, path: string, catalog: Catalog, words: Words): string {
  const { article, version, zones, highlights } = content;
  const paragraphs = paragraphsOf(version.text, zones);
  const all = [highlights, ...content.earlier.map((one) => one.highlights)].flat();
  const tags = new Set(all.flatMap((highlight) => highlight.tags.map((tag) => tagName(tag.name))));
  const frontMatter = {
    title: article.title,
    author: article.byline,
    source: article.via,
    publisher: article.publisher,
    date: article.date,
    language: article.language,
    imported: article.importedAt,
    file: version.fileName,
    sha256: version.sha256,
    uuid: article.uuid,
    tags: [...tags].filter((tag) => tag !== ''),
  };
  return fileOf(frontMatter, [
    heading(1, article.title),
    ...highlightSection('article.highlights', { text: version.text, put: content.put, zones, highlights }, { path, catalog, words }),
    ...content.earlier.flatMap((one) => highlightSection('article.earlierHighlights', one, { path, catalog, words })),
    ...actorSection(content.mentions, paragraphs, { path, catalog, words }),
    ...correctionSection(content, paragraphs, words),
    heading(2, words.say('article.text')),
    ...textOf(content, words),
  ]);
}

interface Context {
  path: string;
  catalog: Catalog;
  words: Words;
}

function highlightSection(title: Parameters<Words['say']>[0], { text, put, zones, highlights }: HighlightedText, context: Context): RootContent[] {
  if (highlights.length === 0) return [];
  const toCodePoints = codePointsIn(text);
  const paragraphs = paragraphsOf(text, zones);
  const blocks = highlights.flatMap((highlight) => {
    const { start, end } = highlight;
    const place = { paragraph: paragraphAt(paragraphs, start), start: toCodePoints(start), end: toCodePoints(end) };
    const quote = highlight.quote === text.slice(start, end) ? put(highlight) : highlight.quote;
    return highlightBlocks({ ...highlight, quote }, place, put(highlight), context);
  });
  return [heading(2, context.words.say(title)), ...blocks];
}

/** @param now the words that stand there */
function highlightBlocks(highlight: Highlight, place: Record<string, number>, now: string, { path, catalog, words }: Context): RootContent[] {
  const claims = highlight.claims.map(({ claim, statement, stance }) => {
    const target = claimTarget(catalog, claim);
    return [paragraph(target ? link(hrefFrom(path, target), statement) : statement, ` (${words.name(`stance.${stance}`)})`)];
  });
  return [
    quoteOf(highlight.quote),
    blockId(blockOf('h', highlight.uuid)),
    paragraph(strong(words.name(`kind.${highlight.kind}`)), `, ${words.say('highlight.place', place)}`),
    ...(highlight.status === 'changed' ? [paragraph(words.say('highlight.changed', { words: now }))] : []),
    ...linesOf(highlight.comment),
    ...(highlight.tags.length > 0 ? [paragraph(words.say('highlight.tags', { tags: highlight.tags.map((tag) => tag.name).join(', ') }))] : []),
    ...(claims.length > 0 ? [paragraph(words.say('highlight.claims')), ...list(claims)] : []),
  ];
}

/** Each actor once, with the paragraphs that name it. */
function actorSection(mentions: Mention[], paragraphs: Paragraph[], { path, catalog, words }: Context): RootContent[] {
  const places = new Map<number, Set<number>>();
  for (const { actor, start } of mentions) places.set(actor, (places.get(actor) ?? new Set()).add(paragraphAt(paragraphs, start)));
  const items = [...places].flatMap(([actor, numbers]) => {
    const target = actorTarget(catalog, actor);
    return target ? [[paragraph(link(hrefFrom(path, target), target.title), `: ${[...numbers].map((number) => `¶${number}`).join(', ')}`)]] : [];
  });
  return items.length === 0 ? [] : [heading(2, words.say('article.actors')), ...list(items)];
}

/** What was corrected, so that nobody takes a correction for the words of the page. */
function correctionSection({ version: { text }, readings }: ArticleContent, paragraphs: Paragraph[], words: Words): RootContent[] {
  if (readings.length === 0) return [];
  const items = readings.map(({ start, end, replacement }) => [
    paragraph(words.say('article.correction', { printed: text.slice(start, end), replacement, paragraph: paragraphAt(paragraphs, start) })),
  ]);
  return [heading(2, words.say('article.corrections')), ...list(items)];
}

/** Every line of the text, but for a headline that the title repeats. */
function textOf({ article: { title }, version: { text }, zones, put }: ArticleContent, words: Words): RootContent[] {
  const blocks: RootContent[] = [];
  let section: Section = 'article.more';
  for (const { start, end } of paragraphsOf(text, [])) {
    const line = text.slice(start, end);
    const isTitle = line === title && zones.some((zone) => zone.kind === 'headline' && zone.start <= start && end <= zone.end);
    if (isTitle) continue;
    const here = sectionAt(zones, start);
    if (here !== section) blocks.push(heading(3, words.say(here)));
    section = here;
    blocks.push(...linesOf(put({ start, end })));
  }
  return blocks;
}

function sectionAt(zones: Zone[], offset: number): Section {
  const holding = zones.filter((zone) => zone.start <= offset && offset < zone.end).map((zone) => zone.kind);
  if (holding.includes('comments')) return 'article.comments';
  return holding.includes('related') ? 'article.related' : 'article.more';
}

/** As Obsidian wants tags: no spaces, and not all digits. The highlights carry the tag's own name. */
function tagName(name: string): string {
  const tag = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-').replace(/^[-/]+|[-/]+$/g, '');
  return /^[\p{N}/-]+$/u.test(tag) ? `tag-${tag}` : tag;
}
