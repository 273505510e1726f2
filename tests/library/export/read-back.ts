// Reads exported Markdown as GitHub, Obsidian and Joplin would, to compare it with what was written.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import type { Nodes, Root } from 'mdast';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { parse } from 'yaml';

export function readBack(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfmStrikethrough(), gfmTable(), gfmTaskListItem()],
    mdastExtensions: [gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()],
  });
}

/** The text, a line for each block and hard break. */
export function textIn(root: Root): string {
  return linesIn(root).map((line) => line.trim()).filter((line) => line !== '').join('\n');
}

export function typesIn(node: Nodes): Set<string> {
  return new Set([node.type, ...('children' in node ? node.children.flatMap((child) => [...typesIn(child)]) : [])]);
}

export function linksIn(node: Nodes): string[] {
  const own = node.type === 'link' ? [node.url] : [];
  return [...own, ...('children' in node ? node.children.flatMap(linksIn) : [])];
}

export function frontMatterOf(file: string): unknown {
  const [, yaml] = /^---\n([\s\S]*?)^---\n/m.exec(file) ?? [];
  return parse(yaml ?? '');
}

function linesIn(node: Nodes): string[] {
  if (node.type === 'code') return node.value.split('\n');
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return inlineIn(node).split('\n');
  return 'children' in node ? node.children.flatMap(linesIn) : [];
}

function inlineIn(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map(inlineIn).join('');
  return 'value' in node ? node.value : '';
}
