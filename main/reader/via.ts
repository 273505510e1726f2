// Whom the article's opening credits with the news: "X reports", "пишет «X»". Ministers report too, so a name must look like an outlet's.
import { headOf, type Line } from './lines';
import { isOutletLike, OUTLET, outletOf } from './names';
import { anyOf, capitalsToo, QUOTE_CLOSE, QUOTE_OPEN } from './patterns';
import { OUTLET_NOUNS, REPORTS_AFTER, REPORTS_BEFORE, REPORTS_NOW } from './vocabulary-people';

/** Credit for the whole article stands in its opening; further down it is credit for a quotation. */
const PARAGRAPHS_READ = 4;

const quoted = `${QUOTE_OPEN}([^"“”„«»\\n]{2,60})${QUOTE_CLOSE}`;
const before = anyOf(capitalsToo(REPORTS_BEFORE));
const nouns = `(?:the\\s|der\\s|die\\s|das\\s|le\\s|la\\s|l['’]|el\\s|il\\s)?(?:\\p{L}+\\s){0,2}?${anyOf(OUTLET_NOUNS)}[\\p{L}]*`;
const AS = '(?:as|wie|comme|come|como|jak|как|як)\\s';
/** In the order of their weight. Names are matched with regard to case, so the words around them are given in both. */
const patterns = [
  new RegExp(`(?<!\\p{L})${before}\\s(?:${nouns}\\s)?${quoted}`, 'u'),
  new RegExp(`(?<!\\p{L})${before}\\s${nouns}\\s(${OUTLET})`, 'u'),
  new RegExp(`,\\s(?:${AS})?(?:${nouns}\\s)?${quoted}\\s${anyOf(REPORTS_AFTER)}(?=[.,;]|$|\\s)`, 'u'),
  new RegExp(`,\\s(?:${AS})?${nouns}\\s(${OUTLET})\\s${anyOf(REPORTS_AFTER)}(?=[.,;]|$)`, 'u'),
];
/** In the lead anyone who "reports" is taken for an outlet; further down, or "reported" once, it may be a ministry. */
const inLead = new RegExp(`,\\s(?:${AS})?(${OUTLET})\\s${anyOf(REPORTS_NOW)}(?=[.,;]|$)`, 'u');
/** "The Ledger reports that …" opens with the outlet; ministries open like that too. */
const opening = new RegExp(`^(${OUTLET})\\s${anyOf(REPORTS_NOW)},?\\s(?:that|dass|что|що|que|che|że)(?!\\p{L})`, 'u');
const articleFirst = /^(?:The|Der|Die|Das|Le|La|El|Il)\s/u;
const calledPaper = new RegExp(`(?<!\\p{L})(?:the|The|die|Die|das|Das|le|la|el|il)\\s${anyOf(OUTLET_NOUNS)}(?!\\p{L})`, 'u');
const later = new RegExp(`,\\s(?:${AS})?(${OUTLET})\\s${anyOf(REPORTS_AFTER)}(?=[.,;]|$)`, 'gu');
/** Turkish: "Pınar Postası'nın haberine göre". */
const byNews = new RegExp(`(${OUTLET})(?:\\s\\p{Ll}+)?\\shaber(?:ine|lerine)\\sgöre`, 'u');
const plainly = new RegExp(`(?<!\\p{L})${before}\\s(${OUTLET})`, 'gu');

/** @param paragraphs the first of the body, the headline left out. */
export function viaIn(paragraphs: readonly Line[]): string | null {
  for (const [place, line] of paragraphs.slice(0, PARAGRAPHS_READ).entries()) {
    const text = headOf(line);
    const lead = place === 0 ? inLead.exec(text)?.[1] : undefined;
    if (lead) return outletOf(lead);
    const first = place === 0 ? outletOf(opening.exec(text)?.[1]?.replace(articleFirst, '') ?? '') : '';
    if (first !== '' && (isOutletLike(first) || paragraphs.slice(0, PARAGRAPHS_READ).some((one) => calledPaper.test(headOf(one))))) return first;
    const news = byNews.exec(text)?.[1];
    if (news) return outletOf(news.replace(/['’]\p{Ll}+$/u, ''));
    for (const pattern of patterns) {
      const found = outletOf(pattern.exec(text)?.[1] ?? '');
      if (/^[\p{Lu}\p{N}]/u.test(found)) return found;
    }
    for (const [, found = ''] of [...text.matchAll(plainly), ...text.matchAll(later)]) {
      const name = outletOf(found);
      if (isOutletLike(name) || isForeignScript(name, text)) return name;
    }
  }
  return null;
}

/** "сообщает Reuters": a name left in Latin letters is an agency's or a site's. */
function isForeignScript(name: string, text: string): boolean {
  return /^\p{sc=Latin}/u.test(name) && /\p{sc=Cyrillic}{4}/u.test(text);
}
