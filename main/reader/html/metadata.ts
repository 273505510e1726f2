// What a page's own data says of its article: in JSON-LD, in meta and link elements, and as Readability reads them.
import { bylineOf } from '../byline';
import { isDateLabelled } from '../date-lines';
import { datesIn, stampIn } from '../dates';
import { FULL_NAME } from '../names';
import type { Said } from '../parsed';
import { addressIn, isOfPage } from './address';
import type { Article } from './article';
import { linkedDataIn } from './linked-data';
import { elementsIn, hasToken, wordsOf } from './looking';
import type { Page, PageElement } from './tree';

export interface Metadata extends Pick<Said, 'byline' | 'publisher' | 'language' | 'date' | 'url'> {
  /** Who wrote it, by a name that may be a desk's or the whole outlet's: what the page shows is better. */
  desk: string | null;
  /** As the page's data gives it: the headline may be shorter or longer. */
  title: string | null;
  /** What the page says it is about, in a sentence or two. */
  description: string | null;
}

/** As a page gives it, or not. */
type Given = string | null | undefined;

const DATE_NAMES = [
  'article:published_time', 'og:article:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'dcterms.date', 'dcterms.created',
  'dcterms.issued', 'dc.created', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'publication_date', 'published-date', 'parsely-pub-date',
  'sailthru.date', 'citation_publication_date', 'article.published', 'cxenseparse:recs:publishtime', 'mediator_published_time',
  'rnews:datepublished', 'analyticsattributes.articledate',
];
const AUTHOR_NAMES = [
  'author', 'article:author', 'og:article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl',
  'citation_author', 'mediator_author',
];
const PUBLISHER_NAMES = ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'copyright-holder'];
const LANGUAGE_NAMES = ['content-language', 'language', 'dc.language', 'dcterms.language', 'og:locale'];
const LONGEST_NAME = 160;
const LONGEST_TITLE = 600;
const person = new RegExp(`^${FULL_NAME}|^\\p{Lo}`, 'u');
/** They name nobody. */
const NOBODY = new RegExp(`^(?:${[
  'admin(?:istrator)?', 'editors?', 'editorial', 'staff', 'news ?room', 'user', 'guest', 'author', 'root', 'webmaster', 'null', 'none', 'undefined',
  'n/a', '-',
  'redaktion', '(?:la )?rédaction', 'redacción', 'redazione', 'redakcja', 'редакция', 'редакція', 'админ', 'администратор',
].join('|')})$`, 'iu');

export function metadataOf(page: Page, article: Article | null, savedFrom: string | undefined): Metadata {
  const elements = elementsIn(page.root);
  const metas = elements.filter(({ name }) => name === 'meta');
  const linked = linkedDataIn(page.linkedData);
  const meta = (names: readonly string[]) => contentOf(metas, names);
  const publisher = linked?.publisher ?? article?.siteName ?? meta(PUBLISHER_NAMES);
  const byline = whoIn(article?.byline) ?? whoIn(linked?.author) ?? whoIn(meta(AUTHOR_NAMES));
  const date = dayIn(linked?.published) ?? dayIn(article?.published) ?? dayIn(meta(DATE_NAMES)) ?? dayIn(markedDate(elements));
  const language = languageIn(elements.find(({ name }) => name === 'html')?.attributes) ?? tagIn(linked?.language) ?? tagIn(meta(LANGUAGE_NAMES));
  const url = addressOf(elements, [page.savedFrom, savedFrom], [meta(['og:url']), linked?.url]);
  return {
    title: article?.title ?? linked?.headline ?? meta(['og:title', 'twitter:title', 'dc.title', 'title']) ?? titleIn(elements),
    description: article?.excerpt ?? meta(['description', 'og:description']),
    desk: byline !== null && byline !== publisher && !isPerson(byline) ? byline : null,
    ...(byline !== null && isPerson(byline) && { byline }), ...(publisher && publisher.length <= LONGEST_NAME && { publisher }),
    ...(language && { language }), ...(date && { date }), ...(url && { url }),
  };
}

