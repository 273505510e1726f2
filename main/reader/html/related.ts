// Lists of other news that a page shows around its article: named so by their heading or their place, and made of links.
import { isRelatedLabel } from '../related';
import { isHeading } from './elements';
import { elementsIn, firstTextIn, lengthOf, markOf, nearest, textsIn, wordsOf } from './looking';
import { RELATED_MARK } from './marks';
import type { Page, PageElement } from './tree';

/** A name of a place alone is not enough for a place this large. */
const LONGEST = 6000;
const FEWEST_LETTERS = 15;
const LINKED = 0.6;
const LONGEST_LABEL = 100;
const LONGEST_HEADLINE = 300;

/** The outermost of each, in the order of the page. */
export function relatedPlacesIn({ root }: Page, isShown: (element: PageElement) => boolean): PageElement[] {
  const places: PageElement[] = [];
  elementsIn(root, (element) => {
    if (!/^(?:aside|nav|section|div|ul|ol)$/u.test(element.name) || !isShown(element) || !isRelated(element)) return isShown(element);
    places.push(element);
    return false;
  });
  return places;
}

/** A link to other news: its words are a headline's. */
export function isHeadlineLink(link: PageElement): boolean {
  const words = wordsOf(link);
  if (link.name !== 'a' || words.length < FEWEST_LETTERS || words.length > LONGEST_HEADLINE) return false;
  return /\s\S+\s/u.test(words) || /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Thai}/u.test(words);
}

function isRelated(place: PageElement): boolean {
  const isHeaded = isHeadedAsRelated(place);
  if (!isHeaded && !RELATED_MARK.test(markOf(place)) || lengthOf(place, LONGEST) > LONGEST) return false;
  const links = elementsIn(place).filter(isHeadlineLink);
  if (links.length === 0 || holdsProse(place)) return false;
  const length = wordsOf(place).length;
  if (isHeaded) return links.length > 1 || length < 600;
  return links.reduce((sum, link) => sum + wordsOf(link).length, 0) > length * LINKED;
}

/** By its first words: a heading, or a line of their own. */
function isHeadedAsRelated(place: PageElement): boolean {
  const first = firstTextIn(place);
  if (!first || first.value.length > LONGEST_LABEL) return false;
  const heading = nearest(first, (element) => isHeading(element.name) || element.parent === place || element === place);
  if (!heading || heading === place || heading.name === 'a' || lengthOf(heading, LONGEST_LABEL) > LONGEST_LABEL) return false;
  const words = wordsOf(heading);
  return isRelatedLabel({ start: 0, end: words.length, text: words, blanks: 0, indent: 0, words: words.split(' ').length });
}

/** Paragraphs that are no links. */
function holdsProse(place: PageElement): boolean {
  return elementsIn(place).some((element) => {
    if (element.name !== 'p') return element.name === 'h1';
    const own = textsIn(element).filter((text) => !nearest(text, ({ name }) => name === 'a')).map(({ value }) => value).join('').trim();
    return own.length > 250;
  });
}

