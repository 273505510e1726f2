// Pictures are not kept; what they show is, where the page says it in words.
import { isText, type PageElement, type PageText } from './tree';

const FEWEST_LETTERS = 15;
const LONGEST = 1000;

/** The text that stands for the picture; null where its caption does, or where the page says nothing of it. */
export function captionOf(image: PageElement): PageText | null {
  const value = (image.attributes.get('alt') ?? '').replace(/\s+/gu, ' ').trim();
  if (value.length < FEWEST_LETTERS || value.length > LONGEST || value.split(' ').length < 3) return null;
  if (/\.(?:jpe?g|png|gif|webp|svg|avif)\b|https?:|^(?:image|photo|logo|icon|banner|advert)/iu.test(value)) return null;
  return hasCaption(image) ? null : { value, parent: image };
}

function hasCaption(image: PageElement): boolean {
  for (let at = image.parent; at; at = at.parent) {
    if (at.name === 'figure') return holdsCaption(at);
  }
  return false;
}

function holdsCaption(element: PageElement): boolean {
  return element.children.some((child) => !isText(child) && (child.name === 'figcaption' || holdsCaption(child)));
}
