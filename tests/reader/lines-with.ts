// The lines of a text, each with what block it is: "item 2 #7: …".
import type { TextBlock } from '../../preload/records';

export function linesWith({ text, blocks }: { text: string; blocks: readonly TextBlock[] }): string[] {
  const byStart = new Map(blocks.map((block) => [block.start, block]));
  let at = 0;
  return text.split('\n').map((line) => {
    const block = byStart.get(at + line.length - line.trimStart().length);
    at += line.length + 1;
    if (!block) return line;
    const { kind, level, ordinal, isHead } = block;
    return `${[kind, level, ordinal === undefined ? undefined : `#${ordinal}`, isHead && 'head'].filter((part) => part !== undefined).join(' ')}: ${line}`;
  });
}