function contentOf(metas: readonly PageElement[], names: readonly string[]): string | null {
  for (const wanted of names) {
    const found = metas.find(({ attributes }) => ['name', 'property', 'itemprop', 'http-equiv'].some((key) => attributes.get(key)?.toLowerCase() === wanted));
    const content = found?.attributes.get('content')?.replace(/\s+/gu, ' ').trim();
    if (content) return content;
  }
  return null;
}

function titleIn(elements: readonly PageElement[]): string | null {
  const title = elements.find(({ name }) => name === 'title');
  return (title && wordsOf(title).slice(0, LONGEST_TITLE)) || null;
}

/** Microdata and the like, where nothing else dates the page: the first stands at the article's head. */
function markedDate(elements: readonly PageElement[]): string | null {
  const marked = elements.find((element) => hasToken(element, 'itemprop', 'datePublished') || element.name === 'time' && element.attributes.has('pubdate'));
  return marked ? marked.attributes.get('datetime') ?? marked.attributes.get('content') ?? wordsOf(marked) : null;
}

/** The publisher's own day: what stands before the time, in whatever zone the page writes. */
export function dayIn(text: string | null | undefined): string | null {
  if (!text) return null;
  const iso = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)/u.exec(text);
  const day = iso ? `${iso[1] ?? ''}-${iso[2] ?? ''}-${iso[3] ?? ''}` : datesIn(text.slice(0, 200))[0]?.value ?? '';
  // Two readings of 03/05/2011 are no date, nor is 31 February.
  if (!/^(?:19|20)\d\d-\d\d-\d\d$/u.test(day)) return null;
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day) ? day : null;
}

/** A name, without "By" and what stands around it. */
export function whoIn(text: string | null | undefined): string | null {
  if (!text || text.length > 300 || /^\s*(?:https?:|www\.|\/)/u.test(text)) return null;
  // What stands below it on the page tells of the outlet, or when.
  const [first = '', ...others] = text.split(/\s*\n\s*/u).filter((line) => line !== '');
  return nameIn(first) ?? nameIn([first, ...others].join(' '));
}

function nameIn(text: string): string | null {
  const words = text.replace(/\s+/gu, ' ').trim();
  const stamp = stampIn(words);
  const bare = (stamp ? words.slice(0, stamp.start) : words).replace(/\s*\(https?:[^)]*\)/gu, '').replace(/[\s,|•·–—-]+$/u, '');
  const named = bylineOf({ start: 0, end: bare.length, text: bare, blanks: 0, indent: 0, words: bare.split(' ').length })?.name;
  if (named) return named;
  const without = bare.replace(/^(?:by|von|par|por|di|автор|автори|авторы)\s*:?(?:\s+|$)/iu, '');
  return without.length > LONGEST_NAME || NOBODY.test(without) || isDateLabelled(without) || !/\p{L}/u.test(without) ? null : without;
}

function isPerson(name: string): boolean {
  return person.test(name);
}

function languageIn(attributes: ReadonlyMap<string, string> | undefined): string | null {
  return tagIn(attributes?.get('lang') ?? attributes?.get('xml:lang'));
}

/** Language and script: a region says where the outlet sits. */
function tagIn(text: string | null | undefined): string | null {
  const tag = /^\s*([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?=[-_,;\s]|$)/u.exec(text ?? '');
  if (!tag?.[1]) return null;
  const [canonical] = Intl.getCanonicalLocales(tag[2] ? `${tag[1]}-${tag[2]}` : tag[1]);
  return canonical ?? null;
}

/** What the article itself calls its address; where that is only the site's, where it was saved from. */
function addressOf(elements: readonly PageElement[], saved: readonly Given[], others: readonly Given[]): string | null {
  const [from] = saved.flatMap((one) => addressIn(one) ?? []);
  const base = from ?? addressIn(elements.find(({ name }) => name === 'base')?.attributes.get('href')) ?? undefined;
  const canonical = elements.find((element) => element.name === 'link' && hasToken(element, 'rel', 'canonical'))?.attributes.get('href');
  const own = [canonical, ...others].flatMap((one) => addressIn(one, base) ?? []);
  return own.find(isOfPage) ?? from ?? own[0] ?? null;
}
