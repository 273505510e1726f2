// One file's bytes into a draft: decoded, its language told, its zones laid over the text.
import type { Draft } from '../../preload/records';
import { decode } from './decode';
import { languageOf } from './language';
import { understand } from './understand';

/** Throws `empty` and `not-text`; every text has a draft, however odd. */
export async function draftOf(bytes: Uint8Array, fileName: string): Promise<Draft> {
  const { text, encoding } = decode(bytes);
  const understood = understand(text);
  const body = understood.zones.filter(({ kind }) => kind === 'headline' || kind === 'body');
  const language = await languageOf(body.map(({ start, end }) => text.slice(start, Math.min(end, start + 4000))).join('\n')) ?? await languageOf(text);
  return {
    fileName, encoding, text, language, ...understood,
    ...(understood.title === '' ? { title: fileName.replace(/\.[^.]+$/, '') || fileName, titleFrom: 'file-name' } : {}),
  };
}
