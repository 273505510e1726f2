// How much of what a careful reader finds in a saved page the reader finds too.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftOf } from '../../../main/reader/draft';
import type { Draft } from '../../../preload/records';

export const FIELDS = ['title', 'byline', 'publisher', 'date', 'language', 'url', 'text', 'zones', 'blocks', 'items'] as const;
export type Field = (typeof FIELDS)[number];

/** From 0 to 1: fields are right or wrong, of the others the share that is right. */
export type Score = Record<Field, number>;

export interface Scored {
  name: string;
  score: Score;
  /** What was expected (-) and what was found instead (+). Empty where all is right. */
  differences: string[];
}

interface Line {
  text: string;
  zone: string;
  block: string;
  /** Begins a comment or other news, as JSON. */
  item: string | null;
}

/** Each page beside a file of the same name and `.expected`. */
export async function scoresOf(folder: string): Promise<Scored[]> {
  const names = readdirSync(folder).filter((file) => !file.endsWith('.expected')).sort();
  return Promise.all(names.map(async (name) => {
    const draft = await draftOf(readFileSync(join(folder, name)), name);
    const [head = '', body = ''] = readFileSync(join(folder, `${name}.expected`), 'utf8').split('---\n');
    return { name, ...scoreOf(draft, head.trim().split('\n'), body.trimEnd().split('\n').map(lineIn)) };
  }));
}

export function meanOf(scored: readonly Scored[]): Score {
  return scoreWith((field) => scored.reduce((sum, { score }) => sum + score[field], 0) / scored.length);
}

function scoreOf(draft: Draft, head: readonly string[], wanted: readonly Line[]): Pick<Scored, 'score' | 'differences'> {
  const found = linesOf(draft);
  const differences = head.flatMap((line) => {
    const [, field = '', value = ''] = /^(\w+): (.*)$/u.exec(line) ?? [];
    const told = toldOf(draft, field);
    return told === value ? [] : [`- ${line}`, `+ ${field}: ${told}`];
  });
  const isRight = (field: string) => !differences.some((line) => line.startsWith(`- ${field}:`));
  const shown = (line: Line) => `${line.zone}${line.item === null ? '' : `+${line.item}`}${line.block === '' ? '' : `:${line.block}`}| ${line.text}`;
  const [asked, told] = [wanted.map(shown), found.map(shown)];
  differences.push(...missing(asked, told).map((line) => `- ${line}`), ...missing(told, asked).map((line) => `+ ${line}`));
  const share = (of: (line: Line) => string, weigh: (line: Line) => number) => {
    const [expected, given] = [wanted.filter((line) => weigh(line) > 0), found.filter((line) => weigh(line) > 0)];
    const sum = (lines: readonly Line[]) => lines.reduce((total, line) => total + weigh(line), 0);
    const left = sum(missing(expected, given, of)) + sum(missing(given, expected, of));
    return sum(expected) + sum(given) === 0 ? 1 : 1 - left / (sum(expected) + sum(given));
  };
  const score = scoreWith((field) => {
    if (field === 'text') return share(({ text }) => text, ({ text }) => text.length);
    if (field === 'zones') return share(({ zone, text }) => `${zone} ${text}`, ({ text }) => text.length);
    if (field === 'blocks') return share(({ block, text }) => `${block} ${text}`, ({ block }) => (block === '' ? 0 : 1));
    if (field === 'items') return share(({ item, text }) => `${item ?? ''} ${text}`, ({ item }) => (item === null ? 0 : 1));
    return isRight(field) ? 1 : 0;
  });
  return { score, differences };
}

function toldOf(draft: Draft, field: string): string {
  const value = Object.entries(draft).find(([name]) => name === field)?.[1];
  return typeof value === 'string' ? value : '-';
}

function linesOf({ text, zones, blocks }: Draft): Line[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const [start, end] = [at, at + line.length];
    at = end + 1;
    const zone = zones.find((one) => one.kind !== 'comment' && one.kind !== 'related-item' && one.start <= start && end <= one.end)?.kind ?? 'none';
    const item = zones.find((one) => (one.kind === 'comment' || one.kind === 'related-item') && one.start >= start && one.start < end);
    const detail = item?.detail && item.kind === 'comment' ? JSON.stringify(item.detail) : '';
    return { text: line, zone, block: blocks.find((block) => block.start >= start && block.end <= end)?.kind ?? '', item: item ? detail : null };
  });
}

/** `zone+{"name":"…"}:block| text`; the item and the block may be left out. */
function lineIn(line: string): Line {
  const [, zone = '', item = null, block = '', text = ''] = /^([a-z]+)(?:\+(\{[^}]*\}|))?(?::([a-z]+))?\| (.*)$/u.exec(line) ?? [];
  return { zone, item: line.startsWith(`${zone}+`) ? item ?? '' : null, block, text };
}

/** Those of the first that the second has not, as often as they stand there. */
function missing<Item>(first: readonly Item[], second: readonly Item[], of: (item: Item) => string = String): Item[] {
  const left = new Map<string, number>();
  for (const item of second) left.set(of(item), (left.get(of(item)) ?? 0) + 1);
  return first.filter((item) => {
    const count = left.get(of(item)) ?? 0;
    left.set(of(item), count - 1);
    return count <= 0;
  });
}

function scoreWith(valueOf: (field: Field) => number): Score {
  const [title, byline, publisher, date, language, url, text, zones, blocks, items] = FIELDS.map(valueOf);
  const or = (value: number | undefined) => value ?? 0;
  return {
    title: or(title), byline: or(byline), publisher: or(publisher), date: or(date), language: or(language), url: or(url),
    text: or(text), zones: or(zones), blocks: or(blocks), items: or(items),
  };
}
