// A page saved as one file in the form of a letter (.mhtml, .mht): its first page is the article's, the others are frames.
import type { Encoding } from '../../../preload/records';
import { Failure } from '../../failure';
import { decodePage } from '../html/charset';
import { htmlToParsed } from '../html/parse';
import type { Parsed } from '../parsed';
import { type Part, partsOf } from './parts';

/** Throws `empty`, `not-text` and `too-slow`. */
export function parseMhtml(bytes: Uint8Array, encoding: Encoding | undefined): Parsed {
  const [letter, ...parts] = partsOf(bytes);
  const pages = [letter, ...parts].flatMap((part) => (part && /^(?:text\/html|application\/xhtml\+xml)$/u.test(part.type) ? part : []));
  const savedFrom = letter?.headers.get('snapshot-content-location');
  const main = pages.find((page) => savedFrom !== undefined && page.headers.get('content-location') === savedFrom) ?? pages[0];
  if (!main) throw new Failure('empty', 'The file holds no page.');
  try {
    return parsePart(main, encoding, savedFrom);
  } catch (error) {
    const [frame] = pages.filter((page) => page !== main).sort((one, other) => other.bytes().length - one.bytes().length);
    // The page of a frameset has no words of its own; the largest of its frames has.
    if (!(error instanceof Failure) || error.code !== 'empty' || !frame) throw error;
    return parsePart(frame, encoding, undefined);
  }
}

function parsePart(part: Part, chosen: Encoding | undefined, savedFrom: string | undefined): Parsed {
  const { text, encoding } = decodePage(part.bytes(), chosen, part.charset);
  return htmlToParsed(text, { kind: 'page', encoding, url: savedFrom ?? part.headers.get('content-location') });
}
