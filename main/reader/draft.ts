// One file's bytes into a draft: decoded, its language told, its zones laid over the text.
import type { Draft } from '../../preload/records';
import { decode } from './decode';
import { languageOf } from './language';
import { understand } from './understand';

/** Of each zone, for telling the language. */
const CHARACTERS_SAMPLED = 4000;

/** Throws `empty` and `not-text`; every text has a draft, however odd. */
export async function draftOf(bytes: Uint8Array, fileName: string): Promise<Draft> {
  const { text, encoding } = decode(bytes);
  const guess = await languageOf(text);
  const understood = understand(text, guess);
  const own = understood.zones.filter(({ kind }) => kind === 'headline' || kind === 'body');
  const language = await languageOf(own.map(({ start, end }) => text.slice(start, Math.min(end, start + CHARACTERS_SAMPLED))).join('\n')) ?? guess;
  if (understood.title !== '') return { fileName, encoding, text, language, ...understood };
  return { fileName, encoding, text, language, ...understood, title: fileName.replace(/\.[^.]+$/u, '') || fileName, titleFrom: 'file-name' };
}
