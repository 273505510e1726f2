// Long Markdown in pieces, for its parser needs two hundred times the memory: cut above a line that begins anew, never inside a list, a quote or code.

const LONG = 300_000;
const PIECE = 100_000;

/** Together they are the whole. Footnotes and links whose definitions stand in another piece show as they were typed. */
export function piecesOf(markdown: string): string[] {
  if (markdown.length <= LONG) return [markdown];
  const pieces: string[] = [];
  let from = 0;
  let fence: string | null = null;
  let isBlankAbove = true;
  for (let at = 0; at < markdown.length;) {
    const newline = markdown.indexOf('\n', at);
    const end = newline < 0 ? markdown.length : newline + 1;
    const line = markdown.slice(at, Math.min(end, at + 200));
    if (fence === null && isBlankAbove && at - from >= PIECE && /^[^\s>*+\-\d|[`~]/u.test(line)) {
      pieces.push(markdown.slice(from, at));
      from = at;
    }
    fence = fenceAfter(line, fence);
    isBlankAbove = line.trim() === '';
    at = end;
  }
  pieces.push(markdown.slice(from));
  return pieces;
}

/** The signs that close the code that is open. */
function fenceAfter(line: string, open: string | null): string | null {
  const [, signs = ''] = /^ {0,3}(`{3,}|~{3,})/u.exec(line) ?? [];
  if (signs === '') return open;
  if (open === null) return signs;
  return signs.startsWith(open) && line.trim() === signs ? null : open;
}
