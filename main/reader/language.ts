// Which language a text is in, asked of the CLD3 network: it is best at telling Cyrillic languages apart (design/LIBRARIES.md §3).
import { loadModule, type LanguageIdentifier } from 'cld3-asm/dist/cjs/index.js';

/** The network reads a few hundred bytes at most; more text does not change its mind. */
const BYTES_READ = 4000;
const CHARACTERS_READ = 3000;
/** Under this many letters a guess is worth nothing. */
const FEWEST_LETTERS = 24;
const SURE_ENOUGH = 0.7;

/** CLD3 still says `iw` for Hebrew and names transcriptions `ru-Latn`; BCP 47 prefers these. */
const PREFERRED: Readonly<Record<string, string>> = { iw: 'he', jw: 'jv', no: 'nb' };

let identifier: Promise<LanguageIdentifier> | null = null;

/** BCP 47, or null when the text is too short or the network unsure. */
export async function languageOf(text: string): Promise<string | null> {
  const sample = sampleOf(text);
  if (letterCount(sample) < FEWEST_LETTERS) return null;
  identifier ??= load();
  const { language, probability, is_reliable: isReliable } = (await identifier).findLanguage(sample);
  if (!isReliable || probability < SURE_ENOUGH) return null;
  return PREFERRED[language] ?? language;
}

async function load(): Promise<LanguageIdentifier> {
  const factory = await loadModule();
  return factory.create(0, BYTES_READ);
}

/** From the middle of the text on: headlines and bylines are full of foreign names. NUL would end the string inside the network. */
function sampleOf(text: string): string {
  return text.slice(0, CHARACTERS_READ).replace(/[\0\s\d]+/g, ' ');
}

function letterCount(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
