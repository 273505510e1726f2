// Lines about the writer at the end of a page: who it is, and for whom.
import { headOf, type Line } from './lines';
import { FULL_NAME, OUTLET, outletOf } from './names';
import { anyOf, lineOf, stemsIn, WORD_END } from './patterns';
import { ABOUT_AUTHOR, FIRST_PERSON, FOR_PUBLISHER, IS_A, ROLES } from './vocabulary';

export interface Bio {
  name: string;
  publisher: string | null;
}

/** The role stands this near to the name. */
const CHARACTERS_TO_ROLE = 160;

const aboutLine = lineOf(ABOUT_AUTHOR);
const aboutStart = new RegExp(`^${anyOf(ABOUT_AUTHOR)}\\s*[:.–—-]\\s*`, 'iu');
const firstPerson = new RegExp(`^${anyOf(FIRST_PERSON)}\\s+(?=\\S)`, 'iu');
const nameStart = new RegExp(`^(?:${FULL_NAME})`, 'u');
const isA = new RegExp(`^(?:,[^,]{1,60},)?\\s*${anyOf(IS_A)}(?:${WORD_END}|\\s)`, 'iu');
const role = stemsIn(ROLES);
const strongly = FOR_PUBLISHER.filter((word) => !['of', 'from', 'of the', 'de', 'di', 'der', 'des', 'du', 'del', 'a', 'al', 'в', 'у', 'w', 'en'].includes(word));
const publisherAfter = [strongly, FOR_PUBLISHER].map((words) => new RegExp(`(?<![\\p{L}])${anyOf(words)}\\s(${OUTLET})`, 'u'));
const quotedAtOnce = /^[\p{L}\p{M}]*\s(?:[\p{Ll}]+\s){0,2}[«„“"]([^«»„“”"]{2,60})[»“”"]/u;
/** Turkish and Kazakh put the newspaper first: "Sabah Postası'nda muhabir". */
const outletBefore = new RegExp(`(${OUTLET})(?:\\s\\p{Ll}+){0,3}\\s$`, 'u');

export function isAboutAuthor(line: Line): boolean {
  return line.text.length <= 60 && aboutLine.test(line.text);
}

/**
 * @param isKnown whether a person of that name stands elsewhere in the article: whom it tells of did not write it.
 * @param byline who did, where a line already said so.
 */
export function bioOf(line: Line, byline: string | null, isKnown: (name: string) => boolean): Bio | null {
  const text = headOf(line).replace(aboutStart, '').replace(/^[*–—-]\s*/u, '');
  const opening = firstPerson.exec(text)?.[0] ?? '';
  const name = nameStart.exec(text.slice(opening.length))?.[0].replace(/[.,]$/u, '');
  if (!name) return null;
  const behind = text.slice(opening.length + name.length);
  const isWriter = name === byline || (byline !== null && byline.includes(name));
  const isAboutSelf = opening !== '' || aboutStart.test(headOf(line));
  const trade = role.exec(behind.slice(0, CHARACTERS_TO_ROLE));
  const isTold = isA.test(behind) && (isWriter || trade !== null && !isKnown(name));
  if (!isTold && !(isAboutSelf && trade) && !(isWriter && trade)) return null;
  return { name, publisher: trade ? publisherOf(behind, trade.index) : publisherOf(behind, 0) };
}

function publisherOf(behind: string, at: number): string | null {
  const sentence = /^.*?(?:[^\p{Lu}.][.!?](?=\s|$)|$)/u.exec(behind.slice(at))?.[0] ?? '';
  const quoted = quotedAtOnce.exec(sentence)?.[1];
  if (quoted) return outletOf(quoted);
  for (const pattern of publisherAfter) {
    const found = pattern.exec(sentence)?.[1];
    if (found) return outletOf(found);
  }
  const before = outletBefore.exec(behind.slice(0, at).replace(/['’]\p{Ll}+/gu, ''))?.[1];
  return before && !before.startsWith(',') ? outletOf(before) : null;
}
