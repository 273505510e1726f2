// What a page says of itself to machines, as JSON-LD: the article's own record among whatever else stands there.
import { unescaped } from './unescaped';

export interface LinkedData {
  headline: string | null;
  author: string | null;
  publisher: string | null;
  published: string | null;
  language: string | null;
  url: string | null;
}

type Things = Readonly<Record<string, unknown>>;

const ARTICLE = /^(?:schema:|https?:\/\/schema\.org\/)?(?:[A-Z][A-Za-z]*)?(?:Article|Posting|Report|Review)$/u;
const MOST_THINGS = 500;
const DEEPEST = 6;
const LONGEST = 2000;

/** Null where none of it describes an article. */
export function linkedDataIn(scripts: readonly string[]): LinkedData | null {
  const things = scripts.flatMap((script) => thingsIn(parsed(script), 0)).slice(0, MOST_THINGS);
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  if (!article) return null;
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    author: namesIn(article.author, things).join(', ') || null, publisher: namesIn(article.publisher, things)[0] ?? null,
    published: textOf(article.datePublished), language: textOf(article.inLanguage), url: textOf(article.url) ?? addressOf(article.mainEntityOfPage),
  };
}

/** Pages leave line breaks and comments in it; what cannot be mended says nothing. */
function parsed(script: string): unknown {
  const json = script.replace(/^\s*(?:\/\/\s*)?<!(?:\[CDATA\[|--)|(?:\/\/\s*)?(?:\]\]|--)>\s*$/gu, '').replace(/[\r\n\t]+/gu, ' ');
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function thingsIn(value: unknown, depth: number): Things[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.slice(0, MOST_THINGS).flatMap((one) => thingsIn(one, depth + 1));
  if (!isThing(value)) return [];
  const inside = [value['@graph'], value.mainEntity, value.mainEntityOfPage];
  return [value, ...inside.flatMap((one) => (typeof one === 'object' ? thingsIn(one, depth + 1) : []))];
}

function isThing(value: unknown): value is Things {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(thing: Things): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
}

function namesIn(value: unknown, things: readonly Things[]): string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((one) => namesIn(one, things));
  const name = textOf(value);
  if (name !== null) return [name];
  if (!isThing(value)) return [];
  const own = textOf(value.name);
  if (own !== null) return [own];
  const other = things.find((one) => one['@id'] !== undefined && one['@id'] === value['@id'] && one.name !== undefined);
  return other ? [textOf(other.name) ?? ''].filter((one) => one !== '') : [];
}

function addressOf(value: unknown): string | null {
  return textOf(value) ?? (isThing(value) ? textOf(value['@id']) ?? textOf(value.url) : null);
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = unescaped(value).replace(/\s+/gu, ' ').trim();
  return text === '' || text.length > LONGEST ? null : text;
}
