// How much of one article stands in another: the share of the shorter one's four-word runs that the other has too. Of each text a few runs are kept as its sample,
// chosen by their own numbers, so that texts that share runs share some of their samples (Broder 1997).
import type { DraftZone } from '../../preload/api';
import { tokens } from './search/tokens';
import { zoneAt } from './search/zones';

const RUN = 4;
/** Of a longer text every sixteenth run is kept; of a shorter one as many as this, or all. */
const SAMPLED = 64;
const SPARSEST = 16;
/** What the article itself says. The same line about the author, or the same readers' comments, make no two articles alike. */
const OWN: ReadonlySet<string> = new Set(['headline', 'body']);

/** The four-word runs of an article, each as a number. */
export type Runs = ReadonlySet<number>;

/** Characters looked at: the beginning of a longer text tells whose it is, and nobody waits while the rest of a book is read. */
const LOOKED_AT = 400_000;

/** Of an article without a body, those of the whole text. */
export function runsIn(text: string, zones: readonly DraftZone[]): Runs {
  const kindAt = zoneAt(zones);
  const all: number[] = [];
  const own: number[] = [];
  for (const { token, start } of tokens(text.slice(0, LOOKED_AT))) {
    const word = numberOf(token);
    all.push(word);
    if (OWN.has(kindAt(start))) own.push(word);
  }
  return runsOf(own.length < RUN ? all : own);
}

/** 0 to 1. Texts of fewer than four words are like no other. */
export function likeness(one: Runs, other: Runs): number {
  const shorter = Math.min(one.size, other.size);
  return shorter === 0 ? 0 : sharedRuns(one, other) / shorter;
}

export function sharedRuns(one: Runs, other: Runs): number {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const run of shorter) if (longer.has(run)) shared++;
  return shared;
}

/** The sparser of two samples is a part of the denser one, wherever the runs are the same. */
export function sampleOf(runs: Runs): number[] {
  for (let every = 1; ; every *= 2) {
    const sample = [...runs].filter((run) => run % every === 0);
    if (sample.length <= SAMPLED || every === SPARSEST) return sample;
  }
}

function runsOf(words: readonly number[]): Runs {
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at++) {
    let run = 0;
    for (let word = at; word < at + RUN; word++) run = Math.imul(run, 0x9e3779b1) + (words[word] ?? 0) | 0;
    runs.add(mixed(run));
  }
  return runs;
}

/** FNV-1a. */
function numberOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return mixed(hash);
}

/** The end of MurmurHash3: every bit of the number hangs on every bit of what went in. Not negative. */
function mixed(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
