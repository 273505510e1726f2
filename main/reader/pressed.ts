// Lines into one text, with its blocks.
import type { TextBlock } from '../../preload/records';

/** A line, and what kind of block it is: undefined for a paragraph. */
export interface PressedLine extends Partial<Omit<TextBlock, 'start' | 'end'>> {
  text: string;
}

export interface Pressed {
  text: string;
  blocks: TextBlock[];
  /** Where each line begins. */
  starts: number[];
}

export function pressed(lines: readonly PressedLine[]): Pressed {
  const blocks: TextBlock[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const { text, kind, level, ordinal, isHead } of lines) {
    const start = at + text.length - text.trimStart().length;
    starts.push(at);
    if (kind) blocks.push({ kind, start, end: at + text.length, ...(level && { level }), ...(ordinal !== undefined && { ordinal }), ...(isHead && { isHead }) });
    at += text.length + 1;
  }
  return { text: lines.map(({ text }) => text).join('\n'), blocks, starts };
}
