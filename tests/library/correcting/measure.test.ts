// How many good words are touched and how many faults are found: in articles that the rules were made with, in held-out ones, and in real news.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { suggestionsFor } from '../../../main/library/correcting/suggest';
import { wordsOf, type Usage } from '../../../main/library/correcting/suggestion';
import { draftOf } from '../../../main/reader/draft';
import { FAULTS, plant, type FaultKind } from './faults';

interface Sample {
  name: string;
  text: string;
  language: string | null;
}

const NEWS = resolve('../shared/corpora/reuters-10k.jsonl.gz');
const isThere = existsSync(NEWS);
if (!isThere) console.log(`Skipped: the news are not at ${NEWS}.`);
const ROUNDS = 4;

describe.each([['tuning', 'articles'], ['held-out', 'heldout']])('%s articles', (name, folder) => {
  test('have nothing to correct, and most of what is planted in them is found', async () => {
    const samples = await samplesIn(join(import.meta.dirname, '../../reader', folder));
    const usage = usageOf(samples);
    const words = samples.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
    const wrong = samples.flatMap(({ text, language }) => suggestionsFor({ text, language, blocks: [] }, usage).map(({ start, end }) => text.slice(start, end)));
    expect(wrong).toEqual([]);
    const found = foundIn(samples, usage);
    console.log(`Corrections, ${name}: 0 proposed in ${words} clean words; found of what was planted: ${told(found)}.`);
    expect(shareOf([...found.values()])).toBeGreaterThan(0.75);
    expect([...found.values()].reduce((sum, { wrongly }) => sum + wrongly, 0)).toBeLessThanOrEqual(4);
  });
});

describe.skipIf(!isThere)('real news', () => {
  const samples = isThere ? gunzipSync(readFileSync(NEWS)).toString().trim().split('\n').map((line, place) => ({ name: String(place), text: (JSON.parse(line) as { body: string }).body, language: 'en' })) : [];

  test('have few faults, and hardly anything else is proposed', () => {
    const [tuning, heldOut] = [samples.slice(0, 5000), samples.slice(5000)];
    const usage = usageOf(samples);
    for (const [name, part] of [['first', tuning], ['second', heldOut]] as const) {
      const words = part.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
      const proposed = part.flatMap(({ text }) => suggestionsFor({ text, language: 'en', blocks: [] }, usage));
      const found = foundIn(part.filter((_, place) => place % 10 === 0), usage);
      console.log(`Corrections, the ${name} 5,000 news: ${proposed.length} proposed in ${words} words (${(proposed.length / words * 1000).toFixed(3)} in 1,000); found of what was planted: ${told(found)}.`);
      expect(proposed.length / words).toBeLessThan(0.0002);
      expect(shareOf([...found.values()])).toBeGreaterThan(0.75);
    }
  });
});

interface Tally {
  planted: number;
  found: number;
  /** The place was seen, but put otherwise. */
  wrongly: number;
}

function foundIn(samples: readonly Sample[], usage: Usage): Map<FaultKind, Tally> {
  let seed = 20_240_229;
  const pick = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor(seed / 2 ** 32 * Math.max(1, below));
  };
  const tallies = new Map<FaultKind, Tally>();
  for (const kind of FAULTS) {
    const tally = { planted: 0, found: 0, wrongly: 0 };
    for (const { text, language } of samples.flatMap((sample) => Array.from({ length: ROUNDS }, () => sample))) {
      const planted = plant(text, language, kind, pick);
      if (!planted) continue;
      tally.planted++;
      const near = suggestionsFor({ text: planted.text, language, blocks: [] }, usage).filter(({ start, end }) => start <= planted.end && planted.start <= end);
      const reads = near.map(({ start, end, replacement }) => planted.text.slice(0, start) + replacement + planted.text.slice(end));
      if (reads.includes(text)) tally.found++;
      else if (near.length > 0) tally.wrongly++;
    }
    tallies.set(kind, tally);
  }
  return tallies;
}

function told(tallies: ReadonlyMap<FaultKind, Tally>): string {
  return [...tallies].map(([kind, { planted, found, wrongly }]) => `${kind} ${found}/${planted}${wrongly > 0 ? ` (${wrongly} put otherwise)` : ''}`).join(', ');
}

function shareOf(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { found }) => sum + found, 0) / tallies.reduce((sum, { planted }) => sum + planted, 0);
}

async function samplesIn(folder: string): Promise<Sample[]> {
  const names = readdirSync(folder).filter((file) => file.endsWith('.txt')).sort();
  return Promise.all(names.map(async (name) => {
    const { text, language } = await draftOf(readFileSync(join(folder, name)), name);
    return { name, text, language };
  }));
}

/** As a library that holds these texts knows their words. */
function usageOf(samples: readonly Sample[]): Usage {
  const texts = new Map<string, number>();
  for (const { text } of samples) for (const word of new Set(wordsOf(text).map(({ lower }) => lower))) texts.set(word, (texts.get(word) ?? 0) + 1);
  return { texts: (word) => texts.get(word) ?? 0 };
}
