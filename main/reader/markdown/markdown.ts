// A Markdown file: the words it shows, how they are set, and what its front matter says of them.
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { isEdtf } from '../../../preload/edtf';
import type { Encoding } from '../../../preload/records';
import { Failure } from '../../failure';
import { decode } from '../decode';
import { addressIn } from '../html/address';
import { dayIn, whoIn } from '../html/metadata';
import type { Parsed, Said } from '../parsed';
import { pressed, type PressedLine } from '../pressed';
import { type FrontMatter, splitFrontMatter } from './front-matter';
import { exportedText } from './own-export';
import { piecesOf } from './pieces';
import { linesOfMarkdown } from './setting';
import { isTame } from './taming';

/** Throws `empty` and `not-text`. */
export function parseMarkdown(bytes: Uint8Array, chosen: Encoding | undefined): Parsed {
  const { text: source, encoding } = decode(bytes, chosen);
  const { fields, rest } = splitFrontMatter(source);
  const said = saidBy(fields);
  if (!isTame(rest)) return { text: rest, encoding, blocks: [], said };
  const children = piecesOf(rest).flatMap((piece) => treeOf(piece).children);
  const exported = exportedText(fields, children);
  if (exported !== null) return { text: exported, encoding, blocks: [], said };
  const lines = linesOfMarkdown(children);
  const { text, blocks } = pressed(lines);
  if (text === '') throw new Failure('empty', 'The file shows no words.');
  return { text, encoding, blocks, said: { ...said, ...headlineOf(lines) } };
}

function treeOf(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()],
    mdastExtensions: [gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()],
  });
}

/** A file that begins with its largest heading is named by it. */
function headlineOf([first]: readonly PressedLine[]): Said {
  return first?.kind === 'heading' && first.level === 1 ? { zones: [{ kind: 'headline', start: 0, end: first.text.length }] } : {};
}

/** By the names that notebooks and clippers give: Obsidian, Joplin, and our own export. */
function saidBy(fields: FrontMatter): Said {
  const first = (...names: string[]) => names.map((name) => fields.get(name)?.[0]).find((value) => value !== undefined);
  const title = first('title');
  const authors = ['author', 'authors', 'creator', 'byline'].map((name) => fields.get(name)).find((value) => value !== undefined) ?? [];
  const byline = authors.map((name) => whoIn(name.replace(/^\[\[(?:[^\]|]*\|)?|\]\]$/gu, ''))).filter((name) => name !== null).join(', ');
  const publisher = first('publisher', 'site', 'site_name', 'website', 'publication');
  const language = first('language', 'lang');
  const given = first('date', 'published', 'publish_date', 'created');
  const date = given !== undefined && isEdtf(given) ? given : dayIn(given);
  const url = ['url', 'source_url', 'link', 'canonical', 'source'].map((name) => addressIn(fields.get(name)?.[0])).find((address) => address !== null);
  return {
    ...(title !== undefined && { title }), ...(byline !== '' && { byline }), ...(publisher !== undefined && { publisher }),
    ...(language !== undefined && /^[a-z]{2,3}(?:-[\w-]+)?$/iu.test(language) && { language }), ...(date && { date }), ...(url && { url }),
  };
}
