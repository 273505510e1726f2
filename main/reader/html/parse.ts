// A page or another document in HTML into its text, blocks and what it says of itself. Of its markup nothing is left: what comes out is words and their places.
import { Failure } from '../../failure';
import type { Parsed } from '../parsed';
import { isHidden } from './elements';
import { pressed } from './pressed';
import { linesIn } from './setting';
import { isText, type PageNode, pageOf } from './tree';

export interface AboutHtml {
  /** Of the bytes it came in, as in Draft. */
  encoding: string;
  /** Of a `document` (a letter, a book, a report) every word counts; a `page` has menus and advertisements around its article. */
  kind: 'page' | 'document';
  /** Where it was saved from, if what it came in says so. */
  url?: string;
}

/** Throws `empty` where it shows no words, and `too-slow` where it is built to be so. */
export function htmlToParsed(html: string, { encoding }: AboutHtml): Parsed {
  const { root } = pageOf(html);
  const { text, blocks } = pressed(linesIn(root, isShown));
  if (text === '') throw new Failure('empty', 'The page shows no words.');
  return { text, encoding, blocks, said: {} };
}

function isShown(node: PageNode): boolean {
  for (let at = isText(node) ? node.parent : node; at.parent; at = at.parent) {
    if (isHidden(at.attributes) || at.name === 'head' || at.name === 'title') return false;
  }
  return true;
}
