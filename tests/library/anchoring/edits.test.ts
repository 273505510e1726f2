// How well highlights are carried over, measured: real articles edited at random, the truth known, on articles that the rules were tuned on and on others.
// ANCHORING_ROUNDS=20 edits each article that many times in each way.
import { describe, expect, test } from 'vitest';
import { carryOver } from '../../../main/library/anchoring/anchoring';
import { sources } from './articles';
import { EDIT_KINDS, type EditKind } from './edits';
import { type Tally, trial } from './trial';

/** At least this share of the highlights that are still there keep their place, by the edit. */
const LEAST_RIGHT: Record<EditKind, number> = { light: 0.99, typography: 0.99, heavy: 0.98, moved: 0.98, deleted: 0.98 };
const MOST_WRONG = 0.006;
/** Of text that went, so much was anchored with a warning in the trial that chose the method. */
const MOST_UNSURE = 4 / 65;

const { found, missing } = sources();
/** Fewer articles are edited more often: a share of a hundred highlights says little. */
const ROUNDS = Number(process.env['ANCHORING_ROUNDS'] ?? (missing.length > 0 ? 10 : 2));
const sets = [
  { name: 'tuning', articles: found.filter((_, index) => index % 2 === 0), firstSeed: 1 },
  { name: 'held out', articles: found.filter((_, index) => index % 2 === 1), firstSeed: 7_001 },
];
for (const line of missing) console.log(line);

describe.each(sets)('highlights in edited articles, $name', ({ name, articles, firstSeed }) => {
  const tallies = trial(articles, { firstSeed, rounds: ROUNDS }, carryOver);
  const bare = trial(articles, { firstSeed, rounds: 1 }, (oldText, newText, anchors) => carryOver(oldText, newText, anchors, 0));
  console.log(`${table(`${name}: ${articles.length} articles`, tallies)}\n${table(`${name}, by quotes alone, as if no diff had ended in time`, bare)}`);

  test.each(EDIT_KINDS)('keep their place under %s edits', (kind) => {
    const { there, right, wrong } = tallies[kind];
    expect(there).toBeGreaterThan(200);
    expect(right / there).toBeGreaterThanOrEqual(LEAST_RIGHT[kind]);
    expect(wrong / there).toBeLessThanOrEqual(MOST_WRONG);
  });

  test.each(['heavy', 'deleted'] as const)('are not said to be there when their text went (%s)', (kind) => {
    const { gone, sure, unsure } = tallies[kind];
    expect(gone).toBeGreaterThan(30);
    expect(sure).toBe(0);
    expect(unsure / gone).toBeLessThanOrEqual(MOST_UNSURE);
  });

  test('are seldom wrong and never falsely sure by quotes alone', () => {
    for (const kind of EDIT_KINDS) {
      expect(bare[kind].wrong / bare[kind].there).toBeLessThanOrEqual(0.02);
      expect(bare[kind].sure).toBe(0);
    }
  });
});

function table(title: string, tallies: Record<EditKind, Tally>): string {
  const rows = EDIT_KINDS.map((kind) => {
    const { there, right, near, wrong, lost, gone, sure, unsure } = tallies[kind];
    const shares = [right, near, wrong, lost].map((count) => `${((100 * count) / there).toFixed(2).padStart(6)} %`);
    return [kind.padEnd(10), String(there).padStart(6), ...shares, `${sure} sure, ${unsure} unsure of ${gone} gone`].join(' | ');
  });
  return [title, 'edits      |  there | right    | near     | wrong    | lost     | text that went, anchored all the same', ...rows].join('\n');
}
