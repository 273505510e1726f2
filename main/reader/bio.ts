// Lines about the writer at the end of a page: who it is, and for whom.
import { headOf, type Line } from './lines';
import { FULL_NAME, OUTLET, outletOf } from './names';
import { anyOf, lineOf, stemsIn, WORD_END, wordsIn } from './patterns';
import { ABOUT_AUTHOR, FIRST_PERSON, FOR_PUBLISHER, INSTITUTIONS, IS_A, ROLES, THE_AUTHOR, WRITES } from './vocabulary-people';

export interface Bio {
  /** null where it says "the author" only. */
  name: string | null;
  publisher: string | null;
}

/** The role stands this near to the name. */
const CHARACTERS_TO_ROLE = 160;
/** "I am a freelance reporter for The Ledger". */
const CHARACTERS_TO_OWN_ROLE = 24;
/** These lead to places and subjects as well as to publishers: they count where nothing better does. */
const WEAK = new Set(['of', 'from', 'of the', 'de', 'di', 'der', 'des', 'du', 'del', 'a', 'al', 'в', 'у', 'w', 'en']);

const aboutLine = lineOf(ABOUT_AUTHOR);
const aboutStart = new RegExp(`^${anyOf(ABOUT_AUTHOR)}\\s*[:.–—-]\\s*`, 'iu');
const theAuthor = new RegExp(`^${anyOf(THE_AUTHOR)}${WORD_END}`, 'iu');
const firstPerson = new RegExp(`^${anyOf(FIRST_PERSON)}\\s+(?=\\S)`, 'iu');
const nameStart = new RegExp(`^(?:${FULL_NAME})`, 'u');
const wordStart = /^\p{Lu}[\p{L}\p{M}'’-]+/u;
const isA = new RegExp(`^(?:,[^,]{1,60},|\\s\\([^)]{1,60}\\))?\\s*${anyOf(IS_A)}(?:${WORD_END}|\\s)`, 'iu');
const writes = wordsIn(WRITES);
/** "Critic" and "author" are trades, criticism and authorities are not. */
const role = new RegExp(`${stemsIn(ROLES).source}(?!it(?:y|ies)|ism|i[sz]|ial|ship)`, 'iu');
const publisherAfter = [FOR_PUBLISHER.filter((word) => !WEAK.has(word)), FOR_PUBLISHER]
  .map((words) => new RegExp(`(?<!\\p{L})${anyOf(words)}\\s(${OUTLET})`, 'u'));
/** Where scholars work; they write for somebody else. */
const institution = wordsIn(INSTITUTIONS);
const quotedAtOnce = /^[\p{L}\p{M}]*\s(?:[\p{Ll}]+\s){0,2}[«„“"]([^«»„“”"]{2,60})[»“”"]/u;
/** Turkish and Kazakh put the newspaper first: "Sabah Postası'nda muhabir"; English can: "The Ledger's arts critic". */
const outletBefore = new RegExp(`(${OUTLET})(?:\\s\\p{Ll}+){0,3}\\s$`, 'u');

export function isAboutAuthor(line: Line): boolean {
  return line.text.length <= 60 && aboutLine.test(line.text);
}

/**
 * @param byline who wrote the article, where a line already said so.
 * @param isKnown whether a person of that name stands in the article: whom it tells of did not write it.
 */
export function bioOf(line: Line, byline: string | null, isKnown: (name: string) => boolean): Bio | null {
  const text = headOf(line).replace(aboutStart, '').replace(/^[*–—-]\s*/u, '');
  const self = firstPerson.exec(text)?.[0];
  const opening = self ?? theAuthor.exec(text)?.[0] ?? '';
  const rest = text.slice(opening.length);
  const name = byline !== null && rest.startsWith(byline) ? byline : nameStart.exec(rest)?.[0].replace(/[.,]$/u, '') ?? partOf(byline, rest);
  if (name === null && self === undefined && !theAuthor.test(text)) return null;
  const behind = rest.slice(name?.length ?? 0);
  const trade = role.exec(behind.slice(0, CHARACTERS_TO_ROLE)) ?? writes.exec(behind.slice(0, CHARACTERS_TO_ROLE));
  const isWriter = name !== null && byline !== null && byline.toLowerCase().includes(name.toLowerCase());
  const isAboutSelf = opening !== '' || aboutStart.test(headOf(line));
  const isTold = isA.test(behind) && (isWriter || trade !== null && name !== null && !isKnown(name));
  const isLabelled = name !== null && aboutStart.test(headOf(line));
  if (!isTold && !isLabelled && !(trade && (isAboutSelf || isWriter))) return null;
  const publisher = publisherOf(behind, trade?.index ?? 0);
  // Any column may say "I am a writer"; the line below it says for whom.
  if (name === null && self !== undefined && (publisher === null || (trade?.index ?? 0) > CHARACTERS_TO_OWN_ROLE)) return null;
  return { name: isWriter ? byline : name, publisher };
}

/** "Imogen is our culture editor", below "By Imogen Tharp". */
function partOf(byline: string | null, text: string): string | null {
  const word = wordStart.exec(text)?.[0];
  return word && byline?.split(/\s+/).includes(word) ? word : null;
}

function publisherOf(behind: string, at: number): string | null {
  const sentence = /^.*?(?:[^\p{Lu}.][.!?](?=\s|$)|$)/u.exec(behind.slice(at))?.[0] ?? '';
  const quoted = quotedAtOnce.exec(sentence)?.[1];
  if (quoted) return outletOf(quoted);
  for (const pattern of publisherAfter) {
    const found = pattern.exec(sentence)?.[1];
    if (found && !institution.test(found)) return outletOf(found);
  }
  const before = outletBefore.exec(behind.slice(0, at).replace(/['’]\p{Ll}+/gu, ''))?.[1];
  return before && !before.startsWith(',') ? outletOf(before) : null;
}
