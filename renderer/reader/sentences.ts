// Where sentences begin and end. The platform's segmenter stops after "Mr." and "им."; such ends are mended here, in English and Russian above all.
import type { Span } from '../../preload/records';
import { trimmed } from './paragraphs';

/** A name or a word always follows. */
const BEFORE_NAMES = wordsIn(`mr mrs ms dr prof st gen col lt sgt capt cpt maj adm gov sen rep rev hon pres amb messrs vs cf eg ie viz
  mme mlle hr fr sig dott nr str vgl bzw sr sra srta dra
  г гор им ул просп пр пл пер пос с дер р оз о акад проф доц св см ср тов гр гн гжа ген полк подп лейт кап напр англ нем франц лат рис табл`);
/** A number follows, or the sentence is over. */
const BEFORE_NUMBERS = wordsIn('no nos vol fig p pp ch art sec jan feb mar apr jun jul aug sep sept oct nov dec approx ca circa ст гл п пп стр с д кв корп оф тел вып т илл примерно ок');
/** After a number these close it: "in 2022 г. Он …" is two sentences, "г. Алматы" is a town. */
const AFTER_NUMBERS = wordsIn('г гг в вв тыс млн млрд руб р км м кг т ч мин с');
/** After "U.S." these begin a new sentence; anything else may belong to it. */
const BEGINNERS = wordsIn('the a an he she it they we i you in on at but and so if as this that these those there his her its their our when while after before however meanwhile');
const LETTERS_BEFORE = 24;
/** In these a number with a period is "the fifth". */
const ORDINALS = /^(?:de|da|nb|nn|no|fi|cs|sk|hu|et|lv|sl|hr|is|tr)\b/i;

/** The sentences of a stretch of text, without blanks at their ends; together they hold all that is not blank. */
export function sentencesOf(text: string, { start, end }: Span, language: string | null): Span[] {
  const words = text.slice(start, end);
  // An ellipsis before a capital ends a sentence; the platform's segmenter does not think so.
  const pieces = [...segmenterFor(language).segment(words)].flatMap(({ segment }) => segment.split(/(?<=…["'”’»)\]]*\s+)(?=["'“„«(]*\p{Lu})/u));
  const hasOrdinals = language !== null && ORDINALS.test(language);
  const sentences: Span[] = [];
  let from = 0;
  let to = 0;
  for (const [place, piece] of pieces.entries()) {
    const next = pieces[place + 1];
    to += piece.length;
    const before = words.slice(from, to);
    if (next !== undefined && (goesOn(before, next) || (hasOrdinals && /(?:^|\s)\d{1,2}\.\s*$/.test(before.slice(-LETTERS_BEFORE))))) continue;
    const sentence = trimmed(text, { start: start + from, end: start + to });
    if (sentence) sentences.push(sentence);
    from = to;
  }
  return sentences;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** A language that the platform does not know, or that is none, is cut by the rules for all. */
function segmenterFor(language: string | null): Intl.Segmenter {
  const known = segmenters.get(language ?? '');
  if (known) return known;
  const [tag] = language === null ? [] : Intl.Segmenter.supportedLocalesOf(language.replaceAll('_', '-').match(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i)?.[0] ?? []);
  const made = new Intl.Segmenter(tag, { granularity: 'sentence' });
  segmenters.set(language ?? '', made);
  return made;
}

/** Whether what was cut belongs together all the same. */
function goesOn(before: string, next: string): boolean {
  // «Зачем?» — спросил он. "Is it over?" asked the captain.
  if (/^["'”’»)\]]*\s*(?:[–—-]\s*)?\p{Ll}/u.test(next) || /^["'”’»)\]]+\s*$/u.test(next)) return true;
  // 1. The first point
  if (/^\s*(?:\d{1,3}|\p{L})[.)]\s*$/u.test(before)) return true;
  const found = /(?:^|[\s("'“„«[—–-])((?:\p{L}\.\s?)*)([\p{L}\p{M}]+)\.\s*$/u.exec(before.slice(-LETTERS_BEFORE));
  if (!found) return false;
  const [whole, initials = '', last = ''] = found;
  const word = last.toLowerCase();
  const isNumbered = /\d[\d\s.,–-]*$/u.test(before.slice(0, before.length - whole.length + 1).slice(-LETTERS_BEFORE));
  if (isNumbered && AFTER_NUMBERS.has(word)) return false;
  if (/^\p{Lu}$/u.test(last)) return initials === '' || /\s/.test(initials) || !BEGINNERS.has(firstWordOf(next));
  // т. е., т. н., e.g.
  if (initials !== '' && word.length === 1) return BEFORE_NAMES.has(`${initials}${last}`.replaceAll(/[.\s]/g, '').toLowerCase()) || /^т/iu.test(initials);
  if (BEFORE_NAMES.has(word)) return true;
  return BEFORE_NUMBERS.has(word) && /^["'“„«(]*\d/u.test(next);
}

function firstWordOf(text: string): string {
  return /\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
}

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
