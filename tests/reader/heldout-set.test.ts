// The held-out articles are only worth as much as their answers: this checks that the answers fit the texts. It does not run the reader.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const FOLDERS = ['heldout', 'heldout-2'];
const KINDS = ['headline', 'byline', 'body', 'promo', 'source', 'bio', 'credit', 'comments', 'related'] as const;
const words = z.string().min(1);
const Expected = z.strictObject({
  title: words,
  titleFrom: z.enum(['headline', 'lead']),
  language: z.string().regex(/^[a-z]{2}$/u),
  byline: words.nullable(),
  publisher: words.nullable(),
  via: words.nullable(),
  date: z.string().regex(/^(?:\.\.\/)?\d{4}-\d{2}-\d{2}$/u).nullable(),
  comments: z.int().min(0),
  related: z.int().min(0),
  zones: z.array(z.strictObject({ kind: z.enum(KINDS), begins: words, ends: words })).min(1),
});
type Expected = z.output<typeof Expected>;

test.each(FOLDERS)('in %s there are at least 24 articles in at least 9 languages', (folder) => {
  const names = namesOf(folder);
  const languages = names.map((name) => answersOf(name).language);
  expect(names.length).toBeGreaterThanOrEqual(24);
  expect(new Set(languages).size).toBeGreaterThanOrEqual(9);
  expect(languages.filter((language) => language === 'en').length).toBeGreaterThanOrEqual(10);
  expect(languages.filter((language) => language === 'ru').length).toBeGreaterThanOrEqual(4);
});

test.each(FOLDERS.flatMap(namesOf))('the answers of %s fit its text', (name) => {
  const text = readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8');
  const answers = answersOf(name);
  expect(leftOver(text, answers)).toBe('');
  expect(titled(text, answers)).toContain(answers.title);
  expect([answers.byline, answers.publisher, answers.via].filter((told) => told !== null && !text.includes(told))).toEqual([]);
  expect(answers.zones.some((zone) => zone.kind === 'headline')).toBe(answers.titleFrom === 'headline');
  expect(answers.zones.some((zone) => zone.kind === 'comments')).toBe(answers.comments > 0);
  expect(answers.zones.some((zone) => zone.kind === 'related')).toBe(answers.related > 0);
});

/** What of the text lies in no zone, when they are laid over it in order: nothing but space may. */
function leftOver(text: string, answers: Expected): string {
  let between = '';
  let at = 0;
  for (const zone of answers.zones) {
    const start = text.indexOf(zone.begins, at);
    const end = text.indexOf(zone.ends, start);
    if (start < 0 || end < 0) return `${zone.kind} was not found`;
    between += text.slice(at, start);
    at = end + zone.ends.length;
  }
  return (between + text.slice(at)).trim();
}

/** The headline, with the section above it; of an article without one, all from its lead on. */
function titled(text: string, { titleFrom, zones }: Expected): string {
  const zone = zones.find(({ kind }) => kind === (titleFrom === 'headline' ? 'headline' : 'body'));
  const start = zone ? text.indexOf(zone.begins) : -1;
  return zone && titleFrom === 'headline' ? text.slice(start, text.indexOf(zone.ends, start) + zone.ends.length) : text.slice(start);
}

/** With their folder. */
function namesOf(folder: string): string[] {
  return readdirSync(join(import.meta.dirname, folder)).filter((file) => file.endsWith('.txt')).map((file) => `${folder}/${file.slice(0, -4)}`).sort();
}

function answersOf(name: string): Expected {
  return Expected.parse(JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')));
}
