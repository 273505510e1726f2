// One normaliser for all scripts: every spelling of a name comes to one key a word, whatever alphabet it was written in.
// NFKD, case and diacritics first; other alphabets to Latin by any-ascii; then the rules below, until nothing changes, so that folding twice is folding once.
import anyAscii from 'any-ascii';

/** Raise it whenever a word may fold differently: the index is rebuilt when its stamp is another one. */
export const FOLD_VERSION = 2;

/** Scripts that put no spaces between words: each of their characters is a word of its own and keeps its script. */
export const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map((script) => `\\p{Script=${script}}`).join('');

const STRETCHES = new RegExp(`[${UNSPACED}]\\p{M}*|[^${UNSPACED}]+`, 'gu');
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const POSSESSIVE = /(?<=\p{L})['’‘ʼ`´′]s$/iu;
const NOT_WRITTEN = /['’‘ʼ`´′\u00ad\u200b-\u200d\u2060]/gu;
const DIACRITICS = /[\u0300-\u036f]/g;
const VOWEL = /[aeiouy]/;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** What may come next, as far as the rules look ahead. */
const NEXT = [...LETTERS, 'ch', 'sch', 'ev', 'ew', 'he', 'che'];
const NEXT_AFTER_NO_VOWEL = [...NEXT, ...LETTERS.map((letter) => `${letter}a`)];

/** Pattern, what it becomes, and from how many letters on. The order matters: longer spellings come before the shorter ones that they hold. */
const RULES: readonly (readonly [RegExp, string, number])[] = [
  [/(?<=[eo])ff$/g, 'v', 6], // Rachmaninoff
  [/(?<=..)je(?=[vw])/g, 'e', 6], // Tokajew, Alijev
  [/(?<=..)yov/g, 'ev', 6], // Kiselyov
  [/dsch|dzh/g, 'j', 4], // Dzhaparov
  [/tsch|^tch/g, 'ch', 4], // Gorbatschow, Tchaikovsky
  [/(?<=v)itch$/g, 'ich', 6], // Abramovitch
  [/shch|sch/g, 'sh', 4], // Scherbakov, Shcherbakov
  [/zh|dj/g, 'j', 3], // Zhomart, Jomart
  [/ph/g, 'f', 4],
  [/kh/g, 'h', 3], // Kharkiv, Harkiv
  [/gh(?=[aeiouy])/g, 'g', 4], // Afghanistan, Афганистан
  [/ck/g, 'k', 3],
  [/q/g, 'k', 2], // Qazaq
  [/x/g, 'ks', 2], // Alexei, Aleksey
  [/c(?![eiyh])/g, 'k', 2], // Caspian, Nicolas
  [/y/g, 'i', 2], // Kassym, Kasim
  [/(?<=[ei])j$/g, 'i', 4], // Sergej
  [/(?<=[dlnst])j(?=a$)/g, 'i', 4], // Katja
  [/^ie(?=[b-df-hj-np-tv-z])(?!(?:s|t|n|ll)$)/g, 'e', 3], // Yeltsin, but not yes, yet, yen, yell
  [/(?<=[aeou])i(?=e)/g, '', 4], // Tokayev, Tokaiev
  [/(?<=..)i(?=ev)/g, '', 5], // Vasiliev, Vasilev
  [/i{2,}/g, 'i', 3], // Dmitriy, Dmitrii
  [/([b-df-hj-np-tv-z])\1+/g, '$1', 4], // Kassym; not off, all, egg
  [/(?<=[eo])w$/g, 'v', 5], // Peskow
  [/(?<=[bdgkst])w(?!h)|w(?=[lr])/g, 'v', 4], // Medwedew, Wladimir
  [/(?<=ch|sh)ov/g, 'ev', 5], // Gorbachov, Khrushchov
  [/(?<=[lnr])t?z$/g, 'ts', 4], // Scholz, Шольц
  [/(?<=[dt])r$/g, 'er', 4], // Aleksandr, Petr
];

const known = new Map<string, string>();
const MOST_KNOWN = 200_000;

/** The key of one word. Never empty for a word with a letter or a digit in it. */
export function fold(word: string): string {
  const already = known.get(word);
  if (already !== undefined) return already;
  const key = settle(latin(word));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, key);
  return key;
}

/**
 * Beginnings that together catch every word which begins with what was typed. A rule may change a letter because of the next one
 * ("Tokay" folds to `tokai`, "Tokayev" to `tokaev`), so the key of a beginning is not always the beginning of the key.
 */
export function foldStart(start: string): string[] {
  const typed = latin(start);
  const whole = settle(typed);
  if (!/^[a-z0-9]+$/.test(typed)) return [whole];
  const others: string[] = [];
  for (const next of VOWEL.test(typed) ? NEXT : NEXT_AFTER_NO_VOWEL) {
    const key = settle(typed + next);
    if (!key.startsWith(whole) && key.length > 1) others.push(key);
  }
  const shared = sharedStart(others);
  const least = Math.max(Math.min(3, whole.length), whole.length - 1);
  if (shared.length >= least) return [whole, shared];
  return [whole, ...new Set(others.map((key) => key.slice(0, Math.max(3, least))))];
}

/** In small Latin letters and digits, with no mark on them; characters of unspaced scripts, and those that no one spells in Latin, stay. */
function latin(word: string): string {
  const bare = word.replace(POSSESSIVE, '').replace(NOT_WRITTEN, '').normalize('NFKD').toLowerCase().normalize('NFKD').replace(DIACRITICS, '');
  if (/^[a-z0-9]+$/.test(bare)) return bare;
  const softened = bare.replace(/ə/g, 'a').replace(/ь(?=[еи])/g, 'и');
  const stretches = softened.normalize('NFC').match(STRETCHES) ?? [];
  const spelled = stretches.map((stretch) => (IS_UNSPACED.test(stretch) ? stretch : anyAscii(stretch).toLowerCase().replace(/[^a-z0-9]/g, ''))).join('');
  // Some characters are a space with a mark on it.
  return spelled || bare.normalize('NFC').replace(/\s/gu, '') || word;
}

/** Words without a vowel are acronyms: they are left as they are. */
function settle(word: string): string {
  if (!VOWEL.test(word)) return word;
  let key = word;
  for (;;) {
    const before = key;
    for (const [pattern, replacement, least] of RULES) {
      if (key.length >= least) key = key.replace(pattern, replacement);
    }
    if (key === before) return key;
  }
}

function sharedStart(keys: string[]): string {
  const [first, ...rest] = keys;
  if (first === undefined) return '';
  let length = first.length;
  for (const key of rest) {
    while (!key.startsWith(first.slice(0, length))) length--;
  }
  return first.slice(0, length);
}
