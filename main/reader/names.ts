// What names of people and of outlets look like.
import { AND, NAME_PARTICLES } from './vocabulary';
import { anyOf, QUOTE_CLOSE, QUOTE_OPEN } from './patterns';

const PART = "\\p{Lu}[\\p{L}\\p{M}'’ʼ.-]{0,30}";
/** Two to five capitalised words, particles between them. */
export const FULL_NAME = `${PART}(?:\\s(?:${anyOf(NAME_PARTICLES)}\\s){0,2}${PART}){1,4}`;
export const ANY_NAME = `${PART}(?:\\s(?:${anyOf(NAME_PARTICLES)}\\s){0,2}${PART}){0,4}`;
/** Several people: "Jane Doe, Jan Kowalski and Ivan Petrenko". */
export const PEOPLE = `${FULL_NAME}(?:(?:,\\s|,?\\s${anyOf(AND)}\\s)${FULL_NAME}){0,4}`;

const OUTLET_PART = '[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}.&\'’+-]{0,40}';
/** Capitalised words and numbers, or anything in quotes. Match without the i flag. */
export const OUTLET = `(?:${QUOTE_OPEN}[^"“”„«»\\n]{2,60}${QUOTE_CLOSE}|(?:(?:the|The|le|la|die|der|das|el|il)\\s)?${OUTLET_PART}(?:\\s(?:(?:of|the|and|&|de|del|della|du|des|la|für|y|e|і|и)\\s){0,2}${OUTLET_PART}){0,5})`;

/** The name inside: no quotes, no article in front, no period behind. */
export function outletOf(text: string): string {
  const bare = text.trim().replace(/^["“„«‘'‹]+|["”“»’'›]+$/gu, '').trim();
  return bare.replace(/[.,;:]+$/u, '').replace(/["”»]+$/u, '').trim();
}

/** Whether a line could be nothing but a person's name. */
export function isName(text: string): boolean {
  return text.length <= 60 && fullNamePattern.test(text) && !/[.!?:]$/u.test(text.replace(/\b\p{Lu}\.$/u, ''));
}

const fullNamePattern = new RegExp(`^${FULL_NAME}$`, 'u');
