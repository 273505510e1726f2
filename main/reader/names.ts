// What names of people and of outlets look like.
import { AND, NAME_PARTICLES, OUTLET_WORDS } from './vocabulary-people';
import { anyOf, QUOTE_CLOSE, QUOTE_OPEN } from './patterns';

/** Capitalised at the beginning of a sentence, and never a first name. */
const NO_NAMES = [
  'The', 'A', 'An', 'This', 'That', 'These', 'Those', 'His', 'Her', 'Their', 'Our', 'Its', 'My', 'In', 'On', 'At', 'For', 'From', 'With', 'And', 'But', 'When',
  'Der', 'Die', 'Das', 'Ein', 'Eine', 'Les', 'Un', 'Une', 'Los', 'Las', 'Il', 'Lo', 'Gli', 'Uno', 'Una', 'В', 'На', 'По', 'Это', 'Этот', 'У', 'Цей',
];
/** A word, initials, or a short title: "Penhale", "J. R.", "Dr.". */
const PART = "(?:[dlDL]['’]|[aeAE]l-|аль-)?(?:(?:\\p{Lu}\\.-?){1,4}|\\p{Lu}\\p{L}{1,3}\\.|\\p{Lu}[\\p{L}\\p{M}'’ʼ-]{0,30})";
/** Two to five capitalised words, particles between them. */
export const FULL_NAME = `(?!${anyOf(NO_NAMES)}\\s)${PART}(?:\\s(?:${anyOf(NAME_PARTICLES)}\\s){0,2}${PART}){1,4}`;
export const ANY_NAME = `${PART}(?:\\s(?:${anyOf(NAME_PARTICLES)}\\s){0,2}${PART}){0,4}`;
/** Several people: "Jane Doe, Jan Kowalski and Ivan Petrenko". After a comma alone a place or a role may stand. */
export const PEOPLE = `${FULL_NAME}(?:(?:,\\s${FULL_NAME}){0,3},?\\s${anyOf(AND)}\\s${FULL_NAME})?`;

const OUTLET_PART = '[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}.&\'’+-]{0,40}';
const OUTLET_ARTICLE = '(?:(?:the|The|le|la|die|der|das|el|il)\\s)?';
const OUTLET_BETWEEN = '(?:(?:of|the|and|&|de|del|della|da|do|di|du|des|la|für|y|e|і|и)\\s){0,2}';
const QUOTED_OUTLET = `${QUOTE_OPEN}[^"“”„«»\\n]{2,60}${QUOTE_CLOSE}`;
/** Capitalised words and numbers, or anything in quotes. Match without the i flag. */
export const OUTLET = `(?:${QUOTED_OUTLET}|${OUTLET_ARTICLE}${OUTLET_PART}(?:\\s${OUTLET_BETWEEN}${OUTLET_PART}){0,5})`;

/** The name inside: no quotes, no article in front, no period behind, nothing of the next sentence. */
export function outletOf(text: string): string {
  const bare = text.trim().replace(/^["“„«‘'‹]+|["”“»’'›]+$/gu, '').trim();
  return bare.replace(/(?<=\p{Ll}{3})\.\s.*$/u, '').replace(/[.,;:]+$/u, '').replace(/["”»]+$/u, '').replace(/^(?:the|der|die|das|le|la|el|il)\s(?=\p{Lu})/u, '').trim();
}

/** Whether a line could be nothing but a person's name. */
export function isName(text: string): boolean {
  return text.length <= 60 && fullNamePattern.test(text) && !/[.!?:]$/u.test(text.replace(/\b\p{Lu}\.$/u, ''));
}

const fullNamePattern = new RegExp(`^${FULL_NAME}$`, 'u');

/** A newspaper's or a site's, and no place: it says so itself. */
export function isOutletLike(name: string): boolean {
  return outletWord.test(name) || /\p{Ll}(?:bote|blatt|zeitung|kurier|anzeiger|nachrichten|presse|rundschau|spiegel)$/u.test(name) || /\.\p{Ll}{2,4}$/u.test(name);
}

const outletWord = new RegExp(`(?<!\\p{L})${anyOf(OUTLET_WORDS)}(?!\\p{L})`, 'u');
