import { beforeAll, describe, expect, test } from 'vitest';
import { wordDate, wordMoment, wordMonth } from '../../../renderer/dates';
import { speak, startWords } from '../../../renderer/words';

beforeAll(() => startWords('en'));

describe.each([
  ['en', { day: '7 Jul 2022', by: 'by 10 Apr 2023', since: 'since Jul 2022', between: '2022 to 2023', month: 'April 2023' }],
  ['ru', { day: '7 июл. 2022', by: '10 апр. 2023 или раньше', since: 'июль 2022 или позже', between: '2022 — 2023', month: 'апрель 2023' }],
] as const)('dates in %s', (language, words) => {
  beforeAll(() => speak(language));

  test('a day is written as people write it', () => expect(wordDate('2022-07-07')).toBe(words.day));
  test('an open beginning says "no later than"', () => expect(wordDate('../2023-04-10')).toBe(words.by));
  test('an open end says "since"', () => expect(wordDate('2022-07/..')).toBe(words.since));
  test('two years are a range', () => expect(wordDate('2022/2023')).toBe(words.between));
  test('a month of its own heads a list', () => expect(wordMonth('../2023-04-10')).toBe(words.month));
  test('what is no date comes back as it is', () => expect(wordDate('about 1999')).toBe('about 1999'));
});

test('a moment of today has a clock only', async () => {
  await speak('en');
  const now = new Date(2024, 4, 6, 18, 30);
  expect([wordMoment(new Date(2024, 4, 6, 14, 2).toISOString(), now), wordMoment(new Date(2024, 4, 5, 9, 5).toISOString(), now)])
    .toEqual(['today 14:02', '5 May 2024, 09:05']);
});
