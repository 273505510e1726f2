// Whom the article's opening credits with the news: "X reports", "пишет «X»". Ministers report too, so a name must look like an outlet's.
import { headOf, type Line } from './lines';
import { OUTLET, outletOf } from './names';
import { anyOf, QUOTE_CLOSE, QUOTE_OPEN } from './patterns';
import { OUTLET_NOUNS, OUTLET_WORDS, REPORTS_AFTER, REPORTS_BEFORE } from './vocabulary';

/** Credit for the whole article stands in its opening; further down it is credit for a quotation. */
const PARAGRAPHS_READ = 4;

const quoted = `${QUOTE_OPEN}([^"“”„«»\\n]{2,60})${QUOTE_CLOSE}`;
const before = anyOf(capitalsToo(REPORTS_BEFORE));
const nouns = `(?:the\\s|der\\s|die\\s|das\\s|le\\s|la\\s|l['’]|el\\s|il\\s)?(?:\\p{L}+\\s){0,2}?${anyOf(OUTLET_NOUNS)}[\\p{L}]*`;
/** In the order of their weight. Names are matched with regard to case, so the words around them are given in both. */
const patterns = [
  new RegExp(`(?<!\\p{L})${before}\\s(?:${nouns}\\s)?${quoted}`, 'u'),
  new RegExp(`(?<!\\p{L})${before}\\s${nouns}\\s(${OUTLET})`, 'u'),
  new RegExp(`,\\s(?:${nouns}\\s)?${quoted}\\s${anyOf(REPORTS_AFTER)}(?=[.,;]|$|\\s)`, 'u'),
  new RegExp(`,\\s(?:${nouns}\\s)?(${OUTLET})\\s${anyOf(REPORTS_AFTER)}(?=[.,;]|$)`, 'u'),
];
const plainly = new RegExp(`(?<!\\p{L})${before}\\s(${OUTLET})`, 'gu');
const outletWord = new RegExp(`(?<!\\p{L})${anyOf(OUTLET_WORDS)}(?!\\p{L})|\\.\\p{Ll}{2,4}$`, 'u');

/** @param paragraphs the first of the body, the headline left out. */
export function viaIn(paragraphs: readonly Line[]): string | null {
  for (const line of paragraphs.slice(0, PARAGRAPHS_READ)) {
    const text = headOf(line);
    for (const pattern of patterns) {
      const found = pattern.exec(text)?.[1];
      if (found && /^[\p{Lu}\p{N}]/u.test(found)) return outletOf(found);
    }
    for (const [, found = ''] of text.matchAll(plainly)) {
      const name = outletOf(found);
      if (outletWord.test(name) || isForeignScript(name, text)) return name;
    }
  }
  return null;
}

/** "сообщает Reuters": a name left in Latin letters is an agency's or a site's. */
function isForeignScript(name: string, text: string): boolean {
  return /^\p{sc=Latin}/u.test(name) && /\p{sc=Cyrillic}{4}/u.test(text);
}

function capitalsToo(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
}
