// Writes a Markdown file: front matter and a body in which nothing the text holds is alive. Also the small pieces that bodies are built of.
import type { BlockContent, Blockquote, Heading, Html, Link, Paragraph, PhrasingContent, Root, RootContent, Strong, Text } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { toMarkdown, type ConstructName, type Options, type Unsafe } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';

export type FrontMatter = Record<string, string | number | string[] | null>;

const SPANS: ConstructName[] = ['autolink', 'destinationLiteral', 'destinationRaw', 'reference', 'titleQuote', 'titleApostrophe'];

/** What CommonMark takes for text and other readers do not: marks, comments, formulas, tags, block ids. */
const FOREIGN: Unsafe[] = [
  { character: '=', before: '=' },
  { character: '=', after: '=' },
  { character: '%', before: '%' },
  { character: '%', after: '%' },
  { character: '$' },
  { character: '#', after: '[^\\s#]' },
  { character: '^', after: '\\S' },
].map((pattern) => ({ ...pattern, inConstruct: 'phrasing', notInConstruct: SPANS }));

const OPTIONS: Options = {
  bullet: '-',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
  extensions: [gfmStrikethroughToMarkdown(), gfmTableToMarkdown(), gfmTaskListItemToMarkdown(), { unsafe: FOREIGN }],
};

/** YAML 1.1 rules decide what is quoted: with 1.2's, older readers take "no" for a boolean and "12:30" for a number. Empty fields are left out. */
export function fileOf(frontMatter: FrontMatter | null, body: RootContent[]): string {
  const markdown = markdownOf(body);
  if (!frontMatter) return markdown;
  const fields = Object.entries(frontMatter).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0));
  return `---\n${stringify(Object.fromEntries(fields), { version: '1.1', lineWidth: 0 })}---\n\n${markdown}`;
}

export function markdownOf(body: RootContent[]): string {
  const root: Root = { type: 'root', children: body };
  return toMarkdown(root, OPTIONS);
}

/** Markdown cannot hold the character zero, and a line break in text would be a space. */
export function text(value: string): Text {
  return { type: 'text', value: value.replaceAll('\0', '\uFFFD').replace(/\r\n|[\r\n]/g, ' ') };
}

export function strong(value: string): Strong {
  return { type: 'strong', children: [text(value)] };
}

export function paragraph(...children: (PhrasingContent | string)[]): Paragraph {
  return { type: 'paragraph', children: children.map((child) => (typeof child === 'string' ? text(child) : child)) };
}

export function heading(depth: Heading['depth'], ...children: (PhrasingContent | string)[]): Heading {
  return { type: 'heading', depth, children: paragraph(...children).children };
}

/** A paragraph for each line that holds something. */
export function linesOf(value: string): Paragraph[] {
  return value.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== '').map((line) => paragraph(line));
}

export function quoteOf(value: string): Blockquote {
  return { type: 'blockquote', children: linesOf(value) };
}

export function link(url: string, value: string): Link {
  return { type: 'link', url, children: [text(value)] };
}

export function list(items: BlockContent[][]): RootContent[] {
  if (items.length === 0) return [];
  return [{ type: 'list', ordered: false, spread: false, children: items.map((children) => ({ type: 'listItem', spread: false, children })) }];
}

/** Obsidian and Joplin find the block above by this line; elsewhere it is a short line of text. `id` holds letters, digits and dashes. */
export function blockId(id: string): Html {
  return { type: 'html', value: `^${id}` };
}
