// One file's bytes into a draft: parsed as its format is, its language told, its zones laid over the text.
import type { Draft, Encoding } from '../../preload/records';
import { parserOf } from './formats';
import { languageOf } from './language';
import type { Said } from './parsed';
import { understand, type Understood } from './understand';

/** Of each zone, for telling the language. */
const CHARACTERS_SAMPLED = 4000;
/** From this many on the text's own language is trusted more than what is said of it. */
const LETTERS_ENOUGH = 300;
/** Told apart by a page's word rather than by its letters. */
const NEAR = [['hr', 'sr', 'bs', 'sh'], ['no', 'nb', 'nn', 'da'], ['id', 'ms'], ['cs', 'sk'], ['gl', 'pt', 'es']];

/** Throws `unknown-format`, and what the format's parser throws; every text has a draft, however odd. */
export async function draftOf(bytes: Uint8Array, fileName: string, encoding?: Encoding): Promise<Draft> {
  const { format, parse } = parserOf(fileName, bytes);
  const { text, encoding: found, blocks, said, hints = {} } = await parse(bytes, encoding);
  const guess = said.language ?? await languageOf(text);
  const understood = understand(text, guess, said.zones);
  const own = understood.zones.filter(({ kind }) => kind === 'headline' || kind === 'body');
  const sample = own.map(({ start, end }) => text.slice(start, Math.min(end, start + CHARACTERS_SAMPLED))).join('\n');
  const language = settledLanguage(said.language, await languageOf(sample), sample.length) ?? guess;
  const title = understood.title === '' ? { title: fileName.replace(/\.[^.]+$/u, '') || fileName, titleFrom: 'file-name' as const } : {};
  return { fileName, format, encoding: found, text, blocks, language, url: null, ...understood, ...title, ...hinted(hints, understood), ...data(said) };
}

/** What a page calls its language is often its template's: a text of some length knows better, unless it is too near to what the page says. */
function settledLanguage(said: string | undefined, found: string | null, length: number): string | null {
  if (said === undefined || found === null) return said ?? found;
  const base = said.split('-')[0] ?? said;
  const areNear = NEAR.some((group) => group.includes(base) && group.includes(found));
  return base === found || areNear || length < LETTERS_ENOUGH ? said : found;
}

/** What may be true of the text goes behind what the text itself shows. */
function hinted({ title, byline, date }: Said, understood: Understood): Partial<Draft> {
  return {
    ...title === undefined || understood.titleFrom === 'headline' ? {} : { title, titleFrom: 'metadata' },
    ...byline === undefined || understood.byline !== null ? {} : { byline },
    ...date === undefined || understood.date !== null ? {} : { date, dateReason: 'metadata' },
  };
}

/** What the file's own data says goes before what was understood of its text. */
function data({ title, byline, publisher, date, url }: Said): Partial<Draft> {
  return {
    ...title === undefined ? {} : { title, titleFrom: 'metadata' },
    ...byline === undefined ? {} : { byline },
    ...publisher === undefined ? {} : { publisher },
    ...date === undefined ? {} : { date, dateReason: 'metadata' },
    ...url === undefined ? {} : { url },
  };
}
