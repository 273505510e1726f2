// Articles that Commonplace has exported itself come back as they were: the text below its own heading, proved by the hash that the export noted.
import { createHash } from 'node:crypto';
import type { RootContent } from 'mdast';
import type { FrontMatter } from './front-matter';
import { linesOfMarkdown } from './setting';

/** Between the lines, and at the end: the export keeps no blank lines. */
const ENDS = ['\n', '\n\n', '\r\n', '\r\n\r\n'];

/** Null for any other file. */
export function exportedText(fields: FrontMatter, content: readonly RootContent[]): string | null {
  const [sha256] = fields.get('sha256') ?? [];
  const [title = ''] = fields.get('title') ?? [];
  if (!sha256 || !fields.has('uuid') || !fields.has('imported')) return null;
  const sections = content.flatMap((node, index) => (node.type === 'heading' && node.depth === 2 ? [index + 1] : []));
  const texts = sections.map((from) => linesOfMarkdown(content.slice(from).filter((node) => node.type !== 'heading')).map(({ text }) => text));
  for (const lines of texts.reverse()) {
    const found = candidatesOf(lines, title).find((text) => createHash('sha256').update(text).digest('hex') === sha256);
    if (found !== undefined) return found;
  }
  // Its blank lines were others: the words are the same.
  const [last = []] = texts;
  const [first] = last;
  if (first === undefined) return null;
  // A headline stands above the text; a title that is the text's first words does not.
  return (first.startsWith(title.replace(/…$/u, '')) ? last : [title, ...last]).join('\n');
}

function candidatesOf(lines: readonly string[], title: string): string[] {
  return [[title, ...lines], lines].flatMap((all) => ENDS.flatMap((end) => {
    const text = all.join(end);
    const single = end.slice(0, end.length / 2 || 1);
    const [head = '', ...rest] = all;
    return [text, text + end, text + single, `${head}${end}${end}${rest.join(end)}`, `${head}${end}${end}${rest.join(end)}${end}`];
  }));
}
