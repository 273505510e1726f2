// A page or another document in HTML into its text, blocks and what it says of itself.
// Of its markup nothing is left: what comes out is words and their places.
import type { DraftZone } from '../../../preload/records';
import { Failure } from '../../failure';
import type { Parsed, Said } from '../parsed';
import { pressed } from '../pressed';
import { articlePageOf, type Placed } from './article-page';
import { visibility } from './looking';
import { type Metadata, metadataOf } from './metadata';
import { linesIn } from './setting';
import { type Page, pageOf } from './tree';

export interface AboutHtml {
  /** Of the bytes it came in, as in Draft. */
  encoding: string;
  /** Of a `document` (a letter, a book, a report) every word counts; a `page` has menus and advertisements around its article. */
  kind: 'page' | 'document';
  /** Where it was saved from, if what it came in says so. */
  url?: string | undefined;
}

/** Throws `empty` where it shows no words, and `too-slow` where it is built to be so. */
export function htmlToParsed(html: string, { encoding, kind, url }: AboutHtml): Parsed {
  const page = pageOf(html);
  return { encoding, ...(kind === 'page' ? articleOf(page, url) : wholeOf(page, url)) };
}

function wholeOf(page: Page, url: string | undefined): Omit<Parsed, 'encoding'> {
  const { text, blocks } = pressed(linesIn(page.root, visibility()));
  if (text === '') throw noWords();
  const { title, said, hints } = splitOf(metadataOf(page, null, url));
  return { text, blocks, said: { ...said, ...(title !== null && { title }) }, hints };
}

function articleOf(page: Page, url: string | undefined): Omit<Parsed, 'encoding'> {
  const { lines, metadata, title } = articlePageOf(page, url);
  const { text, blocks, starts } = pressed(lines.map(({ line }) => line));
  if (text === '' || lines.every(({ zone }) => zone === 'headline')) throw noWords();
  const { said, hints } = splitOf(metadata);
  return { text, blocks, said: { ...said, ...(title !== null && { title }), zones: zonesOf(lines, starts) }, hints };
}

function splitOf({ title, desk, description: _, ...said }: Metadata): { title: string | null; said: Said; hints: Said } {
  return { title, said, hints: desk === null ? {} : { byline: desk } };
}

function noWords(): Failure {
  return new Failure('empty', 'The page shows no words.');
}

/** Neighbours in one zone are one; an item reaches to the next, or to the end of what holds it. */
function zonesOf(placed: readonly Placed[], starts: readonly number[]): DraftZone[] {
  const zones: DraftZone[] = [];
  let around: { kind: DraftZone['kind'] | undefined; zone: DraftZone | null; item: DraftZone | null } = { kind: undefined, zone: null, item: null };
  for (const [index, { line, zone, item }] of placed.entries()) {
    const [start, end] = [starts[index] ?? 0, (starts[index] ?? 0) + line.text.length];
    if (zone !== around.kind) {
      around = { kind: zone, zone: zone ? { kind: zone, start, end } : null, item: null };
      if (around.zone) zones.push(around.zone);
    }
    if (item) {
      around.item = { ...item, start, end };
      zones.push(around.item);
    }
    if (around.zone) around.zone.end = end;
    if (around.item) around.item.end = end;
  }
  return zones;
}
