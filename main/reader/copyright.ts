// Who owns a text by its own words: "© 2021 The Calder Courier. All rights reserved."
import { headOf, type Line } from './lines';
import { outletOf } from './names';
import { anyOf, WORD_END } from './patterns';
import { RIGHTS_RESERVED } from './vocabulary-furniture';

const LONGEST = 200;

const sign = /(?:(?:©|\(c\)(?=\s)|(?<!\p{L})copyright(?!\p{L}))\s?){1,2}/iu;
const year = /(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?/gu;
const rights = new RegExp(anyOf(RIGHTS_RESERVED) + WORD_END, 'iu');

/** "Tous droits réservés Le Courrier" */
const rightsFirst = new RegExp(`^${anyOf(RIGHTS_RESERVED)}${WORD_END}(?=\\s)`, 'iu');

export function isCopyright(line: Line): boolean {
  const text = headOf(line);
  if (text.length > LONGEST) return false;
  return /^(?:©|\(c\)\s|copyright(?!\p{L}))/iu.test(text) || rights.test(text) || /©/u.test(text) && /(?:19|20)\d\d/u.test(text);
}

/** Only where a year or reserved rights show that it is the text that is owned, not a picture. */
export function ownerOf(line: Line): string | null {
  const text = headOf(line);
  const found = sign.exec(text) ?? rightsFirst.exec(text);
  if (!found || !/(?:19|20)\d\d/u.test(text) && !rights.test(text)) return null;
  const owner = (part: string) => {
    const bare = part.replace(year, '').replace(rights, '').replace(/^[\s,.:–—-]*(?:by\s)?/iu, '');
    return outletOf(bare.split(/[,;|©]|\s[–—-]\s|\.(?:\s|$)/u)[0] ?? '');
  };
  const [above, below] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  // "The Courier © 2021. Quote us with a link": the sentence after the year names nobody.
  if (/^\s?\d{4}\./u.test(below) && /^\p{Lu}[^.:]+$/u.test(above) && owner(above)) return owner(above);
  return owner(below) || owner(above) || null;
}
