// Which lines of a page are the article's, in their order: Readability knows its text, and what it leaves out around and between is found here.
import { articleAround, blockOf, isBeside, isBio, isLost, isSign, isStandfirst, isWall, pickAbove, picksBelow } from './around';
import type { Placed } from './article-page';
import { headlineAmong, sameWords } from './headline';
import type { Metadata } from './metadata';
import type { SetLine } from './setting';
import type { PageElement } from './tree';

interface PageLines {
  /** Comments and other news left out. */
  all: readonly SetLine[];
  /** Of each, whether Readability counts it to the article. */
  isBody: readonly boolean[];
  metadata: Metadata;
}

const LINES_ABOVE = 4;
/** Lines that say the headline once more. */
const LINES_REPEATING = 4;
const LONGEST_KICKER = 60;

export function placed({ all, isBody, metadata }: PageLines): { lines: Placed[]; title: string | null } {
  const first = isBody.indexOf(true);
  const last = isBody.lastIndexOf(true);
  const headline = headlineAmong(all, metadata.title === null ? [] : [metadata.title], first, metadata.publisher);
  const title = all[headline]?.text ?? metadata.title;
  const beside = new Set(all.flatMap((line, index) => (isBody[index] ? blockOf(line)?.parent ?? [] : [])));
  const begin = textBegins(all, isBody, headline);
  const lines: Placed[] = title === null ? [] : [{ line: { ...(all[headline] ?? { from: [] }), text: title, kind: 'heading', level: 1 }, zone: 'headline' }];
  // Standfirsts are often repeated as the first paragraph.
  const repeated = new Set(all.flatMap(({ text }, index) => (isBody[index] ? text : [])));
  for (const [index, line] of all.entries()) {
    if (index === headline || title !== null && lines.length <= LINES_REPEATING && sameWords(line.text, title)) continue;
    const place = placeOf(line, { index, headline, begin, first, last, isBody, beside, metadata, next: all[index + 1] });
    if (place && (isBody[index] || !repeated.has(line.text))) lines.push(place);
  }
  const around = all[last]?.from[0] ? articleAround(all[last].from[0]) : null;
  const text = new Set(lines.map(({ line }) => line.text));
  const below = around ? picksBelow(all.slice(Math.max(last, headline) + 1), around).filter(({ line }) => !text.has(line.text)) : [];
  return { lines: [...lines, ...below], title };
}

interface Place {
  index: number;
  headline: number;
  begin: number;
  first: number;
  last: number;
  isBody: readonly boolean[];
  beside: ReadonlySet<PageElement>;
  metadata: Metadata;
  next: SetLine | undefined;
}

function placeOf(line: SetLine, { index, headline, begin, first, last, isBody, beside, metadata, next }: Place): Placed | null {
  if (index < headline) {
    if (isSign(line, isBody[index] === true, metadata.byline ?? null) && index >= headline - LINES_ABOVE) return { line, zone: 'byline' };
    // A section's name above a headline tells nothing that the article says.
    return isBody[index] && line.text.length > LONGEST_KICKER ? { line } : null;
  }
  if (isBody[index]) {
    const zone = isBio(line) ? 'bio' : isWall(line) ? 'promo' : undefined;
    return { line: index < begin && line.kind === 'heading' && isStandfirst(line) ? { text: line.text, from: line.from } : line, zone };
  }
  const picked = (one: SetLine | undefined) => (one ? pickAbove(one, metadata.byline ?? null, metadata.description) : null);
  const isAbove = headline >= 0 && index > headline && index < begin;
  const isHeading = line.kind === 'heading' && (isBody[index + 1] === true || isAbove && picked(next) !== null) && isBeside(line, next);
  if (isAbove) return picked(line) ?? (isHeading ? { line } : null);
  return index > first && index < last && (isHeading || isLost(line, beside)) ? { line } : null;
}

/** The first line of the text that is more than a sign or a standfirst. */
function textBegins(all: readonly SetLine[], isBody: readonly boolean[], headline: number): number {
  const isMore = (line: SetLine) => line.kind === undefined && line.text.length > LONGEST_KICKER && !isStandfirst(line) && !isSign(line, true, null);
  const begins = all.findIndex((line, index) => index > headline && isBody[index] === true && isMore(line));
  return begins < 0 ? isBody.indexOf(true, headline + 1) : begins;
}
