import { expect, test } from 'vitest';
import { FIELDS, meanOf, scoresOf } from './score';

/** Pages that were saved in many ways, in ten languages; the rules were made with these in view. */
test('of the pages that the rules were made with, every line, zone and field is what a careful reader finds', async () => {
  const scored = await scoresOf('tests/reader/html/pages');
  expect(scored.flatMap(({ name, differences }) => differences.map((line) => `${name} ${line}`))).toEqual([]);
});

/** Written before the rules met them. What they first scored is in brackets where it was less: they have shown two faults since. */
const HELD_OUT = {
  title: 1, byline: 0.91, publisher: 0.91, date: 1, language: 1, url: 1,
  text: 0.97 /* 0.968 */, zones: 0.97 /* 0.968 */, blocks: 0.97 /* 0.922 */, items: 0.95 /* 0.908 */,
};

test('of pages that no rule was tuned on, nearly all is found', async () => {
  const mean = meanOf(await scoresOf('tests/reader/html/heldout'));
  expect(FIELDS.filter((field) => mean[field] < HELD_OUT[field]).map((field) => `${field} ${mean[field]}`)).toEqual([]);
});
