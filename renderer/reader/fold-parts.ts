// What a fold holds, as it is drawn: a comment at a time, and all that is no comment together, in the same pieces as the story.
import type { TextBlock, Zone } from '../../preload/records';
import type { Block } from './paragraphs';
import { piecesOf, type Piece } from './pieces';
import { headsOf, type Fold, type Group } from './sections';

export interface Part {
  /** The comment that it is. */
  comment: Zone | null;
  pieces: FoldPiece[];
}

export interface FoldPiece {
  piece: Piece;
  /** Only repeats who wrote it and when. */
  isQuiet: boolean;
}

/** The offsets of the blocks stay what they are: only their numbers are left out, and how they are set is fitted to the place. */
export function partsOf({ groups }: Fold, text: string): Part[] {
  const parts: { comment: Zone | null; blocks: Block[]; quiet: number[] }[] = [];
  for (const group of groups) {
    const comment = group.zone?.kind === 'comment' ? group.zone : null;
    const last = parts.at(-1);
    const part = last && !last.comment && !comment ? last : { comment, blocks: [], quiet: [] };
    if (part !== last) parts.push(part);
    const { blocks, quiet } = fitted(group, text);
    part.blocks.push(...blocks);
    part.quiet.push(...quiet);
  }
  return parts.map(({ comment, blocks, quiet }) => {
    const isQuiet = new Set(quiet);
    return { comment, pieces: piecesOf(text, blocks).map((piece) => ({ piece, isQuiet: piece.kind === 'block' && isQuiet.has(piece.block.start) })) };
  });
}

function fitted(group: Group, text: string): { blocks: Block[]; quiet: number[] } {
  const { zone, blocks } = group;
  const heads = headsOf(group, text);
  const isTime = ({ start, end }: Block) => zone?.kind === 'related-item' && text.slice(start, end) === zone.detail?.at;
  const quiet = blocks.filter((block, place) => place < heads || isTime(block)).map(({ start }) => start);
  const outer = zone?.kind === 'comment' ? listOf(blocks[0]) : 0;
  return { quiet, blocks: blocks.map((block) => ({ ...block, number: null, set: quiet.includes(block.start) ? null : fittedSet(block.set, outer) })) };
}

/** Where comments are the items of a list, its first line says so: that list is the page's, and no part of what was written. */
function listOf(first: Block | undefined): number {
  return first?.set?.kind === 'item' ? first.set.level ?? 1 : 0;
}

/** @param outer how many lists lie around the comment. */
function fittedSet(set: TextBlock | null, outer: number): TextBlock | null {
  // The fold itself is a section below the title.
  if (set?.kind === 'heading') return { ...set, level: Math.max(2, set.level ?? 1) + 1 };
  if (set?.kind !== 'item' || outer === 0) return set;
  const level = (set.level ?? 1) - outer;
  return level > 0 ? { ...set, level } : null;
}
