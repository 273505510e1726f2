// Markdown's parser takes time that grows with the square of what is nested or left open.
// Nobody who writes nests like that: such a file is read as plain text.

const MOST_IN_A_ROW = 100;
const MOST_LEFT_OPEN = 2000;
const MOST_DEFINITIONS = 1000;
const LONGEST_PARAGRAPH = 500_000;

/** Whether it can be taken apart in good time. */
export function isTame(markdown: string): boolean {
  if (new RegExp(`(?:^|\\n)(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MOST_IN_A_ROW}}`, 'u').test(markdown)) return false;
  if (new RegExp(`[\\[\\]*_~\`<]{${MOST_IN_A_ROW * 2}}`, 'u').test(markdown)) return false;
  if ((markdown.match(/^[ \t]{0,3}\[[^\]\n]{1,200}\]:/gmu)?.length ?? 0) > MOST_DEFINITIONS) return false;
  return markdown.split(/\n[ \t]*\n/u).every(isTameParagraph);
}

function isTameParagraph(paragraph: string): boolean {
  if (paragraph.length <= MOST_LEFT_OPEN) return true;
  return paragraph.length <= LONGEST_PARAGRAPH && (paragraph.match(/[[*_~`<|]/gu)?.length ?? 0) <= MOST_LEFT_OPEN;
}
