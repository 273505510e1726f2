// How the blocks of an article are laid out: what one came to read, and below it, folded, what came with the page.
import type { Zone, ZoneKind } from '../../preload/records';
import type { Block } from './paragraphs';

export const FOLDS = ['source', 'promo', 'comments', 'related'] as const;
export type FoldName = (typeof FOLDS)[number];

/** Blocks that one zone holds together: a comment, a line of news with its time. */
export interface Group {
  zone: Zone | null;
  blocks: Block[];
}

export interface Fold {
  name: FoldName;
  /** Comments, headlines or passages, whichever it holds. */
  count: number;
  groups: Group[];
}

export interface Sections {
  headline: Block[];
  body: Block[];
  /** In the order of the text. */
  folds: Fold[];
}

const FOLD_OF: Partial<Record<ZoneKind, FoldName>> = {
  source: 'source', bio: 'source', credit: 'source', promo: 'promo', comments: 'comments', comment: 'comments', related: 'related', 'related-item': 'related',
};

export function sectionsOf(blocks: readonly Block[]): Sections {
  const folds = FOLDS.map((name) => foldOf(name, blocks.filter((block) => FOLD_OF[block.kind] === name)));
  return {
    headline: blocks.filter((block) => block.kind === 'headline'),
    body: blocks.filter((block) => block.kind !== 'headline' && FOLD_OF[block.kind] === undefined),
    folds: folds.filter((fold) => fold.groups.length > 0).sort((one, other) => startOf(one) - startOf(other)),
  };
}

/** The fold that shows an offset; null when it stands in the open. */
export function foldAt(sections: Sections, offset: number): FoldName | null {
  const fold = sections.folds.find(({ groups }) => groups.some(({ blocks }) => blocks.some((block) => block.start <= offset && offset < block.end)));
  return fold?.name ?? null;
}

/** The blocks among which a selection at this offset moves by sentence and word: it does not slip into a fold. */
export function peersOf(sections: Sections, offset: number): Block[] {
  const name = foldAt(sections, offset);
  return name ? blocksOfFold(sections, name) : [...sections.headline, ...sections.body];
}

export function blocksOfFold(sections: Sections, name: FoldName): Block[] {
  return sections.folds.filter((fold) => fold.name === name).flatMap(({ groups }) => groups.flatMap((group) => group.blocks));
}

/** How many of a comment's first lines only repeat who wrote it and when; at least its last line is its words. */
export function headsOf({ zone, blocks }: Group, text: string): number {
  const { handle, name } = zone?.detail ?? {};
  const who = [handle, name].filter((word) => word !== undefined && word !== '');
  const isHead = (block: Block) => who.some((word) => text.slice(block.start, block.end).includes(word ?? ''));
  const heads = blocks.slice(0, -1).findIndex((block) => !isHead(block));
  return zone?.kind !== 'comment' ? 0 : heads < 0 ? blocks.length - 1 : heads;
}

function startOf({ groups }: Fold): number {
  return groups[0]?.blocks[0]?.start ?? 0;
}

function foldOf(name: FoldName, blocks: readonly Block[]): Fold {
  const groups: Group[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && last.zone === block.zone) last.blocks.push(block);
    else groups.push({ zone: block.zone, blocks: [block] });
  }
  const items = groups.filter(({ zone }) => zone?.kind === 'comment' || zone?.kind === 'related-item').length;
  return { name, groups, count: items || groups.length };
}
