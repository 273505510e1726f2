// The texts that the trials edit: the articles beside the project where they are, the sample's, and long ones built here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { randomFrom, type Random } from './random';

export interface Source {
  name: string;
  text: string;
}

const ROOT = join(import.meta.dirname, '../../..');
const SEEDS = join(ROOT, '../shared/seeds');
const CORPUS = join(ROOT, '../shared/corpora/reuters-10k.jsonl.gz');
const AGENCY = 40;
const LONG_ENOUGH = 1_500;
/** In units. The longest are long enough for a diff that goes from landmark to landmark. */
const LENGTHS = [12_000, 12_000, 60_000, 60_000];

/** All there are, and one line for each kind that is missing here. */
export function sources(): { found: Source[]; missing: string[] } {
  const missing: string[] = [];
  if (!existsSync(SEEDS)) missing.push('The five example articles are not beside the project: the trial does without them.');
  if (!existsSync(CORPUS)) missing.push('The agency articles are not beside the project: the trial does without them.');
  const built = LENGTHS.map((length, index) => ({ name: `built ${index}, ${length}`, text: longArticle(101 + index, length) }));
  return { found: [...textsIn(SEEDS), ...textsIn(join(ROOT, 'resources/sample')), ...built, ...agencyArticles()], missing };
}

function textsIn(folder: string): Source[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

function agencyArticles(): Source[] {
  if (!existsSync(CORPUS)) return [];
  const found: Source[] = [];
  for (const line of gunzipSync(readFileSync(CORPUS)).toString('utf8').split('\n')) {
    if (found.length === AGENCY) break;
    if (line.length < LONG_ENOUGH) continue;
    const { id, title, body } = JSON.parse(line) as { id: number; title: string; body: string };
    if (body.length > LONG_ENOUGH) found.push({ name: `agency ${id}`, text: `${title}\n${body}` });
  }
  return found;
}

const COMMON = (
  'the of and to in a that for is on with was as by it at from which has not are its said this would have be an were but their after had also more about '
  + 'than been will other into last year new two'
).split(' ');
const BEGINNINGS = ['ka', 'to', 'mel', 'ran', 'vi', 'por', 'sta', 'le', 'gor', 'pri', 'con', 'du', 'far', 'os', 'tri', 'ben', 'ho', 'swe', 'im', 'ac'];
const MIDDLES = ['ri', 'lan', 'to', 've', 'mo', 'ter', 'sa', 'ni', 'gu', 'cor', 'di', 'pel', 'ba', 'ze', 'fi'];
const ENDINGS = ['tion', 'al', 'er', 'ment', 'ing', 'ed', 'a', 'ity', 'or', 'ous', 'en', 'ist', 's', 'ry', 'um', 'el'];

/** Prose of made-up words in the proportions of real prose: half of it are a few common words, and the rare ones are many. */
export function longArticle(seed: number, length: number): string {
  const random = randomFrom(seed);
  const words = Array.from({ length: 2_500 }, () => madeUp(random));
  const paragraphs: string[] = [];
  for (let size = 0; size < length; size += paragraphs.at(-1)?.length ?? 0) {
    paragraphs.push(Array.from({ length: random.between(1, 5) }, () => sentence(random, words)).join(' '));
  }
  return `${paragraphs.join('\n')}\n`;
}

function madeUp(random: Random): string {
  return random.pick(BEGINNINGS) + Array.from({ length: random.between(0, 2) }, () => random.pick(MIDDLES)).join('') + random.pick(ENDINGS);
}

function sentence(random: Random, words: readonly string[]): string {
  const count = random.between(6, 26);
  const said = Array.from({ length: count }, () => wordFor(random, words));
  const first = said[0] ?? '';
  const body = `${first.charAt(0).toUpperCase()}${first.slice(1)} ${said.slice(1).join(' ')}`;
  if (random.isLikely(0.15)) return `“${body},” said ${name(random)}.`;
  return random.isLikely(0.1) ? `${body}, according to ${name(random)} – the ${random.pick(words)} of ${name(random)}.` : `${body}.`;
}

function wordFor(random: Random, words: readonly string[]): string {
  if (random.isLikely(0.45)) return random.pick(COMMON);
  if (random.isLikely(0.04)) return String(random.between(2, 2_030));
  // Squaring makes the first words of the list far more frequent than the last ones.
  const word = words[Math.floor(random.next() ** 2 * words.length)] ?? 'word';
  return random.isLikely(0.08) ? `${word},` : word;
}

function name(random: Random): string {
  const made = madeUp(random);
  return made.charAt(0).toUpperCase() + made.slice(1);
}
