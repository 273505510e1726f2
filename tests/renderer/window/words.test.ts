import { describe, expect, test } from 'vitest';
import { writes, type ErrorCode } from '../../../preload/api';
import { failureSentence, speak, startWords, stepWords, wordBytes } from '../../../renderer/words';

const CODES: Record<ErrorCode, true> = {
  'bad-call': true, 'not-found': true, 'bad-passage': true, 'nothing-to-undo': true, conflict: true, 'name-taken': true, 'stands-newer': true,
  'read-only': true, 'library-gone': true, 'library-closed': true, 'library-missing': true, 'library-empty': true, 'library-damaged': true, 'library-locked': true, 'library-newer': true,
  'library-foreign': true, 'library-full': true, 'library-unwritable': true,
  unreadable: true, empty: true, 'not-text': true, 'too-large': true, 'too-slow': true, 'unknown-format': true, 'reader-gone': true,
  'file-damaged': true, 'file-locked': true, 'file-unsafe': true, 'only-pictures': true,
  'no-original': true, 'known-text': true, busy: true, 'folder-unwritable': true, cancelled: true, unexpected: true,
};
/** Undo and redo name the step that they undo; the others come from jobs. */
const STEPS = [...Object.keys(writes).filter((name) => !/^(history|job|backup|check|staged|import)\./.test(name)), 'article.import', 'sample.fill'];

await startWords('en');

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  test('every error says what happened, what is safe and what to do', async () => {
    await speak(language);
    const sentences = Object.keys(CODES).map((code) => failureSentence({ code: code as ErrorCode, values: { size: 52_428_800, limit: 20_971_520, name: 'sea' } }));
    expect(sentences.filter((sentence) => sentence.split(/[.;]\s/).length < 3)).toEqual([]);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.filter((sentence) => sentence.includes('{{'))).toEqual([]);
  });

  test('every step of the journal has words, with its name and without', async () => {
    await speak(language);
    const words = STEPS.flatMap((key) => [stepWords({ key }), stepWords({ key, count: 5 }), stepWords({ key, name: 'Aktau' })]);
    expect(words.filter((text) => text.includes('{{') || STEPS.includes(text))).toEqual([]);
  });
});

test('Russian counts in its own forms', async () => {
  await speak('ru');
  expect([1, 2, 5, 21].map((count) => stepWords({ key: 'article.import', count }))).toEqual([
    'импортирована 1 статья', 'импортированы 2 статьи', 'импортировано 5 статей', 'импортирована 21 статья',
  ]);
});

test('numbers in sentences have their thousands apart, in each language’s way', async () => {
  await speak('en');
  const english = stepWords({ key: 'article.import', count: 12_345 });
  await speak('ru');
  expect([english, stepWords({ key: 'article.import', count: 12_345 })]).toEqual(['imported 12,345 articles', 'импортировано 12\u00A0345 статей']);
});

test('sizes are told in units that people know', async () => {
  await speak('en');
  expect([0, 999, 1500, 20_000_000].map(wordBytes)).toEqual(['0 byte', '999 byte', '1.5 kB', '20 MB']);
});
